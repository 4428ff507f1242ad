package io.github.offprint.internal.latex;

import java.text.Normalizer;

/** The marks that wait for their letter, and the text that they go into. */
final class Accents {
    /** No script piles more marks on a letter. */
    private static final int MOST = 8;

    private final StringBuilder out;

    /** The marks that wait, the outermost first. */
    private final StringBuilder waiting = new StringBuilder();

    Accents(StringBuilder out) {
        this.out = out;
    }

    /** Lets marks wait for the next letter, inside those that wait already. */
    boolean add(String marks) {
        if (waiting.length() + marks.length() > MOST) {
            return false;
        }
        waiting.append(new StringBuilder(marks).reverse());
        return true;
    }

    boolean areWaiting() {
        return !waiting.isEmpty();
    }

    /** Writes text, whose first character gets the marks that wait. */
    void write(String text) {
        if (waiting.isEmpty() || text.isEmpty()) {
            out.append(text);
            return;
        }
        int end = text.offsetByCodePoints(0, 1);
        boolean above = isAbove(waiting.charAt(waiting.length() - 1));
        out.append(above && text.startsWith("ı") ? "i" : above && text.startsWith("ȷ") ? "j" : text.substring(0, end));
        out.append(waiting.reverse()).append(text, end, text.length());
        waiting.setLength(0);
    }

    /** Writes the marks that found no letter, each on nothing. */
    void writeAlone() {
        for (int i = 0; i < waiting.length(); i++) {
            String alone = Spellings.alone(waiting.charAt(i));
            out.append(alone.isEmpty() ? "\u00A0" + waiting.charAt(i) : alone);
        }
        waiting.setLength(0);
    }

    /** Whether Unicode has one character for a letter with marks. */
    static boolean isCharacter(String letter, String marks) {
        String composed = Normalizer.normalize(letter + marks, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) <= letter.codePointCount(0, letter.length());
    }

    private static boolean isAbove(char mark) {
        return mark >= 0x300 && mark <= 0x315;
    }
}
