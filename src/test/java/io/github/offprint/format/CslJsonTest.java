package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CslJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Author ADA = Author.Person.of("Ada", "Lovelace");
    private static final Author LUDWIG = new Author.Person("Ludwig van Beethoven", "Ludwig", "van", "Beethoven", "");
    private static final Author MARTIN = new Author.Person("Martin King Jr.", "Martin", "", "King", "Jr.");
    private static final Author TEAM = new Author.Collective("Kettle Team");
    private static final ArxivId ID = new ArxivId("2509.12345", 2);
    private static final PaperDate SEPTEMBER_30 = PaperDate.ofMonthDay(9, 30);

    @Test
    void noPapersGiveAnEmptyArray() throws IOException {
        assertThat(JSON.readTree(CslJson.format(List.of()))).isEqualTo(JSON.createArrayNode());
    }

    @Test
    void aWholePaperReadsLikeThis() {
        Paper paper = Paper.builder("Patient Kettles")
                .authors(Authors.of(List.of(LUDWIG, TEAM)))
                .date(PaperDate.of(2025, 9, 30))
                .arxivId(ID)
                .build();

        assertThat(CslJson.format(List.of(paper))).isEqualTo("""
                        [ {
                          "id": "beethoven2025patient",
                          "type": "article",
                          "citation-key": "beethoven2025patient",
                          "title": "Patient Kettles",
                          "author": [ {
                            "family": "Beethoven",
                            "given": "Ludwig",
                            "non-dropping-particle": "van"
                          }, {
                            "literal": "Kettle Team"
                          } ],
                          "issued": {
                            "date-parts": [ [ 2025, 9, 30 ] ]
                          },
                          "number": "arXiv:2509.12345",
                          "version": "2",
                          "publisher": "arXiv",
                          "genre": "preprint",
                          "DOI": "10.48550/arXiv.2509.12345",
                          "URL": "https://arxiv.org/abs/2509.12345v2",
                          "custom": {
                            "arxiv-id": "2509.12345v2",
                            "author-count": 2,
                            "authors-complete": true
                          }
                        } ]
                        """);
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        JsonNode item = item(Paper.builder("Patient Kettles").build());

        assertThat(item.fieldNames()).toIterable().containsExactly("id", "type", "citation-key", "title");
        assertThat(item(Paper.builder("").build()).has("title")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("fields")
    void eachPartHasItsPlace(String pointer, UnaryOperator<PaperBuilder> part, String json) throws IOException {
        JsonNode item = item(part.apply(Paper.builder("Patient Kettles")).build());

        assertThat(item.at(pointer)).isEqualTo(json.isEmpty() ? JSON.missingNode() : JSON.readTree(json));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                field("/type", b -> b.title(""), "'article'"),
                field("/author", b -> b.authors(Authors.of(List.of(ADA))), "[{'family':'Lovelace','given':'Ada'}]"),
                field(
                        "/author",
                        b -> b.authors(Authors.of(List.of(MARTIN))),
                        "[{'family':'King','given':'Martin','suffix':'Jr.'}]"),
                field(
                        "/author",
                        b -> b.authors(Authors.of(List.of(Author.Person.of("", "Plato")))),
                        "[{'family':'Plato'}]"),
                field("/author", b -> b.authors(Authors.count(4)), ""),
                field("/author", b -> b.organization(new Organization("z", "Z.ai")), ""),
                field(
                        "/author",
                        b -> b.authors(Authors.andOthers(List.of(ADA))),
                        "[{'family':'Lovelace','given':'Ada'}]"),
                field("/number", b -> b.arxivId(ID), "'arXiv:2509.12345'"),
                field("/number", b -> b.doi(new Doi("10.1000/k")), ""),
                field("/version", b -> b.arxivId(ID.withoutVersion()), ""),
                field("/publisher", b -> b.doi(new Doi("10.1000/k")), ""),
                field("/genre", b -> b.doi(new Doi("10.1000/k")), ""),
                field("/DOI", b -> b.doi(new Doi("10.1000/k")).arxivId(ID), "'10.1000/k'"),
                field("/URL", b -> b.url("https://example.org/k"), "'https://example.org/k'"),
                field("/abstract", b -> b.abstractText("Kettles \"wait\"."), "'Kettles \\\"wait\\\".'"),
                field("/keyword", b -> b.keywords(List.of("kettles", "patience")), "'kettles, patience'"),
                field("/source", b -> b.source(new Source("Daily", "p.txt", Span.ofLine(1))), "'Daily'"),
                field("/source", b -> b.source(new Source("", "p.txt", Span.ofLine(1))), ""),
                field("/custom/arxiv-id", b -> b.arxivId(ID), "'2509.12345v2'"),
                field("/custom/primary-class", b -> b.categories(List.of("cs.LG", "stat.ML")), "'cs.LG'"),
                field("/custom/categories", b -> b.categories(List.of("cs.LG", "stat.ML")), "['cs.LG','stat.ML']"),
                field("/custom/author-count", b -> b.authors(Authors.count(4)), "4"),
                field("/custom/author-count", b -> b.authors(Authors.andOthers(List.of(ADA))), ""),
                field("/custom/authors-complete", b -> b.authors(Authors.count(4)), "false"),
                field("/custom/authors-complete", b -> b.authors(Authors.andOthers(List.of(ADA))), "false"),
                field("/custom/authors-complete", b -> b.authors(Authors.of(List.of(ADA, TEAM))), "true"),
                field("/custom/organization", b -> b.organization(new Organization("z", "Z.ai")), "'Z.ai'"),
                field("/custom/organization-handle", b -> b.organization(new Organization("z", "Z.ai")), "'z'"),
                field("/custom/organization-handle", b -> b.organization(new Organization("", "Z.ai")), ""),
                field("/custom/upvotes", b -> b.upvotes(0), "0"),
                field("/custom/comments", b -> b.comments(3), "3"),
                field("/custom/page-url", b -> b.url("https://example.org/k"), ""),
                field("/custom/page-url", b -> b.url("https://example.org/k").arxivId(ID), "'https://example.org/k'"),
                field("/custom/page-url", b -> b.url(ID.url()).arxivId(ID), ""),
                field("/custom/links", b -> b.links(List.of(new Link("a"), new Link("b"))), "['a','b']"),
                field("/custom/source-document", b -> b.source(new Source("D", "p.txt", Span.ofLine(1))), "'p.txt'"),
                field("/custom/source-lines", b -> b.source(new Source("", "", new Span(13, 19))), "'13-19'"));
    }

    private static Arguments field(String pointer, UnaryOperator<PaperBuilder> part, String json) {
        return Arguments.of(pointer, part, json.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void datesAreAsExactAsTheyAreKnown(PaperDate date, String issued, String inferred, String monthDay)
            throws IOException {
        JsonNode item = item(Paper.builder("x").date(date).build());

        assertThat(item.path("issued").toString().replace('"', '\'')).isEqualTo(issued);
        assertThat(item.at("/custom/year-inferred").asText()).isEqualTo(inferred);
        assertThat(item.at("/custom/month-day").asText()).isEqualTo(monthDay);
    }

    static Stream<Arguments> datesAreAsExactAsTheyAreKnown() {
        String whole = "{'date-parts':[[2025,9,30]]}";
        return Stream.of(
                // date, issued, year-inferred, month-day
                Arguments.of(PaperDate.of(2025), "{'date-parts':[[2025]]}", "", ""),
                Arguments.of(PaperDate.of(2025, 9), "{'date-parts':[[2025,9]]}", "", ""),
                Arguments.of(PaperDate.of(2025, 9, 30), whole, "", ""),
                Arguments.of(SEPTEMBER_30, "", "", "--09-30"),
                Arguments.of(SEPTEMBER_30.withYear(2025, YearBasis.REFERENCE_DATE), whole, "reference-date", ""),
                Arguments.of(SEPTEMBER_30.withYear(2025, YearBasis.PAGE_DATE), whole, "page-date", ""),
                Arguments.of(SEPTEMBER_30.withYear(2025, YearBasis.ARXIV_ID), whole, "arxiv-id", ""),
                Arguments.of(
                        SEPTEMBER_30.withYear(2025, YearBasis.PAGE_BOUND),
                        "{'date-parts':[[2025,9,30]],'circa':true}",
                        "page-bound",
                        ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a\\b", "say \"x\"", "</script>", "學習 😀", "\u2028x", "שלום", "{}[]:`,`"})
    void textIsKeptWhateverItHolds(String title) throws IOException {
        Paper paper = Paper.builder(title).build();

        assertThat(item(paper).get("title").textValue()).isEqualTo(paper.title());
    }

    @ParameterizedTest
    @CsvSource({
        "T\\textsubscript{eff}, T<sub>eff</sub>",
        "A\\textsuperscript{Q}, A<sup>Q</sup>",
        "a\\textsubscript{2}, a\\textsubscript{2}",
    })
    void whatStandsBelowTheLineIsMarkedUp(String title, String marked) throws IOException {
        Paper paper = Paper.builder(title).build();

        assertThat(item(paper).get("title").textValue()).isEqualTo(marked);
        assertThat(CslJson.writer().losses(paper)).isEmpty();
    }

    @Test
    void papersFollowEachOtherInTheirOrder() throws IOException {
        JsonNode items = JSON.readTree(CslJson.format(
                List.of(Paper.builder("B").build(), Paper.builder("A").build())));

        assertThat(items.findValuesAsText("title")).containsExactly("B", "A");
    }

    @Test
    void aFileHoldsTheSameText(@TempDir Path folder) throws IOException {
        List<Paper> papers = List.of(Paper.builder("Ölkännchen 😀").build());
        Path file = folder.resolve("papers.json");
        CslJson.write(papers, file);

        assertThat(Files.readString(file)).isEqualTo(CslJson.format(papers)).endsWith("]\n");
    }

    private static JsonNode item(Paper paper) throws IOException {
        return JSON.readTree(CslJson.format(List.of(paper))).get(0);
    }
}
