package io.github.offprint.format;

import java.util.Arrays;

/** Hashes in ascending order, each once; eight bytes a piece. Immutable. */
final class SortedHashes {
    static final SortedHashes NONE = new SortedHashes(new long[0]);

    private final long[] hashes;

    /** Keeps the array, which is in ascending order. */
    SortedHashes(long[] hashes) {
        this.hashes = hashes;
    }

    boolean contains(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
