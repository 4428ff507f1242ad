package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.digest.Digest;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Csv;
import io.github.offprint.format.JsonLines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds nothing but marks of direction is empty, wherever it stands, and makes no reader throw. */
class UnseenTextTest {
    private static final String UNSEEN = "\u200E\u202A";

    @Test
    void anOrganisationAndALinkNeedSomethingToSee() {
        assertThat(Organization.parse("kettles", UNSEEN)).isEmpty();
        assertThat(Organization.parse("", "Kettle Laboratory")).contains(new Organization("", "Kettle Laboratory"));
        assertThat(Link.parse(UNSEEN)).isEmpty();
        assertThat(Link.parse(" https://example.org ")).contains(new Link("https://example.org"));
    }

    @Test
    void aTableHasNoOrganisationThen() {
        Paper paper = Csv.parse("title,organization,organization_handle\nTea," + UNSEEN + ",kettles\n")
                .papers()
                .get(0);

        assertThat(paper.organization()).isEmpty();
    }

    @Test
    void anItemHasNoOrganisationAndNoLinkThen() {
        String custom =
                "{\"organization\": \"" + UNSEEN + "\", \"links\": [\"" + UNSEEN + "\", \"https://example.org\"]}";
        Paper paper = CslJson.parse("[{\"type\": \"article\", \"title\": \"Tea\", \"custom\": " + custom + "}]")
                .papers()
                .get(0);

        assertThat(paper.organization()).isEmpty();
        assertThat(paper.links()).containsExactly(new Link("https://example.org"));
    }

    @Test
    void aLineHasNoOrganisationAndNoLinkThen() {
        Paper shown = Paper.builder("Tea")
                .organization(new Organization("", "Kettle Laboratory"))
                .links(List.of(new Link("https://example.org")))
                .build();
        String line = JsonLines.format(List.of(shown));
        String unseen = line.replace("Kettle Laboratory", UNSEEN).replace("https://example.org", UNSEEN);
        Paper paper = JsonLines.parse(unseen).papers().get(0);

        assertThat(unseen).isNotEqualTo(line);
        assertThat(paper.title()).isEqualTo("Tea");
        assertThat(paper.organization()).isEmpty();
        assertThat(paper.links()).isEmpty();
    }

    @Test
    void anAnswerShowsTheHandleThenOrNothing() {
        String answer = "[{\"paper\": {\"id\": \"2401.01234\", \"title\": \"Tea\", \"organization\": {\"name\": \"%s\","
                + " \"fullname\": \"" + UNSEEN + "\"}}}]";

        assertThat(Digest.parse(answer.formatted("kettles")).papers().get(0).organization())
                .contains(new Organization("kettles", "kettles"));
        assertThat(Digest.parse(answer.formatted(UNSEEN)).papers().get(0).organization())
                .isEmpty();
    }

    @Test
    void aPageReadsAsIfTheyWereNotThere() {
        String page =
                "Patient Kettles: Test-Time Compute for Tea\n\nWaiting longer makes better tea, but nobody knows how"
                        + " much longer.\n\nkettle-lab %s\n·\nSep 30 2\n";

        assertThat(Digest.parse(page.formatted(UNSEEN)).papers())
                .isEqualTo(Digest.parse(page.formatted("")).papers());
    }
}
