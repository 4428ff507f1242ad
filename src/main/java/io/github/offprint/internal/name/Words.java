package io.github.offprint.internal.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** The words of a printed name. */
final class Words {
    private Words() {}

    /** The words between white space and control characters; byte order marks and what turns the direction of writing vanish. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isGap(c)) {
                if (!isFormat(c)) {
                    word.append(c);
                }
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    static boolean isGap(char c) {
        return c <= ' ' || Character.isISOControl(c) || Character.isSpaceChar(c);
    }

    /** What only says how to show a text; joiners are a part of how some scripts are spelt. */
    private static boolean isFormat(char c) {
        return c > '\u007F' && Character.getType(c) == Character.FORMAT && c != '\u200C' && c != '\u200D';
    }

    static String join(List<String> words) {
        return String.join(" ", words);
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a word is in Chinese, Japanese or Korean letters and not in others. */
    static boolean isEastAsian(String word) {
        boolean found = false;
        for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (isEastAsian(c)) {
                found = true;
            } else if (Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.COMMON) {
                return false;
            }
        }
        return found;
    }

    private static boolean isEastAsian(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    /** A word without the punctuation at its ends. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isPunctuation(word.charAt(start))) {
            start++;
        }
        while (end > start && isPunctuation(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isPunctuation(char c) {
        return ".,:;()[]*_".indexOf(c) >= 0;
    }
}
