package io.github.offprint.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.latex.Balance;
import io.github.offprint.internal.latex.Decoder;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;

/** JBibTeX reads each file back as it was written. */
class BibTeXPropertyTest {
    private static final Key ABSTRACT = new Key("abstract");

    @Property
    void everyPaperIsOneEntryWithTheSameFields(@ForAll @Size(max = 5) List<@From("papers") Paper> papers)
            throws ParseException {
        List<BibTeXEntry> read = parse(BibTeX.format(papers));
        List<BibTeXEntry> written = entries(BibTeXDatabases.of(papers));
        assertEquals(papers.size(), read.size());
        for (int i = 0; i < papers.size(); i++) {
            assertEquals(written.get(i).getKey(), read.get(i).getKey());
            assertEquals(
                    new ArrayList<>(written.get(i).getFields().keySet()),
                    new ArrayList<>(read.get(i).getFields().keySet()));
            for (Map.Entry<Key, Value> field : written.get(i).getFields().entrySet()) {
                if (!field.getKey().equals(BibTeXEntry.KEY_MONTH)) { // JBibTeX expands the macro
                    String value = read.get(i).getField(field.getKey()).toUserString();
                    assertEquals(field.getValue().toUserString(), value);
                    assertTrue(Balance.isBalanced(value));
                }
            }
        }
    }

    @Property
    void entriesArePrintedAsByJBibTeX(@ForAll @Size(max = 5) List<@From("papers") Paper> papers) throws IOException {
        StringWriter text = new StringWriter();
        BibTeXFormatter printer = new BibTeXFormatter() {
            {
                setIndent("  ");
            }
        };
        printer.format(BibTeXDatabases.of(papers), text);
        assertEquals(text.toString().strip(), BibTeX.format(papers).strip());
    }

    @Example
    void valuesInQuotesAndNumbersAreWhatTheyAreInADatabase() {
        List<Paper> papers = BibTeX.parse("@book{k, title = \"Tea\", year = 2020, month = jul, note = {N}}")
                .papers();
        BibTeXEntry entry = entries(BibTeXDatabases.of(papers)).get(0);

        assertEquals(
                List.of("Tea", "2020", "jul", "N"),
                entry.getFields().values().stream().map(Value::toUserString).toList());
        assertEquals(
                papers.get(0).citation(),
                BibTeXDatabases.read(BibTeXDatabases.of(papers)).papers().get(0).citation());
    }

    @Property
    void whatADatabaseHoldsIsRead(@ForAll @Size(max = 5) List<@From("papers") Paper> papers) {
        List<Paper> read = BibTeXDatabases.read(BibTeXDatabases.of(papers)).papers();
        assertEquals(
                BibTeX.parse(BibTeX.format(papers)).papers().stream()
                        .map(BibTeXPropertyTest::bare)
                        .toList(),
                read.stream().map(BibTeXPropertyTest::bare).toList());
    }

    /** A paper without its lines, which differ by the empty line at the end. */
    private static Paper bare(Paper paper) {
        return paper.toBuilder().source(new Source("", "", Span.ofLine(1))).build();
    }

    @Property
    void titleAbstractAndDateReadBack(@ForAll("papers") Paper paper) throws ParseException {
        BibTeXEntry entry = parse(BibTeX.format(List.of(paper))).get(0);
        assertEquals(paper.title(), text(entry, BibTeXEntry.KEY_TITLE));
        assertEquals(paper.abstractText(), text(entry, ABSTRACT));
        String year = paper.date()
                .flatMap(d -> d.year().stream().boxed().findFirst())
                .map(known -> PaperDate.of(known).toString())
                .orElse("");
        assertEquals(year, text(entry, BibTeXEntry.KEY_YEAR));
    }

    private static List<BibTeXEntry> parse(String text) throws ParseException {
        return entries(new BibTeXParser().parse(new StringReader(text)));
    }

    private static List<BibTeXEntry> entries(BibTeXDatabase database) {
        return new ArrayList<>(database.getEntries().values());
    }

    private static String text(BibTeXEntry entry, Key field) {
        Value value = entry.getField(field);
        return value == null ? "" : Decoder.decode(value.toUserString());
    }

    @Provide
    Arbitrary<Paper> papers() {
        Arbitrary<Authors> authors = authors();
        Arbitrary<PaperDate> dates = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12))
                .as(PaperDate::of);
        return Combinators.combine(
                        texts(),
                        texts(),
                        texts(),
                        authors,
                        dates,
                        texts().list().ofMaxSize(3))
                .as((title, summary, url, names, date, keywords) -> Paper.builder(title)
                        .abstractText(summary)
                        .url(url)
                        .authors(names)
                        .date(date)
                        .keywords(keywords)
                        .build());
    }

    private static Arbitrary<Authors> authors() {
        Arbitrary<String> names = texts().map(text -> text + "x");
        Arbitrary<Author> people = Combinators.combine(texts(), texts(), names, texts())
                .as((given, particle, family, suffix) -> new Author.Person(family, given, particle, family, suffix));
        Arbitrary<Author> teams = names.map(Author.Collective::new);
        return Combinators.combine(
                        Arbitraries.oneOf(people, teams).list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 5))
                .as(Authors::of);
    }

    private static Arbitrary<String> texts() {
        String pieces =
                "$ { } \\ \\{ \\} % # & _ ^ ~ ` ' \" - , = @ ( ) and others a GPT é ế Ș 日 😀 – x^2 $x$ {$\\tau$} {\\'e}"
                        + " @include{/etc/passwd} },y={z \\end{document} 2025";
        return Arbitraries.oneOf(
                        Arbitraries.of(pieces.split(" ")),
                        Arbitraries.just(" "),
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(10)
                .map(list -> String.join("", list));
    }
}
