package io.github.offprint;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as far as it is known: a year, a year and a month, a whole date, or a month and a day whose year the page left
 * out. The year says where it comes from ({@link #yearBasis()}).
 */
public final class PaperDate implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int ABSENT = 0;

    /** Where a year comes from. */
    public enum YearBasis {
        /** The source printed it. */
        PRINTED,
        /** The caller said when the digest was made. */
        REFERENCE_DATE,
        /** The digest prints its own full date elsewhere. */
        PAGE_DATE,
        /** The paper's arXiv identifier names the month. */
        ARXIV_ID,
        /**
         * The latest year that the page prints, plus one: a page leaves out the year in which it was made, so that year
         * is later than each printed one. A lower bound, and not more than that.
         */
        PAGE_BOUND,
        /** There is no year. */
        UNKNOWN
    }

    private final int year;
    private final int month;
    private final int day;
    private final YearBasis basis;

    private PaperDate(int year, int month, int day, YearBasis basis) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.basis = basis;
    }

    /**
     * A printed year.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PaperDate of(int year) {
        return new PaperDate(checkedYear(year), ABSENT, ABSENT, YearBasis.PRINTED);
    }

    /**
     * A printed year and month.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @return the date
     * @throws IllegalArgumentException if a part is out of range
     */
    public static PaperDate of(int year, int month) {
        return new PaperDate(checkedYear(year), checkedMonth(month), ABSENT, YearBasis.PRINTED);
    }

    /**
     * A whole printed date.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the date
     * @throws IllegalArgumentException if there is no such day
     */
    public static PaperDate of(int year, int month, int day) {
        return ofMonthDay(month, day).withYear(year, YearBasis.PRINTED);
    }

    /**
     * A month and a day whose year is not known.
     *
     * @param month the month, 1 to 12
     * @param day the day of the month; February has 29
     * @return the date without a year
     * @throws IllegalArgumentException if there is no such day
     */
    public static PaperDate ofMonthDay(int month, int day) {
        try {
            MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return new PaperDate(ABSENT, month, day, YearBasis.UNKNOWN);
    }

    /**
     * This date with another year.
     *
     * @param newYear the year, 1 to 9999
     * @param newBasis where the year comes from; not {@link YearBasis#UNKNOWN}
     * @return the date in that year
     * @throws IllegalArgumentException if the year is out of range, if it has no such day, or if the basis is unknown
     */
    public PaperDate withYear(int newYear, YearBasis newBasis) {
        checkedYear(newYear);
        if (Objects.requireNonNull(newBasis) == YearBasis.UNKNOWN) {
            throw new IllegalArgumentException("a year needs a basis");
        }
        if (day != ABSENT && !MonthDay.of(month, day).isValidYear(newYear)) {
            throw new IllegalArgumentException("no such day: " + newYear + "-" + month + "-" + day);
        }
        return new PaperDate(newYear, month, day, newBasis);
    }

    private static int checkedYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("not a year: " + year);
        }
        return year;
    }

    private static int checkedMonth(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("not a month: " + month);
        }
        return month;
    }

    /** {@return the year, whatever its basis; empty if none is known} */
    public OptionalInt year() {
        return present(year);
    }

    /** {@return the month, 1 to 12; empty if not known} */
    public OptionalInt month() {
        return present(month);
    }

    /** {@return the day of the month; empty if not known} */
    public OptionalInt day() {
        return present(day);
    }

    /** {@return where the year comes from} */
    public YearBasis yearBasis() {
        return basis;
    }

    /** {@return true if the source left the year out and it was inferred, exactly or as a bound} */
    public boolean isYearInferred() {
        return basis != YearBasis.PRINTED && basis != YearBasis.UNKNOWN;
    }

    /** {@return true if the year is printed or follows from something definite, and is no mere bound} */
    public boolean isYearDefinite() {
        return year != ABSENT && basis != YearBasis.PAGE_BOUND;
    }

    /** {@return the calendar day, if year, month and day are known and the year is definite} */
    public Optional<LocalDate> toLocalDate() {
        return isYearDefinite() && day != ABSENT ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static OptionalInt present(int part) {
        return part == ABSENT ? OptionalInt.empty() : OptionalInt.of(part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperDate date
                && year == date.year
                && month == date.month
                && day == date.day
                && basis == date.basis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, day, basis);
    }

    /**
     * The date in ISO 8601, a bound marked as approximate in the way of EDTF (level 1), a missing year written as
     * {@code --MM-DD}.
     *
     * @return for example {@code 2023-04-30}, {@code 2023-04}, {@code 2025-09-30~} or {@code --09-30}
     */
    @Override
    public String toString() {
        String start = year == ABSENT ? "-" : String.format(Locale.ROOT, "%04d", year);
        String middle = month == ABSENT ? "" : String.format(Locale.ROOT, "-%02d", month);
        String end = day == ABSENT ? "" : String.format(Locale.ROOT, "-%02d", day);
        return start + middle + end + (basis == YearBasis.PAGE_BOUND ? "~" : "");
    }
}
