package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a page tells its year, where the page prints days alone. */
class PrefaceYearTest {
    private static final String PAGE = """
            Daily Papers
            by AK and the research community

            Kettles That Wait

            We show that kettles which wait make better tea than those that don't.

            ·
            4 authors
            ·
            Published on Feb 3
            """;

    private static String date(String text) {
        Digest digest = Digest.parse(text);
        assertThat(digest.papers()).as(text).hasSize(1);
        Paper paper = digest.papers().get(0);
        return paper.date().map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ncaptured: 2025-02-04\n---\n",
                "---\nurl: x\nfetched_at: '2025-02-04T10:00:00Z'\n---\n",
                "---\ndate: 2025-02-04\n---\n",
                "**Captured:** 2025-02-04\n",
                "- Retrieved: 2025-02-04\n"
            })
    void theDayOnWhichAPageWasSavedGivesTheYear(String around) {
        assertThat(date(around + PAGE)).isEqualTo("2025-02-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-04,2025-02-03",
        "2025-02-03,2025-02-03",
        "2025-02-02,2025-02-03",
        "2025-02-01,--02-03",
        "2024-12-31,2024-02-03"
    })
    void theDayIsTheLastOneBeforeThePageAndADayThatMayHaveBegunElsewhereIsNotAfterIt(String saved, String date) {
        assertThat(date("---\ncaptured: " + saved + "\n---\n" + PAGE)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "---\ntitle: Tea of 2025-02-04\n---\n", "Tea: 2025-02-04\n", "---\ncaptured: soon\n---\n"})
    void whatSaysNothingOfThePageGivesNoYear(String around) {
        assertThat(date(around + PAGE)).isEqualTo("--02-03");
    }
}
