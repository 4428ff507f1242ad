package io.github.offprint;

import java.text.Normalizer;

/**
 * How the model keeps text: Unicode in normalisation form C, white space folded, nothing unprintable, and nothing that turns
 * the direction of what stands around it, by which a text can show something else than it says.
 */
final class Texts {
    private Texts() {}

    /**
     * One line of text: runs of white space and control characters become one space, the ends are stripped, byte order
     * marks and controls of direction vanish, unpaired surrogates and noncharacters become U+FFFD, the rest is brought to form C.
     */
    static String oneLine(String text) {
        if (isTidyAscii(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isGap(c)) {
                gap = true;
            } else if (c != '\uFEFF' && !isDirection(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /**
     * A value as a source spells it: like {@link #oneLine}, but lines stay lines, and spaces and the form of characters stay
     * as they are.
     */
    static String spelled(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder spelled = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i))) {
                spelled.append('\n');
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                spelled.append(c == '\r' ? "" : " ");
            } else if (!isDirection(c)) {
                spelled.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        }
        return spelled.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Marks, embeddings, overrides and isolates of the direction in which a text runs. */
    private static boolean isDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isTidyAscii(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && previous == ' ')) {
                return false;
            }
            previous = c;
        }
        return text.isEmpty() || previous != ' ';
    }

    private static boolean isGap(int c) {
        return c <= ' ' || (c >= 0x7F && (Character.isISOControl(c) || Character.isSpaceChar(c)));
    }

    private static boolean isText(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !surrogate && !noncharacter;
    }
}
