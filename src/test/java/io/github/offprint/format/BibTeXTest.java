package io.github.offprint.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibTeXTest {
    private static final Source SOURCE = new Source("Hugging Face Daily Papers", "daily.txt", Span.ofLine(7));
    private static final Authors ADA = Authors.of(List.of(Author.Person.of("Ada", "Lovelace")));

    @Test
    void aPaperAtArxivHasAllItsFields() {
        Paper paper = Paper.builder("VSC-RL: Agents at 50%")
                .authors(Authors.of(List.of(Author.Person.of("Émile", "Žižek"), new Author.Collective("Gemma Team"))))
                .date(PaperDate.of(2025, 7, 3))
                .arxivId(new ArxivId("2507.00071", 0))
                .categories(List.of("cs.LG", "cs.AI"))
                .keywords(List.of("agents", "one, two"))
                .abstractText("We use $O(n)$ & more.")
                .organization(new Organization("zai-org", "Z.ai"))
                .source(SOURCE)
                .build();
        String expected = """
                  author = {{\\v{Z}}i{\\v{z}}ek, {\\'E}mile and {Gemma Team}},
                  title = {{VSC-RL}: Agents at 50\\%},
                  year = {2025},
                  month = jul,
                  eprint = {2507.00071},
                  archivePrefix = {arXiv},
                  primaryClass = {cs.LG},
                  doi = {10.48550/arXiv.2507.00071},
                  url = {https://arxiv.org/abs/2507.00071},
                  abstract = {We use $O(n)$ \\& more.},
                  keywords = {agents, {one, two}}
                }
                """;
        assertEquals(expected, fields(paper));
        assertTrue(BibTeX.format(List.of(paper)).startsWith("@misc{"));
    }

    @Test
    void entriesAreSetApartByAnEmptyLine() {
        Paper paper = Paper.builder("One").authors(ADA).build();
        String text =
                BibTeX.format(List.of(paper, paper.toBuilder().title("Two").build()));
        assertEquals(2, text.split("}\n(?:\n|$)").length);
        assertEquals("", BibTeX.format(List.of()));
    }

    @Test
    void aVersionIsWrittenWhenItWasNamedAndAnOldIdentifierStaysWhole() {
        assertHas("eprint = {2507.00071v2}", at("2507.00071v2"));
        assertHas("doi = {10.48550/arXiv.2507.00071}", at("2507.00071v2"));
        assertHas("eprint = {hep-th/9711200}", at("hep-th/9711200"));
        assertHas("url = {https://arxiv.org/abs/hep-th/9711200}", at("hep-th/9711200"));
    }

    @Test
    void aPublishersDoiWins() {
        Paper paper = at("2507.00071").toBuilder().doi(new Doi("10.1000/x_1")).build();
        assertHas("doi = {10.1000/x_1}", paper);
        assertHas("eprint = {2507.00071}", paper);
    }

    @Test
    void withoutAnIdentifierTheDigestIsNamedAndNothingInvented() {
        Paper paper = Paper.builder("Plain")
                .authors(ADA)
                .source(SOURCE)
                .categories(List.of("cs.LG"))
                .build();
        assertEquals("""
                  author = {Lovelace, Ada},
                  title = {Plain},
                  howpublished = {Hugging Face Daily Papers}
                }
                """, fields(paper));
        assertHas(
                "url = {https://example.org/a_b?c=%7B1%7D&d=~%5C%C3%A9}",
                paper.toBuilder().url("https://example.org/a_b?c={1}&d=~\\é").build());
    }

    @Test
    void aBoundYearIsLeftOutUnlessAskedFor() {
        PaperDate bound = PaperDate.ofMonthDay(9, 30).withYear(2025, YearBasis.PAGE_BOUND);
        Paper paper = Paper.builder("Bound").authors(ADA).date(bound).build();
        assertFalse(fields(paper).contains("year =") || fields(paper).contains("month ="));
        String asked = BibTeX.writer().boundYears(true).format(List.of(paper));
        assertTrue(asked.contains("year = {2025},\n  month = sep"), asked);
    }

    @Test
    void aMonthNeedsAYear() {
        PaperDate noYear = PaperDate.ofMonthDay(9, 30);
        Paper paper = Paper.builder("Month").authors(ADA).date(noYear).build();
        assertFalse(BibTeX.writer().boundYears(true).format(List.of(paper)).contains("month ="));
        assertHas("year = {2024}\n", paper.toBuilder().date(PaperDate.of(2024)).build());
    }

    @Test
    void withoutAnAuthorTheTitleOrTheCitationKeySorts() {
        assertHas(
                "key = {Attention Is All}",
                Paper.builder("Attention Is All You Need")
                        .authors(Authors.count(8))
                        .build());
        assertHas("key = {VSC-RL}", Paper.builder("VSC-RL: Advancing Agents").build());
        assertHas(
                "key = {Bench {\\\"U}ber}",
                Paper.builder("The τ-Bench Über: $x$").build());
        String nothing = BibTeX.format(List.of(Paper.builder("").build()));
        assertTrue(nothing.matches("@misc\\{([^,]+),\n  key = \\{\\1}\n}\n"), nothing);
    }

    @Test
    void aFileIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("papers.bib");
        BibTeX.write(List.of(at("2507.00071")), file);
        assertTrue(Files.readString(file).contains("archivePrefix = {arXiv}"));
    }

    private static Paper at(String id) {
        return Paper.builder("At arXiv")
                .authors(ADA)
                .arxivId(ArxivId.parse(id).orElseThrow())
                .build();
    }

    private static void assertHas(String field, Paper paper) {
        assertTrue(fields(paper).contains(field), fields(paper));
    }

    private static String fields(Paper paper) {
        String text = BibTeX.format(List.of(paper));
        return text.substring(text.indexOf('\n') + 1);
    }
}
