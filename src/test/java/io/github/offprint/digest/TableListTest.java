package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of papers, by the heads of their columns. */
class TableListTest {
    @Test
    void aTableThatCallsItsTitlesPapersIsRead() {
        Digest digest = Digest.parse("""
                ## Papers of the week

                | **Paper**  | **Links** |
                | ---------- | --------- |
                | 1) **Patient Kettles** - finds that waiting makes better tea. | [Paper](https://arxiv.org/abs/2509.12345), [Post](https://example.org/kettles) |
                | 2) **Sorting Lighthouses** - sorts them by their light. | [Paper](https://arxiv.org/abs/2403.01234) |
                """);

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("Patient Kettles", "Sorting Lighthouses");
        assertThat(digest.papers())
                .extracting(paper -> paper.arxivId().orElseThrow().id())
                .containsExactly("2509.12345", "2403.01234");
        assertThat(digest.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "no field takes this: finds that waiting makes better tea … https://example.org/kettles",
                        "no field takes this: sorts them by their light");
    }

    @Test
    void columnsAreKnownBesideAColumnOfUnknownName() {
        Digest digest = Digest.parse("""
                | Date | Nickname | Institute | Paper |
                |:----:|:--------:|:---------:|:------|
                | 2025-09 | Kettle | Spout | [Patient Kettles: Test-Time Compute for Tea](https://example.org/kettles.pdf) |
                | 2024-03-01 | Light | Spout | [Sorting Lighthouses](https://arxiv.org/abs/2403.01234) |
                """);

        assertThat(digest.papers())
                .extracting(paper ->
                        paper.title() + " " + paper.date().map(Object::toString).orElse("?"))
                .containsExactly(
                        "Patient Kettles: Test-Time Compute for Tea 2025-09", "Sorting Lighthouses 2024-03-01");
        assertThat(digest.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "line 3: warning: no field takes this: Kettle … Spout [unused-text]",
                        "line 4: warning: no field takes this: Light … Spout [unused-text]");
    }

    @Test
    void aLinkThatIsCalledPaperIsNoTitle() {
        Digest digest = Digest.parse("""
                | Name | Paper | Code |
                |------|-------|------|
                | Kettle | [paper](https://arxiv.org/abs/2509.12345) | [code](https://github.com/example/kettles) |
                """);

        assertThat(digest.papers()).isEmpty();
        assertThat(digest.account().unread()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "(", ",", "|[a](b)", "**"})
    void aRowOfAnythingTakesNoLongerThanItsLength(String unit) {
        Digest digest = Digest.parse("| Title | Link |\n|---|---|\n| Kettles " + unit.repeat(200_000) + " | x |\n"
                + "| Sorting Lighthouses | [x](https://arxiv.org/abs/2403.01234) |\n");

        assertThat(digest.papers()).extracting(Paper::title).contains("Sorting Lighthouses");
    }
}
