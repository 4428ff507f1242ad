package io.github.offprint.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sorts any number of pairs in bounded memory: in runs that are written as they are full, and merged at the end. */
final class PairSorter {
    /** How many pairs are sorted in memory; each takes 24 bytes meanwhile. */
    static final int RUN = 1 << 21;

    private static final int MOST_BUFFER = 1 << 16;
    private static final int LEAST_BUFFER = 1 << 12;
    private static final int ALL_BUFFERS = 1 << 24;

    private final Scratch scratch;
    private final ByteOutput out;
    private final Pairs pairs;
    private final List<Long> ends = new ArrayList<>();

    PairSorter(Scratch scratch, int run) {
        this.scratch = scratch;
        this.out = new ByteOutput(scratch, null);
        this.pairs = new Pairs(run);
    }

    /** Adds a pair, with an ordinal that is not less than those before. */
    void add(long key, int ordinal) throws IOException {
        if (pairs.isFull()) {
            endRun();
        }
        pairs.add(key, ordinal);
    }

    private void endRun() throws IOException {
        pairs.drainTo(out);
        ends.add(out.position());
    }

    /** Ends the adding and gives all pairs in order. */
    RunMerge merge() throws IOException {
        endRun();
        out.flush();
        int buffer = Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, ALL_BUFFERS / ends.size()));
        List<ByteInput> runs = new ArrayList<>();
        long from = 0;
        for (long end : ends) {
            runs.add(new ByteInput(scratch, from, end, buffer));
            from = end;
        }
        return new RunMerge(runs);
    }
}
