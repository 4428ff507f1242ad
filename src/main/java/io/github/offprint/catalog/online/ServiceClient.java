package io.github.offprint.catalog.online;

import io.github.offprint.catalog.online.AnswerCache.Kept;
import io.github.offprint.internal.record.MalformedTextException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** Asks one service, or the answers that were kept, and reads what it says. Thread-safe. */
final class ServiceClient {
    private final Service service;
    private final Attempts attempts;
    private final Optional<AnswerCache> cache;

    ServiceClient(Service service, HttpOptions options) {
        this(service, options, Time.SYSTEM, () -> ThreadLocalRandom.current().nextDouble());
    }

    ServiceClient(Service service, HttpOptions options, Time time, DoubleSupplier chance) {
        this.service = options.baseUri
                .map(base -> new Service(service.name(), base, service.interval(), service.atOnce(), service.accept()))
                .orElse(service);
        this.attempts = new Attempts(this.service, options, time, chance);
        this.cache = options.cache.map(place -> new AnswerCache(place, time));
    }

    /** Reads the text of an answer. */
    interface Decoder<T> {
        T read(Reader text) throws MalformedTextException, IOException;
    }

    String name() {
        return service.name();
    }

    /**
     * Asks.
     *
     * @return what the answer says; empty if the service knows nothing of what was asked for
     * @throws ServiceException if there is no answer or none that can be read
     * @throws IOException if the thread is interrupted
     */
    <T> Optional<T> ask(Query query, Decoder<T> decoder) throws IOException {
        String question = Query.prefix(service.base()) + query.question();
        Optional<Kept> kept = cache.flatMap(answers -> answers.read(question));
        if (kept.isPresent()) {
            try {
                return read(kept.get().status(), kept.get().body(), decoder);
            } catch (MalformedTextException | ServiceException unreadable) {
                // so it is asked again
            }
        }
        Reply reply = attempts.ask(query.at(service.base()));
        if (reply.status() == Reply.NOT_FOUND && !query.isLookUp()) {
            throw reply.failure(service.name());
        }
        try {
            Optional<T> read = read(reply.status(), reply.body(), decoder);
            cache.ifPresent(answers -> answers.write(question, new Kept(reply.status(), reply.body())));
            return read;
        } catch (MalformedTextException e) {
            String what = reply.isWebPage() ? "a web page came instead of an answer" : "the answer can't be read, ";
            throw new ServiceException(service.name(), false, what + (reply.isWebPage() ? "" : e.getMessage()), e);
        }
    }

    private static <T> Optional<T> read(int status, String body, Decoder<T> decoder)
            throws MalformedTextException, IOException {
        if (status == Reply.NOT_FOUND) {
            return Optional.empty();
        }
        if (body.isBlank()) {
            throw new MalformedTextException("it is empty");
        }
        return Optional.of(decoder.read(new StringReader(body)));
    }
}
