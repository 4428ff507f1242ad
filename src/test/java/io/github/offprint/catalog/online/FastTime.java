package io.github.offprint.catalog.online;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** A time in which sleep takes none, and in which an answer comes in time, however long it takes, unless it is to be late. */
final class FastTime implements Time {
    static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private volatile Optional<Semaphore> late = Optional.empty();

    /** From now on the time for an answer is over as soon as the service has been asked, each of which gives a permit. */
    void isOverOnceAsked(Semaphore asked) {
        late = Optional.of(asked);
    }

    @Override
    public <T> T await(Future<T> result, long nanos) throws InterruptedException, ExecutionException, TimeoutException {
        if (late.isEmpty()) {
            return result.get();
        }
        late.get().acquire();
        pass(Duration.ofNanos(nanos));
        throw new TimeoutException();
    }

    @Override
    public Instant now() {
        return BEGIN.plusNanos(nanos.get());
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        sleeps.add(duration);
        pass(duration);
    }

    void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
