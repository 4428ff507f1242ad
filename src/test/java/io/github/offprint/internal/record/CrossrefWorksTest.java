package io.github.offprint.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication.Field;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossrefWorksTest {
    private static final String WORK = """
            {"DOI": "10.5555/made.up.1", "type": "journal-article", "title": ["On <i>Made-up</i> Data &amp; Models"],
             "subtitle": ["A Study"], "URL": "https://doi.org/10.5555/made.up.1",
             "author": [
               {"given": "Ada", "family": "van der Berg", "sequence": "first", "affiliation": [{"name": "Here"}]},
               {"given": "John", "family": "Smith", "suffix": "Jr."},
               {"name": "The Example Collaboration", "sequence": "additional"},
               {"family": "Plato"}],
             "issued": {"date-parts": [[2021, 3, 9]]}, "published-print": {"date-parts": [[2022]]},
             "container-title": ["Journal of Examples", "J. Ex."], "volume": "12", "issue": "3", "page": "1-9",
             "publisher": "Example Press", "reference": [{"key": "a", "title": "no"}],
             "abstract": "<jats:title>Abstract</jats:title><jats:p>We make data up.</jats:p>",
             "relation": {"has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.2101.00001", "asserted-by": "subject"}]}}
            """;

    private static List<Paper> read(String json) throws Exception {
        return CrossrefWorks.read(new StringReader(json)).stream()
                .map(PaperBuilder::build)
                .toList();
    }

    private static Paper one(String work) throws Exception {
        return read("{\"status\": \"ok\", \"message\": " + work + "}").get(0);
    }

    @Test
    void aWorkBecomesAPaper() throws Exception {
        Paper paper = one(WORK);

        assertThat(paper.title()).isEqualTo("On Made-up Data & Models: A Study");
        assertThat(paper.doi()).contains(new Doi("10.5555/made.up.1"));
        assertThat(paper.arxivId()).contains(new ArxivId("2101.00001", 0));
        assertThat(paper.url()).contains("https://doi.org/10.5555/made.up.1");
        assertThat(paper.date()).contains(PaperDate.of(2021, 3, 9));
        assertThat(paper.venue()).contains("Journal of Examples");
        assertThat(paper.abstractText()).isEqualTo("We make data up.");
    }

    @Test
    void namesHavePartsAndGroupsStayWhole() throws Exception {
        List<Author> authors = one(WORK).authors().known();

        assertThat(authors)
                .containsExactly(
                        new Author.Person("Ada van der Berg", "Ada", "van der", "Berg", ""),
                        new Author.Person("John Smith Jr.", "John", "", "Smith", "Jr."),
                        new Author.Collective("The Example Collaboration"),
                        new Author.Person("Plato", "", "", "Plato", ""));
    }

    @Test
    void whereItAppearedIsItsPublication() throws Exception {
        assertThat(one(WORK).publication())
                .hasToString("article-journal {CONTAINER=Journal of Examples, VOLUME=12, ISSUE=3, PAGES=1–9,"
                        + " PUBLISHER=Example Press}");
    }

    @Test
    void aListHoldsWorksInItsOrder() throws Exception {
        String list =
                "{\"status\":\"ok\",\"message\":{\"total-results\":2,\"items\":[{\"title\":[\"One\"]},{\"title\":[]},"
                        + "{\"title\":[\"Two\"]}],\"items-per-page\":5}}";

        assertThat(read(list)).extracting(Paper::title).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [[2021]]          | 2021
                    [[2021, 3]]       | 2021-03
                    [[2021, 13]]      |
                    [[null]]          |
                    [[]]              |
                    [2021]            |
                    "2021"            |
                    [[99999999999]]   |
                    """)
    void datesAreReadAsFarAsTheyAreDates(String parts, String date) throws Exception {
        Paper paper = one("{\"DOI\":\"x\",\"title\":[\"T\"],\"issued\":{\"date-parts\":" + parts + "}}");

        assertThat(paper.date().map(PaperDate::toString).orElse(null)).isEqualTo(date);
    }

    @Test
    void whatIsOfAnotherKindThanItShouldBeIsPassedOver() throws Exception {
        Paper paper =
                one("{\"DOI\":[1],\"title\":\"Alone\",\"author\":{\"a\":[{}]},\"issued\":7,\"abstract\":{\"b\":[]},"
                        + "\"relation\":[{\"c\":1}],\"container-title\":null,\"volume\":3}");

        assertThat(paper.title()).isEqualTo("Alone");
        assertThat(paper.authors().isEmpty()).isTrue();
        assertThat(paper.publication().get(Field.VOLUME)).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "\"ok\"",
                "{\"status\":\"error\",\"message\":[{\"message\":\"no\"}]}",
                "{\"message\":{\"items\":[{\"title\":[\"cut",
                "{\"message\":{\"items\":[{\"title\":[\"T\"]}]}",
                "Resource not found.",
                "<html></html>"
            })
    void whatIsNoAnswerIsTold(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedTextException.class);
    }
}
