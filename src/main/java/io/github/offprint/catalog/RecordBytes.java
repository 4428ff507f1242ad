package io.github.offprint.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: numbers as variable-length integers (LEB128), texts as UTF-8 behind their length. */
final class RecordBytes {
    private byte[] bytes = new byte[512];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void octet(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
    }

    /** A number that may be negative, small ones in few bytes. */
    void number(int value) {
        unsigned((value << 1) ^ (value >> 31));
    }

    void unsigned(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            octet((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        unsigned(utf8.length);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    private void ensure(int room) {
        if (bytes.length - length < room) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, room)));
        }
    }
}
