package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.offprint.ArxivId;
import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of papers that people keep: what begins an entry, where it ends, and which of its words are the title. */
class ListDigestTest {
    private static final String ADDRESS = "https://arxiv.org/abs/2401.01234";

    private static List<Paper> read(String text) {
        return Digest.parse(text).papers();
    }

    private static Paper one(String text) {
        List<Paper> papers = read(text);
        assertThat(papers).as(text).hasSize(1);
        return papers.get(0);
    }

    private static String id(Paper paper) {
        return paper.arxivId().map(ArxivId::id).orElse("");
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                arguments("- [Kettles That Wait](A)", "Kettles That Wait"),
                arguments("* [Kettles That Wait](A) - they wait.", "Kettles That Wait"),
                arguments("1. [Kettles That Wait](A)", "Kettles That Wait"),
                arguments("1. **Kettles That Wait** [paper](A)", "Kettles That Wait"),
                arguments("- Kettles That Wait [[paper]](A)", "Kettles That Wait"),
                arguments("- Kettles That Wait, [pdf](A)", "Kettles That Wait"),
                arguments("- Kettles That Wait ([arXiv](A))", "Kettles That Wait"),
                arguments("- Kettles That Wait – [arXiv](A)", "Kettles That Wait"),
                arguments("- (ICLR 2024) Kettles That Wait [paper](A)", "Kettles That Wait"),
                arguments("- [2024] Kettles That Wait [paper](A)", "Kettles That Wait"),
                arguments("- [paper](A) Kettles That Wait for Tea", "Kettles That Wait for Tea"),
                arguments("- :fire: [Kettles That Wait](A)", "Kettles That Wait"),
                arguments("- 🔥 [Kettles That Wait](A)", "Kettles That Wait"),
                arguments("- `2024-01` [Kettles That Wait](A)", "Kettles That Wait"),
                arguments("- `2024-01` Kettles That Wait [paper](A)", "Kettles That Wait"),
                arguments("### [Kettles That Wait](A)", "Kettles That Wait"),
                arguments("### 12. [Kettles That Wait](A)", "Kettles That Wait"),
                arguments("### 12) Kettles That Wait [paper](A)", "Kettles That Wait"),
                arguments("### #4 Kettles That Wait [paper](A)", "Kettles That Wait"),
                arguments("### Kettles That Wait\n\n**Paper:** [link](A)", "Kettles That Wait"),
                arguments("**Kettles That Wait**\nAda Kettle\n[paper](A)", "Kettles That Wait"),
                arguments("[Kettles That Wait](A)", "Kettles That Wait"),
                arguments("Kettles That Wait (A", "Kettles That Wait"),
                arguments("Kettles That Wait A", "Kettles That Wait"),
                arguments("Kettles That Wait\nA", "Kettles That Wait"),
                arguments("- [3D kettles](A)", "3D kettles"),
                arguments("- [2048 kettles that wait](A)", "2048 kettles that wait"),
                arguments("- [12. Kettles](A)", "Kettles"),
                arguments("- [Kettles: a survey](A)", "Kettles: a survey"),
                arguments("- [Kettles (extended)](A)", "Kettles (extended)"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void theTitleStandsWithoutWhatStandsAroundIt(String entry, String title) {
        Paper paper =
                one("# Papers on tea\n\n" + entry.replace("(A", "(" + ADDRESS).replaceAll("(^|\\s)A$", "$1" + ADDRESS));

        assertThat(paper.title()).isEqualTo(title);
        assertThat(id(paper)).isEqualTo("2401.01234");
        assertThat(paper.source().orElseThrow().digest()).isEqualTo("Papers on tea");
    }

    @Test
    void aTitleOfThreeHundredLettersIsATitleAndALongerOneIsNot() {
        String most = "Tea " + "x".repeat(296);

        assertThat(one("- [" + most + "](" + ADDRESS + ")").title()).isEqualTo(most);
        assertThat(read("- [" + most + "x](" + ADDRESS + ")\n- [Kettles That Wait](" + ADDRESS + ")"))
                .extracting(Paper::title)
                .containsExactly("Kettles That Wait");
    }

    @Test
    void aTitleHasSixCharactersFourOfThemLetters() {
        assertThat(one("- [T-Rex2](" + ADDRESS + ")").title()).isEqualTo("T-Rex2");
        assertThat(read("- [T-Rex](" + ADDRESS + ")")).isEmpty();
        assertThat(read("- [T-R-12](" + ADDRESS + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paper",
                "PDF",
                "arXiv",
                "here",
                "code",
                "arXiv:2401.01234",
                "2401.01234",
                "https://arxiv.org/abs/2401.01234"
            })
    void whatNamesALinkIsNoTitle(String text) {
        Digest digest = Digest.parse("- [" + text + "](" + ADDRESS + ")\n- [Kettles That Wait](" + ADDRESS + ")");

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("Kettles That Wait");
        assertThat(digest.account().paper()).isEqualTo(1);
    }

    @Test
    void aRuledTitleGoesOnUpToItsRule() {
        List<Paper> papers = read("""
                --- 1. Kettles that
                wait for tea ---
                Authors: Ada Kettle, Ben Spout
                Link: https://arxiv.org/abs/2401.01234

                --- 2. Goats on islands ---
                Link: https://arxiv.org/abs/2401.00002
                """);

        assertThat(papers).extracting(Paper::title).containsExactly("Kettles that wait for tea", "Goats on islands");
        assertThat(papers.get(0).authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(id(papers.get(1))).isEqualTo("2401.00002");
    }

    @Test
    void anItemEndsWhereItsParagraphEnds() {
        List<Paper> papers = read("""
                - [Kettles That Wait](https://arxiv.org/abs/2401.01234)
                  *Ada Kettle, Ben Spout*
                  ICLR 2024
                - [Goats on Islands](https://arxiv.org/abs/2401.00002)

                NeurIPS 2023
                """);

        assertThat(papers).extracting(Paper::title).containsExactly("Kettles That Wait", "Goats on Islands");
        assertThat(papers.get(0).authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(papers.get(0).venue()).contains("ICLR 2024");
        assertThat(papers.get(1).venue()).isEmpty();
    }

    @Test
    void aHeadingWithALinkEndsAtTheNextHeading() {
        Paper paper = read("""
                ### [Kettles That Wait](https://arxiv.org/abs/2401.01234)

                **Authors:** Ada Kettle, Ben Spout

                We show that a kettle which waits makes better tea.

                And that it needs less water.

                ### [Goats on Islands](https://arxiv.org/abs/2401.00002)
                """).get(0);

        assertThat(paper.authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(paper.summary())
                .contains("We show that a kettle which waits makes better tea. And that it needs less water.");
    }

    @Test
    void aSentenceWithALinkIsNoEntry() {
        Digest digest = Digest.parse("""
                - [Kettles That Wait](https://arxiv.org/abs/2401.01234)

                We thank the authors of [some work that we build on](https://example.org/other) for their kettles and their tea.
                """);

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("Kettles That Wait");
        assertThat(digest.account().unread()).isEqualTo(1);
    }

    @Test
    void aTableOfContentsIsFurniture() {
        Digest digest = Digest.parse("""
                # Tea papers
                - [Kettles](#kettles)
                - [Goats](#goats)

                ## Kettles
                - [Kettles That Wait](https://arxiv.org/abs/2401.01234)
                """);

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("Kettles That Wait");
        assertThat(digest.account().unread()).isZero();
    }

    @Test
    void eachLinkGoesToTheFieldOfItsName() {
        Paper paper = one("- **Kettles That Wait** [Paper](" + ADDRESS
                + ") [Code](https://github.com/tea/kettles) [Project](https://kettles.example.org)");

        assertThat(paper.url()).contains(ADDRESS);
        assertThat(paper.repository()).contains("https://github.com/tea/kettles");
        assertThat(paper.projectPage()).contains("https://kettles.example.org");
    }

    @Test
    void theFirstOfTwoCodeLinksAndOfTwoPapersCounts() {
        Paper paper = one("- **Kettles That Wait** [Paper](" + ADDRESS + ") [Paper](https://arxiv.org/abs/2401.00002)"
                + " [Code](https://github.com/tea/kettles) [Code](https://github.com/tea/more)");

        assertThat(id(paper)).isEqualTo("2401.01234");
        assertThat(paper.repository()).contains("https://github.com/tea/kettles");
    }

    @Test
    void anImageIsNoAddressOfAPaper() {
        Paper paper = one("- **Kettles That Wait** [picture](https://example.org/kettle.png) [paper](" + ADDRESS + ")");

        assertThat(paper.url()).contains(ADDRESS);
    }

    @Test
    void labelledLinesGiveTheirFields() {
        Paper paper = one("""
                ## Kettles That Wait
                - **Paper**: https://arxiv.org/abs/2401.01234
                - **Authors**: Ada Kettle, Ben Spout
                - **Venue**: ICLR 2024
                - **Date**: 2024-01-05
                - **Abstract**: We wait.
                  And we pour.
                - **Keywords**: tea; water
                - **Code**: https://github.com/tea/kettles
                """);

        assertThat(paper.authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(paper.venue()).contains("ICLR 2024");
        assertThat(paper.date()).map(Object::toString).contains("2024-01-05");
        assertThat(paper.abstractText()).contains("We wait. And we pour.");
        assertThat(paper.keywords()).containsExactly("tea", "water");
        assertThat(paper.repository()).contains("https://github.com/tea/kettles");
    }

    @Test
    void severalLabelsMayStandInALine() {
        Paper paper = one("### Kettles That Wait\n"
                + "**Authors:** Ada Kettle, Ben Spout | **Date:** 2024-01-05 | **Link:** " + ADDRESS);

        assertThat(paper.authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(paper.date()).map(Object::toString).contains("2024-01-05");
        assertThat(id(paper)).isEqualTo("2401.01234");
    }

    @Test
    void categoriesAreToldFromKeywordsByTheirForm() {
        Paper paper = one("# Tea\n\n## Kettles That Wait\n- Paper: " + ADDRESS + "\n- Tags: `cs.LG`, `tea`\n");
        Paper named =
                one("# Tea\n\n## Kettles That Wait\n- Paper: " + ADDRESS + "\n- Categories: Sound (cs.SD), [cs.CL]\n");

        assertThat(paper.categories()).containsExactly("cs.LG");
        assertThat(paper.keywords()).containsExactly("tea");
        assertThat(named.categories()).containsExactly("cs.SD", "cs.CL");
    }

    @Test
    void aHeadingAloneIsASectionAndNoPaper() {
        Digest digest = Digest.parse("""
                # Tea papers
                ## Kettles that were seen
                ## Goats that were seen
                - [Goats on Islands](https://arxiv.org/abs/2401.00002)
                """);

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("Goats on Islands");
    }

    @Test
    void aTableWithoutAHeadHasItsTitlesWhereTheLinksAre() {
        Paper paper = one("# Tea\n\n| 1 | [Kettles That Wait](" + ADDRESS + ") | x |");

        assertThat(paper.title()).isEqualTo("Kettles That Wait");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Learning P(x \\| y) for tea",
                "Learning P(x &#124; y) for tea",
                "[Learning P(x \\| y) for tea](A)"
            })
    void aBarWithinACellBelongsToIt(String cell) {
        Paper paper = one("| Title | Link |\n|---|---|\n| " + cell.replace("(A)", "(" + ADDRESS + ")") + " | [pdf]("
                + ADDRESS + ") |\n\n\\| no row \\|\n");

        assertThat(paper.title()).isEqualTo("Learning P(x | y) for tea");
        assertThat(id(paper)).isEqualTo("2401.01234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```", "````", "~~~", "```python"})
    void codeBetweenFencesIsNoPaperAndReported(String fence) {
        Digest digest = Digest.parse("""
                # Tea

                - [Kettles That Wait](https://arxiv.org/abs/2401.01234)

                %s
                - [Kettles in Code](https://arxiv.org/abs/2401.01235)
                ```python
                %s

                - [Sorting Lighthouses](https://arxiv.org/abs/2401.01236)
                """.formatted(fence, fence.replace("python", "")));

        assertThat(digest.papers())
                .extracting(Paper::title)
                .containsExactly("Kettles That Wait", "Sorting Lighthouses");
        assertThat(digest.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::span)
                .containsExactly(tuple("unread-lines", new Span(6, 7)));
    }

    @Test
    void backticksWithinALineAreNoFence() {
        assertThat(Digest.parse("""
                ```a``` and so on
                - [Kettles That Wait](https://arxiv.org/abs/2401.01234)
                """).papers()).hasSize(1);
    }

    @Test
    void numberedLinesWithBareAddressesAreAnEntryEach() {
        Digest digest = Digest.parse("""
                1. Kettles That Wait for Tea (https://arxiv.org/abs/2401.01234)
                2. Goats on Small Islands http://arxiv.org/abs/2401.01235
                """);

        assertThat(digest.papers())
                .extracting(Paper::title)
                .containsExactly("Kettles That Wait for Tea", "Goats on Small Islands");
        assertThat(digest.papers())
                .extracting(Paper::url)
                .containsExactly(
                        Optional.of("https://arxiv.org/abs/2401.01234"),
                        Optional.of("http://arxiv.org/abs/2401.01235"));
        assertThat(digest.diagnostics()).isEmpty();
    }

    @Test
    void aNumberedLineWithoutAnAddressGoesOnWithAnEntry() {
        Digest digest = Digest.parse("""
                * [Kettles That Wait for Tea](https://arxiv.org/abs/2401.01234)
                  Abstract: Waiting has two uses:
                  2. it makes the tea good.
                """);

        assertThat(digest.account().unread()).isZero();
        assertThat(digest.diagnostics()).extracting(Diagnostic::code).doesNotContain("unread-lines");
    }
}
