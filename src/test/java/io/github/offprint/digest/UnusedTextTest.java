package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of an entry in a list are told to be in no field. */
class UnusedTextTest {
    private static final String NONE = "no field takes this: ";

    private static List<String> unused(String list) {
        Digest digest = Digest.parse(list);
        assertThat(digest.papers()).isNotEmpty();
        return digest.diagnostics().stream()
                .filter(said -> said.code().equals("unused-text"))
                .map(said -> said.span() + " " + said.message().replace(NONE, ""))
                .toList();
    }

    /** What is told of an item behind its title, with the second line of the item. */
    private static String behind(String rest) {
        List<String> unused = unused("- [Kettles That Wait](https://arxiv.org/abs/2401.01234) " + rest + "\n");
        return unused.isEmpty() ? "" : unused.get(0).replaceFirst("^\\S+ ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a remark | a remark",
                "- **a remark**, and another | a remark, and another",
                "*Ann Spout, Ben Lid* |",
                "*Ann Spout, Ben Lid*, a remark | a remark",
                "*Ann Spout and Ben Lid, Cleo Fair* |",
                "Kettles | Kettles",
                "arXiv:2401.01234 (2401.01234) |",
                "arXiv:2401.01234v2 | 01234v2",
                "arXiv:2401.01235 | 01235",
                "[pdf](https://arxiv.org/pdf/2401.01234v2.pdf) |",
                "[pdf](https://arxiv.org/pdf/2401.01235) | https://arxiv.org/pdf/2401.01235",
                "[code](https://github.com/example/kettles) |",
                "https://github.com/example/kettles | https://github.com/example/kettles",
                "[video](https://video.example.org/k) | https://video.example.org/k",
                "![Kettle](k.png) | Kettle",
                "![Stars](https://img.example.org/stars.svg) |",
                "等等 好 | 等等 好"
            })
    void whatStandsBehindATitleIsInAFieldOrTold(String rest, String told) {
        assertThat(behind(rest)).isEqualTo(told == null ? "" : told);
    }

    @Test
    void aWordIsMatchedWithOneWordOfAField() {
        assertThat(behind("Kettles That Wait That")).isEqualTo("Kettles That Wait That");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Date**: 2024-03-05 |",
                "**Date**: soon | soon",
                "**Score**: 88/100, and high |",
                "**Votes**: 1.2k |",
                "**Votes**: 12 of 20 | of 20",
                "**Method**: It waits. | It waits",
                "**Marmalade**: grapefruit | Marmalade: grapefruit",
                "**Authors**: N/A |",
                "**Abstract**: It waits. |",
            })
    void theLabelOfALineIsReadAndItsValueIsInAFieldOrTold(String line, String told) {
        List<String> unused = unused("""
                ### [Kettles That Wait](https://arxiv.org/abs/2401.01234)

                - %s
                """.formatted(line));

        assertThat(unused).isEqualTo(told == null ? List.of() : List.of("3 " + told));
    }

    @Test
    void aLineOfSeveralLabelsIsReadPieceByPiece() {
        assertThat(unused("""
                ### [Kettles That Wait](https://arxiv.org/abs/2401.01234)
                - **Score**: 9 | **Reason**: It waits. | **Votes**: 3
                """)).containsExactly("2 It waits");
    }

    @Test
    void aLetterAndItsMarkAreTheLetterWithTheMark() {
        assertThat(unused("- [Kettles in an E\u0301te\u0301](https://arxiv.org/abs/2401.01234)\n"))
                .isEmpty();
    }

    @Test
    void aDateIsReadWholeThoughAnotherFieldHasItsYear() {
        assertThat(unused("""
                ### [Kettles of 2024](https://arxiv.org/abs/2401.01234)
                - **Title**: 2024
                - **Date**: 2024-03-05
                """)).containsExactly();
    }

    @Test
    void eachLineIsToldByItself() {
        assertThat(unused("""
                ### 12. [Kettles That Wait](https://arxiv.org/abs/2401.01234)
                - **Method**: One.
                - **Result**: Two.
                  Three.
                """)).containsExactly("2 One", "3 Two", "4 Three");
    }

    @Test
    void whatIsLongIsCutWithinNoCharacter() {
        String told = behind("\u65E5".repeat(159) + "\uD842\uDFB7".repeat(9));

        assertThat(told).isEqualTo("\u65E5".repeat(159) + "…");
    }

    @Test
    void cellsOfColumnsThatNobodyKnowsAreTold() {
        assertThat(unused("""
                | # | Title | Marmalade | Link | Score |
                |---|---|---|---|---|
                | 1 | Kettles That Wait | grapefruit | [pdf](https://arxiv.org/abs/2401.01234) | high |
                """)).containsExactly("3 grapefruit");
    }

    @Test
    void whatIsToldOfIsAWarningAndAPartOfThePaper() {
        Digest digest = Digest.parse("- [Kettles That Wait](https://arxiv.org/abs/2401.01234) a remark\n");

        assertThat(digest.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("line 1: warning: no field takes this: a remark [unused-text]");
        assertThat(digest.account().paper()).isEqualTo(1);
    }
}
