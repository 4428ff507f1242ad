package io.github.offprint.internal.id;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding by RFC 3986. */
public final class PercentCoding {
    private static final String HEX = "0123456789ABCDEF";

    /** What would end a path or stand for something else in it, and what is no character of an address. */
    private static final String UNSAFE = "%?#\"<>\\^`{|}";

    private PercentCoding() {}

    /**
     * A text without percent-encoding.
     *
     * @param text a part of an address
     * @return what is encoded in it; the text as it is if that isn't UTF-8
     */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            octets.write(low < 0 ? encoded[i] : (high << 4) + low);
            i += low < 0 ? 0 : 2;
        }
        String decoded = octets.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 ? decoded : text;
    }

    /** A text as the end of a path, from which {@link #decoded} gives it back. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '/' && i + 1 == text.length();
            if (end || UNSAFE.indexOf(c) >= 0) {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
