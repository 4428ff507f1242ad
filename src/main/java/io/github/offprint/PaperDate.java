package io.github.offprint;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, a year and a month or season, a whole date, a month and a day whose year the page
 * left out, or a range of such dates. The year says where it comes from ({@link #yearBasis()}).
 *
 * <p>Years are counted as ISO 8601 does: 0 is 1 BC, -1 is 2 BC. What can be said of a date, and how it is written, follows
 * the <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a> (ISO 8601-2:2019), levels 0 and 1.
 *
 * <p>Dates are ordered by the first day that they may mean, a less exact one before those within it, those without a year last;
 * consistent with {@link #equals(Object)}.
 */
public final class PaperDate implements Serializable, Comparable<PaperDate> {
    private static final long serialVersionUID = 1;
    private static final int ABSENT = 0;
    private static final int NO_YEAR = Integer.MIN_VALUE;
    private static final int LATEST_YEAR = 999_999_999;
    /** Longer years can't have a month in EDTF. */
    private static final int LATEST_YEAR_WITH_MONTHS = 9999;

    private static final int BEFORE_SPRING = 20;

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
        /** A catalog's record of the paper says it. */
        CATALOG,
        /** There is no year. */
        UNKNOWN
    }

    private final int year;
    /** 1 to 12, or 21 to 24 for a season, as EDTF writes it. */
    private final int month;

    private final int day;
    private final YearBasis basis;
    private final Precision precision;
    private final @Nullable PaperDate end;

    private PaperDate(int year, int month, int day, YearBasis basis) {
        this(year, month, day, basis, Precision.PLAIN, null);
    }

    private PaperDate(int year, int month, int day, YearBasis basis, Precision precision, @Nullable PaperDate end) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.basis = basis;
        this.precision = precision;
        this.end = end;
    }

    /**
     * A printed year.
     *
     * @param year the year, -999,999,999 to 999,999,999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PaperDate of(int year) {
        return new PaperDate(checkedYear(year), ABSENT, ABSENT, YearBasis.PRINTED);
    }

    /**
     * A printed year and month.
     *
     * @param year the year, -9999 to 9999
     * @param month the month, 1 to 12
     * @return the date
     * @throws IllegalArgumentException if a part is out of range
     */
    public static PaperDate of(int year, int month) {
        return new PaperDate(shortYear(year), checked(month, 12, "month"), ABSENT, YearBasis.PRINTED);
    }

    /**
     * A whole printed date.
     *
     * @param year the year, -9999 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the date
     * @throws IllegalArgumentException if there is no such day
     */
    public static PaperDate of(int year, int month, int day) {
        return ofMonthDay(month, day).withYear(year, YearBasis.PRINTED);
    }

    /**
     * A printed year and season.
     *
     * @param year the year, -9999 to 9999
     * @param season 1 for spring, 2 for summer, 3 for autumn, 4 for winter
     * @return the date
     * @throws IllegalArgumentException if a part is out of range
     */
    public static PaperDate ofSeason(int year, int season) {
        int code = BEFORE_SPRING + checked(season, 4, "season");
        return new PaperDate(shortYear(year), code, ABSENT, YearBasis.PRINTED);
    }

    /**
     * A printed year of which only the first digits are known: {@code 199X} or {@code 19XX}.
     *
     * @param year the first of these years, 1990 or 1900
     * @param unspecifiedDigits how many digits are not known, 1 or 2
     * @return the date
     * @throws IllegalArgumentException if a part is out of range, or if the year isn't the first
     */
    public static PaperDate ofUnspecified(int year, int unspecifiedDigits) {
        int years = checked(unspecifiedDigits, 2, "number of digits") == 1 ? 10 : 100;
        if (year < 0 || year > 9999 || year % years != 0) {
            throw new IllegalArgumentException("not the first of " + years + " years: " + year);
        }
        Precision precision = new Precision(false, false, unspecifiedDigits, false);
        return new PaperDate(year, ABSENT, ABSENT, YearBasis.PRINTED, precision, null);
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
        return new PaperDate(NO_YEAR, month, day, YearBasis.UNKNOWN);
    }

    /**
     * A range of which only the end is known, {@code ../1999}.
     *
     * @param end the end, itself no range
     * @return a date without a year of its own
     * @throws IllegalArgumentException if the end is a range or has no year
     */
    public static PaperDate before(PaperDate end) {
        return new PaperDate(NO_YEAR, ABSENT, ABSENT, YearBasis.UNKNOWN, Precision.PLAIN, checkedEnd(end));
    }

    /**
     * Reads a date by EDTF, levels 0 and 1; of a date with a time the date. Also read is what its drafts had and BibLaTeX
     * still has: {@code open} and {@code unknown} for the end of a range, {@code 199u}, {@code 1723?~}, {@code y17000}.
     *
     * @param edtf the date, {@code 2004-06}, {@code 1723~} or {@code 1999-10-14/2010}
     * @return the date; empty if the text is anything else, or an EDTF that names no year, such as {@code XXXX}
     */
    public static Optional<PaperDate> parse(String edtf) {
        return Edtf.date(edtf.strip());
    }

    /**
     * This date with another year.
     *
     * @param newYear the year, -9999 to 9999 if there is a month, else -999,999,999 to 999,999,999
     * @param newBasis where the year comes from; not {@link YearBasis#UNKNOWN}
     * @return the date in that year
     * @throws IllegalArgumentException if the year is out of range, if it has no such day, if a range would end before it
     *     begins, or if the basis is unknown
     */
    public PaperDate withYear(int newYear, YearBasis newBasis) {
        if (month == ABSENT) {
            checkedYear(newYear);
        } else {
            shortYear(newYear);
        }
        if (Objects.requireNonNull(newBasis) == YearBasis.UNKNOWN) {
            throw new IllegalArgumentException("a year needs a basis");
        }
        if (day != ABSENT && !MonthDay.of(month, day).isValidYear(newYear)) {
            throw new IllegalArgumentException("no such day: " + newYear + "-" + month + "-" + day);
        }
        PaperDate moved = new PaperDate(
                newYear, month, day, newBasis, newYear == year ? precision : precision.ofWholeYear(), end);
        if (end != null && compare(moved, end) > 0) {
            throw new IllegalArgumentException("the range would end before " + newYear + ": " + this);
        }
        return moved;
    }

    /**
     * {@return this date, said to be approximate, {@code 1723~}}
     *
     * @throws IllegalStateException if only the end of a range is known
     */
    public PaperDate approximate() {
        return with(new Precision(true, isUncertain(), unspecifiedDigits(), precision.open()));
    }

    /**
     * {@return this date, said to be uncertain, {@code 1723?}}
     *
     * @throws IllegalStateException if only the end of a range is known
     */
    public PaperDate uncertain() {
        return with(new Precision(isApproximate(), true, unspecifiedDigits(), precision.open()));
    }

    /**
     * A range that begins with this date.
     *
     * @param last the end
     * @return the range
     * @throws IllegalArgumentException if either is a range, a season or has no year, or if the end comes before the start
     */
    public PaperDate until(PaperDate last) {
        if (isRange() || month > BEFORE_SPRING || year == NO_YEAR || compare(this, checkedEnd(last)) > 0) {
            throw new IllegalArgumentException("not a range: " + this + " to " + last);
        }
        return new PaperDate(year, month, day, basis, precision, last);
    }

    /**
     * A range that begins with this date and has no end yet, {@code 1999/..}.
     *
     * @return the range
     * @throws IllegalStateException if this is a range or a season or has no year
     */
    public PaperDate openEnd() {
        if (isRange() || month > BEFORE_SPRING || year == NO_YEAR) {
            throw new IllegalStateException("can't begin a range: " + this);
        }
        return with(new Precision(isApproximate(), isUncertain(), unspecifiedDigits(), true));
    }

    private PaperDate with(Precision newPrecision) {
        if (year == NO_YEAR && month == ABSENT) {
            throw new IllegalStateException("nothing is known of the start: " + this);
        }
        return new PaperDate(year, month, day, basis, newPrecision, end);
    }

    private static PaperDate checkedEnd(PaperDate end) {
        if (end.isRange() || end.month > BEFORE_SPRING || end.year == NO_YEAR) {
            throw new IllegalArgumentException("not the end of a range: " + end);
        }
        return end;
    }

    /** As far as both are known; what is in doubt may be before or after anything. */
    private static int compare(PaperDate a, PaperDate b) {
        if (a.year == NO_YEAR || !a.precision.isExact() || !b.precision.isExact()) {
            return 0;
        }
        if (a.year != b.year || a.month == ABSENT || b.month == ABSENT) {
            return Integer.compare(a.year, b.year);
        }
        boolean days = a.month == b.month && a.day != ABSENT && b.day != ABSENT;
        return days ? Integer.compare(a.day, b.day) : Integer.compare(a.month, b.month);
    }

    private static int checkedYear(int year) {
        if (year < -LATEST_YEAR || year > LATEST_YEAR) {
            throw new IllegalArgumentException("not a year: " + year);
        }
        return year;
    }

    private static int shortYear(int year) {
        if (Math.abs(checkedYear(year)) > LATEST_YEAR_WITH_MONTHS) {
            throw new IllegalArgumentException("a year of so many digits has no months: " + year);
        }
        return year;
    }

    private static int checked(int part, int most, String name) {
        if (part < 1 || part > most) {
            throw new IllegalArgumentException("not a " + name + ": " + part);
        }
        return part;
    }

    /** {@return the year, whatever its basis; empty if none is known} */
    public OptionalInt year() {
        return year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** {@return the month, 1 to 12; empty if not known} */
    public OptionalInt month() {
        return month > BEFORE_SPRING ? OptionalInt.empty() : present(month);
    }

    /** {@return the day of the month; empty if not known} */
    public OptionalInt day() {
        return present(day);
    }

    /** {@return the season, 1 for spring to 4 for winter; empty if none is named} */
    public OptionalInt season() {
        return month > BEFORE_SPRING ? OptionalInt.of(month - BEFORE_SPRING) : OptionalInt.empty();
    }

    /** {@return where the year comes from} */
    public YearBasis yearBasis() {
        return basis;
    }

    /** {@return true if the source says that the date is approximate (EDTF {@code ~})} */
    public boolean isApproximate() {
        return precision.approximate();
    }

    /** {@return true if the source says that the date is uncertain (EDTF {@code ?})} */
    public boolean isUncertain() {
        return precision.uncertain();
    }

    /** {@return how many of the year's last digits are not known; {@link #year()} is then the first that it may be} */
    public int unspecifiedDigits() {
        return precision.unspecifiedDigits();
    }

    /** {@return true if this is a range, of which year, month and day are those of the start} */
    public boolean isRange() {
        return end != null || precision.open();
    }

    /** {@return the end of the range; empty if this is none or if it is open} */
    public Optional<PaperDate> end() {
        return Optional.ofNullable(end);
    }

    /** {@return true if the source left the year out and it was inferred, exactly or as a bound} */
    public boolean isYearInferred() {
        return basis != YearBasis.PRINTED && basis != YearBasis.UNKNOWN;
    }

    /** {@return true if the year is printed or follows from something definite, and is no mere bound} */
    public boolean isYearDefinite() {
        return year != NO_YEAR && basis != YearBasis.PAGE_BOUND;
    }

    /** {@return the calendar day, if year, month and day are known and the year is definite; of a range, the first} */
    public Optional<LocalDate> toLocalDate() {
        return isYearDefinite() && day != ABSENT ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static OptionalInt present(int part) {
        return part == ABSENT ? OptionalInt.empty() : OptionalInt.of(part);
    }

    @Override
    public int compareTo(PaperDate other) {
        return DateOrder.INSTANCE.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaperDate date
                && year == date.year
                && month == date.month
                && day == date.day
                && basis == date.basis
                && precision.equals(date.precision)
                && Objects.equals(end, date.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, day, basis, precision, end);
    }

    /**
     * The date by EDTF, a bound marked as approximate, a missing year written as {@code --MM-DD}.
     *
     * @return for example {@code 2023-04-30}, {@code 2023-04}, {@code 2025-09-30~}, {@code 1999/2001} or {@code --09-30}
     */
    @Override
    public String toString() {
        return Edtf.text(this);
    }
}
