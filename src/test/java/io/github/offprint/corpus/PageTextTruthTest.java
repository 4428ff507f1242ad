package io.github.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.Authors;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.digest.Digest;
import io.github.offprint.digest.DigestParser;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A real page pasted as text, held against what a reader noted of it. */
class PageTextTruthTest {
    private static final String PAGE = "corpus/pages/hf-page-text.txt";

    @TestFactory
    Stream<DynamicTest> eachPaperIsWhatTheReaderNoted() throws IOException {
        Digest digest = Digest.read(Shared.path(PAGE));
        JsonNode truth = truth();

        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            JsonNode expected = truth.get(i);
            Paper paper = digest.papers().get(i);
            tests.add(DynamicTest.dynamicTest(expected.get("title").asText(), () -> check(expected, paper)));
        }
        return tests.stream();
    }

    private static void check(JsonNode expected, Paper paper) {
        assertThat(paper.title()).isEqualTo(expected.get("title").asText());
        assertThat(paper.abstractText())
                .startsWith(expected.get("abstract_starts").asText())
                .endsWith(expected.get("abstract_ends").asText());
        assertThat(paper.authors())
                .isEqualTo(
                        expected.get("authors_count").isNull()
                                ? Authors.none()
                                : Authors.count(expected.get("authors_count").asInt()));
        assertThat(paper.organization().orElse(null)).isEqualTo(organization(expected.get("organization")));
        assertThat(paper.date()).contains(date(expected));
        assertThat(paper.comments().orElse(-1))
                .isEqualTo(expected.get("comments").asInt(-1));
        assertThat(paper.upvotes()).isEmpty();
        assertThat(paper.arxivId()).isEmpty();
        assertThat(paper.links()).isEqualTo(links(expected.get("links")));
    }

    /** The latest year that the page prints is 2024, so that a date without year is of 2025 or later. */
    private static PaperDate date(JsonNode expected) {
        if (expected.get("date").isNull()) {
            String[] parts = expected.get("month_day").asText().split("-");
            return PaperDate.ofMonthDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                    .withYear(2025, YearBasis.PAGE_BOUND);
        }
        LocalDate date = LocalDate.parse(expected.get("date").asText());
        return PaperDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static Organization organization(JsonNode expected) {
        return expected.isNull()
                ? null
                : new Organization(
                        expected.get("handle").asText(), expected.get("name").asText());
    }

    private static List<Link> links(JsonNode expected) {
        List<Link> links = new ArrayList<>();
        expected.forEach(link -> links.add(new Link(link.asText())));
        return links;
    }

    @Test
    void noPaperIsLostOrInventedAndEveryLineIsExplained() throws IOException {
        Digest digest = Digest.read(Shared.path(PAGE));

        assertThat(digest.papers()).hasSize(truth().size()).hasSize(27);
        assertThat(digest.account().unread()).isZero();
        assertThat(digest.diagnostics()).isEmpty();
    }

    @Test
    void aReferenceDateMakesTheYearsDefinite() throws IOException {
        DigestParser parser =
                DigestParser.builder().referenceDate(LocalDate.of(2025, 12, 8)).build();

        Digest digest = parser.parse(Shared.path(PAGE));

        assertThat(digest.papers())
                .filteredOn(paper -> paper.date().orElseThrow().isYearInferred())
                .hasSize(4)
                .allSatisfy(paper -> {
                    assertThat(paper.date().orElseThrow().year()).hasValue(2025);
                    assertThat(paper.date().orElseThrow().yearBasis()).isEqualTo(YearBasis.REFERENCE_DATE);
                });
    }

    private static JsonNode truth() throws IOException {
        Path file = Shared.path(PAGE.replace(".txt", ".truth.json"));
        return new ObjectMapper().readTree(Files.readString(file)).get("papers");
    }
}
