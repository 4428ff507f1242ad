package io.github.offprint.catalog.online;

import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a catalog asks its service. Immutable; may be given to any number of catalogs, which then share nothing else: give a
 * service one catalog and share that, so that its rate is kept.
 *
 * <pre>{@code
 * HttpOptions options = HttpOptions.builder()
 *         .contact("you@example.org")
 *         .cache(Path.of("cache"), Duration.ofDays(7), 64 << 20)
 *         .build();
 * Catalog arxiv = new ArxivCatalog(options);
 * }</pre>
 */
public final class HttpOptions {
    /** The options that a catalog has unless told otherwise; each setter of {@link Builder} names its default. */
    public static final HttpOptions DEFAULT = builder().build();

    private static final String HOME = "https://github.com/offprint/offprint";

    final String contact;
    final String product;
    final Optional<URI> baseUri;
    final Duration connectTimeout;
    final Duration attemptTimeout;
    final Duration totalTimeout;
    final Duration longestWait;
    final int retries;
    final Optional<Duration> interval;
    final Optional<ProxySelector> proxy;
    final Optional<CachePlace> cache;
    final int responseLimit;
    final boolean gzip;

    /** Where answers are kept, and how long and how many. */
    record CachePlace(Path directory, Duration maxAge, long maxBytes) {}

