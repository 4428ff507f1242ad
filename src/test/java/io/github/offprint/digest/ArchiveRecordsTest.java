package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of arXiv's metadata in the shorter forms in which people keep them. */
class ArchiveRecordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"categories\": [\"cs.LG\"], \"published\": \"2022-09-30T17:59:59Z\"",
                "\"categories\": \"cs.LG stat.ML\", \"published\": \"2022-09-30\"",
                "\"published\": \"2022-09-30T00:00:00Z\"",
            })
    void namesAndTheDayOfTheFirstVersionAreRead(String rest) {
        Paper paper = Digest.parse(
                        "{\"id\": \"2209.04321\", \"title\": \"Patient Kettles\", \"authors\": [\"Ada Lovelace\", \"Alan"
                                + " Turing\"], " + rest + "}\n")
                .papers()
                .get(0);

        assertThat(paper.authors()).hasToString("Ada Lovelace, Alan Turing");
        assertThat(paper.date().orElseThrow()).hasToString("2022-09-30");
        assertThat(paper.arxivId().orElseThrow()).hasToString("2209.04321");
        assertThat(paper.source().orElseThrow().digest()).isEqualTo("arXiv");
    }
}
