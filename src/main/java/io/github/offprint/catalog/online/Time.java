package io.github.offprint.catalog.online;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The time, and waiting for a later one. Tests have one that runs faster. */
interface Time {
    Time SYSTEM = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        }

        @Override
        public <T> T await(Future<T> result, long nanos)
                throws InterruptedException, ExecutionException, TimeoutException {
            return result.get(nanos, TimeUnit.NANOSECONDS);
        }
    };

    /** The time of the day. */
    Instant now();

    /** The time since some moment, in nanoseconds; never goes back. */
    long nanos();

    /** Waits; a time that is not positive is over at once. */
    void sleep(Duration duration) throws InterruptedException;

    /** Waits for a result, and no longer than so many nanoseconds; if that is not positive, it must be there. */
    <T> T await(Future<T> result, long nanos) throws InterruptedException, ExecutionException, TimeoutException;
}
