package io.github.offprint.format;

/**
 * How often each hash was seen: 256 hash tables with open addressing, chosen by the first byte, so that none is large to
 * copy when it grows. A slot takes twelve bytes, and at least three in eight are used.
 */
final class HashCounts {
    private static final int PARTS = 1 << Byte.SIZE;

    private final Part[] parts = new Part[PARTS];

    HashCounts() {
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part();
        }
    }

    /** Counts a hash once more, and gives how often it was seen before. */
    int increment(long hash) {
        return parts[(int) (hash >>> (Long.SIZE - Byte.SIZE))].increment(hash);
    }

    private static final class Part {
        private static final int FIRST_SLOTS = 4;

        private long[] hashes = new long[FIRST_SLOTS];
        private int[] counts = new int[FIRST_SLOTS]; // 0 marks a free slot
        private int used;

        int increment(long hash) {
            int slot = slot(hash);
            if (counts[slot] == 0) {
                if (used == counts.length / 4 * 3) {
                    grow();
                    slot = slot(hash);
                }
                hashes[slot] = hash;
                used++;
            }
            return counts[slot]++;
        }

        private int slot(long hash) {
            int mask = counts.length - 1;
            int slot = (int) hash & mask;
            while (counts[slot] != 0 && hashes[slot] != hash) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            long[] oldHashes = hashes;
            int[] oldCounts = counts;
            hashes = new long[oldHashes.length * 2];
            counts = new int[oldCounts.length * 2];
            for (int i = 0; i < oldCounts.length; i++) {
                if (oldCounts[i] != 0) {
                    int slot = slot(oldHashes[i]);
                    hashes[slot] = oldHashes[i];
                    counts[slot] = oldCounts[i];
                }
            }
        }
    }
}
