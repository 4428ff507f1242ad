package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.ArxivId;
import io.github.offprint.Author.Collective;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Diagnostic;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RisTest {
    private static final Paper PAPER = Paper.builder("Tea & Kettles")
            .authors(Authors.of(List.of(
                    new Person("Ludwig van der Berg Jr.", "Ludwig", "van der", "Berg", "Jr."),
                    new Person("Plato", "", "", "Plato", ""),
                    new Collective("Kettle Team"))))
            .date(PaperDate.of(2024, 5, 17))
            .arxivId(new ArxivId("2405.01234", 2))
            .abstractText("Hot.")
            .keywords(List.of("tea", "kettles"))
            .build();

    @Test
    void aPreprintIsWrittenAsReferenceManagersWriteIt() {
        assertThat(Ris.format(List.of(PAPER)).replace("\r\n", "\n")).isEqualTo("""
                TY  - UNPB
                ID  - berg2024tea
                AU  - van der Berg, Ludwig, Jr.
                AU  - Plato,
                AU  - Kettle Team
                TI  - Tea & Kettles
                PY  - 2024
                DA  - 2024/05/17
                DO  - 10.48550/arXiv.2405.01234
                UR  - https://arxiv.org/abs/2405.01234v2
                AB  - Hot.
                KW  - tea
                KW  - kettles
                AN  - arXiv:2405.01234v2
                PB  - arXiv
                M3  - preprint
                ER  -\s
                """);
    }

    @Test
    void theTypeIsTheCallersToChoose() {
        assertThat(Ris.writer().type("RPRT").format(List.of(PAPER))).startsWith("TY  - RPRT\r\n");
        assertThatThrownBy(() -> Ris.writer().type("a\nTY")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNobodyModelsIsKeptAndWrittenBack() {
        String text =
                "TY  - JOUR\r\nID  - k\r\nTI  - T\r\nT2  - Journal\r\nVL  - 27\r\nU1  - a\r\nU1  - b\r\nER  - \r\n";
        Paper paper = Ris.parse(text).papers().get(0);

        assertThat(paper.venue()).contains("Journal");
        assertThat(paper.citation().orElseThrow().fields())
                .containsEntry("U1", "a\nb")
                .containsEntry("VL", "27");
        assertThat(Ris.format(List.of(paper))).isEqualTo(text);
    }

    /** A bar is a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    TY  - JOUR|TI  - T|ER  -                         ; T     ;
                    TY - JOUR|T1 - T|ER -                            ; T     ;
                    TY  - JOUR|TI  - T                               ; T     ;
                    TY  - JOUR|TI  - T|TY  - JOUR|TI  - U|ER  -      ; T,U   ; malformed
                    TY  - JOUR|TI  - A long|title|ER  -              ; A long title ;
                    hello|TY  - JOUR|TI  - T|ER  -                   ; T     ; unread-lines
                    TI  - T                                          ;       ; not-this-format
                    """)
    void recordsAreReadAsPeopleHaveThem(String text, String titles, String codes) {
        Bibliography read = Ris.parse(text.replace('|', '\n'));

        assertThat(String.join(",", read.papers().stream().map(Paper::title).toList()))
                .isEqualTo(titles == null ? "" : titles);
        assertThat(String.join(
                        " ", read.diagnostics().stream().map(Diagnostic::code).toList()))
                .isEqualTo(codes == null ? "" : codes);
    }

    @ParameterizedTest
    @CsvSource({
        "PY  - 2004, 2004",
        "Y1  - 2004/06/11/, 2004-06-11",
        "PY  - 2004|DA  - 2004/06, 2004-06",
        "PY  - 2004|DA  - 2004/06/11/spring, 2004-06-11",
        "DA  - 2004/06/11, 2004-06-11",
        "PY  - 2004|DA  - July, 2004-07",
        "PY  - 2004|DA  - 2005/06, 2004",
    })
    void datesAreReadAsFarAsTheyAgree(String lines, String date) {
        Paper paper = Ris.parse("TY  - JOUR\n" + lines.replace('|', '\n') + "\nER  - \n")
                .papers()
                .get(0);

        assertThat(paper.date()).hasValueSatisfying(read -> assertThat(read).hasToString(date));
    }

    @Test
    void aRecordThatLostItsFirstLineIsRead() {
        Bibliography read = Ris.parse("""
                AU  - Kettle, Ada
                TI  - Patient Kettles
                PY  - 2024
                ER  -

                TY  - JOUR
                TI  - Sorting Lighthouses
                ER  -
                """);

        assertThat(read.papers()).extracting(Paper::title).containsExactly("Patient Kettles", "Sorting Lighthouses");
        assertThat(read.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("lines 1-4: warning: the record has no TY [malformed]");
        assertThat(read.account().unread()).isZero();
    }

    @Test
    void tagsWithoutARecordAroundThemAreNoPaper() {
        Bibliography read = Ris.parse("TI  - Patient Kettles\n\nTY  - JOUR\nTI  - A\nER  - \nKW  - tea\nER  - \n");

        assertThat(read.papers()).extracting(Paper::title).containsExactly("A");
        assertThat(read.account().unread()).isEqualTo(3);
    }

    @Test
    void aValueOfManyLinesTakesNoLongerThanItsLength() {
        String lines = "tea\n".repeat(300_000);

        Paper paper = Ris.parse("TY  - JOUR\nAB  - tea\n" + lines + "ER  - \n")
                .papers()
                .get(0);

        assertThat(paper.abstractText()).hasSize(4 * 300_000 + 3);
    }

    @ParameterizedTest
    @CsvSource({
        "UR  - https://doi.org/10.1000/kettle.1, 10.1000/kettle.1, https://doi.org/10.1000/kettle.1",
        "UR  - http://dx.doi.org/10.1000/(K)1%3C2::A%3E3, 10.1000/(K)1<2::A>3, http://dx.doi.org/10.1000/(K)1%3C2::A%3E3",
        "UR  - https://doi.org/10.1000/k%E9?x=1#y, 10.1000/k%E9, https://doi.org/10.1000/k%E9?x=1#y",
        "UR  - https://example.org/a|UR  - https://doi.org/10.1000/k, 10.1000/k, https://example.org/a",
        "UR  - https://example.org/a|L2  - https://doi.org/10.1000/k, 10.1000/k, https://example.org/a",
        "UR  - https://doi.org/10.1000/k|DO  - 10.1000/other, 10.1000/other, https://doi.org/10.1000/k",
        "UR  - https://example.org/?to=https://doi.org/10.1000/k,, https://example.org/?to=https://doi.org/10.1000/k",
    })
    void aDoiThatStandsOnlyInAnAddressIsThePapers(String lines, String doi, String url) {
        String text = "TY  - JOUR\nTI  - T\n" + lines.replace('|', '\n') + "\nER  - \n";
        Paper paper = Ris.parse(text).papers().get(0);

        assertThat(paper.doi().map(Doi::name)).isEqualTo(Optional.ofNullable(doi));
        assertThat(paper.url()).contains(url);
    }

    @Test
    void markupOfPublishersIsNoPartOfTitlesAndAbstracts() {
        Paper paper = Ris.parse("""
                TY  - JOUR
                TI  - Tea &amp; <i>patience</i> in H<sub>2</sub>O
                AU  - M&uuml;ller, Ada
                AB  - <jats:title>Abstract</jats:title><jats:p>One <jats:italic>cup</jats:italic>.</jats:p><p>Two&#x2026;</p>
                ER  -
                """).papers().get(0);

        assertThat(paper.title()).isEqualTo("Tea & patience in H₂O");
        assertThat(paper.abstractText()).isEqualTo("One cup. Two…");
        assertThat(paper.authors().toString()).isEqualTo("Ada Müller");
        assertThat(Ris.parse(Ris.format(List.of(paper))).papers().get(0).title())
                .isEqualTo(paper.title());
    }

    @Test
    void aValueMayStandBelowItsTagAndAnEndWithWordsIsNone() {
        Bibliography read = Ris.parse("""
                TY  - JOUR
                TI  -\s
                Kettles that
                wait
                AB  -
                We wait.
                ER  - this is not the end
                UR  - http://a.example.org/x; http://b.example.org/y
                ER  -\s
                """);
        Paper paper = read.papers().get(0);

        assertThat(read.papers()).hasSize(1);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(paper.title()).isEqualTo("Kettles that wait");
        assertThat(paper.abstractText()).isEqualTo("We wait. ER - this is not the end");
        assertThat(paper.url()).contains("http://a.example.org/x");
        assertThat(paper.citation().orElseThrow().fields()).containsEntry("UR", "http://b.example.org/y");
    }

    @Test
    void tagsBeforeTheTypeAreOfItsRecordIfTheyNameATitle() {
        Bibliography read = Ris.parse(
                "DB  - McK\nTI  - First\nTY  - JOUR\nPY  - 2006\nER  - \nAB  - lost\n\nTY  - JOUR\nTI  - Second\nER  - \n");

        assertThat(read.papers()).extracting(Paper::title).containsExactly("First", "Second");
        assertThat(read.papers().get(0).citation().orElseThrow().fields()).containsEntry("DB", "McK");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("unread-lines");
        assertThat(read.diagnostics().get(0).span()).isEqualTo(Span.ofLine(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO  - doi: 10.5555/x",
                "M3  - doi: 10.5555/x",
                "L3  - 10.5555/x",
                "N1  - doi:10.5555/x",
                "DO  - 10.5555/x\nM3  - doi: 10.5555/x\nN1  - doi:10.5555/x"
            })
    void aDoiIsOneWhereverNothingElseStands(String tags) {
        Paper paper = Ris.parse("TY  - JOUR\nTI  - T\n" + tags + "\nER  - \n")
                .papers()
                .get(0);

        assertThat(paper.doi().orElseThrow()).hasToString("10.5555/x");
        assertThat(paper.citation().orElseThrow().fields()).isEmpty();
    }

    @Test
    void aNoteThatSpeaksOfADoiIsANote() {
        Paper paper = Ris.parse("TY  - JOUR\nTI  - T\nN1  - See doi:10.5555/x\nER  - \n")
                .papers()
                .get(0);

        assertThat(paper.doi()).isEmpty();
        assertThat(paper.citation().orElseThrow().fields()).containsEntry("N1", "See doi:10.5555/x");
    }

    @Test
    void bothTagsForEditorsAndADayWithATimeReachOtherFormats() {
        String record = "TY  - CHAP\nTI  - T\nA2  - Spout, Ben\nED  - Lid, Cleo\nY2  - 2016/8/30/11:53:28\nER  - \n";
        String bib = BibTeX.format(Ris.parse(record).papers());

        assertThat(bib).contains("editor = {Spout, Ben and Lid, Cleo}", "urldate = {2016-08-30}");
    }

    @Test
    void theTitleOfABookMayStandInItsPlace() {
        assertThat(Ris.parse("TY  - BOOK\nBT  - Tea\nER  - \n").papers().get(0).title())
                .isEqualTo("Tea");
        assertThat(Ris.parse("TY  - CHAP\nBT  - Tea\nER  - \n").papers().get(0).title())
                .isEmpty();
    }

    @Test
    void aNameWithoutLettersIsTold() {
        assertThat(Ris.parse("TY  - JOUR\nTI  - T\nAU  - ,\nER  - \n").diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("lines 1-4: warning: AU is not read: , [unread-value]");
    }
}
