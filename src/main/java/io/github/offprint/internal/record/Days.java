package io.github.offprint.internal.record;

import io.github.offprint.PaperDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The days of the times that records carry. */
final class Days {
    private static final int ISO_LENGTH = 10;

    private Days() {}

    /** The day of an ISO 8601 or RFC 1123 time, as it is printed, whatever the zone. */
    static Optional<PaperDate> of(String time) {
        try {
            boolean iso = time.length() >= ISO_LENGTH && Character.isDigit(time.charAt(0)) && time.charAt(4) == '-';
            LocalDate day = iso
                    ? LocalDate.parse(time.substring(0, ISO_LENGTH))
                    : ZonedDateTime.parse(time, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate();
            return day.getYear() < 1
                    ? Optional.empty()
                    : Optional.of(PaperDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeException | IllegalArgumentException noDay) {
            return Optional.empty();
        }
    }
}
