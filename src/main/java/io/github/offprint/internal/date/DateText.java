package io.github.offprint.internal.date;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateTokens.Gap;
import io.github.offprint.internal.date.DateTokens.Kind;
import io.github.offprint.internal.date.DateTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text that is a date and nothing else, as precise as it is and never more. EDTF goes first: {@code 2021-02} is a
 * month and {@code 2020-21} a spring, while {@code 1991-92}, which is neither, is a range of years. After it come the
 * spellings of people, programs and exports: {@code 3rd of March 2024}, {@code 2015 Nov 30-Dec 4}, {@code 2025年3月4日},
 * {@code Fri, 3 Mar 2023 01:29:12 +0000}, {@code c2018}. What may be one of two dates is none: {@code 03/04/2020},
 * {@code Jan-20}.
 */
public final class DateText {
    private static final String NO_YEAR_SIGN = "--";
    private static final int DAY_AND_MONTH = 2;
    private static final int YEAR_LENGTH = 4;
    private static final int ISO_DIGITS = 8;
    private static final int FIRST_OF_TWO_DIGITS = 1950;

    private final DateTokens tokens;
    private final List<Token> all;

    private DateText(DateTokens tokens, List<Token> all) {
        this.tokens = tokens;
        this.all = all;
    }

    private static Optional<DateText> of(String text) {
        return DateTokens.of(text).map(tokens -> new DateText(tokens, tokens.all()));
    }

    /**
     * Reads a date.
     *
     * @param text the text
     * @return the date, without a year if the text names a day and no year; empty if the text is anything else
     */
    public static Optional<PaperDate> read(String text) {
        Optional<PaperDate> edtf = PaperDate.parse(text);
        if (edtf.isPresent()) {
            return edtf;
        }
        String day = text.strip();
        return day.startsWith(NO_YEAR_SIGN)
                ? PaperDate.parse("2000" + day.substring(1)).flatMap(DateText::withoutYear)
                : of(text).flatMap(date -> date.inYear(PartialDate.NO_YEAR));
    }

    private static Optional<PaperDate> withoutYear(PaperDate date) {
        return date.isRange() || date.day().isEmpty()
                ? Optional.empty()
                : Optional.of(PaperDate.ofMonthDay(
                        date.month().orElseThrow(), date.day().getAsInt()));
    }

    /**
     * Reads the time at which something was sent, posted or changed, as clocks print it, to its day at the place of the
     * clock. No clock shows a year before 1; one of two digits lies between 1950 and 2049, by RFC 5322.
     *
     * @param text the text
     * @return the day; empty if the text is anything else, or the day or its year is missing
     */
    public static Optional<PaperDate> readDay(String text) {
        return readTime(text)
                .filter(date -> !date.isRange() && isPrinted(date) && date.day().isPresent());
    }

    private static Optional<PaperDate> readTime(String text) {
        return read(text)
                .or(() -> of(text).map(date -> new DateText(date.tokens, withWholeYear(date.all)))
                        .flatMap(date -> date.inYear(PartialDate.NO_YEAR)));
    }

    /**
     * Reads a line on which a page prints a date and nothing else: a day, or a month with its year. A number alone is no
     * year there and numbers are no day unless their order is that of ISO 8601, since pages are full of counts.
     *
     * @param text the text
     * @return the date, without a year if none is printed; empty if the line is anything else
     */
    public static Optional<PaperDate> readLine(String text) {
        boolean words = text.chars().anyMatch(Character::isLetter);
        return read(text)
                .filter(date -> !date.isRange() && date.month().isPresent() && !isDoubtful(date))
                .filter(date -> words ? date.year().isEmpty() || isPrinted(date) : isPrinted(date) && isWhole(text));
    }

    private static boolean isPrinted(PaperDate date) {
        return date.year().orElse(0) > 0;
    }

    /** Whether a text has eight digits, and its year goes first. */
    private static boolean isWhole(String text) {
        int year = 0;
        while (year < text.length() && Character.isDigit(text.charAt(year))) {
            year++;
        }
        return year == YEAR_LENGTH && text.chars().filter(Character::isDigit).count() == ISO_DIGITS;
    }

    /**
     * Reads what a field says of a date whose year is in another one: {@code MAR 15}, {@code Oct.}, {@code 2016-03-15}.
     *
     * @param text the text
     * @param year the year
     * @return the date in that year; empty if the text is anything else, or names another year
     */
    public static Optional<PaperDate> read(String text, PaperDate year) {
        return within(year, PaperDate.parse(text).or(() -> of(text).flatMap(date -> date.inYear(year))));
    }

    /**
     * Reads a field for the month, in which a number is one: {@code 3}, {@code 8-12}, {@code may}, {@code 4 July}.
     *
     * @param text the text
     * @param year the year
     * @return the date in that year; empty if the text is anything else, or names another year
     */
    public static Optional<PaperDate> readMonth(String text, PaperDate year) {
        return within(
                year,
                of(text).map(date -> new DateText(date.tokens, withMonths(date.all)))
                        .flatMap(date -> date.inYear(year)));
    }

    /**
     * The English name of a month in three letters, as BibTeX calls it.
     *
     * @param month the month, 1 to 12
     * @return {@code jan} to {@code dec}
     */
    public static String shortMonth(int month) {
        return DateWords.shortMonth(month);
    }

