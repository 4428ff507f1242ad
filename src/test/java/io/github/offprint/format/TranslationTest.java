package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citation of one notation becomes in another. */
class TranslationTest {
    private static final String ARTICLE = """
            @article{knuth,
              title = {Tea}, subtitle = {And {Kettles}},
              journal = {Journal of {\\"U}bung}, volume = 27, number = 2, pages = {97--111},
              editor = {van der Berg, Ludwig and {Tea Team}},
              publisher = {Pub {\\&} Co}, address = {M{\\"u}nchen}, issn = {1234-5678},
              urldate = {2020-01-05}, x-own = {mine}
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    type             | article-journal
                    title            | Tea: And Kettles
                    container-title  | Journal of Übung
                    volume           | 27
                    issue            | 2
                    page             | 97-111
                    editor           | [{"family":"van der Berg","given":"Ludwig"},{"literal":"Tea Team"}]
                    publisher        | Pub & Co
                    publisher-place  | München
                    ISSN             | 1234-5678
                    accessed         | {"date-parts":[[2020,1,5]]}
                    x-own            |
                    """)
    void bibtexBecomesCsl(String variable, String value) throws Exception {
        String json = CslJson.format(BibTeX.parse(ARTICLE).papers());
        var item = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(json)
                .get(0)
                .path(variable);

        assertThat(item.isContainerNode() ? item.toString() : item.asText()).isEqualTo(value == null ? "" : value);
    }

    @Test
    void bibtexBecomesRisAndBack() {
        String ris = Ris.format(BibTeX.parse(ARTICLE).papers());

        assertThat(ris.lines())
                .contains(
                        "TY  - JOUR",
                        "TI  - Tea: And Kettles",
                        "T2  - Journal of Übung",
                        "VL  - 27",
                        "IS  - 2",
                        "SP  - 97",
                        "EP  - 111",
                        "ED  - van der Berg, Ludwig",
                        "ED  - Tea Team",
                        "Y2  - 2020/01/05");
        assertThat(BibTeX.format(Ris.parse(ris).papers()))
                .contains("@article{knuth,", "journal = {Journal of {\\\"U}bung}", "pages = {97--111}");
    }

    @Test
    void conferencePapersHaveABookTitle() {
        String json =
                "{\"type\":\"paper-conference\",\"id\":\"k\",\"title\":\"T\",\"container-title\":\"Proceedings\"}";

        assertThat(BibTeX.format(CslJson.parse(json).papers()))
                .contains("@inproceedings{k,", "booktitle = {Proceedings}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @book{k, maintitle={W}, mainsubtitle={S}, title={V}} | book       | W: S | V | ''
                    @book{k, title={V}}                                  | book       | V    |'' | ''
                    @book{k, maintitle={W}}                              | book       | ''   |'' | ''
                    @inbook{k, maintitle={W}, booktitle={V}, title={P}}  | chapter    | P    | V | W
                    @inbook{k, booktitle={V}, booksubtitle={S}, title={P}} | chapter  | P    |'' | V: S
                    @periodical{k, title={J}, issuetitle={I}}            | periodical | I    |'' | J
                    @article{k, title={A}, journal={J}, issuetitle={I}}  | article-journal | A | I | J
                    @article{k, title={A}, journal={J}, booktitle={B}}   | article-journal | A |'' | J
                    @thesis{k, title={A}, maintitle={M}}                 | thesis     | A    |'' | ''
                    """)
    void aVolumeStandsBelowTheWholeWorkInCsl(String bib, String type, String title, String volume, String container)
            throws Exception {
        var item = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(CslJson.format(BibTeX.parse(bib).papers()))
                .get(0);

        assertThat(item.path("type").asText()).isEqualTo(type);
        assertThat(item.path("title").asText()).isEqualTo(title);
        assertThat(item.path("volume-title").asText()).isEqualTo(volume);
        assertThat(item.path("container-title").asText()).isEqualTo(container);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@book{k, title = {V}, year = {2001}, maintitle = {W}}",
                "@incollection{k, title = {P}, booktitle = {V}, maintitle = {W}}",
                "@periodical{k, title = {J}, issuetitle = {I}}",
                "@article{k, title = {A}, journal = {J}, issuetitle = {I}}",
            })
    void volumesAndIssuesComeBackFromCsl(String bib) {
        Paper paper = BibTeX.parse(bib).papers().get(0);
        Paper again = CslJson.parse(CslJson.format(List.of(paper))).papers().get(0);

        assertThat(again.title()).isEqualTo(paper.title());
        assertThat(CslJson.writer().losses(paper)).doesNotContain(PaperField.TITLE);
        assertThat(CslJson.writer().losses(again)).doesNotContain(PaperField.CITATION);
        Citation there = BibTeX.parse(BibTeX.format(List.of(again)))
                .papers()
                .get(0)
                .citation()
                .orElseThrow();
        assertThat(without("key", there.fields()))
                .isEqualTo(paper.citation().orElseThrow().fields());
    }

    private static java.util.Map<String, String> without(String name, java.util.Map<String, String> fields) {
        java.util.Map<String, String> rest = new java.util.HashMap<>(fields);
        rest.remove(name);
        return rest;
    }

    @Test
    void noOtherTitleIsTakenForThePapers() {
        Paper volume = Paper.builder("T")
                .citation(new Citation(Notation.CSL, "k", "book", java.util.Map.of("volume-title", "V")))
                .build();
        Paper serial =
                Ris.parse("TY  - SER\nTI  - T\nT2  - J\nER  - \n").papers().get(0);

        for (Paper paper : List.of(volume, serial)) {
            assertThat(CslJson.parse(CslJson.format(List.of(paper))).papers())
                    .extracting(Paper::title)
                    .containsExactly("T");
        }
        assertThat(CslJson.writer().losses(volume)).contains(PaperField.CITATION);
        assertThat(CslJson.format(List.of(serial))).contains("\"article-journal\"", "\"container-title\": \"J\"");
    }

    @Test
    void whatHasNoCounterpartIsReportedAsLost() {
        Paper paper = BibTeX.parse(ARTICLE).papers().get(0);

        assertThat(CslJson.writer().losses(paper)).contains(PaperField.CITATION);
        assertThat(BibTeX.writer().losses(paper)).doesNotContain(PaperField.CITATION);
    }

    @Test
    void aHostileCitationStaysInItsPlace() {
        Citation hostile = new Citation(
                Notation.BIBTEX,
                "k",
                "misc{x, a={}}\n@article",
                java.util.Map.of("note", "x},injected={y", "a = {b}, c", "d", "@include", "{/etc/passwd}"));
        String bib = BibTeX.format(List.of(Paper.builder("T").citation(hostile).build()));

        assertThat(bib).startsWith("@misc{k,").doesNotContain("include", "c = ");
        assertThat(BibTeX.parse(bib).papers()).hasSize(1);
        assertThat(BibTeX.parse(bib).diagnostics()).isEmpty();
    }
}
