package io.github.offprint.internal.store;

import java.io.IOException;
import java.util.Arrays;

/** Keys with an ordinal each, up to a number, sorted without objects and in a time that no distribution of keys changes. */
final class Pairs {
    /** The length in bytes of a pair that was written. */
    static final int BYTES = Long.BYTES + Integer.BYTES;

    private static final int DIGITS = 1 << Byte.SIZE;

    private final int most;
    private long[] keys;
    private int[] ordinals;
    private int count;

    Pairs(int most) {
        this.most = most;
        this.keys = new long[Math.min(most, 1 << 10)];
        this.ordinals = new int[keys.length];
    }

    int count() {
        return count;
    }

    boolean isFull() {
        return count == most;
    }

    void add(long key, int ordinal) {
        if (count == keys.length) {
            int length = Math.min(count * 2, most);
            keys = Arrays.copyOf(keys, length);
            ordinals = Arrays.copyOf(ordinals, length);
        }
        keys[count] = key;
        ordinals[count++] = ordinal;
    }

    /** Writes the pairs by their keys, ascending as unsigned numbers, those of one key as they came; and forgets them. */
    void drainTo(ByteOutput out) throws IOException {
        sort();
        for (int i = 0; i < count; i++) {
            out.unsigned(keys[i], Long.BYTES);
            out.unsigned(ordinals[i], Integer.BYTES);
        }
        count = 0;
    }

    private void sort() {
        int[][] histograms = new int[Long.BYTES][DIGITS];
        for (int i = 0; i < count; i++) {
            long key = keys[i];
            for (int digit = 0; digit < Long.BYTES; digit++) {
                histograms[digit][digit(key, digit)]++;
            }
        }
        long[] otherKeys = new long[keys.length];
        int[] otherOrdinals = new int[keys.length];
        for (int digit = 0; digit < Long.BYTES; digit++) {
            int[] histogram = histograms[digit];
            if (count > 0 && histogram[digit(keys[0], digit)] < count) {
                distribute(digit, starts(histogram), otherKeys, otherOrdinals);
                long[] sortedKeys = otherKeys;
                otherKeys = keys;
                keys = sortedKeys;
                int[] sortedOrdinals = otherOrdinals;
                otherOrdinals = ordinals;
                ordinals = sortedOrdinals;
            }
        }
    }

    private static int digit(long key, int digit) {
        return (int) (key >>> (Byte.SIZE * digit)) & (DIGITS - 1);
    }

    private static int[] starts(int[] histogram) {
        int[] starts = new int[histogram.length];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + histogram[i - 1];
        }
        return starts;
    }

    private void distribute(int digit, int[] starts, long[] toKeys, int[] toOrdinals) {
        for (int i = 0; i < count; i++) {
            long key = keys[i];
            int to = starts[digit(key, digit)]++;
            toKeys[to] = key;
            toOrdinals[to] = ordinals[i];
        }
    }
}
