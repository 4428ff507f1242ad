package io.github.offprint.format;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.text.Months;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of an entry: {@code date} by EDTF, or else {@code year}, {@code month} and {@code day}. A month may be a macro, a
 * number or an English name, and have the day with it, as in {@code jul # "~4"}.
 */
final class BibTeXDate {
    private static final Pattern MONTH_AND_DAY = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s~]+)?(\\p{L}{3,9}\\.?|\\d{1,2})(?:[\\s~]+(\\d{1,2})(?:st|nd|rd|th)?)?");

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{L}{3,9}\\.?),?\\s+([1-9]\\d{3})");

    private final BibTeXFields fields;
    private final ReadingSink found;

    BibTeXDate(BibTeXFields fields, ReadingSink found) {
        this.fields = fields;
        this.found = found;
    }

    /** Reads the date and takes the fields that it read; empty if there is none that a paper can have. */
    Optional<PaperDate> read() throws IOException {
        String text = fields.get("date");
        Optional<PaperDate> date = PaperDate.parse(text);
        if (date.isPresent()) {
            String year = fields.get("year");
            if (!year.isEmpty() && !text.startsWith(year)) {
                report("date " + text + " counts, year " + year + " does not");
            }
            fields.take("date", "year", "month", "day");
            return date;
        }
        if (!text.isEmpty()) {
            report("not a date by EDTF: " + text);
        }
        return ofYear();
    }

    private Optional<PaperDate> ofYear() throws IOException {
        String text = fields.get("year");
        String plain = LatexDecoder.field(text.replace('~', ' ')).strip();
        Optional<PaperDate> year = PaperDate.parse(plain).or(() -> monthAndYear(plain));
        if (year.isEmpty()) {
            if (!text.isEmpty()) {
                report("not a year: " + text);
            }
            return year;
        }
        fields.take("year");
        boolean bare = !year.get().isRange()
                && year.get().month().isEmpty()
                && year.get().season().isEmpty();
        String month = fields.get("month");
        if (month.isEmpty() || !bare || year.get().unspecifiedDigits() > 0) {
            return year;
        }
        Optional<PaperDate> whole = withMonth(year.get(), month);
        if (whole.isEmpty()) {
            report("not a month: " + month);
        }
        return whole.or(() -> year);
    }

    /** {@code May 1987}, which some write in place of a year. */
    private Optional<PaperDate> monthAndYear(String text) {
        Matcher parts = MONTH_AND_YEAR.matcher(text);
        boolean read = fields.get("month").isEmpty() && parts.matches() && Months.of(parts.group(1)) > 0;
        int month = read ? Months.of(parts.group(1)) : 0;
        return read ? Optional.of(PaperDate.of(Integer.parseInt(parts.group(2)), month)) : Optional.empty();
    }

    private Optional<PaperDate> withMonth(PaperDate date, String text) {
        Matcher parts =
                MONTH_AND_DAY.matcher(LatexDecoder.field(text.replace('~', ' ')).strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String word = parts.group(2);
        int month = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : Months.of(word);
        String before = parts.group(1);
        String day = before != null ? before : parts.group(3) != null ? parts.group(3) : fields.get("day");
        int year = date.year().orElseThrow();
        try {
            PaperDate known = PaperDate.of(year, month);
            fields.take("month");
            if (day.matches("\\d{1,2}")) {
                known = PaperDate.of(year, month, Integer.parseInt(day));
                fields.take("day");
            }
            known = date.isApproximate() ? known.approximate() : known;
            return Optional.of(date.isUncertain() ? known.uncertain() : known);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void report(String message) throws IOException {
        found.report(Code.UNREAD_VALUE, fields.span(), fields.column(), message);
    }
}
