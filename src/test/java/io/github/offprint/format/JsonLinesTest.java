package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final Paper PAPER = Paper.builder("Tea")
            .authors(Authors.of(List.of(Person.of("Ada", "Lovelace")), 3))
            .date(PaperDate.ofMonthDay(9, 30).withYear(2025, YearBasis.PAGE_BOUND))
            .upvotes(0)
            .build();

    @Test
    void aPaperIsALine() {
        assertThat(JsonLines.format(List.of(PAPER, PAPER)).lines())
                .hasSize(2)
                .first()
                .isEqualTo("{\"offprint\":2,\"key\":\"lovelacetea-a14v6\",\"title\":\"Tea\","
                                .replace(
                                        "-a14v6",
                                        JsonLines.format(List.of(PAPER, PAPER)).contains("lovelacetea-")
                                                ? suffix()
                                                : "")
                        + "\"authors\":[{\"name\":\"Ada Lovelace\",\"given\":\"Ada\",\"family\":\"Lovelace\"}],\"authorCount\":3,"
                        + "\"date\":\"2025-09-30\",\"dateBasis\":\"page-bound\",\"upvotes\":0}");
    }

    private static String suffix() {
        String key = JsonLines.format(List.of(PAPER, PAPER));
        return key.substring(key.indexOf("lovelacetea") + "lovelacetea".length(), key.indexOf("\",\"title"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "venue":"J. Tea"                                                    | {CONTAINER=J. Tea}
            "citation":{"notation":"csl","type":"book","fields":{"volume":"2"}} | book {VOLUME=2}
            "venue":"Tea","citation":{"notation":"bibtex","type":"article","fields":{"journal":"J.","volume":"2"}} \
            | article-journal {CONTAINER=Tea, VOLUME=2}
            """)
    void versionOneSaysWhereAPaperAppearedInOtherFields(String fields, String publication) {
        Bibliography read = JsonLines.parse("{\"offprint\":1,\"title\":\"T\"," + fields + "}");

        assertThat(read.papers().get(0).publication()).hasToString(publication);
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"offprint":1,"title":"T"}                          | 1 |
                    {"offprint":1,"title":"T","later":1}                | 1 | unread-value
                    {"offprint":2,"title":"T"}                          | 1 |
                    {"offprint":3,"title":"T"}                          | 1 | later-version
                    {"offprint":1,"title":"T","date":"tomorrow"}        | 1 | unread-value
                    {"offprint":1,"title":"T","upvotes":-1}             | 1 | unread-value
                    {"offprint":1,"title":"T","arxivId":"x"}            | 1 | unread-value
                    {"offprint":1,"title":"T","authors":[{"name":""}]}  | 1 | unread-value
                    {"title":"T"}                                       | 0 | unread-lines
                    {"offprint":1}                                      | 0 | empty-entry
                    {"offprint":1,"key":"a","upvotes":3}                | 0 | empty-entry
                    {"offprint":1,"title":"T"                           | 0 | malformed
                    [1]                                                 | 0 | malformed
                    nothing                                             | 0 | malformed
                    """)
    void aBadLineCostsItselfAlone(String line, int papers, String code) {
        String good = "{\"offprint\":1,\"title\":\"Good\"}";
        Bibliography read = JsonLines.parse(good + "\n" + line + "\n\n" + good);

        assertThat(read.papers()).hasSize(2 + papers);
        assertThat(read.diagnostics()).extracting(Diagnostic::code).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(read.diagnostics()).allMatch(diagnostic -> diagnostic.span().firstLine() == 2);
        assertThat(read.account().total()).isEqualTo(4);
    }

    @Test
    void limitsAreKept() {
        String text = "{\"offprint\":1,\"title\":\"" + "x".repeat(1000) + "\"}\n{\"offprint\":1,\"title\":\"T\"}\n";

        Bibliography read = JsonLines.reader()
                .limits(Limits.builder().pageLength(500).build())
                .parse(text);

        assertThat(read.papers()).extracting(Paper::title).containsExactly("T");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("entry-too-long");
    }
}