    /**
     * What fields put beside a year: a season, or the months and days of a range within one year.
     *
     * @param date the date
     * @return {@code Spring}, {@code Jun-Jul}, {@code May 13-17} or {@code Nov 30-Dec 4}; empty for any other date
     */
    public static String besideYear(PaperDate date) {
        if (isDoubtful(date) || date.end().filter(DateText::isDoubtful).isPresent()) {
            return "";
        }
        if (date.season().isPresent()) {
            return DateWords.season(date.season().getAsInt());
        }
        Optional<PaperDate> end = date.end().filter(known -> known.year().equals(date.year()));
        PaperDate last = end.orElse(date);
        boolean months =
                end.isPresent() && date.month().isPresent() && last.month().isPresent();
        boolean oneMonth = date.month().equals(last.month())
                && date.day().isPresent()
                && last.day().isPresent();
        return months ? monthAndDay(date) + "-" + (oneMonth ? last.day().getAsInt() : monthAndDay(last)) : "";
    }

    private static boolean isDoubtful(PaperDate date) {
        return date.isApproximate() || date.isUncertain() || date.unspecifiedDigits() > 0;
    }

    private static String monthAndDay(PaperDate date) {
        String month = DateWords.capital(shortMonth(date.month().orElseThrow()));
        return date.day().isPresent() ? month + " " + date.day().getAsInt() : month;
    }

    private static Optional<PaperDate> within(PaperDate year, Optional<PaperDate> read) {
        return read.filter(date -> date.year().equals(year.year()))
                .map(date -> year.isApproximate() ? date.approximate() : date)
                .map(date -> year.isUncertain() ? date.uncertain() : date);
    }

    private static List<Token> withMonths(List<Token> tokens) {
        boolean months = tokens.size() <= DAY_AND_MONTH
                && tokens.stream().allMatch(token -> token.kind() == Kind.NUMBER && token.value() > 0);
        return months ? tokens.stream().map(token -> token.as(Kind.MONTH)).toList() : tokens;
    }

    /** The last number as a year: of two digits in the hundred years, of three as programs count them from 1900 on. */
    private static List<Token> withWholeYear(List<Token> tokens) {
        int last = tokens.size() - 1;
        Token year = tokens.get(last);
        if (last < DAY_AND_MONTH || year.digits() < 2 || year.digits() > 3) {
            return tokens;
        }
        int whole = year.digits() == 2
                ? FIRST_OF_TWO_DIGITS + Math.floorMod(year.value() - FIRST_OF_TWO_DIGITS, 100)
                : 1900 + year.value();
        List<Token> all = new ArrayList<>(tokens.subList(0, last));
        all.add(new Token(Kind.YEAR, whole, year.digits(), year.gap()));
        return all;
    }

    private Optional<PaperDate> inYear(PaperDate year) {
        return inYear(year.year().orElse(PartialDate.NO_YEAR));
    }

    private Optional<PaperDate> inYear(int year) {
        PartialDate whole = PartialDate.of(all);
        Optional<PaperDate> single = whole == null ? Optional.empty() : date(whole.inYear(year));
        for (int i = 1; i < all.size() && single.isEmpty(); i++) {
            if (joins(all.get(i).gap())) {
                single = range(all.subList(0, i), all.subList(i, all.size()), year);
            }
        }
        return single;
    }

    /** Whether a range may be joined by what stands between two tokens: a slash or a hyphen only if it is the only one. */
    private boolean joins(Gap gap) {
        boolean alone = gap == Gap.UNTIL
                || all.stream().filter(token -> token.gap() == gap).count() == 1;
        return gap.compareTo(Gap.SLASH) >= 0 && alone;
    }

    private Optional<PaperDate> range(List<Token> before, List<Token> behind, int year) {
        PartialDate first = PartialDate.of(before);
        PartialDate last = PartialDate.of(behind);
        if (first == null || last == null) {
            return Optional.empty();
        }
        PartialDate start = first.before(last, behind.get(0));
        PartialDate end =
                last.after(first, before.get(before.size() - 1), behind.get(0).gap());
        boolean apart = first.year() != PartialDate.NO_YEAR && last.year() != PartialDate.NO_YEAR;
        if (start == null || end == null || !(apart || start.isAsPreciseAs(end))) {
            return Optional.empty();
        }
        return date(start.inYear(year))
                .flatMap(from -> date(end.inYear(year))
                        .flatMap(to -> from.equals(to) ? Optional.of(from) : range(from, Optional.of(to))));
    }

    /**
     * The range between two dates.
     *
     * @param first its beginning
     * @param last its end; empty if it is open
     * @return the range; empty if seasons, ranges or dates without a year are its ends, or if it ends before it begins
     */
    public static Optional<PaperDate> range(PaperDate first, Optional<PaperDate> last) {
        try {
            return Optional.of(last.isPresent() ? first.until(last.get()) : first.openEnd());
        } catch (IllegalArgumentException | IllegalStateException noRange) {
            return Optional.empty();
        }
    }

    private Optional<PaperDate> date(PartialDate known) {
        return known.date()
                .map(date -> tokens.isApproximate() ? date.approximate() : date)
                .map(date -> tokens.isUncertain() ? date.uncertain() : date);
    }
}
