package io.github.offprint.format;

import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in data: EDTF, or {@code --09-30} without a year, and the basis of its year apart. */
final class DateText {
    private static final Pattern MONTH_DAY = Pattern.compile("--(\\d\\d)-(\\d\\d)");

    private DateText() {}

    /** The date alone; empty for none. */
    static String date(Optional<PaperDate> date) {
        return date.map(known -> known.year().isPresent() && known.isYearInferred()
                        ? known.withYear(known.year().getAsInt(), YearBasis.PRINTED)
                        : known)
                .map(PaperDate::toString)
                .orElse("");
    }

    /** The basis, as {@code page-bound}; empty for a printed year and where there is none. */
    static String basis(Optional<PaperDate> date) {
        return date.map(Values::inferredFrom).orElse("");
    }

    /** Reads what was written; empty if the date is none, or the basis is not known. */
    static Optional<PaperDate> read(String date, String basis) {
        Optional<PaperDate> plain = MONTH_DAY.matcher(date).matches() ? monthDay(date) : PaperDate.parse(date);
        return basis.isEmpty() ? plain : plain.flatMap(known -> withBasis(known, basis));
    }

    private static Optional<PaperDate> monthDay(String date) {
        Matcher parts = MONTH_DAY.matcher(date);
        try {
            return parts.matches()
                    ? Optional.of(
                            PaperDate.ofMonthDay(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A date with the basis of its year; empty if there is no such basis or no year. */
    static Optional<PaperDate> withBasis(PaperDate date, String basis) {
        try {
            YearBasis known = YearBasis.valueOf(basis.toUpperCase(Locale.ROOT).replace('-', '_'));
            return date.year().isPresent() && known != YearBasis.UNKNOWN
                    ? Optional.of(date.withYear(date.year().getAsInt(), known))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
