package io.github.offprint.internal.store;

import java.io.IOException;
import java.util.List;

/** Merges sorted runs of pairs: ascending by key as an unsigned number, those of one key in the order of the runs. */
final class RunMerge {
    private final Run[] heap;
    private int live;
    private long key;
    private int ordinal;

    RunMerge(List<ByteInput> inputs) throws IOException {
        heap = new Run[inputs.size()];
        for (ByteInput input : inputs) {
            Run run = new Run(input, live);
            if (run.advance()) {
                heap[live++] = run;
            }
        }
        for (int i = live / 2 - 1; i >= 0; i--) {
            sift(i);
        }
    }

    /** Goes on to the next pair; false at the end. */
    boolean next() throws IOException {
        if (live == 0) {
            return false;
        }
        Run first = heap[0];
        key = first.key;
        ordinal = first.ordinal;
        if (!first.advance()) {
            heap[0] = heap[--live];
        }
        sift(0);
        return true;
    }

    long key() {
        return key;
    }

    int ordinal() {
        return ordinal;
    }

    private void sift(int from) {
        Run run = heap[from];
        int at = from;
        for (int child = 2 * at + 1; child < live; child = 2 * at + 1) {
            if (child + 1 < live && heap[child + 1].isBefore(heap[child])) {
                child++;
            }
            if (!heap[child].isBefore(run)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = run;
    }

    private static final class Run {
        private final ByteInput input;
        private final int number;
        private long key;
        private int ordinal;

        Run(ByteInput input, int number) {
            this.input = input;
            this.number = number;
        }

        boolean advance() throws IOException {
            if (input.atEnd()) {
                return false;
            }
            key = input.number();
            ordinal = input.smallNumber();
            return true;
        }

        boolean isBefore(Run other) {
            int order = Long.compareUnsigned(key, other.key);
            return order < 0 || (order == 0 && number < other.number);
        }
    }
}
