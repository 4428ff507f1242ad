package io.github.offprint.catalog.online;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When a service says it may be asked again: {@code Retry-After} in seconds or as a date (section 10.2.3 of
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110</a>), else the {@code t} of a {@code RateLimit} header,
 * as <a href="https://huggingface.co/docs/hub/rate-limits">Hugging Face</a> sends it.
 */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** How long to wait from now; empty if the answer says nothing that can be understood, zero for a time gone by. */
    static Optional<Duration> of(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .flatMap(value -> seconds(value.strip()).or(() -> date(value.strip(), now)))
                .or(() -> headers.firstValue("RateLimit").flatMap(RetryAfter::reset));
    }

    private static Optional<Duration> seconds(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, then);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException | ArithmeticException noDate) {
            return Optional.empty();
        }
    }

    /** {@code "api";r=0;t=55}. */
    private static Optional<Duration> reset(String text) {
        for (String part : text.split(";", -1)) {
            if (part.strip().startsWith("t=")) {
                return seconds(part.strip().substring(2));
            }
        }
        return Optional.empty();
    }
}
