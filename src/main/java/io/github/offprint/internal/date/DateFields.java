package io.github.offprint.internal.date;

import io.github.offprint.PaperDate;
import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The date of a record, whose parts stand in one field or in several. The first field with a year counts; those that follow
 * make its date more precise if they agree with it. What is not read of any of them is told.
 */
public final class DateFields {
    /** A year that has all days that there are. */
    private static final PaperDate ANY_YEAR = PaperDate.of(2000);

    private static final int YEAR_LENGTH = 4;

    /** Of a value that is no date, so much is shown. */
    private static final int LONGEST = 60;

    /** Year, month and day. */
    private static final int PARTS = 3;

    /** What programs write that have nothing to write. */
    private static final Set<String> NOTHING = Set.of("undefined", "nan", "null", "none");

    private @Nullable PaperDate date;
    private final List<String> unread = new ArrayList<>();

    /** {@return the date; empty if none was read} */
    public Optional<PaperDate> date() {
        return Optional.ofNullable(date);
    }

    /** {@return what was not read, each with the name of its field: {@code DA: Mar-15}} */
    public List<String> unread() {
        return Collections.unmodifiableList(unread);
    }

    /**
     * Reports what was not read.
     *
     * @param sink takes the diagnostics
     * @param span the lines of the record
     * @param column where in the first of them it begins; 0 for whole lines
     * @throws IOException if the sink throws it
     */
    public void report(ReadingSink sink, Span span, int column) throws IOException {
        for (String field : unread) {
            report(field, sink, span, column);
        }
    }

    /**
     * Reports a field that is no date.
     *
     * @param field its name and its value
     * @param sink takes the diagnostic
     * @param span the lines of the record
     * @param column where in the first of them it begins; 0 for whole lines
     * @throws IOException if the sink throws it
     */
    public static void report(String field, ReadingSink sink, Span span, int column) throws IOException {
        String shown = field.length() <= LONGEST ? field : field.substring(0, LONGEST) + "…";
        sink.report(Code.UNREAD_VALUE, span, column, "no date is read in " + shown);
    }

    /**
     * Takes a field that holds a date, or as much of one as other fields leave out. Of a date with more behind it, as in
     * {@code 2017/04/07/online} or {@code 2014 3rd quarter}, that rest stays unread.
     *
     * @param name what the field is called
     * @param text its value
     * @return false if nothing of it is in the date; true also of an empty one
     */
    public boolean add(String name, String text) {
        String value = text.strip();
        boolean read = value.isEmpty() || take(read(value)) || takeParts(name, value) || takeYear(name, value);
        if (!read) {
            refuse(name, value);
        }
        return read;
    }

    /**
     * Takes a field whose date is known.
     *
     * @param name what the field is called
     * @param read its date
     * @return false if it is not in the date, since it says another one
     */
    public boolean add(String name, PaperDate read) {
        boolean taken = take(Optional.of(read));
        if (!taken) {
            refuse(name, read.toString());
        }
        return taken;
    }

    /**
     * Says that a field was not read.
     *
     * @param name what the field is called
     * @param text its value
     */
    public void refuse(String name, String text) {
        unread.add(name + ": " + text);
    }

    /**
     * Takes the fields for month and day, in which a number is one.
     *
     * @param monthName what the field of the month is called
     * @param month its value, which may name the day, too; an empty one is no field
     * @param dayName what the field of the day is called
     * @param day its value
     * @return the names of those fields of which something is in the date, or that are empty
     */
    public Set<String> add(String monthName, String month, String dayName, String day) {
        Optional<PaperDate> dated = date().filter(one -> one.year().isPresent());
        boolean known = dated.isPresent();
        PaperDate year = dated.orElse(ANY_YEAR);
        Optional<PaperDate> read = DateText.readMonth(month, year);
        Optional<PaperDate> whole = read.filter(one -> one.month().isPresent() && !one.isRange() && !day.isBlank())
                .flatMap(one -> DateText.read(
                                day + " " + DateText.shortMonth(one.month().orElseThrow()), year)
                        .filter(both -> one.day().isEmpty() || one.day().equals(both.day())));
        if (take(known ? whole : whole.map(DateFields::withoutYear))) {
            return new HashSet<>(List.of(monthName, dayName));
        }
        Set<String> taken = new HashSet<>();
        if (month.isBlank() || (known && take(read))) {
            taken.add(monthName);
        } else {
            refuse(monthName, month.strip());
        }
        if (day.isBlank()) {
            taken.add(dayName);
        } else {
            refuse(dayName, day.strip());
        }
        return taken;
    }

