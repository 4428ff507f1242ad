package io.github.offprint.internal.label;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a label in which the table has it: without marks, symbols and colon around it, in lower case. */
final class LabelKey {
    private LabelKey() {}

    /** The form of a text, whatever it is; empty if it has neither letter nor digit, but for a number sign alone. */
    static String of(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = plain.replace('[', '(').replace(']', ')').replace('【', '(').replace('】', ')');
        int start = 0;
        int end = plain.length();
        while (start < end && !isWord(plain, start)) {
            start++;
        }
        while (end > start && !isWord(plain, end - 1) && plain.charAt(end - 1) != ')') {
            end--;
        }
        if (start == end) {
            return plain.indexOf('#') >= 0 ? "#" : "";
        }
        String bare = plain.substring(start, end);
        boolean unopened = bare.endsWith(")") && count(bare, '(') < count(bare, ')');
        return fold(unopened ? of(bare.substring(0, bare.length() - 1)) : bare);
    }

    private static long count(String text, char bracket) {
        return text.chars().filter(c -> c == bracket).count();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Letters beyond the first plane are none of ours; emoji are no letters. */
    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '_' || c == '-' || c <= ' ' || Character.isSpaceChar(c);
            if (!space) {
                folded.append(c == '’' ? '\'' : c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