    private HttpOptions(Builder builder) {
        contact = builder.contact;
        product = builder.product;
        baseUri = builder.baseUri;
        connectTimeout = builder.connectTimeout;
        attemptTimeout = builder.attemptTimeout;
        totalTimeout = builder.totalTimeout;
        longestWait = builder.longestWait;
        retries = builder.retries;
        interval = builder.interval;
        proxy = builder.proxy;
        cache = builder.cache;
        responseLimit = builder.responseLimit;
        gzip = builder.gzip;
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what a request says of who asks: {@code MyTool/1.2 Offprint (+https://…; mailto:you@example.org)}} */
    public String userAgent() {
        String mail = contact.isEmpty() ? "" : "; mailto:" + contact;
        return (product + " Offprint (+" + HOME + mail + ")").strip();
    }

    /** {@return where people can be reached who ask, as an e-mail address; empty if nobody said} */
    public String contact() {
        return contact;
    }

    /** Builds {@link HttpOptions}. Setters throw {@link IllegalArgumentException} for what makes no sense. */
    public static final class Builder {
        private static final Duration LONGEST = Duration.ofDays(1);

        private String contact = "";
        private String product = "";
        private Optional<URI> baseUri = Optional.empty();
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration attemptTimeout = Duration.ofSeconds(30);
        private Duration totalTimeout = Duration.ofMinutes(2);
        private Duration longestWait = Duration.ofSeconds(60);
        private int retries = 3;
        private Optional<Duration> interval = Optional.empty();
        private Optional<ProxySelector> proxy = Optional.empty();
        private Optional<CachePlace> cache = Optional.empty();
        private int responseLimit = 16 << 20;
        private boolean gzip = true;

        private Builder() {}

        /**
         * Says where the service reaches whoever asks, if there is trouble. Services ask for it; Crossref answers such
         * questions from a pool of its own. Default: nothing is said.
         *
         * @param mailAddress an e-mail address
         * @return this builder
         */
        public Builder contact(String mailAddress) {
            boolean plain = mailAddress.chars().allMatch(c -> c > ' ' && c < 0x7F && "()<>;,\"\\".indexOf(c) < 0);
            if (!plain || mailAddress.indexOf('@') < 1 || mailAddress.endsWith("@")) {
                throw new IllegalArgumentException("not an e-mail address: " + mailAddress);
            }
            contact = mailAddress;
            return this;
        }

        /**
         * Names the program that asks, before Offprint's own name. Default: none.
         *
         * @param nameAndVersion printable ASCII, {@code MyTool/1.2}
         * @return this builder
         */
        public Builder product(String nameAndVersion) {
            if (nameAndVersion.chars().anyMatch(c -> c < ' ' || c >= 0x7F)) {
                throw new IllegalArgumentException("the name of a program must be printable ASCII: " + nameAndVersion);
            }
            product = nameAndVersion.strip();
            return this;
        }

        /**
         * Asks a mirror of the service. Default: the service itself.
         *
         * @param uri what stands before the service's own paths, an {@code http} or {@code https} address without
         *     a user and without a query
         * @return this builder
         */
        public Builder baseUri(URI uri) {
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean more = uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null;
            if (!web || more || uri.getHost() == null || uri.getPort() > 65_535) {
                throw new IllegalArgumentException("not the address of a service: " + uri);
            }
            baseUri = Optional.of(uri);
            return this;
        }

        /**
         * Limits how long a connection may take. Default: 10 seconds.
         *
         * @param timeout up to a day
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = positive(timeout);
            return this;
        }

        /**
         * Limits one attempt, from the connection to the last byte of the answer, redirects included. Default: 30 seconds.
         *
         * @param timeout up to a day
         * @return this builder
         */
        public Builder attemptTimeout(Duration timeout) {
            attemptTimeout = positive(timeout);
            return this;
        }

        /**
         * Limits a question, all attempts and the waits between them. What a thread waits because others ask before it
         * does not count. Default: 2 minutes.
         *
         * @param timeout up to a day
         * @return this builder
         */
        public Builder totalTimeout(Duration timeout) {
            totalTimeout = positive(timeout);
            return this;
        }

        /**
         * Says how often a question is asked again after a fault that may pass: no connection, an answer that breaks off, a
         * time-out, status 408, 425, 429, 500, 502, 503 or 504. Default: 3.
         *
         * @param times 0 to 20
         * @return this builder
         */
        public Builder retries(int times) {
            if (times < 0 || times > 20) {
                throw new IllegalArgumentException("retries must be 0 to 20: " + times);
            }
            retries = times;
            return this;
        }

        /**
         * Limits one wait before the next attempt. Waits double from a second on, and up to a half of each is left to chance.
         * A service that asks for a longer one by {@code Retry-After} is not asked before, so the question fails, and so do
         * others until then. Default: 60 seconds.
         *
         * @param wait up to a day
         * @return this builder
         */
        public Builder longestWait(Duration wait) {
            longestWait = positive(wait);
            return this;
        }

        /**
         * Says how far apart requests are, whichever threads make them. Default: what the service asks for, as its catalog
         * says.
         *
         * @param apart from zero to a day
         * @return this builder
         */
        public Builder interval(Duration apart) {
            if (!apart.isZero()) {
                positive(apart);
            }
            interval = Optional.of(apart);
            return this;
        }

        /**
         * Says by which proxies to go. Default: {@link ProxySelector#getDefault()}, that is the system's properties.
         *
         * @param selector the proxies
         * @return this builder
         */
        public Builder proxy(ProxySelector selector) {
            proxy = Optional.of(selector);
            return this;
        }

        /**
         * Keeps answers on disk and asks a second time only when they are too old. Catalogs and processes may share a
         * directory. A file in it that is damaged is as good as none, and a disk that fails costs no more than the cache.
         * Default: nothing is kept.
         *
         * @param directory made if it isn't there; nothing else should be in it
         * @param maxAge how old an answer may be
         * @param maxBytes how much is kept in all, from 1; the oldest goes first
         * @return this builder
         */
        public Builder cache(Path directory, Duration maxAge, long maxBytes) {
            if (maxBytes < 1 || maxAge.isNegative() || maxAge.isZero()) {
                throw new IllegalArgumentException("age and size of a cache must be positive");
            }
            cache = Optional.of(new CachePlace(Objects.requireNonNull(directory), maxAge, maxBytes));
            return this;
        }

        /**
         * Limits an answer, before and after it is unpacked. Default: 16 MiB.
         *
         * @param bytes from 1
         * @return this builder
         */
        public Builder responseLimit(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("a limit must be at least 1: " + bytes);
            }
            responseLimit = bytes;
            return this;
        }

        /**
         * Says whether answers may come packed. Default: true.
         *
         * @param accepted whether the service may pack by gzip
         * @return this builder
         */
        public Builder gzip(boolean accepted) {
            gzip = accepted;
            return this;
        }

        /** {@return the options} */
        public HttpOptions build() {
            return new HttpOptions(this);
        }

        private static Duration positive(Duration duration) {
            if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a time must be positive and at most a day: " + duration);
            }
            return duration;
        }
    }
}
