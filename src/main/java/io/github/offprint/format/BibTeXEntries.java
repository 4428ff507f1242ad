package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.format.BibTeX.Dialect;
import io.github.offprint.format.BibTeX.Preprint;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.latex.LatexEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mapping from a paper to an entry of BibTeX or BibLaTeX, as a table. All values are safe to write. */
final class BibTeXEntries {
    /** Fields that a bibliography may fill with something else, which counts. */
    private static final Set<String> GENERIC = Set.of("howpublished", "organization");

    /** The types of BibTeX's own styles. */
    private static final Set<String> CLASSIC = Set.of(
            ("article book booklet conference inbook incollection inproceedings manual mastersthesis misc phdthesis proceedings"
                            + " techreport unpublished")
                    .split(" "));

    /** The letters of a month's macro; longer ones are words. */
    private static final int MACRO = 3;

    /** A field, and what it holds; an empty value leaves the field out. */
    private record Row(String field, Function<Paper, String> value, boolean macro) {}

    private final boolean biblatex;
    private final Preprint preprint;
    private final List<Row> rows;

    BibTeXEntries(Dialect dialect, Preprint preprint, boolean boundYears) {
        this.biblatex = dialect == Dialect.BIBLATEX;
        this.preprint = preprint;
        List<Row> all = new ArrayList<>();
        all.add(row("author", paper -> BibTeXNames.field(paper.authors())));
        all.add(row(
                "title",
                paper -> biblatex ? LatexEncoder.unicodeTitle(paper.title()) : LatexEncoder.title(paper.title())));
        all.addAll(biblatex ? List.of(row("date", BibTeXEntries::edtf)) : classicDate(boundYears));
        all.add(row("journal", this::journal));
        all.add(row("howpublished", paper -> isOnline(paper) ? "" : LatexEncoder.text(howPublished(paper))));
        all.add(row("organization", paper -> isOnline(paper) ? LatexEncoder.text(howPublished(paper)) : ""));
        all.addAll(biblatex ? biblatexEprint() : classicEprint());
        all.add(row("doi", paper -> BibTeXVerbatim.identifier(Values.doi(paper))));
        all.add(row("url", paper -> BibTeXVerbatim.url(Values.url(paper))));
        all.add(row("abstract", paper -> text(paper.abstractText())));
        all.add(row("keywords", this::keywords));
        rows = List.copyOf(all);
    }

    private static List<Row> classicDate(boolean boundYears) {
        return List.of(
                row("year", paper -> year(date(paper, boundYears))),
                macro("month", paper -> month(date(paper, boundYears))),
                row("date", paper -> boundYears ? "" : bound(paper)));
    }

    private static List<Row> classicEprint() {
        return List.of(
                row("eprint", BibTeXEntries::eprint),
                row("archivePrefix", paper -> eprint(paper).isEmpty() ? "" : "arXiv"),
                row("primaryClass", BibTeXEntries::primaryClass));
    }

    private static List<Row> biblatexEprint() {
        return List.of(
                row(
                        "eprint",
                        paper -> isPublished(paper)
                                ? eprint(paper)
                                : paper.arxivId().map(ArxivId::id).orElse("")),
                row("eprinttype", paper -> eprint(paper).isEmpty() ? "" : "arxiv"),
                row("eprintclass", BibTeXEntries::primaryClass),
                row("version", BibTeXEntries::version),
                row("pubstate", paper -> eprint(paper).isEmpty() || isPublished(paper) ? "" : "prepublished"));
    }

    private static Row row(String field, Function<Paper, String> value) {
        return new Row(field, value, false);
    }

    private static Row macro(String field, Function<Paper, String> value) {
        return new Row(field, value, true);
    }

    /** The entry of a paper under a citation key: as its file has it, but for what was edited, or made anew. */
    PrintedEntry entry(String citationKey, Paper paper) {
        return paper.citation()
                .filter(citation -> citation.notation() == Notation.BIBTEX
                        && !citation.spelling().isEmpty())
                .map(citation -> new SpelledEntry(citation, original -> made(citationKey, original)).of(paper))
                .orElseGet(() -> made(citationKey, paper));
    }

    private PrintedEntry made(String citationKey, Paper paper) {
        Citation citation = Publications.spelled(Notation.BIBTEX, paper);
        if (!isCited(paper)) {
            citation = preprint(citation, paper);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Row row : rows) {
            boolean cited = citation.fields().containsKey(row.field) && GENERIC.contains(row.field);
            String text = cited ? "" : row.value.apply(paper);
            if (!text.isEmpty()) {
                names.add(row.field.toLowerCase(Locale.ROOT));
                fields.put(row.field, row.macro && text.length() == MACRO ? text : PrintedEntry.braced(text));
            }
        }
        citation.fields().forEach((name, value) -> {
            String text = BibTeXVerbatim.latex(value);
            if (!names.contains(name) && BibTeXVerbatim.isName(name) && !text.isEmpty()) {
                fields.put(name, PrintedEntry.braced(text));
            }
        });
        if (paper.authors().known().isEmpty() && !biblatex && !citation.fields().containsKey("key")) {
            fields.put("key", PrintedEntry.braced(sortKey(citationKey, paper)));
        }
        return new PrintedEntry(type(citation, paper), citationKey, fields);
    }

    /** Whether a paper has what the standard styles ask for in an entry that says where it appeared. */
    private static boolean isWhole(Paper paper) {
        return !paper.authors().known().isEmpty()
                && paper.date().filter(PaperDate::isYearDefinite).isPresent();
    }

