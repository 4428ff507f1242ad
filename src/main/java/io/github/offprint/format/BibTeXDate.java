package io.github.offprint.format;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateFields;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The date of an entry: its {@code date}, or else {@code year}, {@code month} and {@code day}. */
final class BibTeXDate {
    /** Further dates, which the citation keeps. */
    private static final List<String> OTHERS = List.of("urldate", "eventdate", "origdate");

    private final BibTeXFields fields;
    private final ReadingSink found;

    BibTeXDate(BibTeXFields fields, ReadingSink found) {
        this.fields = fields;
        this.found = found;
    }

    /** Reads the date and takes the fields that it read; empty if there is none that a paper can have. */
    Optional<PaperDate> read() throws IOException {
        DateFields dates = new DateFields();
        for (String name : List.of("date", "year")) {
            if (dates.add(name, text(fields.get(name)))) {
                fields.take(name);
            }
        }
        Set<String> taken = dates.add("month", text(fields.get("month")), "day", text(fields.get("day")));
        taken.forEach(fields::take);
        dates.report(found, fields.span(), fields.column());
        for (String name : OTHERS) {
            String text = text(fields.get(name));
            if (!text.isEmpty() && DateText.read(text).isEmpty()) {
                DateFields.report(name + ": " + text, found, fields.span(), fields.column());
            }
        }
        return dates.date();
    }

    /** EDTF as it is, since a tilde means something there; anything else is LaTeX. */
    static String text(String value) {
        return PaperDate.parse(value).isPresent() ? value : LatexDecoder.field(value.replace('~', ' '));
    }
}
