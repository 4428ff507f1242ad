package io.github.offprint.internal.mail;

/** Decodes base64 one character after the other; characters of no meaning are passed over. */
final class Base64 {
    private final Sink sink;
    private int bits;
    private int count;
    private boolean padded;
    private boolean begun;

    Base64(Sink sink) {
        this.sink = sink;
    }

    void take(char c) {
        int value = value(c);
        if (value >= 0) {
            begun = true;
            padded = false;
            bits = (bits << 6 | value) & 0xFFFFFF;
            count++;
            if (count > 1) {
                sink.octet(bits >> (6 - 2 * (count - 1)) & 0xFF);
            }
            count %= 4;
        } else if (c == '=') {
            padded = true;
            count = 0;
        }
    }

    /** Whether the encoded text can end here. */
    boolean isComplete() {
        return begun && count == 0;
    }

    /** Whether the encoded text has said that it ends here. */
    boolean isPadded() {
        return begun && padded;
    }

    static boolean isMeant(char c) {
        return c == '=' || value(c) >= 0;
    }

    private static int value(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        } else if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        } else if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }
}
