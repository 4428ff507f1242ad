package io.github.offprint.internal.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The words of a text as they are accounted for: runs of letters and digits, and each character by itself in scripts that
 * are written without spaces, or with spaces that programs change.
 */
public final class Tokens {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_WITHOUT_SPACES = 0x1100;

    /** Takes the words. */
    public interface Taker {

        /**
         * Takes a word.
         *
         * @param word the word in lower case, without marks on its letters
         * @param from where it begins in the text
         * @param to where it ends
         */
        void word(String word, int from, int to);
    }

    private Tokens() {}

    /**
     * Gives the words of a text in order.
     *
     * @param text any text
     * @param taker takes them
     */
    public static void in(String text, Taker taker) {
        int from = -1;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean single = standsAlone(point);
            if (from >= 0 && (single || !goesOn(point))) {
                taker.word(fold(text.substring(from, at)), from, at);
                from = -1;
            }
            if (single) {
                taker.word(fold(text.substring(at, next)), at, next);
            } else if (from < 0 && Character.isLetterOrDigit(point)) {
                from = at;
            }
            at = next;
        }
        if (from >= 0) {
            taker.word(fold(text.substring(from)), from, text.length());
        }
    }

    /**
     * Whether there is a word in a stretch of a text.
     *
     * @param text any text
     * @param from where the stretch begins
     * @param to where it ends
     * @return true if a letter or a digit stands there
     */
    public static boolean any(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Marks belong to the letter before them, and what nobody sees, such as a soft hyphen, parts no word. */
    private static boolean goesOn(int point) {
        return Character.isLetterOrDigit(point) || (point >= SOFT_HYPHEN && isMarkOrUnseen(point));
    }

    private static boolean isMarkOrUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static boolean standsAlone(int point) {
        if (point < FIRST_WITHOUT_SPACES || !Character.isLetterOrDigit(point)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }

    private static String fold(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 0x80);
        String plain = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        String lower = plain.toLowerCase(Locale.ROOT);
        return ascii
                ? lower
                : lower.codePoints()
                        .filter(point -> !isMarkOrUnseen(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
