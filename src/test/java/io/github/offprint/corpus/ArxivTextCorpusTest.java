package io.github.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Paper;
import io.github.offprint.digest.Digest;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.testing.Mailings;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real mailings, listings and {@code .abs} files, against what a simple count of their lines says. */
class ArxivTextCorpusTest {

    @TestFactory
    Stream<DynamicTest> whatIsReadAgreesWithASimpleCount() {
        Path root = Shared.path("corpus");
        return Stream.concat(Shared.files("corpus/arxiv-mailing").stream(), Shared.files("corpus/arxiv-abs").stream())
                .map(file -> DynamicTest.dynamicTest(root.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Digest digest = Digest.read(file);
        List<Paper> papers = digest.papers();

        assertThat(papers.stream().map(Paper::arxivId).flatMap(Optional::stream).map(ArxivId::toString))
                .containsExactlyElementsOf(ids(lines));
        assertThat(papers.stream().map(Paper::title)).containsExactlyElementsOf(titles(lines));
        assertThat(announcements(papers)).isEqualTo(announced(lines));
        assertThat(digest.account().unread()).isZero();
        assertThat(Mailings.faults(digest)).isEmpty();
        for (Paper paper : papers) {
            assertThat(paper.authors().known())
                    .isNotEmpty()
                    .allSatisfy(author -> assertThat(author.name()).doesNotContain("\\", "(", ")", " and ", "{", "}"));
            assertThat(paper.categories()).isNotEmpty();
            boolean revisedOnly = paper.archive()
                    .flatMap(archive -> archive.announcement())
                    .filter(Announcement.REPLACEMENT::equals)
                    .isPresent();
            assertThat(paper.date().isPresent()).isEqualTo(!revisedOnly);
        }
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("arXiv:") || line.startsWith("Paper: "))
                .map(line -> line.substring(6).strip().split(" ")[0])
                .toList();
    }

    private static List<String> titles(List<String> lines) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("Title: ")) {
                StringBuilder title =
                        new StringBuilder(lines.get(i).substring(7).strip());
                for (int j = i + 1; j < lines.size() && lines.get(j).startsWith("  "); j++) {
                    title.append(' ').append(lines.get(j).strip());
                }
                titles.add(LatexDecoder.text(title.toString()));
            }
        }
        return titles;
    }

    private static Map<Announcement, Integer> announcements(List<Paper> papers) {
        Map<Announcement, Integer> counts = new EnumMap<>(Announcement.class);
        for (Paper paper : papers) {
            paper.archive()
                    .flatMap(archive -> archive.announcement())
                    .ifPresent(announcement -> counts.merge(announcement, 1, Integer::sum));
        }
        return counts;
    }

    /** By the rules between the sections; only mailings have a subject. */
    private static Map<Announcement, Integer> announced(List<String> lines) {
        Map<Announcement, Integer> counts = new EnumMap<>(Announcement.class);
        Announcement section = Announcement.NEW;
        for (String line : lines) {
            if (line.startsWith("%-%-%")) {
                section = Announcement.CROSS_LIST;
            } else if (line.startsWith("%%--%%")) {
                section = Announcement.REPLACEMENT;
            } else if (line.startsWith("arXiv:") || line.startsWith("Paper: ")) {
                counts.merge(section, 1, Integer::sum);
            }
        }
        boolean mailing = lines.stream().anyMatch(line -> line.startsWith("Subject: "));
        return mailing ? counts : new EnumMap<>(Announcement.class);
    }
}
