package io.github.offprint.internal.mail;

/** Octets written as two hexadecimal digits. */
final class Hex {
    private Hex() {}

    /** The octet whose digits stand at a place, in any case; -1 if none do. */
    static int octet(CharSequence text, int at) {
        return octet(text, at, text.length());
    }

    /** The octet whose digits stand at a place before an end; -1 if none do. */
    static int octet(CharSequence text, int at, int end) {
        if (at + 2 > end) {
            return -1;
        }
        int high = digit(text.charAt(at));
        int low = digit(text.charAt(at + 1));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
