package io.github.offprint.internal.latex;

import java.text.Normalizer;

/** Letters with marks: {@code é} is {@code {\'e}}, {@code č} is {@code {\v{c}}}, {@code ế} is {@code {\'{\^e}}}. */
final class Marks {
    private static final int MOST = 3;
    private static final String[] COMPOSED = new String[0x1F00];

    static {
        for (char c = 0; c < COMPOSED.length; c++) {
            boolean latin = (c >= 0xC0 && c < 0x250) || c >= 0x1E00;
            COMPOSED[c] = latin ? spell(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)) : "";
        }
    }

    private Marks() {}

    /** How a single character that holds its mark is spelled, or an empty string if it is no such character. */
    static String spelling(char c) {
        return c < COMPOSED.length ? COMPOSED[c] : "";
    }

    /** How a letter and the combining marks after it are spelled, or an empty string if some part has no spelling. */
    static String spelling(String letterAndMarks) {
        return letterAndMarks.length() > MOST ? "" : spell(Normalizer.normalize(letterAndMarks, Normalizer.Form.NFD));
    }

    /** Whether a character is a combining mark that belongs to the letter before it. */
    static boolean isMark(char c) {
        return c >= 0x300 && c < 0x370;
    }

    private static String spell(String decomposed) {
        char letter = decomposed.charAt(0);
        String spelled = isLetter(letter) ? String.valueOf(letter) : Characters.spelling(letter);
        boolean known = decomposed.length() > 1 && (isLetter(letter) || isSpelledLetter(letter));
        for (int i = 1; known && i < decomposed.length(); i++) {
            String mark = Characters.mark(decomposed.charAt(i));
            known = !mark.isEmpty();
            spelled = known ? mark(mark, spelled) : "";
        }
        return known ? spelled : "";
    }

    private static String mark(String mark, String letter) {
        boolean bare = letter.length() == 1;
        boolean word = Character.isLetter(mark.charAt(mark.length() - 1));
        return "{" + mark + (bare && word ? "{" + letter + "}" : letter) + "}";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A letter that is spelled by a command; a mark on an i or j without its dot is read as one on i or j. */
    private static boolean isSpelledLetter(char c) {
        return c != '\u0131'
                && c != '\u0237'
                && Character.isLetter(c)
                && Characters.spelling(c).startsWith("{\\");
    }
}
