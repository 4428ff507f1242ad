package io.github.offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Diagnostic;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.catalog.Completion.Outcome;
import io.github.offprint.testing.Papers;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is filled, from where, and what never is. */
class CompleterTest {
    private static final String TITLE = "Patient Kettles: Test-Time Compute for Tea";
    private static final List<Author> NAMES = List.of(
            Author.Person.of("Ada", "Lovelace"), Author.Person.of("Alan", "Turing"), new Author.Collective("Tea Team"));
    private static final Paper RECORD = Paper.builder(TITLE)
            .authors(Authors.of(NAMES))
            .date(PaperDate.of(2022, 9, 30))
            .arxivId(new ArxivId("2209.04321", 2))
            .doi(new Doi("10.1000/tea"))
            .url("https://arxiv.org/abs/2209.04321v2")
            .categories(List.of("cs.LG", "stat.ML"))
            .venue("J. Tea 7 (2023) 1")
            .abstractText("Waiting makes better tea.")
            .archive(ArchiveRecord.builder().comment("9 pages").build())
            .build();
    private static final Completer COMPLETER = Completer.of(OfflineCatalog.of("arXiv", List.of(RECORD)));

    @Test
    void everyGapIsFilledAndSaysFromWhere() {
        Paper page = Paper.builder(TITLE).authors(Authors.count(3)).upvotes(7).build();

        Completion completion = COMPLETER.complete(page);

        assertThat(completion.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(completion.paper()).isEqualTo(RECORD.toBuilder().upvotes(7).build());
        assertThat(completion.filled().keySet())
                .containsExactly(
                        Part.AUTHORS,
                        Part.DATE,
                        Part.ABSTRACT,
                        Part.ARXIV_ID,
                        Part.DOI,
                        Part.URL,
                        Part.CATEGORIES,
                        Part.PUBLICATION,
                        Part.ARCHIVE);
        assertThat(completion.filled().values())
                .allSatisfy(origin -> assertThat(origin).hasToString("arXiv: 2209.04321v2"));
        assertThat(completion.match().orElseThrow().paper()).isEqualTo(RECORD);
        assertThat(completion.diagnostics()).isEmpty();
    }

    @Test
    void whatThePageSaidStandsAndDifferencesAreReported() {
        Paper page = Paper.builder("Patient Kettles — Test-Time Compute for Tea")
                .authors(Authors.count(4))
                .organization(new Organization("tea", "Tea Laboratory"))
                .date(PaperDate.of(2022, 10, 2))
                .url("https://example.org/tea")
                .abstractText("Waiting longer.")
                .source(new Source("Daily Papers", "page.txt", new Span(7, 12)))
                .build();

        Completion completion = COMPLETER.complete(page);

        Paper paper = completion.paper();
        assertThat(paper.title()).isEqualTo(page.title());
        assertThat(paper.authors()).isEqualTo(Authors.of(NAMES, 4));
        assertThat(paper.date()).isEqualTo(page.date());
        assertThat(paper.url()).isEqualTo(page.url());
        assertThat(paper.abstractText()).isEqualTo(page.abstractText());
        assertThat(paper.organization()).isEqualTo(page.organization());
        assertThat(paper.source()).isEqualTo(page.source());
        assertThat(completion.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "lines 7-12: note: arXiv, author count: close (4, 3) [record-differs]",
                        "lines 7-12: note: arXiv, date: close (2022-10-02, 2022-09-30) [record-differs]");
    }

    @Test
    void aTitleWithASlipOfThePenStandsToo() {
        Paper page = Paper.builder("Patient Ketles: Test-Time Compute for Tea")
                .date(PaperDate.of(2022, 9, 30))
                .build();

        Completion completion = COMPLETER.complete(page);

        assertThat(completion.paper().title()).isEqualTo(page.title());
        assertThat(completion.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("arXiv, title: close (" + TITLE + ")");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2022-09-30, PRINTED",
                "2022, 2022-09-30, PRINTED",
                "2022-09, 2022-09-30, PRINTED",
                "2022-09-29, 2022-09-29, PRINTED",
                "2022-10, 2022-10, PRINTED",
                "2021, 2021, PRINTED",
                "2022~, 2022~, PRINTED",
                "2022-23, 2022-23, PRINTED",
                "2022/2023, 2022/2023, PRINTED",
            })
    void aDateIsOnlyEverMadeMoreExact(String date, String expected, YearBasis basis) {
        PaperBuilder page = Paper.builder(TITLE).authors(Authors.count(3));
        if (date != null) {
            page.date(PaperDate.parse(date).orElseThrow());
        }

        PaperDate completed = COMPLETER.complete(page.build()).paper().date().orElseThrow();

        assertThat(completed).hasToString(expected);
        assertThat(completed.yearBasis()).isEqualTo(basis);
    }

    @Test
    void aYearThatThePageLeftOutComesFromTheRecordAndSaysSo() {
        PaperDate without = PaperDate.ofMonthDay(9, 30);

        assertThat(complete(without)).isEqualTo(PaperDate.of(2022, 9, 30).withYear(2022, YearBasis.CATALOG));
        assertThat(complete(without.withYear(2021, YearBasis.PAGE_BOUND)).yearBasis())
                .isEqualTo(YearBasis.CATALOG);
        assertThat(complete(without.withYear(2024, YearBasis.PAGE_BOUND)).year())
                .hasValue(2024);
        assertThat(complete(PaperDate.ofMonthDay(9, 29))).isEqualTo(PaperDate.ofMonthDay(9, 29));
    }

    private static PaperDate complete(PaperDate date) {
        Paper page = Paper.builder(TITLE).authors(Authors.count(3)).date(date).build();
        return COMPLETER.complete(page).paper().date().orElseThrow();
    }

    @Test
    void aListOfNamesThatIsCutIsContinuedAsItBegan() {
        Authors cut = Authors.andOthers(List.of(new Author.Person("A Lovelace", "A", "", "Lovelace", "")));
        Paper page = Paper.builder(TITLE).authors(cut).build();

        assertThat(COMPLETER.complete(page).paper().authors()).hasToString("A Lovelace, Alan Turing, Tea Team");
    }

    @Test
    void ofTwoPapersWithOneTitleTheOneIsTakenForWhichMoreSpeaks() {
        Paper later = RECORD.toBuilder()
                .arxivId(new ArxivId("2310.00001", 0))
                .date(PaperDate.of(2023, 10, 1))
                .build();
        Completer both = Completer.of(OfflineCatalog.of("arXiv", List.of(RECORD, later)));
        Paper page = Paper.builder(TITLE).build();

        assertThat(both.complete(page).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(both.complete(page).candidates()).hasSize(2);
        assertThat(both.complete(page).paper()).isEqualTo(page);
        Paper dated = page.toBuilder().date(PaperDate.of(2023, 10, 1)).build();
        assertThat(both.complete(dated).paper().arxivId()).isEqualTo(later.arxivId());
    }

    @Test
    void whatIsNotKnownIsAbsentAndStaysAsItWas() {
        Paper page = Paper.builder("Weather Diaries of the Moon").build();

        Completion completion = COMPLETER.complete(page);

        assertThat(completion.outcome()).isEqualTo(Outcome.ABSENT);
        assertThat(completion.paper()).isSameAs(page);
        assertThat(completion.filled()).isEmpty();
    }

    @Test
    void aSecondCatalogIsAskedWithWhatTheFirstOneFilled() {
        Paper record = Paper.builder("Quite Another Title")
                .doi(new Doi("10.1000/tea"))
                .keywords(List.of("tea"))
                .build();
        Completer two = Completer.of(
                OfflineCatalog.of("arXiv", List.of(RECORD)), OfflineCatalog.of("Crossref", List.of(record)));

        Completion completion = two.complete(Paper.builder(TITLE).build());

        assertThat(completion.paper().title()).isEqualTo(TITLE);
        assertThat(completion.paper().keywords()).containsExactly("tea");
        assertThat(completion.filled().get(Part.KEYWORDS).catalog()).isEqualTo("Crossref");
        assertThat(completion.filled().get(Part.PUBLICATION).catalog()).isEqualTo("arXiv");
    }

    @Test
    void aCatalogThatFailsIsReportedAndTheNextOneAsked() {
        Catalog failing = new Catalog() {
            @Override
            public String name() {
                return "Broken";
            }

            @Override
            public List<Candidate> candidates(Paper paper) throws IOException {
                throw new IOException("the shelf\n fell over");
            }
        };

        Completion completion = Completer.of(failing, OfflineCatalog.of("arXiv", List.of(RECORD)))
                .complete(Paper.builder(TITLE).build());

        assertThat(completion.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(completion.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("line 1: warning: Broken could not be asked: the shelf fell over [catalog-failed]");
    }

    @Test
    void aCallerMayAskForMoreOrForLess() {
        Paper page = Paper.builder("Patient Kettles").build();
        Completer generous = COMPLETER.accepting(
                candidate -> candidate.degree(Evidence.Kind.TITLE).isPresent());

        assertThat(COMPLETER.complete(page).outcome()).isNotEqualTo(Outcome.FOUND);
        assertThat(generous.complete(Paper.builder(TITLE).build()).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(COMPLETER
                        .accepting(candidate -> false)
                        .complete(Paper.builder(TITLE).build())
                        .outcome())
                .isEqualTo(Outcome.OPEN);
    }

    @Property
    void nothingThatAPaperHasIsChanged(
            @ForAll(supplier = Papers.class) Paper paper, @ForAll(supplier = Papers.class) Paper record) {
        Paper known = record.toBuilder().title(paper.title()).build();
        Completer completer =
                Completer.of(OfflineCatalog.of("x", List.of(known))).accepting(candidate -> true);

        Completion completion = completer.complete(paper);

        Paper completed = completion.paper();
        if (completion.outcome() == Outcome.FOUND) {
            assertThat(Gaps.fill(completed, known).parts()).isEmpty();
        } else {
            assertThat(completed).isEqualTo(paper);
        }
        assertThat(completed.title()).isEqualTo(paper.title());
        assertThat(completed.upvotes()).isEqualTo(paper.upvotes());
        assertThat(completed.source()).isEqualTo(paper.source());
        paper.doi().ifPresent(doi -> assertThat(completed.doi()).contains(doi));
        paper.arxivId().ifPresent(id -> assertThat(completed.arxivId()).contains(id));
        paper.url().ifPresent(url -> assertThat(completed.url()).contains(url));
        assertThat(completed
                        .authors()
                        .known()
                        .subList(0, paper.authors().known().size()))
                .isEqualTo(paper.authors().known());
        if (paper.authors().declaredCount().isPresent()) {
            assertThat(completed.authors().declaredCount())
                    .isEqualTo(paper.authors().declaredCount());
        }
    }

    @Test
    void whatBelongsTogetherIsTakenTogether() {
        Publication journal = Publication.builder("article-journal")
                .set(Field.CONTAINER, "Journal of Tea")
                .set(Field.VOLUME, "12")
                .build();
        Completer completer = Completer.of(OfflineCatalog.of(
                "Crossref",
                List.of(Paper.builder(TITLE)
                        .doi(new Doi("10.1000/tea"))
                        .publication(journal)
                        .build())));
        PaperBuilder page = Paper.builder(TITLE).doi(new Doi("10.1000/tea"));

        assertThat(completer.complete(page.build()).paper().publication()).isEqualTo(journal);
        assertThat(completer.complete(page.venue("J. Tea").build()).paper().publication())
                .isEqualTo(journal.toBuilder().set(Field.CONTAINER, "J. Tea").build());
        Publication proceedings = Publication.builder("paper-conference")
                .set(Field.CONTAINER, "Proc. of Tea")
                .build();
        assertThat(completer
                        .complete(page.publication(proceedings).build())
                        .paper()
                        .publication())
                .isEqualTo(proceedings);
        Publication pages = Publication.builder("").set(Field.PAGES, "4–9").build();
        Completion told = completer.complete(page.publication(pages).build());
        assertThat(told.paper().publication()).isEqualTo(pages);
        assertThat(told.filled()).doesNotContainKey(Part.PUBLICATION);
    }
}
