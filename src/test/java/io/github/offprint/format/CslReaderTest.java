package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CslReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'type':'book','title':'A'},{'type':'book','title':'B'}]",
                "{'type':'book','title':'A'}\n{'type':'book','title':'B'}\n",
                "{'items':[{'type':'book','title':'A'},{'type':'book','title':'B'}]}",
                "{'references':[{'type':'book','title':'A'},{'type':'book','title':'B'}]}",
                "\uFEFF[\n{'type':'book','title':'A'},\n{'type':'book','title':'B'}\n]\n",
            })
    void itemsAreReadHoweverTheyStand(String json) {
        assertThat(CslJson.parse(json.replace('\'', '"')).papers())
                .extracting(Paper::title)
                .containsExactly("A", "B");
    }

    @Test
    void aBrokenItemCostsItselfAlone() {
        Bibliography read = CslJson.parse("""
                [
                  {"type": "book", "title": "A"},
                  {"type": "book", "title": unquoted },
                  {"type": "book", "title": "never closed},
                  {"type": "book", "title": "B"}
                ]
                """);

        assertThat(read.papers()).extracting(Paper::title).contains("A");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("malformed");
        assertThat(read.diagnostics().get(0).span()).isEqualTo(Span.ofLine(3));
        assertThat(read.diagnostics().get(0).column()).isPositive();
        assertThat(read.account().total()).isEqualTo(6);
    }

    @Test
    void whatNobodyModelsIsKeptAndWrittenBack() {
        String json = """
                [ {
                  "id": "k",
                  "type": "article-journal",
                  "citation-key": "k",
                  "title": "T",
                  "container-title": "Journal",
                  "volume": "27",
                  "editor": [ {
                    "family": "Doe",
                    "given": "Jane"
                  } ],
                  "accessed": {
                    "date-parts": [ [ 2020, 1 ] ]
                  },
                  "custom": {
                    "source-lines": "1",
                    "mine": {
                      "a": 1
                    }
                  }
                } ]
                """;
        Paper paper = CslJson.parse(json).papers().get(0);

        assertThat(paper.venue()).contains("Journal");
        assertThat(paper.citation().orElseThrow().fields())
                .containsEntry("volume", "27")
                .containsEntry("editor", "[{\"family\":\"Doe\",\"given\":\"Jane\"}]")
                .containsEntry("custom.mine", "{\"a\":1}");
        assertThat(CslJson.format(List.of(paper))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"date-parts":[[2004,6,11]]}              | 2004-06-11
                    {"date-parts":[["2004","6"]]}             | 2004-06
                    {"date-parts":[[2004,22]]}                | 2004-22
                    {"date-parts":[[2004]],"season":2}        | 2004-22
                    {"date-parts":[[2004]],"circa":true}      | 2004~
                    {"date-parts":[[1999],[2001,2]]}          | 1999/2001-02
                    {"date-parts":[[1999],[0]]}               | 1999/..
                    {"date-parts":[[-44]]}                    | -0043
                    {"raw":"2004-06"}                         | 2004-06
                    {"literal":"2004"}                        | 2004
                    "2004-06~"                                | 2004-06~
                    """)
    void datesAreReadInEachOfTheirShapes(String issued, String date) {
        Paper paper = CslJson.parse("{\"type\":\"book\",\"issued\":" + issued + "}")
                .papers()
                .get(0);

        assertThat(paper.date()).hasValueSatisfying(read -> assertThat(read).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"date-parts":[[2004]],"timestamp":1086912000000}    | 2004 |
                    {"timestamp":1086912000000}                          |      | issued.timestamp: 1086912000000
                    {"date-parts":[[2004]],"tea":"green"}                | 2004 | issued.tea: green
                    {"date-parts":[[2004]],"date-parts":[[2005]]}        | 2004 | issued.date-parts (again): 2005
                    """)
    void whatADateHoldsBesideIsReported(String issued, String date, String told) {
        Bibliography read = CslJson.parse("{\"type\":\"book\",\"title\":\"T\",\"issued\":" + issued + "}");

        assertThat(read.papers().get(0).date().map(PaperDate::toString)).isEqualTo(Optional.ofNullable(date));
        assertThat(read.diagnostics().stream().map(Diagnostic::message))
                .allMatch(message -> message.endsWith(told))
                .hasSize(told == null ? 0 : 1);
    }

    @Test
    void theSecondOfTwoFieldsWithOneNameIsKept() {
        Bibliography read = CslJson.parse("{\"type\":\"book\",\"title\":\"Tea\",\"title\":\"Kettles\","
                + "\"author\":[{\"family\":\"Spout\",\"given\":\"Ada\",\"given\":\"Bea\",\"family\":\"Spout\"}]}");

        Paper paper = read.papers().get(0);
        assertThat(paper.title()).isEqualTo("Tea");
        assertThat(paper.citation().orElseThrow().fields()).containsEntry("custom.title (again)", "Kettles");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("author.given (again) is not read: Bea");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"family":"Berg","given":"L.","non-dropping-particle":"van der"}   | L. van der Berg
                    {"family":"Humboldt","given":"A.","dropping-particle":"von"}       | A. von Humboldt
                    {"family":"King","given":"M. L.","suffix":"Jr."}                   | M. L. King Jr.
                    {"literal":"Gemma Team"}                                           | Gemma Team
                    {"family":"Plato"}                                                 | Plato
                    {"family":"王","given":"小明"}                                      | 王 小明
                    {"family":"Doe"},{"literal":"others"}                              | Doe et al.
                    """)
    void namesAreReadByTheirParts(String names, String authors) {
        Paper paper = CslJson.parse("{\"type\":\"book\",\"author\":[" + names + "]}")
                .papers()
                .get(0);

        assertThat(paper.authors()).hasToString(authors);
    }

    @ParameterizedTest
    @CsvSource({
        "<i>E. coli</i> and H<sub>2</sub>O, E. coli and H₂O",
        "<span class=\"nocase\">iPhone</span>, iPhone",
        "a <b and c> d, a <b and c> d",
        "if <b> then, if <b> then",
        "T<sub>eff</sub> and x<sup>th</sup>, T\\textsubscript{eff} and xᵗʰ",
    })
    void titlesLoseTheirMarkup(String title, String plain) {
        Paper paper = CslJson.parse("{\"type\":\"book\",\"title\":\"" + title.replace("\"", "\\\"") + "\"}")
                .papers()
                .get(0);

        assertThat(paper.title()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"a page of something else\"}", "hello", "{", "[1,2]", "\"x\""})
    void whatIsNoItemIsReported(String text) {
        Bibliography read = CslJson.parse(text);

        assertThat(read.papers()).isEmpty();
        assertThat(read.diagnostics()).isNotEmpty();
        assertThat(read.account().unread()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"a\":", "\"", "}{", "\\", "{\"a\":[", "\n{"})
    void repetitionIsHarmless(String piece) {
        assertThat(CslJson.parse(piece.repeat(100_000)).papers()).isEmpty();
    }

    @Test
    void anAuthorWithoutANameIsOneAllTheSame() {
        Bibliography read = CslJson.parse(
                "[{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\",\"author\":[{},{\"name\":\"Tea Lab\"},"
                        + "{\"family\":\"Kettle\",\"given\":\"Ada\",\"ORCID\":\"0000-1\",\"affiliation\":[{\"name\":\"Tea U\"}]}]}]");

        assertThat(read.papers().get(0).authors().toString()).isEqualTo("Tea Lab, Ada Kettle et al.");
        assertThat(read.papers().get(0).authors().declaredCount()).hasValue(3);
        assertThat(read.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "author.ORCID is not read: 0000-1", "author.affiliation.name is not read: Tea U");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ["Tea"]           | Tea | ''
                    ["Tea", "Thé"]    | Tea | title is not read: Thé
                    {"a": "Tea"}      | ''  | title.a is not read: Tea
                    {}                | ''  | ''
                    [{"a": "Tea"}]    | ''  | title.a is not read: Tea
                    7                 | 7   | ''
                    """)
    void aTitleOfAnotherKindIsReadAsFarAsItIsOne(String json, String title, String told) {
        Bibliography read = CslJson.parse(
                "[{\"id\":\"k\",\"type\":\"book\",\"title\":" + json + ",\"container-title\":[\"J. Tea\",\"J. T.\"]}]");

        Paper paper = read.papers().get(0);
        assertThat(paper.title()).isEqualTo(title);
        assertThat(paper.venue()).contains("J. Tea");
        assertThat(paper.citation().orElseThrow().fields())
                .containsEntry("container-title", "J. Tea")
                .doesNotContainKey("title");
        assertThat(read.diagnostics().stream().map(Diagnostic::message).toList())
                .contains("container-title is not read: J. T.")
                .hasSize(told.isEmpty() ? 1 : 2)
                .allMatch(message -> message.equals(told) || message.startsWith("container-title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Ada Kettle, Ben Spout\"", "[\"Ada Kettle\", \"Ben Spout\"]"})
    void authorsMayBePlainText(String json) {
        String item = "[{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\",\"author\":" + json + "}]";

        assertThat(CslJson.parse(item).papers().get(0).authors().toString()).isEqualTo("Ada Kettle, Ben Spout");
    }

    @Test
    void anItemMayHaveAnEmptyTypeAsPandocWritesIt() {
        Bibliography read = CslJson.parse("[{\"id\": \"tea\", \"type\": \"\", \"title\": \"Kettles That Wait\"}]");
        Bibliography other = CslJson.parse("[{\"type\": \"\", \"title\": \"Kettles That Wait\"}]");

        assertThat(read.papers()).extracting(Paper::title).containsExactly("Kettles That Wait");
        assertThat(other.papers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "1e999", "123456789012345678901234567890", "-0", "1E2", "12"})
    void aNumberStaysAsItIsSpelt(String number) {
        List<Paper> papers = CslJson.parse(
                        "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"volume\": " + number + "}]")
                .papers();

        assertThat(papers)
                .singleElement()
                .satisfies(paper ->
                        assertThat(paper.citation().orElseThrow().fields()).containsEntry("volume", number));
        assertThat(CslJson.format(papers)).contains("\"" + number + "\"");
        assertThat(BibTeX.format(papers)).contains("{" + number + "}");
    }
}
