package io.github.offprint.catalog.online;

import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Asks in turn, and again after a fault that may pass, until there is an answer or no attempt or time is left. Thread-safe.
 *
 * <p>When a connection breaks off before the first byte of the answer, the client of the JDK asks once more by itself, within the
 * same attempt.
 */
final class Attempts {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private final Service service;
    private final HttpOptions options;
    private final Exchange exchange;
    private final Turns turns;
    private final Time time;
    private final DoubleSupplier chance;
    private final Duration longestTurn;

    /**
     * Attempts.
     *
     * @param chance gives numbers from 0 to 1
     */
    Attempts(Service service, HttpOptions options, Time time, DoubleSupplier chance) {
        Duration interval = options.interval.orElse(service.interval());
        this.service = service;
        this.options = options;
        this.exchange = new Exchange(service, options, time);
        this.turns = new Turns(time, interval, service.atOnce());
        this.time = time;
        this.chance = chance;
        this.longestTurn = interval.compareTo(options.longestWait) > 0 ? interval : options.longestWait;
    }

    /**
     * Asks.
     *
     * @return an answer with status 200 or 404
     * @throws ServiceException if there is none
     * @throws InterruptedIOException if the thread is interrupted; it stays so
     */
    Reply ask(URI uri) throws ServiceException, InterruptedIOException {
        try {
            return new Question(uri).ask();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException failure = new InterruptedIOException(service.name() + ": interrupted");
            failure.initCause(e);
            throw failure;
        }
    }

    /** One question, and what time it has taken. */
    private final class Question {
        private final URI uri;
        private long spent;

        Question(URI uri) {
            this.uri = uri;
        }

        Reply ask() throws ServiceException, InterruptedException {
            for (int attempt = 0; ; attempt++) {
                if (!turns.await(longestTurn)) {
                    throw new ServiceException(
                            service.name(),
                            0,
                            true,
                            "wants no more questions for now; ask in " + seconds(turns.left()));
                }
                ServiceException failure;
                Optional<Duration> wanted = Optional.empty();
                try {
                    Reply reply = attempt();
                    if (reply.isAnswer()) {
                        return reply;
                    }
                    failure = reply.failure(service.name());
                    wanted = RetryAfter.of(reply.headers(), time.now());
                } catch (ServiceException e) {
                    failure = e;
                } finally {
                    turns.end();
                }
                recover(failure, wanted, attempt);
            }
        }

        private Reply attempt() throws ServiceException, InterruptedException {
            long left = options.totalTimeout.toNanos() - spent;
            long began = time.nanos();
            try {
                return exchange.ask(uri, Duration.ofNanos(Math.min(left, options.attemptTimeout.toNanos())));
            } finally {
                spent += time.nanos() - began;
            }
        }

        /** Waits for the next attempt, or gives up. What the service wants to be left alone for holds for all threads. */
        private void recover(ServiceException failure, Optional<Duration> wanted, int attempt)
                throws ServiceException, InterruptedException {
            boolean later = failure.isTemporary();
            if (later) {
                wanted.ifPresent(turns::pause);
            }
            Duration wait = wanted.orElseGet(() -> backOff(attempt));
            long total = spent + wait.toNanos();
            boolean over = attempt >= options.retries || total >= options.totalTimeout.toNanos();
            if (!later || over || wait.compareTo(options.longestWait) > 0) {
                throw failure;
            }
            if (wanted.isEmpty()) {
                time.sleep(wait);
            }
            spent = total;
        }
    }

    /** A second, doubled for each attempt so far, of which up to a half is left to chance. */
    private Duration backOff(int attempt) {
        long doubled = FIRST_WAIT.toNanos() << attempt;
        long whole = Math.min(doubled, options.longestWait.toNanos());
        return Duration.ofNanos((long) (whole * (1 - chance.getAsDouble() / 2)));
    }

    private static String seconds(long nanos) {
        return Duration.ofNanos(Math.max(0, nanos)).plusNanos(999_999_999).toSeconds() + " s";
    }
}
