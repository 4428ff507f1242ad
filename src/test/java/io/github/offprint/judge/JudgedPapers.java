package io.github.offprint.judge;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.digest.Digest;
import io.github.offprint.testing.Pages;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The papers that the field's own tools are shown: those of pages, and some that have all that a paper can have. */
final class JudgedPapers {
    private static final Source SOURCE = new Source("Hugging Face Daily Papers", "made by hand", Span.ofLine(1));

    private JudgedPapers() {}

    /** Papers of an own page, papers made by hand and, where it is at hand, those of a real page. */
    static List<Paper> all() {
        List<Paper> papers = new ArrayList<>(Digest.parse(Pages.PAGE).papers());
        papers.addAll(madeByHand());
        papers.addAll(ofRealPage());
        return papers;
    }

    private static List<Paper> ofRealPage() {
        Path page = Path.of(System.getProperty("offprint.shared", ""), "corpus/pages/hf-page-text.txt");
        try {
            return Files.exists(page)
                    ? Digest.read(Shared.path("corpus/pages/hf-page-text.txt")).papers()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Paper> madeByHand() {
        return List.of(
                Paper.builder("RA3 & 100% of SDEs_x: #1 for $5 in {SE(3)}, or is it?")
                        .authors(Authors.of(List.of(
                                Person.of("Émile", "Müller"),
                                new Person("Ludwig van der Berg Jr.", "Ludwig", "van der", "Berg", "Jr."),
                                Person.of("Łukasz", "Żółć"))))
                        .date(PaperDate.of(2024, 5, 17))
                        .arxivId(new ArxivId("2405.01234", 2))
                        .categories(List.of("cs.LG", "stat.ML"))
                        .keywords(List.of("tea & kettles", "goats"))
                        .abstractText(
                                "A 50% gain: x_i ~ y^2 & {z} < 3 > 1 | \\alpha; see https://example.org/~a_b?c=%20#d.")
                        .upvotes(12)
                        .comments(3)
                        .source(SOURCE)
                        .build(),
                Paper.builder("The report of a team")
                        .authors(Authors.of(
                                List.of(new Collective("Kettle Team"), new Collective("Goats and Sons, Inc."))))
                        .date(PaperDate.of(1999, 1))
                        .arxivId(new ArxivId("hep-th/9901001", 0))
                        .categories(List.of("hep-th"))
                        .source(SOURCE)
                        .build(),
                Paper.builder("Half of the authors, and a publisher's DOI")
                        .authors(Authors.of(List.of(Person.of("Ada", "Lovelace"), Person.of("", "Plato")), 7))
                        .date(PaperDate.of(2020))
                        .doi(new Doi("10.1000/182_a(b)"))
                        .url("https://example.org/paper?id=1&x=a_b")
                        .abstractText("“Quotes” – dashes — dots… it's 'quoted' and \"straight\" -- and ``ticks''.")
                        .source(SOURCE)
                        .build(),
                Paper.builder("A title with an open { brace and a \\backslash")
                        .organization(new Organization("goat-lab", "Goat Lab"))
                        .date(PaperDate.of(2023, 12, 31))
                        .abstractText("} x},injected={y @article{z, % not a comment")
                        .source(SOURCE)
                        .build());
    }

    static List<String> names(Paper paper) {
        return paper.authors().known().stream().map(Author::name).toList();
    }
}
