package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListLabelsTest {
    private static final String TITLE = "Kettles That Wait";

    private static List<Paper> read(String list) {
        return Digest.parse(list).papers();
    }

    private static Paper only(String list) {
        List<Paper> papers = read(list);
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0).title()).isEqualTo(TITLE);
        return papers.get(0);
    }

    @Test
    void eachLabelOfAHeadingGivesItsValueToItsField() {
        Paper paper = only("""
                # Tea

                ### Kettles That Wait
                - **저자**: Ada Kettle, Ben Spout
                - **학회/저널**: TeaConf 2024
                - **Published:** 2024-03-05
                - **Comments:** 9 pages, data at https://doi.org/10.5281/zenodo.1234567
                - **Subjects:** Subjects: Sound (cs.SD); Machine Learning (cs.LG)
                - **关键词**：tea、kettles
                - **Votes**: 12
                - **Stars**: 7
                - **Submitted by**: Cleo Lid
                - **Report-no**: TEA-7
                - **PDF Url**: [2403.01234v1](https://arxiv.org/pdf/2403.01234v1)
                - **Code**: https://example.org/kettles
                - **Project Page**: [here](https://kettles.example.org)
                - **Video**: https://video.example.org/kettles
                - **要約**: 長く待つ。
                - **Abstract**: Waiting longer makes better tea.
                """);

        assertThat(paper.authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(paper.venue()).hasValue("TeaConf 2024");
        assertThat(paper.date()).hasValue(PaperDate.of(2024, 3, 5));
        assertThat(paper.archive().map(ArchiveRecord::comment).orElseThrow())
                .hasValue("9 pages, data at https://doi.org/10.5281/zenodo.1234567");
        assertThat(paper.archive().flatMap(ArchiveRecord::reportNumber)).hasValue("TEA-7");
        assertThat(paper.doi()).isEmpty();
        assertThat(paper.categories()).containsExactly("cs.SD", "cs.LG");
        assertThat(paper.keywords()).containsExactly("tea", "kettles");
        assertThat(paper.upvotes()).hasValue(12);
        assertThat(paper.stars()).hasValue(7);
        assertThat(paper.submitter()).hasValue("Cleo Lid");
        assertThat(paper.arxivId().orElseThrow()).hasToString("2403.01234v1");
        assertThat(paper.url()).hasValue("https://arxiv.org/pdf/2403.01234v1");
        assertThat(paper.repository()).hasValue("https://example.org/kettles");
        assertThat(paper.projectPage()).hasValue("https://kettles.example.org");
        assertThat(paper.summary()).hasValue("長く待つ。");
        assertThat(paper.abstractText()).isEqualTo("Waiting longer makes better tea.");
    }

    @Test
    void eachColumnOfATableGivesItsCellsToItsField() {
        Paper paper = only("""
                | No. | Title | Authors | Venue | Date | Comment | Tags | Upvotes | PDF | Code | Website |
                |---|---|---|---|---|---|---|---|---|---|---|
                | 1 | Kettles That Wait | [Ada Kettle](https://ada.example.org) | TeaConf | 2024-03-05 | 9 pages | tea | 3 \
                | [link](https://arxiv.org/pdf/2403.01234) | [here](https://example.org/k) | [go](https://k.example.org) |
                """);

        assertThat(paper.authors()).hasToString("Ada Kettle");
        assertThat(paper.venue()).hasValue("TeaConf");
        assertThat(paper.archive().flatMap(ArchiveRecord::comment)).hasValue("9 pages");
        assertThat(paper.keywords()).containsExactly("tea");
        assertThat(paper.upvotes()).hasValue(3);
        assertThat(paper.url()).hasValue("https://arxiv.org/pdf/2403.01234");
        assertThat(paper.repository()).hasValue("https://example.org/k");
        assertThat(paper.projectPage()).hasValue("https://k.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Kettles That Wait\n\n- [Paper (TKDE 2024)](https://arxiv.org/abs/2403.01234) | [Code](https://example.org/k)",
                "### Kettles That Wait\n**PDF Url**: [2403.01234](https://arxiv.org/pdf/2403.01234)",
                "**1. Kettles That Wait** ⭐ 66\n\n**🔗 Links:** [🤗 HF](https://huggingface.co/papers/2403.01234) • [📄 arXiv](https://arxiv.org/abs/2403.01234)",
                "- [pdf](https://arxiv.org/pdf/2403.01234) Kettles That Wait",
                "### 1) [2403.01234](https://arxiv.org/abs/2403.01234): Kettles That Wait"
            })
    void aLabelIsNoTitle(String entry) {
        assertThat(only("# Tea\n\n" + entry + "\n").arxivId().orElseThrow()).hasToString("2403.01234");
    }

    @ParameterizedTest
    @CsvSource({
        "**Kesselzahl**: 9 kettles are enough for all of us",
        "**Was neu ist:** 9 kettles are enough for all of us"
    })
    void anUnknownLabelKeepsItsWords(String line) {
        Paper paper = only("# Tea\n\n### [Kettles That Wait](https://arxiv.org/abs/2403.01234)\n\n- " + line + "\n");

        assertThat(paper.summary()).isEmpty();
        assertThat(paper.venue()).isEmpty();
        assertThat(paper.abstractText()).isEmpty();
    }

    @Test
    void aSectionBelowAnItemIsNoVenue() {
        List<Paper> papers = read("""
                * [Kettles That Wait](https://arxiv.org/abs/2403.01234)
                * Multi-view tea
                  * [Goats on Small Islands](https://arxiv.org/abs/2403.01235)
                """);

        assertThat(papers).extracting(Paper::venue).allMatch(Optional::isEmpty).hasSize(2);
    }

    @Test
    void theNameOfAListIsNoPaperForALinkBelowIt() {
        List<Paper> papers = read("""
                # Awesome Tea and Kettles

                [paper](https://arxiv.org/abs/2403.01230)

                - [Kettles That Wait](https://arxiv.org/abs/2403.01234)
                """);

        assertThat(papers).extracting(Paper::title).containsExactly(TITLE);
    }

    @Test
    void theFirstHeadingNamesTheListUnlessItIsTheTitleOfAPaper() {
        String entry = "**Authors**: Ada Kettle\n**PDF**: https://arxiv.org/pdf/2403.01234\n";
        String row = "| Title | PDF |\n|---|---|\n| Kettles That Wait | [x](https://arxiv.org/abs/2403.01234) |\n";

        assertThat(only("# Kettles That Wait\n\n" + entry)
                        .source()
                        .orElseThrow()
                        .digest())
                .isEqualTo("List of papers");
        assertThat(only("# Tea for 2024\n\n" + row).source().orElseThrow().digest())
                .isEqualTo("Tea for 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "NeurIPS 2024                      | NeurIPS 2024",
                "ICML'23                           | ICML'23",
                "ICLR                              | ICLR",
                "Journal of Tea                    | Journal of Tea",
                "Workshop on Kettles               | Workshop on Kettles",
                "bioRxiv                           | bioRxiv",
                "Spouts on Graphs                  | -",
                "Ada Kettle                        | -",
                "We learn when the water boils     | -",
                "An objective that helps with 1234 | -"
            })
    void wordsBelowATitleAreAVenueOnlyIfTheyTellOfOne(String words, String venue) {
        String digest = "**Kettles That Wait**\n" + words + " [paper](https://arxiv.org/abs/2403.01234)\n";

        assertThat(only(digest).venue()).isEqualTo(Optional.ofNullable(venue));
        boolean told = Digest.parse(digest).diagnostics().toString().contains(words);
        assertThat(told).isEqualTo(venue == null);
    }

    @ParameterizedTest
    @CsvSource({"[2024], , 2024", "(2024-05-06), , 2024-05-06", "[12], ,", "(ICLR 2024), ICLR 2024,"})
    void aDateOrANumberBeforeATitleIsNoVenue(String before, String venue, String date) {
        Paper paper = only("- " + before + " Kettles That Wait [paper](https://arxiv.org/abs/2403.01234)\n");

        assertThat(paper.venue()).isEqualTo(Optional.ofNullable(venue));
        assertThat(paper.date().map(PaperDate::toString)).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void whatLeadsToARecordingAloneHasItsAddress() {
        Paper paper = only("**Kettles That Wait**\n*Ada Kettle*\n[[Video](https://video.example.org/k)]\n");

        assertThat(paper.url()).hasValue("https://video.example.org/k");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paper Boats on the Pond",
                "Data: A History of Tea",
                "Links Between Tea and Sleep",
                "Abstract Interpretation",
                "Title Insurance"
            })
    void aTitleThatBeginsLikeALabelIsATitle(String title) {
        assertThat(read("- [" + title + "](https://arxiv.org/abs/2403.01234)\n"))
                .extracting(Paper::title)
                .containsExactly(title);
    }
}
