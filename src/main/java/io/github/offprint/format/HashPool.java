package io.github.offprint.format;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Hashes, some of them more than once. They lie in 256 parts by their first byte, so that none is long to copy when it
 * grows: at no time is much more memory used than eight bytes a hash.
 */
final class HashPool {
    private static final int PARTS = 1 << Byte.SIZE;
    private static final int LEAST_GROWTH = 8;

    private final long[][] parts = new long[PARTS][0];
    private final int[] sizes = new int[PARTS];

    void add(long hash) {
        int part = (int) (hash >> (Long.SIZE - Byte.SIZE)) - Byte.MIN_VALUE; // ascending, as the hashes are
        int size = sizes[part]++;
        if (size == parts[part].length) {
            parts[part] = Arrays.copyOf(parts[part], size + size / 4 + LEAST_GROWTH);
        }
        parts[part][size] = hash;
    }

    /** Those hashes that were added more than once. */
    SortedHashes repeated() {
        LongStream.Builder repeated = LongStream.builder();
        for (int part = 0; part < PARTS; part++) {
            Arrays.sort(parts[part], 0, sizes[part]);
            addRepeated(parts[part], sizes[part], repeated);
        }
        return new SortedHashes(repeated.build().toArray());
    }

    private static void addRepeated(long[] sorted, int size, LongConsumer repeated) {
        for (int i = 1; i < size; i++) {
            boolean isThird = i > 1 && sorted[i] == sorted[i - 2];
            if (sorted[i] == sorted[i - 1] && !isThird) {
                repeated.accept(sorted[i]);
            }
        }
    }
}
