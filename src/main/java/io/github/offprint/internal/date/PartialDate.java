package io.github.offprint.internal.date;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateTokens.Gap;
import io.github.offprint.internal.date.DateTokens.Kind;
import io.github.offprint.internal.date.DateTokens.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As much of a date as one end of a range may show. What is absent is 0.
 *
 * @param year the year, or {@link #NO_YEAR}
 * @param month the month; a season counts from 21 on
 * @param day the day of the month
 * @param number a number alone, of which the other end says what it is, or {@link #NO_NUMBER}
 */
record PartialDate(int year, int month, int day, int number) {
    static final int NO_YEAR = Integer.MIN_VALUE;

    private static final int NO_NUMBER = -1;
    private static final int BEFORE_SPRING = 20;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /** The first of those years of two digits that are no month, day or season. */
    private static final int SURELY_A_YEAR = 32;

    static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day, NO_NUMBER);
    }

    /** The date that tokens are, in any order that says what is what; {@code null} if they are none. */
    static @Nullable PartialDate of(List<Token> t) {
        boolean range = t.stream().skip(1).anyMatch(token -> token.gap() == Gap.UNTIL);
        boolean named = t.stream().anyMatch(token -> token.kind() == Kind.MONTH);
        if (range || (named && t.stream().anyMatch(token -> token.value() == 0))) {
            return null;
        }
        return switch (DateTokens.signs(t)) {
            case "Y" -> of(t.get(0).value(), 0, 0);
            case "M" -> of(NO_YEAR, t.get(0).value(), 0);
            case "S" -> of(NO_YEAR, BEFORE_SPRING + t.get(0).value(), 0);
            case "n" -> new PartialDate(NO_YEAR, 0, 0, t.get(0).value());
            case "MY" -> of(t.get(1).value(), t.get(0).value(), 0);
            case "YM" -> of(t.get(0).value(), t.get(1).value(), 0);
            case "SY" -> of(t.get(1).value(), BEFORE_SPRING + t.get(0).value(), 0);
            case "YS" -> of(t.get(0).value(), BEFORE_SPRING + t.get(1).value(), 0);
            case "Mn" ->
                isYearOrDay(t.get(1))
                        ? null
                        : of(NO_YEAR, t.get(0).value(), t.get(1).value());
            case "Md" -> of(NO_YEAR, t.get(0).value(), t.get(1).value());
            case "nM" -> of(NO_YEAR, t.get(1).value(), t.get(0).value());
            case "nMY" -> of(t.get(2).value(), t.get(1).value(), t.get(0).value());
            case "MnY" -> of(t.get(2).value(), t.get(0).value(), t.get(1).value());
            case "YMn", "YMd" -> of(t.get(0).value(), t.get(1).value(), t.get(2).value());
            case "nn" -> monthAndDay(t.get(0), t.get(1));
            case "nY" -> monthOrDayAndYear(t.get(0).value(), t.get(1));
            case "nnY" -> dayAndYear(t);
            case "Yn" -> yearAndMonth(t.get(0).value(), t.get(1));
            case "Ynn" -> t.get(1).gap() == t.get(2).gap() ? numbers(t) : null;
            case "o" -> ofDigits(t.get(0));
            default -> null;
        };
    }

    /** {@code Mar-15}, as spreadsheets write both the fifteenth of March and March 2015. */
    private static boolean isYearOrDay(Token day) {
        return day.gap() == Gap.DASH && day.digits() == 2;
    }

    /** Which of two numbers is the month is sure with dots, if one can't be, or if both are one. */
    private static @Nullable PartialDate monthAndDay(Token first, Token second) {
        boolean dots = second.gap() == Gap.DOT && second.value() <= MONTHS;
        if (dots || first.value() > MONTHS || first.value() == second.value()) {
            return of(NO_YEAR, second.value(), first.value());
        }
        return second.gap() != Gap.SPACE && second.value() > MONTHS ? of(NO_YEAR, first.value(), second.value()) : null;
    }

    private static @Nullable PartialDate dayAndYear(List<Token> t) {
        PartialDate day = t.get(1).gap() == t.get(2).gap() ? monthAndDay(t.get(0), t.get(1)) : null;
        return day == null ? null : of(t.get(2).value(), day.month, day.day);
    }

    /** {@code 03/2024}; with a space or a comma the number is the last day of a range, as in {@code May 13-17, 2019}. */
    private static PartialDate monthOrDayAndYear(int number, Token year) {
        boolean month = year.gap().compareTo(Gap.DOT) >= 0;
        return month ? of(year.value(), number, 0) : new PartialDate(year.value(), 0, 0, number);
    }

    /** {@code 2024.03}, {@code 2024/3}; 0 says that there is none, as in the numbers of spreadsheets. */
    private static @Nullable PartialDate yearAndMonth(int year, Token month) {
        boolean next = month.value() == 0 && (year + 1) % CENTURY == 0; // 1999-00 ends in 2000
        return month.gap().compareTo(Gap.DOT) >= 0 && !next ? of(year, month.value(), 0) : null;
    }

    private static @Nullable PartialDate numbers(List<Token> t) {
        int month = t.get(1).value();
        int day = t.get(2).value();
        return month == 0 && day != 0 ? null : of(t.get(0).value(), month, day);
    }

    /** {@code 20250304}. */
    private static @Nullable PartialDate ofDigits(Token digits) {
        int year = digits.value() / (CENTURY * CENTURY);
        boolean day = digits.digits() == 8 && year >= 1000 && year <= 2999;
        return day ? of(year, digits.value() / CENTURY % CENTURY, digits.value() % CENTURY) : null;
    }

    /** This date, in a year if it shows none itself. */
    PartialDate inYear(int other) {
        return year == NO_YEAR ? new PartialDate(other, month, day, number) : this;
    }

    private boolean isSeason() {
        return month > BEFORE_SPRING;
    }

    /** The beginning of a range, with what only its end says, which begins with a token. */
    @Nullable
    PartialDate before(PartialDate end, Token first) {
        if (number == NO_NUMBER) {
            return inYear(end.year);
        }
        if (end.day > 0) {
            return of(end.year, end.month, number);
        }
        return first.kind() == Kind.NUMBER ? of(end.year, number, 0) : null;
    }

    /** The end of a range, with what only its beginning says, which ends with a token. */
    @Nullable
    PartialDate after(PartialDate start, Token last, Gap gap) {
        if (number == NO_NUMBER) {
            boolean filled = year == NO_YEAR && start.month > 0 && start.day == 0 && day == 1; // PubMed's Mar-Apr 01
            return of(inYear(start.year).year, month, filled ? 0 : day);
        }
        if (year != NO_YEAR && start.year != NO_YEAR) {
            return null;
        }
        if (start.day > 0) {
            return of(inYear(start.year).year, start.month, number);
        }
        if (start.month > 0) {
            return last.kind() == Kind.NUMBER ? of(start.year, number, 0) : null;
        }
        if (start.year == NO_YEAR) {
            return null;
        }
        int later = start.year - start.year % CENTURY + number;
        later += later <= start.year ? CENTURY : 0;
        boolean next = later == start.year + 1;
        boolean sure = later / CENTURY == start.year / CENTURY && (number >= SURELY_A_YEAR || gap == Gap.UNTIL);
        return next || (sure && gap != Gap.SLASH) ? of(later, 0, 0) : null;
    }

    boolean isAsPreciseAs(PartialDate other) {
        return (month > 0) == (other.month > 0) && (day > 0) == (other.day > 0);
    }

    /** The date; empty if there is no such day, or if neither a year nor a day is known. */
    Optional<PaperDate> date() {
        try {
            if (number != NO_NUMBER || (year == NO_YEAR && day == 0)) {
                return Optional.empty();
            }
            if (year == NO_YEAR) {
                return Optional.of(PaperDate.ofMonthDay(month, day));
            }
            if (isSeason()) {
                return Optional.of(PaperDate.ofSeason(year, month - BEFORE_SPRING));
            }
            return Optional.of(
                    day > 0
                            ? PaperDate.of(year, month, day)
                            : month > 0 ? PaperDate.of(year, month) : PaperDate.of(year));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }
}
