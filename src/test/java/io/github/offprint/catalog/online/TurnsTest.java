package io.github.offprint.catalog.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads ask one after another, and none before its time. */
class TurnsTest {
    private static final Duration INTERVAL = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofDays(1);

    private final FastTime time = new FastTime();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void tenThreadsKeepTheIntervalAndNoMoreAreAtItThanMayBe(int atOnce) throws InterruptedException {
        Turns turns = new Turns(time, INTERVAL, atOnce);
        List<Long> begun = new CopyOnWriteArrayList<>();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        inThreads(10, () -> {
            for (int i = 0; i < 5; i++) {
                assertThat(turns.await(LONG)).isTrue();
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                begun.add(turns.left());
                now.decrementAndGet();
                turns.end();
            }
        });

        assertThat(begun).hasSize(50);
        assertThat(most.get()).isLessThanOrEqualTo(atOnce);
        assertThat(time.nanos()).isEqualTo(49 * INTERVAL.toNanos());
        assertThat(time.sleeps).hasSize(49).containsOnly(INTERVAL);
    }

    private static void inThreads(int count, ThrowingRunnable work) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (Throwable e) {
                    failures.add(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    @Test
    void theFirstHasItsTurnAtOnce() throws InterruptedException {
        assertThat(new Turns(time, INTERVAL, 1).await(Duration.ZERO)).isTrue();
        assertThat(time.sleeps).isEmpty();
    }

    @Test
    void timeThatHasPassedAnywayIsNotWaitedAgain() throws InterruptedException {
        Turns turns = new Turns(time, INTERVAL, 2);
        turns.await(LONG);
        time.pass(Duration.ofSeconds(2));

        turns.await(LONG);

        assertThat(time.sleeps).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aPauseHoldsForAllAndOneThatIsTooLongIsNotWaitedFor() throws InterruptedException {
        Turns turns = new Turns(time, INTERVAL, 1);
        turns.pause(Duration.ofSeconds(20));
        turns.pause(Duration.ofSeconds(10));

        assertThat(turns.await(Duration.ofSeconds(19))).isFalse();
        assertThat(turns.await(Duration.ofSeconds(20))).isTrue();
        assertThat(time.nanos()).isEqualTo(Duration.ofSeconds(20).toNanos());
    }

    @Test
    void whoIsInterruptedHasNoTurnAndLeavesNoneTaken() throws InterruptedException {
        Turns turns = new Turns(time, INTERVAL, 1);
        turns.await(LONG);
        turns.end();
        Thread.currentThread().interrupt();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> turns.await(LONG)))
                .isInstanceOf(InterruptedException.class);
        assertThat(turns.await(LONG)).isTrue();
    }
}
