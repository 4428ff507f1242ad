package io.github.offprint.internal.store;

import java.nio.ByteBuffer;

/** Numbers of seven bits a byte, lowest first, with the high bit on all bytes but the last. */
final class Varint {
    /** How long a number gets. */
    static final int MOST_BYTES = 10;

    private Varint() {}

    static void put(long number, ByteBuffer bytes) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    static long get(ByteBuffer bytes) {
        long number = 0;
        int shift = 0;
        while (true) {
            byte octet = bytes.get();
            number |= (octet & 0x7FL) << shift;
            if (octet >= 0) {
                return number;
            }
            shift += 7;
        }
    }
}