    /** What is cited as a preprint, with where it appeared in the note. */
    private Citation preprint(Citation citation, Paper paper) {
        Map<String, String> fields = new LinkedHashMap<>(citation.fields());
        fields.keySet().removeAll(List.of("journal", "booktitle"));
        boolean asked = preprint == Preprint.UNPUBLISHED && paper.arxivId().isPresent();
        String note = Stream.of(
                        asked ? "arXiv:" + paper.arxivId().get().id() : "",
                        LatexEncoder.text(paper.venue().orElse("")),
                        fields.getOrDefault("note", ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
        fields.put("note", note);
        return new Citation(Notation.BIBTEX, "", fields);
    }

    /** A citation's own type, or that of a preprint. */
    private String type(Citation citation, Paper paper) {
        String cited = citation.type().toLowerCase(Locale.ROOT);
        if (!biblatex && !isOwn(paper) && !cited.isEmpty() && !CLASSIC.contains(cited)) {
            return "misc";
        }
        if (BibTeXVerbatim.isName(cited)
                && !cited.equals("string")
                && !cited.equals("comment")
                && !cited.equals("preamble")
                && !cited.equals("include")) {
            return cited;
        }
        return switch (paper.arxivId().isPresent() ? preprint : Preprint.MISC) {
            case ARTICLE -> "article";
            case UNPUBLISHED -> "unpublished";
            case MISC -> isOnline(paper) ? "online" : "misc";
        };
    }

    /** Whether the paper comes from a bibliography of this kind, whose types its styles know. */
    private static boolean isOwn(Paper paper) {
        return paper.citation()
                .filter(citation -> citation.notation() == Notation.BIBTEX)
                .isPresent();
    }

    /** BibLaTeX's type for what has an address, which its data model wants then. */
    private boolean isOnline(Paper paper) {
        return biblatex && !(Values.url(paper).isEmpty() && Values.doi(paper).isEmpty());
    }

    /** Whether it is known what kind of work the paper is, or can be told from where it appeared. */
    private static boolean isCited(Paper paper) {
        boolean typed =
                paper.citation().filter(citation -> !citation.type().isEmpty()).isPresent();
        return typed
                || !paper.publication().type().isEmpty()
                || (isWhole(paper) && !Publications.type(paper).isEmpty());
    }

    /** Whether it is more than a preprint. */
    private static boolean isPublished(Paper paper) {
        return isCited(paper) && !Publications.type(paper).isEmpty();
    }

    private boolean isPlain(Paper paper) {
        return paper.arxivId().isPresent() && !isCited(paper);
    }

    private String journal(Paper paper) {
        boolean asked = preprint == Preprint.ARTICLE && isPlain(paper);
        return asked
                ? "arXiv preprint arXiv:" + paper.arxivId().map(ArxivId::id).orElse("")
                : "";
    }

    /** The date if its year can be written; a month without a year makes the standard styles complain. */
    private static Optional<PaperDate> date(Paper paper, boolean boundYears) {
        return paper.date()
                .filter(date -> date.isYearDefinite() && !date.isApproximate())
                .or(() -> paper.date().filter(date -> boundYears && date.year().isPresent()));
    }

    private static String year(Optional<PaperDate> date) {
        return date.map(BibTeXEntries::year).orElse("");
    }

    /** By EDTF, that is with four digits at least, and an {@code X} for each that isn't known. */
    private static String year(PaperDate date) {
        int year = date.year().orElseThrow();
        return (date.unspecifiedDigits() > 0
                        ? PaperDate.ofUnspecified(year, date.unspecifiedDigits())
                        : PaperDate.of(year))
                .toString();
    }

    private static String month(Optional<PaperDate> date) {
        String words = date.map(DateText::besideYear).orElse("");
        int month = date.map(known -> known.month().orElse(0)).orElse(0);
        return !words.isEmpty() ? words.replace("-", "--") : month == 0 ? "" : DateText.shortMonth(month);
    }

    /**
     * A date whose year is only a bound, marked as approximate in the way of EDTF: biber and pandoc read it so, and the
     * styles of classic BibTeX, which can't tell a bound from a year, pass it over.
     */
    private static String bound(Paper paper) {
        return paper.date()
                .filter(date -> date.year().isPresent() && (!date.isYearDefinite() || date.isApproximate()))
                .map(PaperDate::toString)
                .orElse("");
    }

    private static String edtf(Paper paper) {
        return paper.date()
                .filter(date -> date.year().isPresent() || date.isRange())
                .map(PaperDate::toString)
                .orElse("");
    }

    /** The version of a preprint; few other types have a field for it. */
    private static String version(Paper paper) {
        int version = isPublished(paper) ? 0 : Values.version(paper).orElse(0);
        return version == 0 ? "" : Integer.toString(version);
    }

    private static String howPublished(Paper paper) {
        boolean identified = paper.arxivId().isPresent() || paper.doi().isPresent() || isCited(paper);
        return identified ? "" : paper.source().map(Source::digest).orElse("");
    }

    private static String eprint(Paper paper) {
        return paper.arxivId().map(ArxivId::toString).orElse("");
    }

    private static String primaryClass(Paper paper) {
        return eprint(paper).isEmpty() ? "" : LatexEncoder.text(Values.primaryClass(paper));
    }

    /** BibLaTeX is made for UTF-8. */
    private String text(String text) {
        return biblatex ? LatexEncoder.unicodeText(text) : LatexEncoder.text(text);
    }

    private String keywords(Paper paper) {
        return paper.keywords().stream().map(this::keyword).collect(Collectors.joining(", "));
    }

    private String keyword(String keyword) {
        String latex = text(keyword);
        return keyword.contains(",") || keyword.contains(";") ? LatexEncoder.braced(latex) : latex;
    }

    /** What the standard styles sort and label by where there is no author. */
    static String sortKey(String citationKey, Paper paper) {
        String words = BibTeXSortKey.of(paper.title());
        return words.isEmpty() ? citationKey : words;
    }
}
