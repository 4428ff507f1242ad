package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.internal.latex.LatexEncoder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jbibtex.Value;

/** The mapping from a paper to an entry of classic BibTeX, as a table. All values are safe to write. */
final class BibTeXEntries {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A field, and what it holds; an empty value leaves the field out. */
    private record Row(Key field, Function<Paper, String> value, boolean macro) {}

    private final List<Row> rows;

    BibTeXEntries(boolean boundYears) {
        rows = List.of(
                row("author", paper -> BibTeXNames.field(paper.authors())),
                row("title", paper -> LatexEncoder.title(paper.title())),
                row("year", paper -> year(date(paper, boundYears))),
                macro("month", paper -> month(date(paper, boundYears))),
                row("date", paper -> boundYears ? "" : bound(paper)),
                row("howpublished", paper -> LatexEncoder.text(howPublished(paper))),
                row("note", paper -> LatexEncoder.text(paper.venue().orElse(""))),
                row("eprint", BibTeXEntries::eprint),
                row("archivePrefix", paper -> eprint(paper).isEmpty() ? "" : "arXiv"),
                row("primaryClass", paper -> eprint(paper).isEmpty() ? "" : primaryClass(paper)),
                row("doi", paper -> BibTeXVerbatim.identifier(Values.doi(paper))),
                row("url", paper -> BibTeXVerbatim.url(Values.url(paper))),
                row("abstract", paper -> LatexEncoder.text(paper.abstractText())),
                row("keywords", BibTeXEntries::keywords));
    }

    private static Row row(String field, Function<Paper, String> value) {
        return new Row(new Key(field), value, false);
    }

    private static Row macro(String field, Function<Paper, String> value) {
        return new Row(new Key(field), value, true);
    }

    /** The entry of a paper under a citation key. */
    BibTeXEntry entry(String citationKey, Paper paper) {
        BibTeXEntry entry = new BibTeXEntry(BibTeXEntry.TYPE_MISC, new Key(citationKey));
        for (Row row : rows) {
            String text = row.value.apply(paper);
            if (!text.isEmpty()) {
                entry.addField(row.field, row.macro ? new KeyValue(text) : braced(text));
            }
        }
        if (paper.authors().known().isEmpty()) {
            entry.addField(BibTeXEntry.KEY_KEY, braced(sortKey(citationKey, paper)));
        }
        return entry;
    }

    private static Value braced(String text) {
        return new StringValue(text, StringValue.Style.BRACED);
    }

    /** The date if its year can be written; a month without a year makes the standard styles complain. */
    private static Optional<PaperDate> date(Paper paper, boolean boundYears) {
        return paper.date()
                .filter(PaperDate::isYearDefinite)
                .or(() -> paper.date().filter(date -> boundYears && date.year().isPresent()));
    }

    private static String year(Optional<PaperDate> date) {
        return date.map(known -> Integer.toString(known.year().orElseThrow())).orElse("");
    }

    private static String month(Optional<PaperDate> date) {
        int month = date.map(known -> known.month().orElse(0)).orElse(0);
        return month == 0 ? "" : MONTHS.get(month - 1);
    }

    /**
     * A date whose year is only a bound, marked as approximate in the way of EDTF: biber and pandoc read it so, and the
     * styles of classic BibTeX, which can't tell a bound from a year, pass it over.
     */
    private static String bound(Paper paper) {
        return paper.date()
                .filter(date -> date.year().isPresent() && !date.isYearDefinite())
                .map(PaperDate::toString)
                .orElse("");
    }

    private static String howPublished(Paper paper) {
        boolean identified = paper.arxivId().isPresent() || paper.doi().isPresent();
        return identified ? "" : paper.source().map(Source::digest).orElse("");
    }

    private static String eprint(Paper paper) {
        return paper.arxivId().map(ArxivId::toString).orElse("");
    }

    private static String primaryClass(Paper paper) {
        return LatexEncoder.text(Values.primaryClass(paper));
    }

    private static String keywords(Paper paper) {
        return paper.keywords().stream().map(BibTeXEntries::keyword).collect(Collectors.joining(", "));
    }

    private static String keyword(String keyword) {
        String latex = LatexEncoder.text(keyword);
        return keyword.contains(",") ? LatexEncoder.braced(latex) : latex;
    }

    /** What the standard styles sort and label by where there is no author. */
    private static String sortKey(String citationKey, Paper paper) {
        String words = BibTeXSortKey.of(paper.title());
        return words.isEmpty() ? citationKey : words;
    }
}
