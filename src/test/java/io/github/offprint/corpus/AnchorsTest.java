package io.github.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Paper;
import io.github.offprint.digest.Digest;
import io.github.offprint.digest.DigestForm;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real digests, whose papers are counted by the anchors that each source has of its own. */
class AnchorsTest {
    private static final Pattern RECORD = Pattern.compile("(?m)^(?:arXiv:|Paper: )(\\S+)");
    private static final Pattern ITEM = Pattern.compile("(?s)<(item|entry)>.*?</\\1>");
    private static final Pattern ALERT = Pattern.compile("class=\"gse_alrt_title\"");
    private static final Pattern ID_IN_LIST =
            Pattern.compile("(?:arxiv\\.org/(?:abs|pdf)|huggingface\\.co/papers)/(\\d{4}\\.\\d{4,5})");
    private static final Pattern PYTHON_ID = Pattern.compile("\\{'paper': \\{'id': '([^']+)'");

    @TestFactory
    Stream<DynamicTest> eachRecordOfAnAnswerIsAPaper() {
        return files("corpus/hf-api", file -> {
            Digest digest = Digest.read(file);
            List<String> expected = idsOfAnswer(Files.readString(file));

            assertThat(digest.form()).isEqualTo(DigestForm.API_JSON);
            assertThat(ids(digest)).isEqualTo(expected);
            assertThat(digest.account().unread()).isEqualTo(expected.isEmpty() ? 1 : 0);
            assertThat(digest.papers())
                    .allSatisfy(paper -> assertThat(paper.date()).isPresent())
                    .allSatisfy(paper -> assertThat(paper.abstractText()).isNotEmpty())
                    .allSatisfy(paper -> assertThat(paper.upvotes()).isPresent())
                    .allSatisfy(
                            paper -> assertThat(paper.authors().isComplete()).isTrue());
        });
    }

    private static List<String> idsOfAnswer(String text) throws IOException {
        List<String> ids = new ArrayList<>();
        JsonNode answer = new ObjectMapper().readTree(text);
        for (JsonNode record : answer.has("data") ? answer.get("data") : answer) {
            if (record.isObject()) {
                ids.add(record.get("paper").get("id").asText());
            } else {
                Matcher python = PYTHON_ID.matcher(record.asText());
                while (python.find()) {
                    ids.add(python.group(1));
                }
            }
        }
        return ids;
    }

