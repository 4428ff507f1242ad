package io.github.offprint.format;

import java.util.Arrays;

/** Hashes in ascending order, each once; eight bytes a piece. Immutable. */
final class SortedHashes {
    static final SortedHashes NONE = new SortedHashes(new long[0]);

    private final long[] hashes;

    private SortedHashes(long[] hashes) {
        this.hashes = hashes;
    }

    /** Those of the first {@code size} hashes that occur more than once. Spoils the array. */
    static SortedHashes repeated(long[] hashes, int size) {
        Arrays.sort(hashes, 0, size);
        int kept = 0;
        for (int i = 1; i < size; i++) {
            boolean repeated = hashes[i] == hashes[i - 1];
            boolean isNew = kept == 0 || hashes[kept - 1] != hashes[i];
            if (repeated && isNew) {
                hashes[kept++] = hashes[i];
            }
        }
        return new SortedHashes(Arrays.copyOf(hashes, kept));
    }

    boolean contains(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