    private static PaperDate withoutYear(PaperDate day) {
        return PaperDate.ofMonthDay(day.month().orElseThrow(), day.day().orElseThrow());
    }

    private Optional<PaperDate> read(String text) {
        PaperDate known = date;
        return known == null || known.year().isEmpty() ? DateText.read(text) : DateText.read(text, known);
    }

    /** Takes a date that is the one known already, as precise as the more precise of the two. */
    private boolean take(Optional<PaperDate> read) {
        PaperDate known = date;
        Optional<PaperDate> finer = known == null ? read : read.flatMap(other -> finer(known, other));
        date = finer.orElse(known);
        return finer.isPresent();
    }

    private static Optional<PaperDate> finer(PaperDate one, PaperDate other) {
        if (isWithin(other, one)) {
            return Optional.of(other);
        }
        return isWithin(one, other) ? Optional.of(one) : Optional.empty();
    }

    /** Whether a date, or the range that it begins, says all that a coarser one says. */
    private static boolean isWithin(PaperDate date, PaperDate coarse) {
        boolean same = date.year().equals(coarse.year())
                && (coarse.month().isEmpty() || date.month().equals(coarse.month()))
                && (coarse.season().isEmpty() || date.season().equals(coarse.season()))
                && (coarse.day().isEmpty() || date.day().equals(coarse.day()));
        boolean plain = !coarse.isRange() && coarse.unspecifiedDigits() == 0 && date.unspecifiedDigits() == 0;
        return same && (plain || date.equals(coarse));
    }

    /** {@code 2012/03/04/Spring}, the parts as RIS has them: what stands in the last is a remark, or the date once more. */
    private boolean takeParts(String name, String text) {
        String[] parts = text.split("/", PARTS + 1);
        Optional<PaperDate> main = yearOf(parts[0]);
        if (main.isEmpty() || parts.length == 1) {
            return false;
        }
        StringBuilder read = new StringBuilder(parts[0]);
        int next = 1;
        while (next < parts.length && next < PARTS) {
            String more = parts[next].isBlank() ? "" : "/" + parts[next].strip();
            Optional<PaperDate> longer = DateText.read(read + more);
            if (longer.isEmpty()) {
                break;
            }
            read.append(more);
            main = longer;
            next++;
        }
        PaperDate whole = main.orElseThrow();
        StringBuilder rest = new StringBuilder();
        for (; next < parts.length; next++) {
            rest.append(rest.isEmpty() ? "" : "/").append(parts[next].strip());
        }
        String remark = rest.toString();
        Optional<PaperDate> finer = DateText.read(remark, whole).flatMap(other -> finer(whole, other));
        boolean taken = take(finer.or(() -> Optional.of(whole)));
        if (taken && finer.isEmpty() && !remark.isEmpty() && !NOTHING.contains(remark.toLowerCase(Locale.ROOT))) {
            refuse(name, remark);
        }
        return taken;
    }

    /** The year before or behind words that name no day: {@code 2000 Spring-Summer}, {@code 2019 (in press)}. */
    private boolean takeYear(String name, String text) {
        int length = Math.min(YEAR_LENGTH, text.length());
        String start = text.substring(0, length);
        String end = text.substring(text.length() - length);
        boolean first = yearOf(start).isPresent();
        String rest = (first ? text.substring(length) : text.substring(0, text.length() - length)).strip();
        boolean seasons = DateTokens.of(rest).filter(DateTokens::isSeasons).isPresent();
        boolean remark = first
                && !rest.isEmpty()
                && " (,;:".indexOf(text.charAt(length)) >= 0
                && DateTokens.of(text).isEmpty();
        boolean read = (seasons || (remark && !hasNumber(rest))) && take(yearOf(first ? start : end));
        if (read) {
            refuse(name, rest);
        }
        return read;
    }

    /** Whether there is a number that may be a year. */
    private static boolean hasNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < YEAR_LENGTH - 1; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == YEAR_LENGTH - 1;
    }

    private static Optional<PaperDate> yearOf(String text) {
        boolean year = text.length() == YEAR_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year && !text.equals("0000") ? DateText.read(text) : Optional.empty();
    }
}
