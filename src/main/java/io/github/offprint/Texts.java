package io.github.offprint;

import java.text.Normalizer;

/** How the model keeps text: Unicode in normalisation form C, white space folded, nothing unprintable. */
final class Texts {
    private Texts() {}

    /**
     * One line of text: runs of white space and control characters become one space, the ends are stripped, byte order
     * marks vanish, unpaired surrogates and noncharacters become U+FFFD, the rest is brought to form C.
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
            } else if (c != '\uFEFF') {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
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
