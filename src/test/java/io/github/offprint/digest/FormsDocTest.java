package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The samples of the page about forms are what it says they are. */
class FormsDocTest {
    private static final Path PAGE = Path.of("src/docs/forms.md");
    private static final String FENCE = "```digest ";

    private record Sample(DigestForm form, String text) {}

    @TestFactory
    Stream<DynamicTest> eachSampleIsReadInItsForm() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.form().toString(), () -> check(sample)));
    }

    private static void check(Sample sample) {
        Digest digest = Digest.parse(sample.text());

        assertThat(digest.form()).isEqualTo(sample.form());
        assertThat(digest.papers()).isNotEmpty();
        assertThat(digest.papers().get(0).title()).startsWith("Patient Kettles").doesNotContain("[", "*", "|", "\\");
        assertThat(digest.account().unread()).isZero();
        assertThat(digest.papers())
                .filteredOn(paper -> paper.arxivId().isPresent())
                .allSatisfy(
                        paper -> assertThat(paper.arxivId().orElseThrow().id()).matches("\\d{4}\\.\\d{5}"));
    }

    @Test
    void eachFormHasASample() throws IOException {
        Set<DigestForm> shown = EnumSet.noneOf(DigestForm.class);
        samples().forEach(sample -> shown.add(sample.form()));

        assertThat(shown).containsExactlyInAnyOrder(DigestForm.values());
    }

    @Test
    void aFormThatIsAskedForIsTaken() throws IOException {
        for (Sample sample : samples()) {
            Digest digest = DigestParser.builder().form(sample.form()).build().parse(sample.text());

            assertThat(digest.form()).isEqualTo(sample.form());
            assertThat(digest.papers())
                    .isEqualTo(Digest.parse(sample.text()).papers())
                    .extracting(Paper::title)
                    .isNotEmpty();
        }
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        String page = Files.readString(PAGE);
        for (int at = page.indexOf(FENCE); at >= 0; at = page.indexOf(FENCE, at + 1)) {
            int start = page.indexOf('\n', at) + 1;
            String form = page.substring(at + FENCE.length(), start - 1);
            samples.add(new Sample(DigestForm.valueOf(form), page.substring(start, page.indexOf("```", start))));
        }
        return samples;
    }
}
