package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArxivId;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper that was built by hand, and one that was edited, in every format; and what nobody edited. */
class EditedPapersTest {
    private static final Paper BUILT = Paper.builder("Kettles")
            .authors(Authors.of(List.of(Person.of("Ada", "Kettle"))))
            .date(PaperDate.of(2020))
            .doi(new Doi("10.5555/tea.1"))
            .publication(Publication.builder("article-journal")
                    .set(Field.CONTAINER, "Journal of Tea")
                    .set(Field.VOLUME, "12")
                    .set(Field.PAGES, "4–9")
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            BIBTEX   | @article{,journal = {Journal of Tea},volume = {12},pages = {4--9},doi = {10.5555/tea.1}
            BIBLATEX | @article{,journal = {Journal of Tea},volume = {12},pages = {4--9},doi = {10.5555/tea.1}
            CSL_JSON | "article-journal","container-title": "Journal of Tea","volume": "12","page": "4-9","DOI": "10.5555/tea.1"
            RIS      | TY  - JOUR,T2  - Journal of Tea,VL  - 12,SP  - 4,EP  - 9,DO  - 10.5555/tea.1
            CSV      | 10.5555/tea.1,article-journal,Journal of Tea,12,,4-9
            """)
    void aPaperBuiltByHandIsRightInEveryFormat(Format format, String parts) {
        assertThat(format.writer().format(List.of(BUILT))).contains(parts.split(","));
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "BIBLATEX", "CSL_JSON", "RIS", "CSV"})
    void whatIsEditedIsWrittenWhateverThePaperWasReadFrom(Format target) {
        for (Format origin : Format.values()) {
            Paper read = origin.reader()
                    .parse(origin.writer().format(List.of(BUILT)))
                    .papers()
                    .get(0);
            Paper edited = read.toBuilder().venue("J. Coffee").build();
            String text = target.writer().format(List.of(edited));

            assertThat(text)
                    .as("%s of %s", target, origin)
                    .contains("J. Coffee", "12")
                    .doesNotContain("Journal of Tea");
            assertThat(target.reader().parse(text).papers().get(0).publication())
                    .isEqualTo(edited.publication());
        }
    }

    @Test
    void anEditLeavesTheOtherFieldsAsTheyWereSpelt() {
        Paper read = BibTeX.parse(PublicationsTest.ARTICLE).papers().get(0);
        Publication edited = read.publication().toBuilder()
                .set(Field.VOLUME, "28")
                .set(Field.EDITION, "2nd")
                .clear(Field.PUBLISHER)
                .build();
        String bib = BibTeX.format(List.of(read.toBuilder().publication(edited).build()));

        assertThat(bib)
                .contains("volume = {28}", "edition = {2nd}", "journal = {Journal of {\\\"U}bung}", "x-own = {mine}")
                .doesNotContain("publisher");
    }

    @Test
    void whatNobodyEditedIsAsTheFileHasIt() {
        String entry = """
                @InProceedings{Tea:20,
                  TITLE = "{A} \\unknown{K}ettle in
                     Two Lines",
                  Author = {{Tea Team} and B. {van der} Lid},
                  month = JUL, Year = 2020,
                  x-own = "a {\"}b",
                  note = {},
                  BookTitle = {Proc. of {TEA}}
                }
                """;
        Paper read = BibTeX.parse(entry).papers().get(0);
        String same = BibTeX.format(List.of(read));

        assertThat(same.replaceAll(",\\s+(?=[A-Za-z-]+ =)", ", "))
                .isEqualTo(entry.replaceAll(",\\s+(?=[A-Za-z-]+ =)", ", "));
        assertThat(BibTeX.format(List.of(
                        read.toBuilder().title("Pots").date(PaperDate.of(2021)).build())))
                .contains(
                        "@InProceedings{Tea:20,",
                        "title = {Pots}",
                        "year = {2021}",
                        "  Author = {{Tea Team}",
                        "x-own = \"a")
                .doesNotContain("ettle", "2020", "JUL", "doi", "url", "key");
        assertThat(BibTeX.format(
                        List.of(read.toBuilder().doi(new Doi("10.5555/x")).build())))
                .isEqualTo(same.replace("\n}\n", ",\n  doi = {10.5555/x}\n}\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x},injected={y",
                "{x}},injected={y}",
                "\"x\", injected = \"y\"",
                "{x} # injected",
                "x, injected",
                "{x}\u202e",
                "",
                "{",
                "}",
                "\""
            })
    void noSpellingEndsItsEntry(String source) {
        boolean delimited = source.matches("\\{.*\\}|\".*\"");
        String value = delimited ? source.substring(1, source.length() - 1) : source;
        Citation hostile = new Citation(
                Notation.BIBTEX,
                "misc",
                java.util.Map.of("x-own", value),
                java.util.Map.of("title", "{T}", "x-own", source));
        Paper paper = Cited.as(hostile, Paper.builder("T")).build();
        Bibliography read = BibTeX.parse(BibTeX.format(List.of(paper)));

        assertThat(read.papers()).hasSize(1);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.papers().get(0).citation().orElseThrow().fields()).doesNotContainKey("injected");
        assertThat(read.papers().get(0).title()).isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment", "String", "preamble", "include", "misc{x, a={}}\n@book", ""})
    void noTypeHidesItsEntry(String type) {
        Citation hostile = new Citation(Notation.BIBTEX, type, java.util.Map.of(), java.util.Map.of("title", "{T}"));
        Paper paper = Cited.as(hostile, Paper.builder("T")).build();

        assertThat(BibTeX.parse(BibTeX.format(List.of(paper))).papers())
                .extracting(Paper::title)
                .containsExactly("T");
    }

    @Test
    void anotherTypeMovesWhatEntriesOfItSpellOtherwise() {
        Paper read = BibTeX.parse("@article{k, title={T}, journal={Tea 2020}, number=7}")
                .papers()
                .get(0);
        Publication meeting =
                read.publication().toBuilder().type("paper-conference").build();

        assertThat(BibTeX.format(List.of(read.toBuilder().publication(meeting).build())))
                .contains("@inproceedings{k,", "booktitle = {Tea 2020}", "issue = {7}")
                .doesNotContain("journal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            J. Tea                    | @article{       | JOUR
            Phys. Rev. D 12 (2020) 34 | @article{       | JOUR
            NeurIPS 2024              | @inproceedings{ | CONF
            ICML'23 Oral              | @inproceedings{ | CONF
            Workshop on Tea           | @inproceedings{ | CONF
            Proc. Nat. Tea Soc.       | @inproceedings{ | CONF
            Proceedings of the National Academy of Tea | @article{ | JOUR
            arXiv preprint            | @misc{          | UNPB
            CoRR                      | @misc{          | UNPB
            """)
    void whereAPaperAppearedTellsWhatItIs(String venue, String entry, String ris) {
        Paper paper = Paper.builder("T")
                .authors(Authors.of(List.of(Person.of("Ada", "Kettle"))))
                .date(PaperDate.of(2020))
                .venue(venue)
                .build();

        assertThat(BibTeX.format(List.of(paper))).contains(entry, "{" + venue + "}");
        assertThat(Ris.format(List.of(paper))).contains("TY  - " + ris, "T2  - " + venue);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void eachFieldHasANameInCslThatIsItsOwn(Field field) {
        assertThat(Vocabulary.fields(Notation.CSL, field.cslName(), "book")).containsExactly(field);
    }

    @Test
    void theYearOfAPaperIsApartFromThatOfItsMeetingInRis() {
        Paper paper = Paper.builder("T")
                .date(PaperDate.of(2020))
                .venue("TeaConf 2021")
                .build();

        assertThat(Ris.format(List.of(paper)).lines()).contains("TY  - CONF", "PY  - 2020", "DA  - 2020///");
        assertThat(Ris.parse(Ris.format(List.of(paper))).papers().get(0).date()).contains(PaperDate.of(2020));
    }

    @Test
    void withoutAuthorsOrAYearItIsANote() {
        Paper paper = Paper.builder("T").venue("J. Tea").build();

        assertThat(BibTeX.format(List.of(paper))).contains("@misc{", "note = {J. Tea}");
    }

    private static final Paper PREPRINT = Paper.builder("T")
            .authors(Authors.of(List.of(Person.of("Ada", "Kettle"))))
            .date(PaperDate.of(2022))
            .arxivId(new ArxivId("2209.04321", 2))
            .publication(Publication.builder("").set(Field.VERSION, "12").build())
            .build();

    @Test
    void aPreprintHasAFieldForItsVersionAndWhatAppearedSinceHasNot() {
        Paper published = PREPRINT.toBuilder().venue("NeurIPS 2022").build();

        assertThat(Format.BIBLATEX.writer().format(List.of(PREPRINT)))
                .contains("@online{", "eprint = {2209.04321}", "version = {2}", "pubstate = {prepublished}");
        assertThat(Format.BIBLATEX.writer().format(List.of(published)))
                .contains("@inproceedings{", "eprint = {2209.04321v2}", "booktitle = {NeurIPS 2022}")
                .doesNotContain("version", "pubstate");
        assertThat(CslJson.format(List.of(PREPRINT)))
                .contains("\"version\": \"2\"", "\"genre\": \"preprint\"", "\"publisher\": \"arXiv\"")
                .doesNotContain("12");
        assertThat(CslJson.format(List.of(published)))
                .contains("\"number\": \"arXiv:2209.04321\"")
                .doesNotContain("preprint", "\"arXiv\"");
        assertThat(Ris.format(List.of(PREPRINT))).contains("M3  - preprint", "PB  - arXiv");
        assertThat(Ris.format(List.of(published)))
                .contains("AN  - arXiv:2209.04321v2")
                .doesNotContain("preprint", "PB  -");
    }

    @Test
    void whatFormatsCallAPreprintIsOneInTheOthers() {
        Paper read = BibTeX.parse(BibTeX.format(List.of(PREPRINT))).papers().get(0);

        assertThat(read.publication().type()).isEqualTo("document");
        assertThat(Ris.format(List.of(read))).contains("TY  - UNPB");
        assertThat(CslJson.format(List.of(read))).contains("\"article\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @phdthesis{k, title={T}, publisher={Press}, school={Tea U}}     | PUBLISHER | Tea U
            @techreport{k, title={T}, publisher={P}, institution={Tea Lab}} | PUBLISHER | Tea Lab
            @book{k, title={T}, school={Tea U}, publisher={Press}}          | PUBLISHER | Press
            @inproceedings{k, title={T}, journal={News}, booktitle={Proc.}} | CONTAINER | Proc.
            @article{k, title={T}, booktitle={Proc.}, journal={News}}       | CONTAINER | News
            @mastersthesis{k, title={T}}                                    | GENRE     | Master's thesis
            @mastersthesis{k, title={T}, type={Diploma}}                    | GENRE     | Diploma
            @article{k, title={T}, number={7}}                              | ISSUE     | 7
            @book{k, title={T}, number={7}}                                 | SERIES_NUMBER | 7
            @techreport{k, title={T}, number={7}}                           | NUMBER    | 7
            """)
    void aNameMeansWhatItDoesInEntriesOfItsType(String entry, Field field, String value) {
        assertThat(BibTeX.parse(entry).papers().get(0).publication().get(field)).isEqualTo(value);
    }

    @Test
    void whatAnEntryInheritsIsAdded() {
        String entries = """
                @inproceedings{k, title = {T}, crossref = {p}}
                @proceedings{p, title = {Proc. of Tea}, year = 2020, publisher = {Press}, x-own = {mine}}
                """;

        assertThat(BibTeX.format(BibTeX.parse(entries).papers().subList(0, 1)))
                .contains(
                        "crossref = {p}",
                        "year = {2020}",
                        "booktitle = {Proc. of Tea}",
                        "publisher = {Press}",
                        "x-own = {mine}");
    }

    @Test
    void zoterosColumnsHaveItsWords() {
        String table = Csv.writer().profile(Csv.Profile.ZOTERO).format(List.of(BUILT));

        assertThat(table).contains(",journalArticle,2020,\"Kettle, Ada\",Kettles,Journal of Tea,", ",4-9,", ",12,");
        Paper again = Csv.parse(table).papers().get(0);
        assertThat(again.publication()).isEqualTo(BUILT.publication());
    }

    @Test
    void aPublicationThatWasTakenAwayStaysAway() {
        Paper read = BibTeX.parse(PublicationsTest.ARTICLE).papers().get(0);
        Paper bare = read.toBuilder().publication(Publication.none()).build();

        assertThat(JsonLines.parse(JsonLines.format(List.of(bare))).papers()).containsExactly(bare);
        assertThat(BibTeX.format(List.of(bare)))
                .contains("x-own = {mine}")
                .doesNotContain("journal", "volume", "editor");
    }
}
