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

/** What is known of a publication, whatever format it was read from, in every format. */
class PublicationsTest {
    static final String ARTICLE = """
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
                    editor           | [{"family":"Berg","given":"Ludwig","non-dropping-particle":"van der"},{"literal":"Tea Team"}]
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
        assertThat(CslJson.writer().losses(paper)).doesNotContain(Loss.TITLE);
        assertThat(CslJson.writer().losses(again)).doesNotContain(Loss.CITATION);
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
                .citation(new Citation(Notation.CSL, "book", java.util.Map.of("volume-title", "V")))
                .build();
        Paper serial =
                Ris.parse("TY  - SER\nTI  - T\nT2  - J\nER  - \n").papers().get(0);

        for (Paper paper : List.of(volume, serial)) {
            assertThat(CslJson.parse(CslJson.format(List.of(paper))).papers())
                    .extracting(Paper::title)
                    .containsExactly("T");
        }
        assertThat(CslJson.writer().losses(volume)).contains(Loss.CITATION);
        assertThat(CslJson.format(List.of(serial))).contains("\"article-journal\"", "\"container-title\": \"J\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SN  - 0378-1127                        | issn = {0378-1127}
                    SN  - 03781127                         | issn = {0378-1127}
                    SN  - 978-3-16-148410-0                | isbn = {978-3-16-148410-0}
                    SN  - 978-3-16-148410-0/SN  - 0302-9743 | isbn = {978-3-16-148410-0},\\n  issn = {0302-9743}
                    SN  - 0028-4793/SN  - 1533-4406        | issn = {0028-4793, 1533-4406}
                    SP  - 280/EP  - 284                    | pages = {280--284}
                    SP  - 67-76                            | pages = {67--76}
                    SP  - e12/EP  - e12                    | pages = {e12}
                    EP  - 284                              | pages = {284}
                    """)
    void numbersAndPagesOfRisBecomeThoseOfBibTeX(String tags, String field) {
        String record = "TY  - JOUR\nTI  - T\n" + tags.replace("/", "\n") + "\nER  - \n";

        String bib = BibTeX.format(Ris.parse(record).papers());

        assertThat(bib).contains("@article{").contains(field.replace("\\n", "\n"));
        assertThat(bib.contains("isbn")).isEqualTo(field.contains("isbn"));
        assertThat(bib.contains("issn")).isEqualTo(field.contains("issn"));
    }

    @Test
    void bothNumbersOfABookInASeriesReachRis() {
        String json = "{\"type\":\"chapter\",\"id\":\"k\",\"title\":\"T\",\"ISBN\":\"978-3-16-148410-0\","
                + "\"ISSN\":\"0302-9743\",\"page\":\"013009-1–013009-8\"}";
        String ris = Ris.format(CslJson.parse(json).papers());

        assertThat(ris.lines())
                .contains("SN  - 978-3-16-148410-0", "SN  - 0302-9743", "SP  - 013009-1", "EP  - 013009-8");
        assertThat(BibTeX.format(Ris.parse(ris).papers())).contains("pages = {013009-1--013009-8}");
    }

    @Test
    void aReportHasItsNumberInThatPlace() {
        String ris = "TY  - RPRT\nTI  - T\nSN  - ANL_07\nPB  - Lab\nER  - \n";

        assertThat(BibTeX.format(Ris.parse(ris).papers()))
                .contains("@techreport{", "number = {ANL\\_07}", "institution = {Lab}");
        assertThat(CslJson.format(Ris.parse(ris).papers())).contains("\"number\": \"ANL_07\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    journal-article     | ''              | @article{       | "article-journal" | JOUR
                    proceedings-article | ''              | @inproceedings{ | "paper-conference"| CONF
                    thesis              | PhD thesis      | @phdthesis{     | "thesis"          | THES
                    thesis              | Master's thesis | @mastersthesis{ | "thesis"          | THES
                    webpage             | ''              | @misc{          | "webpage"         | ELEC
                    """)
    void aTypeIsThatOfTheOtherNotation(String type, String genre, String bibtex, String csl, String ris) {
        String json = "{\"type\":\"%s\",\"id\":\"k\",\"title\":\"T\",\"publisher\":\"Tea U\",\"genre\":\"%s\"}";
        List<Paper> papers = CslJson.parse(json.formatted(type, genre)).papers();

        assertThat(BibTeX.format(papers))
                .startsWith(bibtex)
                .contains(type.equals("thesis") ? "school = {Tea U}" : "publisher = {Tea U}");
        assertThat(CslJson.format(papers)).contains(csl);
        assertThat(Ris.format(papers)).contains("TY  - " + ris);
    }

    @Test
    void classicBibTeXHoldsTypesOfBibLaTeXOnlyIfTheyAreItsOwn() {
        Paper patent = CslJson.parse("{\"type\":\"patent\",\"id\":\"k\",\"title\":\"T\"}")
                .papers()
                .get(0);
        Paper own = BibTeX.parse("@patent{k, title={T}}").papers().get(0);

        assertThat(BibTeX.format(List.of(patent))).startsWith("@misc{k,");
        assertThat(Format.BIBLATEX.writer().format(List.of(patent))).startsWith("@patent{k,");
        assertThat(BibTeX.format(List.of(own))).startsWith("@patent{k,");
    }

    @Test
    void aTypeThatPythonPrintedIsOne() {
        Bibliography read = BibTeX.parse("@['JournalArticle', 'Conference']{k, title={T}, year=2018}");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(BibTeX.format(read.papers())).startsWith("@article{k,");
    }

    @Test
    void whatHasNoCounterpartIsReportedAsLost() {
        Paper paper = BibTeX.parse(ARTICLE).papers().get(0);

        assertThat(CslJson.writer().losses(paper)).contains(Loss.CITATION);
        assertThat(BibTeX.writer().losses(paper)).doesNotContain(Loss.CITATION);
    }

    @Test
    void aHostileCitationStaysInItsPlace() {
        Citation hostile = new Citation(
                Notation.BIBTEX,
                "misc{x, a={}}\n@article",
                java.util.Map.of("note", "x},injected={y", "a = {b}, c", "d", "@include", "{/etc/passwd}"));
        String bib = BibTeX.format(
                List.of(Paper.builder("T").key("k").citation(hostile).build()));

        assertThat(bib).startsWith("@misc{k,").doesNotContain("include", "c = ");
        assertThat(BibTeX.parse(bib).papers()).hasSize(1);
        assertThat(BibTeX.parse(bib).diagnostics()).isEmpty();
    }
}
