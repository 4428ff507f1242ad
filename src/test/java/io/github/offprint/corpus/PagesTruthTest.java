package io.github.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.ArxivId;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real pages in each textual form, held against what a reader noted of them. */
class PagesTruthTest {
    private static final String PAGES = "corpus/pages";
    private static final String TEXT = PAGES + "/hf-page-text.txt";
    private static final String TRUTH = ".truth.json";

    @TestFactory
    Stream<DynamicNode> eachPageGivesExactlyThePapersThatTheReaderNoted() {
        return Shared.files(PAGES).stream()
                .filter(file -> file.toString().endsWith(TRUTH))
                .sorted()
                .map(PagesTruthTest::page);
    }

    private static DynamicNode page(Path truthFile) {
        String name = truthFile.getFileName().toString().replace(TRUTH, "");
        return DynamicContainer.dynamicContainer(name, Stream.of(name).flatMap(n -> papers(truthFile)));
    }

    private static Stream<DynamicTest> papers(Path truthFile) {
        JsonNode truth = json(truthFile);
        Digest digest = read(document(truthFile));
        JsonNode papers = truth.get("papers");
        DynamicTest count = DynamicTest.dynamicTest(
                "the papers, in order",
                () -> assertThat(digest.papers())
                        .extracting(Paper::title)
                        .containsExactlyElementsOf(texts(papers, "title")));
        return Stream.concat(
                Stream.of(count),
                IntStream.range(0, papers.size())
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                papers.get(i).get("title").asText(),
                                () -> check(
                                        truth, papers.get(i), digest.papers().get(i)))));
    }

    private static void check(JsonNode page, JsonNode expected, Paper paper) {
        assertThat(paper.title()).isEqualTo(expected.get("title").asText());
        assertThat(paper.arxivId().map(ArxivId::id)).isEqualTo(text(expected, "arxiv_id"));
        assertThat(paper.abstractText())
                .startsWith(text(expected, "abstract_starts").orElse(""))
                .endsWith(text(expected, "abstract_ends").orElse(""));
        if (expected.get("abstract_starts").isNull()) {
            assertThat(paper.abstractText()).isEmpty();
        }
        assertThat(paper.authors().declaredCount().orElse(-1))
                .isEqualTo(expected.get("authors_count").asInt(-1));
        assertThat(paper.authors().known())
                .hasSize(expected.path("authors_listed").asInt(0));
        assertThat(paper.organization()).isEqualTo(organization(expected.get("organization")));
        checkDate(page, expected, paper);
        assertThat(paper.comments().orElse(-1))
                .isEqualTo(expected.get("comments").asInt(-1));
        assertThat(paper.upvotes().orElse(-1)).isEqualTo(expected.get("upvotes").asInt(-1));
        assertThat(paper.links()).extracting(Link::url).isEqualTo(texts(expected.get("links")));
        assertThat(paper.repository()).isEqualTo(text(expected, "repo_url"));
        assertThat(paper.stars().isPresent()).isEqualTo(expected.has("repo_stars_text"));
        if (expected.has("submitted_date")) {
            assertThat(paper.submitted().map(PaperDate::toString)).isEqualTo(text(expected, "submitted_date"));
        }
        if (expected.has("ai_summary_starts")) {
            assertThat(paper.summary().orElse(""))
                    .startsWith(expected.get("ai_summary_starts").asText());
        }
    }

    /** A date that the page prints without a year is in the year of the page: known, or later than the years it prints. */
    private static void checkDate(JsonNode page, JsonNode expected, Paper paper) {
        Optional<String> whole = text(expected, "date");
        Optional<String> monthDay = text(expected, "month_day");
        if (monthDay.isEmpty()) {
            assertThat(paper.date()).isEmpty();
            return;
        }
        PaperDate date = paper.date().orElseThrow();
        if (whole.isPresent()) {
            assertThat(date).hasToString(whole.get());
            return;
        }
        String[] parts = monthDay.get().split("-");
        PaperDate open = PaperDate.ofMonthDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        Optional<String> captured = text(page, "capture_date");
        assertThat(date)
                .isEqualTo(
                        captured.isPresent()
                                ? open.withYear(LocalDate.parse(captured.get()).getYear(), YearBasis.PAGE_DATE)
                                : open.withYear(latestPrinted(page) + 1, YearBasis.PAGE_BOUND));
    }

    private static int latestPrinted(JsonNode page) {
        return StreamSupport.stream(page.get("papers").spliterator(), false)
                .flatMap(paper -> text(paper, "date").stream())
                .mapToInt(date -> LocalDate.parse(date).getYear())
                .max()
                .orElseThrow();
    }

    private static Optional<Organization> organization(JsonNode expected) {
        return expected.isNull()
                ? Optional.empty()
                : Optional.of(new Organization(
                        expected.get("handle").asText(), expected.get("name").asText()));
    }

    @Test
    void noLineOfThePastedPageIsLeftOver() throws IOException {
        Digest digest = Digest.read(Shared.path(TEXT));

        assertThat(digest.papers()).hasSize(27);
        assertThat(digest.account().unread()).isZero();
        assertThat(digest.diagnostics()).isEmpty();
    }

    @Test
    void aReferenceDateMakesTheYearsDefinite() throws IOException {
        DigestParser parser =
                DigestParser.builder().referenceDate(LocalDate.of(2025, 12, 8)).build();

        Digest digest = parser.parse(Shared.path(TEXT));

        assertThat(digest.papers())
                .filteredOn(paper -> paper.date().orElseThrow().isYearInferred())
                .hasSize(4)
                .allSatisfy(paper -> {
                    assertThat(paper.date().orElseThrow().year()).hasValue(2025);
                    assertThat(paper.date().orElseThrow().yearBasis()).isEqualTo(YearBasis.REFERENCE_DATE);
                });
    }

    private static Path document(Path truthFile) {
        String stem = truthFile.getFileName().toString().replace(TRUTH, "");
        return Stream.of(".txt", ".md", ".html")
                .map(end -> truthFile.resolveSibling(stem + end))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Digest read(Path file) {
        try {
            return Digest.read(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }
}