    @Test
    void eachRecordOfTheSnapshotIsAPaper() throws IOException {
        Path file = Shared.path("corpus/metadata/arxiv-snapshot-head.jsonl");

        Digest digest = Digest.read(file);

        assertThat(digest.papers()).hasSize(Files.readAllLines(file).size()).allSatisfy(paper -> {
            assertThat(paper.arxivId()).isPresent();
            assertThat(paper.authors().known()).isNotEmpty();
            assertThat(paper.categories()).isNotEmpty();
            assertThat(paper.date()).isPresent();
            assertThat(paper.source().orElseThrow().digest()).isEqualTo("arXiv");
        });
        assertThat(digest.account().unread()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> eachRecordOfAMailingIsAPaper() {
        return Stream.concat(
                files("corpus/arxiv-mailing", AnchorsTest::checkRecords),
                files("corpus/arxiv-abs", AnchorsTest::checkRecords));
    }

    private static void checkRecords(Path file) throws IOException {
        Digest digest = Digest.read(file);
        String text = Files.readString(file);

        assertThat(digest.form()).isEqualTo(DigestForm.ARXIV_TEXT);
        assertThat(ids(digest)).isEqualTo(found(RECORD, text, 1));
        assertThat(digest.account().unread()).isZero();
        long replaced =
                Pattern.compile("(?m)^replaced with").matcher(text).results().count();
        assertThat(digest.papers())
                .filteredOn(paper -> paper.archive()
                        .flatMap(archive -> archive.announcement())
                        .filter(Announcement.REPLACEMENT::equals)
                        .isPresent())
                .hasSize((int) replaced);
        assertThat(digest.papers()).allSatisfy(paper -> {
            assertThat(paper.categories()).isNotEmpty();
            assertThat(paper.authors().known())
                    .isNotEmpty()
                    .extracting(Author::name)
                    .noneMatch(name -> name.contains("\\") || name.contains("(") || name.contains(" and "));
        });
    }

    @TestFactory
    Stream<DynamicTest> eachItemOfAFeedIsAPaper() {
        return Stream.concat(
                files("corpus/hf-rss", AnchorsTest::checkItems), files("corpus/arxiv-api", AnchorsTest::checkItems));
    }

    private static void checkItems(Path file) throws IOException {
        Digest digest = Digest.read(file);
        String raw = Files.readString(file);
        String text = raw.startsWith("{")
                ? new ObjectMapper().readTree(raw).get("body").asText()
                : raw;
        long items = ITEM.matcher(text)
                .results()
                .filter(item -> !item.group().contains("/api/errors"))
                .count();

        assertThat(digest.form()).isEqualTo(DigestForm.FEED);
        assertThat(digest.papers()).hasSize((int) items);
        assertThat(digest.papers()).allSatisfy(paper -> {
            assertThat(paper.arxivId()).isPresent();
            assertThat(paper.date()).isPresent();
            assertThat(paper.authors().known()).isNotEmpty();
            assertThat(paper.abstractText()).isNotEmpty().doesNotContain("<p>");
        });
        if (items == 0) {
            assertThat(digest.diagnostics()).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachTitleOfAnAlertIsAPaper() {
        return files("corpus/scholar-alert", file -> {
            Digest digest = Digest.read(file);

            assertThat(digest.form()).isEqualTo(DigestForm.SCHOLAR_ALERT);
            assertThat(digest.papers())
                    .hasSize((int)
                            ALERT.matcher(Files.readString(file)).results().count())
                    .allSatisfy(paper -> assertThat(paper.url().orElse("")).doesNotContain("scholar.google"))
                    .allSatisfy(paper -> assertThat(paper.authors().known()).isNotEmpty())
                    .allSatisfy(paper -> assertThat(paper.abstractText()).isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> eachLinkedPaperOfADigestIsAPaper() {
        return files("corpus/digest-md", file -> {
            Digest digest = Digest.read(file);

            assertThat(digest.form()).isEqualTo(DigestForm.LIST);
            assertThat(ids(digest)).isEqualTo(found(ID_IN_LIST, Files.readString(file), 1));
            assertThat(digest.account().unread()).isZero();
            assertThat(digest.papers()).allSatisfy(AnchorsTest::checkListed);
        });
    }

    @TestFactory
    Stream<DynamicTest> aWeeklyListHoldsTen() {
        return files("corpus/digest-txt", file -> {
            Digest digest = Digest.read(file);

            assertThat(ids(digest))
                    .isEqualTo(found(ID_IN_LIST, Files.readString(file), 1))
                    .hasSize(10);
            assertThat(digest.account().unread()).isZero();
            assertThat(digest.papers())
                    .allSatisfy(paper -> assertThat(paper.abstractText()).hasSizeGreaterThan(200))
                    .allSatisfy(paper -> assertThat(paper.title()).doesNotContain("---"));
        });
    }

    @TestFactory
    Stream<DynamicTest> eachRowWithALinkIsAPaper() {
        return files("corpus/digest-list", file -> {
            Digest digest = Digest.read(file);
            String text = Files.readString(file);
            Pattern row = Pattern.compile("(?m)^\\|\\*\\*.*\\]\\(|^\\*\\*[^\\n]*\\n(?:[^\\n]+\\n)*?[^\\n]*\\]\\(");

            assertThat(digest.papers())
                    .hasSize((int) row.matcher(text).results().count());
            assertThat(digest.papers()).allSatisfy(AnchorsTest::checkListed);
        });
    }

    private static void checkListed(Paper paper) {
        assertThat(paper.title()).doesNotContain("**", "](", "Read more");
        assertThat(paper.source().orElseThrow().digest()).isNotEmpty();
    }

    /** The first of each run of the same matches: an entry may name its paper several times. */
    private static List<String> found(Pattern pattern, String text, int group) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String match = matcher.group(group);
            if (all.isEmpty() || !all.get(all.size() - 1).equals(match)) {
                all.add(match);
            }
        }
        return all;
    }

    private static List<String> ids(Digest digest) {
        return digest.papers().stream()
                .flatMap(paper -> paper.arxivId().stream())
                .map(ArxivId::id)
                .toList();
    }

    private interface Check {
        void accept(Path file) throws IOException;
    }

    private static Stream<DynamicTest> files(String folder, Check check) {
        Function<Path, DynamicTest> test =
                file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.accept(file));
        return Shared.files(folder).stream().sorted().map(test);
    }
}
