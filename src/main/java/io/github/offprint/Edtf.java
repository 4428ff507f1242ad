package io.github.offprint;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of the <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a> (ISO 8601-2:2019),
 * levels 0 and 1, for single dates; ranges of them are {@link #date}'s.
 *
 * @param level 0 or 1
 * @param values year, month (or 21 to 24 for a season), day, hour, minute, second as far as they are there; what is
 *     unspecified counts as absent, and of a year as 0
 * @param unspecifiedDigits how many digits of the year are unspecified
 * @param doubt {@code ?}, {@code ~}, {@code %} or nothing
 * @param century whether the only value is a century
 * @param negative whether the year has a minus, which 0 can't show
 */
record Edtf(int level, List<Long> values, int unspecifiedDigits, String doubt, boolean century, boolean negative) {
    private static final int LONGEST = 80;
    private static final int BEFORE_SPRING = 20;
    private static final int LATEST_YEAR_OF_FOUR_DIGITS = 9999;
    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]|\\?~|)");
    private static final Pattern CENTURY = Pattern.compile("-?\\d\\d");
    private static final Pattern LONG_YEAR = Pattern.compile("[Yy](-?[1-9]\\d{4,17})([?~%]|\\?~|)");
    private static final Pattern UNSPECIFIED = Pattern.compile(
            "(-?)(\\d{4}|\\d{3}[Xu]|\\d\\d(?:XX|uu)|XXXX|uuuu)((?:-(\\d\\d|XX|uu))?(?:-(?:XX|uu))?)([?~%]|\\?~|)");
    private static final Pattern TIME =
            Pattern.compile("T(\\d\\d):(\\d\\d):(\\d\\d)(\\.\\d{1,20})?(Z|[+-]\\d\\d(?::?\\d\\d)?|)");

    /** Reads a single date; empty if it is none of these levels. */
    static Optional<Edtf> parse(String text) {
        if (text.length() > LONGEST || text.startsWith("-0000") || text.equals("-00")) {
            return Optional.empty();
        }
        int time = text.indexOf('T');
        Matcher date = DATE.matcher(time < 0 ? text : text.substring(0, time));
        if (date.matches()) {
            return time < 0 ? plain(date) : plain(date).flatMap(day -> timed(day, text.substring(time)));
        }
        if (CENTURY.matcher(text).matches()) {
            return Optional.of(new Edtf(0, List.of(Long.valueOf(text)), 0, "", true, false));
        }
        Matcher year = LONG_YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(
                    new Edtf(1, List.of(Long.valueOf(year.group(1))), 0, doubt(year.group(2)), false, false));
        }
        return unspecified(text);
    }

    private static Optional<Edtf> plain(Matcher date) {
        long year = Long.parseLong(date.group(1));
        String doubt = doubt(date.group(4));
        int level = doubt.isEmpty() ? 0 : 1;
        if (date.group(2) == null) {
            return Optional.of(new Edtf(level, List.of(year), 0, doubt, false, false));
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null) {
            boolean season = month >= 21 && month <= 24;
            return season || isMonth(month)
                    ? Optional.of(new Edtf(season ? 1 : level, List.of(year, (long) month), 0, doubt, false, false))
                    : Optional.empty();
        }
        int day = Integer.parseInt(date.group(3));
        return isDay(year, month, day)
                ? Optional.of(new Edtf(level, List.of(year, (long) month, (long) day), 0, doubt, false, false))
                : Optional.empty();
    }

    private static String doubt(String sign) {
        return sign.equals("?~") ? "%" : sign;
    }

    private static Optional<Edtf> timed(Edtf day, String text) {
        Matcher time = TIME.matcher(text);
        if (day.level != 0 || day.values.size() != 3 || !time.matches() || !isZone(time.group(5))) {
            return Optional.empty();
        }
        long hour = Long.parseLong(time.group(1));
        long minute = Long.parseLong(time.group(2));
        long second = Long.parseLong(time.group(3));
        boolean midnight = hour == 24 && minute == 0 && second == 0 && time.group(4) == null;
        boolean valid = midnight || (hour < 24 && minute < 60 && second < 60);
        List<Long> all = List.of(day.values.get(0), day.values.get(1), day.values.get(2), hour, minute, second);
        return valid ? Optional.of(new Edtf(0, all, 0, "", false, false)) : Optional.empty();
    }

    /** From 12 hours behind to 14 hours before; zero has no minus. */
    private static boolean isZone(String zone) {
        if (zone.isEmpty() || zone.equals("Z")) {
            return true;
        }
        String digits = zone.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
        int all = 60 * hours + minutes;
        boolean behind = zone.startsWith("-");
        return minutes < 60 && all <= 60 * (behind ? 12 : 14) && !(behind && all == 0);
    }

    private static Optional<Edtf> unspecified(String text) {
        Matcher parts = UNSPECIFIED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String year = parts.group(2).replace('u', 'X');
        boolean monthKnown =
                parts.group(4) != null && Character.isDigit(parts.group(4).charAt(0));
        int digits = year.length() - year.replace("X", "").length();
        boolean followed = !parts.group(3).isEmpty();
        if ((digits == 0 && !followed) || (digits > 0 && digits < 4 && followed) || (digits == 4 && monthKnown)) {
            return Optional.empty();
        }
        if (monthKnown && !isMonth(Integer.parseInt(parts.group(4)))) {
            return Optional.empty();
        }
        long first = Long.parseLong(parts.group(1) + year.replace('X', '0'));
        List<Long> values = monthKnown ? List.of(first, Long.valueOf(parts.group(4))) : List.of(first);
        return Optional.of(new Edtf(
                1, values, digits, doubt(parts.group(5)), false, !parts.group(1).isEmpty()));
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(long year, int month, int day) {
        try {
            return MonthDay.of(month, day).isValidYear((int) year) || (month == 2 && day == 29 && Year.isLeap(year));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The date or range that a text is; empty if it is none that {@link PaperDate} can be. */
    static Optional<PaperDate> date(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return parse(text).flatMap(Edtf::toDate);
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        if (isOpen(first)) {
            return parse(last).flatMap(Edtf::toDate).filter(Edtf::isNoSeason).map(PaperDate::before);
        }
        Optional<PaperDate> start = parse(first).flatMap(Edtf::toDate).filter(Edtf::isNoSeason);
        return isOpen(last)
                ? start.map(PaperDate::openEnd)
                : start.flatMap(from -> parse(last).flatMap(Edtf::toDate).flatMap(to -> range(from, to)));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..") || end.equals("open") || end.equals("unknown");
    }

    /** Seasons don't begin or end a range. */
    private static boolean isNoSeason(PaperDate date) {
        return date.season().isEmpty();
    }

    private static Optional<PaperDate> range(PaperDate start, PaperDate end) {
        try {
            return Optional.of(start.until(end));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<PaperDate> toDate() {
        long year = values.get(0);
        if (century
                || unspecifiedDigits == 4
                || Math.abs(year) > 999_999_999
                || (unspecifiedDigits > 0 && (year < 0 || negative))) {
            return Optional.empty();
        }
        int month = values.size() > 1 ? values.get(1).intValue() : 0;
        PaperDate date = unspecifiedDigits > 0
                ? PaperDate.ofUnspecified((int) year, unspecifiedDigits)
                : values.size() > 2
                        ? PaperDate.of((int) year, month, values.get(2).intValue())
                        : month > BEFORE_SPRING
                                ? PaperDate.ofSeason((int) year, month - BEFORE_SPRING)
                                : month > 0 ? PaperDate.of((int) year, month) : PaperDate.of((int) year);
        date = doubt.equals("~") || doubt.equals("%") ? date.approximate() : date;
        return Optional.of(doubt.equals("?") || doubt.equals("%") ? date.uncertain() : date);
    }

    /** How a date is written; what EDTF has no form for as {@link PaperDate#toString()} says. */
    static String text(PaperDate date) {
        if (date.year().isEmpty() && date.end().isPresent()) {
            return "../" + date.end().get();
        }
        StringBuilder text = new StringBuilder(year(date));
        date.month().ifPresent(month -> text.append(twoDigits(month)));
        date.season().ifPresent(season -> text.append(twoDigits(BEFORE_SPRING + season)));
        date.day().ifPresent(day -> text.append(twoDigits(day)));
        boolean approximate = date.isApproximate() || date.yearBasis() == PaperDate.YearBasis.PAGE_BOUND;
        text.append(approximate ? (date.isUncertain() ? "%" : "~") : date.isUncertain() ? "?" : "");
        if (date.isRange()) {
            text.append('/').append(date.end().map(PaperDate::toString).orElse(".."));
        }
        return text.toString();
    }

    private static String twoDigits(int part) {
        return String.format(Locale.ROOT, "-%02d", part);
    }

    private static String year(PaperDate date) {
        if (date.year().isEmpty()) {
            return "-";
        }
        int year = date.year().getAsInt();
        if (Math.abs(year) > LATEST_YEAR_OF_FOUR_DIGITS) {
            return "Y" + year;
        }
        String digits = String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
        int known = digits.length() - date.unspecifiedDigits();
        return digits.substring(0, known) + "XX".substring(0, date.unspecifiedDigits());
    }
}
