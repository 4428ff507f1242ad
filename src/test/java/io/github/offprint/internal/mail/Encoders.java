package io.github.offprint.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** The way into the transfer encodings, for tests. */
final class Encoders {
    private static final int WIDTH = 76;

    private Encoders() {}

    /** Every byte as an escape. */
    static String escape(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte octet : bytes) {
            text.append('=').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return text.toString();
    }

    /** Quoted-printable in lines of at most 76; a line feed is a line end if {@code lines}, and an escape otherwise. */
    static String quotedPrintable(byte[] bytes, boolean lines) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean beforeEnd = i + 1 == bytes.length || bytes[i + 1] == '\n';
            boolean plain = (bytes[i] >= '!' && bytes[i] <= '~' && bytes[i] != '=') || (bytes[i] == ' ' && !beforeEnd);
            String next = plain ? String.valueOf((char) bytes[i]) : escape(new byte[] {bytes[i]});
            if (lines && bytes[i] == '\n') {
                text.append('\n');
                column = 0;
                continue;
            }
            if (column + next.length() >= WIDTH) {
                text.append("=\n");
                column = 0;
            }
            text.append(next);
            column += next.length();
        }
        return text.toString();
    }

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encodeToString(bytes);
    }

    /** Text as it looks when its bytes are taken for characters. */
    static String octets(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
