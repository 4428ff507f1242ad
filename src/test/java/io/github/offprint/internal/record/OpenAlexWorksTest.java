package io.github.offprint.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.ArxivId;
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

class OpenAlexWorksTest {
    private static final String WORK = """
            {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.5555/made.up.2", "title": "Made-up Works",
             "display_name": "Made-up Works", "publication_year": 2020, "publication_date": "2020-05-04", "type": "article",
             "authorships": [
               {"author_position": "first", "author": {"id": "A1", "display_name": "A. Example"},
                "raw_author_name": "Ada Example", "institutions": [{"display_name": "Here"}]},
               {"author": {"display_name": "Ben Sample"}, "raw_author_name": null}],
             "primary_location": {"landing_page_url": "https://doi.org/10.5555/made.up.2",
               "source": {"display_name": "Journal of Examples", "type": "journal"}},
             "locations": [{"landing_page_url": "http://arxiv.org/abs/2005.00001v2", "source": {"display_name": "arXiv"}}],
             "biblio": {"volume": "7", "issue": null, "first_page": "10", "last_page": "19"},
             "keywords": [{"display_name": "Guess"}],
             "abstract_inverted_index": {"works": [3], "We": [0], "make": [1], "up": [2, 4]}}
            """;

    private static List<Paper> read(String json) throws Exception {
        return OpenAlexWorks.read(new StringReader(json)).stream()
                .map(PaperBuilder::build)
                .toList();
    }

    @Test
    void aWorkBecomesAPaper() throws Exception {
        Paper paper = read(WORK).get(0);

        assertThat(paper.title()).isEqualTo("Made-up Works");
        assertThat(paper.doi()).contains(new Doi("10.5555/made.up.2"));
        assertThat(paper.arxivId()).contains(new ArxivId("2005.00001", 0));
        assertThat(paper.date()).contains(PaperDate.of(2020, 5, 4));
        assertThat(paper.authors()).hasToString("Ada Example, Ben Sample");
        assertThat(paper.venue()).contains("Journal of Examples");
        assertThat(paper.abstractText()).isEqualTo("We make up works up");
        assertThat(paper.publication().values())
                .containsEntry(Field.PAGES, "10–19")
                .containsEntry(Field.VOLUME, "7");
        assertThat(paper.keywords()).isEmpty();
    }

    @Test
    void aPreprintHasItsIdentifierAndNoVenue() throws Exception {
        Paper paper =
                read("{\"display_name\":\"P\",\"doi\":\"https://doi.org/10.48550/arxiv.1706.03762\",\"type\":\"preprint\","
                                + "\"primary_location\":{\"landing_page_url\":\"http://arxiv.org/abs/1706.03762\","
                                + "\"source\":{\"display_name\":\"arXiv (Cornell University)\",\"type\":\"repository\"}}}")
                        .get(0);

        assertThat(paper.arxivId()).contains(new ArxivId("1706.03762", 0));
        assertThat(paper.doi()).isEmpty();
        assertThat(paper.venue()).isEmpty();
    }

    @Test
    void aListThatIsCutIsIncomplete() throws Exception {
        Paper paper = read("{\"results\":[{\"title\":\"L\",\"is_authors_truncated\":true,\"authorships\":"
                        + "[{\"raw_author_name\":\"Ada Example\"}]}]}")
                .get(0);

        assertThat(paper.authors().declaredCount()).isEmpty();
        assertThat(paper.authors()).hasToString("Ada Example et al.");
    }

    @Test
    void aHundredAuthorsInAListMayBeMore() throws Exception {
        String author = "{\"raw_author_name\":\"Ada Example\"}";
        String work = "{\"display_name\":\"L\",\"authorships\":[" + (author + ",").repeat(99) + author + "]}";

        assertThat(read("{\"results\":[" + work + "]}").get(0).authors().declaredCount())
                .isEmpty();
        assertThat(read(work).get(0).authors().declaredCount()).hasValue(100);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01,2020", "2020-05-04,2020-05-04", "2020-13-01,", "soon,", "x-01-01,"})
    void newYearsDayStandsForAYear(String printed, String date) throws Exception {
        Paper paper = read("{\"display_name\":\"D\",\"publication_date\":\"" + printed + "\"}")
                .get(0);

        assertThat(paper.date().map(PaperDate::toString).orElse(null)).isEqualTo(date);
    }

    @Test
    void positionsThatMakeNoSenseAreNoDanger() throws Exception {
        Paper paper =
                read("{\"display_name\":\"D\",\"abstract_inverted_index\":{\"last\":[2000000000],\"first\":[0,-3],"
                                + "\"odd\":\"x\",\"none\":[99999999999]}}")
                        .get(0);

        assertThat(paper.abstractText()).isEqualTo("first last");
    }

    @Test
    void anEmptyListHoldsNothing() throws Exception {
        assertThat(read("{\"meta\":{\"count\":0},\"results\":[]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"error\":\"Invalid\",\"message\":\"no\"}", "{\"results\":[{\"title\":"})
    void whatIsNoAnswerIsTold(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedTextException.class);
    }
}
