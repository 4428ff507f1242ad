package io.github.offprint.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * How the time of some work grows with its input, by the processor time of this thread at two sizes. What else the machine does
 * is not counted, and a machine that is slow is slow at both sizes.
 */
public final class Growth {
    /** The larger size in terms of the smaller. */
    private static final int FACTOR = 4;
    /** Between what linear and what quadratic work takes more at the larger size: 4 and 16 times. */
    private static final int MOST = 8;

    private static final int SIZE = 10_000;
    /** Each time is the least of so many. */
    private static final int RUNS = 3;
    /** Work shorter than this is repeated until it takes as long. */
    private static final long SHORTEST = 1_000_000;
    /** What grows too fast at one size is tried at larger ones, unless it takes longer than noise would. */
    private static final int ROUNDS = 3;

    private static final long NO_NOISE = 500_000_000;

    private final LongSupplier time;

    Growth(LongSupplier time) {
        this.time = time;
    }

    /** Something done with an input. */
    public interface Work<T> {
        void on(T input) throws Exception;
    }

    /** Fails if the work takes more time than in proportion to an input of some 40,000 units. */
    public static <T> void isLinear(IntFunction<T> input, Work<T> work) throws Exception {
        isLinear(SIZE, input, work);
    }

    /**
     * Fails if the work takes more time than in proportion to its input.
     *
     * @param size the smaller of the two sizes
     * @param input makes the input of a size
     * @param work works on it, as often as asked
     */
    public static <T> void isLinear(int size, IntFunction<T> input, Work<T> work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        new Growth(threads::getCurrentThreadCpuTime).check(size, input, work);
    }

    <T> void check(int size, IntFunction<T> input, Work<T> work) throws Exception {
        StringBuilder seen = new StringBuilder();
        for (int round = 0, n = size; round < ROUNDS; round++, n *= 2) {
            T small = input.apply(n);
            T large = input.apply(FACTOR * n);
            warmUp(small, work);
            double shorter = Double.MAX_VALUE;
            double longer = Double.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                shorter = Math.min(shorter, nanos(small, work));
            }
            for (int run = 0; run < RUNS; run++) {
                longer = Math.min(longer, nanos(large, work));
                if (longer < MOST * shorter) {
                    return;
                }
            }
            seen.append(String.format(
                    Locale.ROOT, " %d: %.3f ms, %d: %.3f ms;", n, shorter / 1e6, FACTOR * n, longer / 1e6));
            if (longer > NO_NOISE) {
                break;
            }
        }
        throw new AssertionError("takes more time than in proportion to its input;" + seen);
    }

    /** Runs the work until it is compiled, or has taken long enough to be. */
    private <T> void warmUp(T input, Work<T> work) throws Exception {
        long begin = time.getAsLong();
        for (int i = 0; i < 20 && time.getAsLong() - begin < 10 * SHORTEST; i++) {
            work.on(input);
        }
    }

    /** The time of one run. */
    private <T> double nanos(T input, Work<T> work) throws Exception {
        long begin = time.getAsLong();
        int runs = 0;
        long taken;
        do {
            work.on(input);
            runs++;
            taken = time.getAsLong() - begin;
        } while (taken < SHORTEST);
        return (double) taken / runs;
    }
}
