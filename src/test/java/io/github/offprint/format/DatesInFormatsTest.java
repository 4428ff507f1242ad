package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.testing.Papers;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each format reads dates as its programs write them, and says what it doesn't read. */
class DatesInFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    PY  - 2020|DA  - DEC                          ; 2020-12               ; ''
                    PY  - 2020|DA  - MAR 15                       ; 2020-03-15            ; ''
                    PY  - 2020|DA  - JUN-JUL                      ; 2020-06/2020-07       ; ''
                    PY  - 2020|DA  - SPR                          ; 2020-21               ; ''
                    PY  - 2015|DA  - Oct 3                        ; 2015-10-03            ; ''
                    PY  - 2015|DA  - 2015 Oct 3                   ; 2015-10-03            ; ''
                    PY  - 2016 Oct 19                             ; 2016-10-19            ; ''
                    PY  - 2005|Y1  - 2005/02/15                   ; 2005-02-15            ; ''
                    Y1  - 2015/october                            ; 2015-10               ; ''
                    Y1  - 13-17 May 2019|Y1  - 13-17 May 2019     ; 2019-05-13/2019-05-17 ; ''
                    Y1  - 2012///                                 ; 2012                  ; ''
                    PY  - 2012/                                   ; 2012                  ; ''
                    Y1  - 2020/11//Nov/Dec2020                    ; 2020-11/2020-12       ; ''
                    PY  - 2015///Spring                           ; 2015-21               ; ''
                    PY  - 2012/2013                               ; 2012/2013             ; ''
                    YR  - 2015                                    ; 2015                  ; ''
                    PY  - 2014|DA  - 17.01.2014                   ; 2014-01-17            ; ''
                    DA  - 2025-03-04                              ; 2025-03-04            ; ''
                    PY  - 2021|DA  - 2021/00/00/                  ; 2021                  ; ''
                    PY  - 2017/04/07/online                       ; 2017-04-07            ; PY: online
                    PY  - 2013|DA  - 2014/04/01                   ; 2013                  ; DA: 2014/04/01
                    PY  - 2011|DA  - SPR-SUM                      ; 2011                  ; DA: SPR-SUM
                    PY  - 2011|DA  - DEC-JAN                      ; 2011                  ; DA: DEC-JAN
                    PY  - in press                                ; ''                    ; PY: in press
                    PY  - 0000                                    ; ''                    ; PY: 0000
                    PY  - 2020|DA  - 0000/00/00                   ; 2020                  ; DA: 0000/00/00
                    PY  - 2020|Y2  - DEC                          ; 2020                  ; Y2: DEC
                    PY  - 2020|Y2  - 2016/08/30/11:53:28          ; 2020                  ; ''
                    """)
    void risReadsTheTagsThatAgree(String lines, String date, String unread) {
        Bibliography read = Ris.parse("TY  - JOUR\nTI  - T\n" + lines.replace('|', '\n') + "\nER  - \n");

        check(read, date, unread);
    }

    @Test
    void whatRisDoesNotReadIsWrittenAgain() {
        Bibliography read = Ris.parse("TY  - JOUR\nTI  - T\nPY  - 2013\nDA  - 2014/04/01\nER  - \n");

        assertThat(Ris.format(read.papers())).contains("PY  - 2013\r\n").contains("DA  - 2014/04/01\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2019-21                       ; 2019///Spring
                    2019-06/2019-07               ; 2019/06//Jun-Jul
                    2019-05-13/2019-05-17         ; 2019/05/13/May 13-17
                    2019-11-30/2019-12-04         ; 2019/11/30/Nov 30-Dec 4
                    1998-12/1999-01               ; 1998/12//1998-12/1999-01
                    2012/2013                     ; 2012///2012/2013
                    1999/..                       ; 1999///1999/..
                    2019-06?                      ; 2019/06//2019-06?
                    2019-06-11                    ; 2019/06/11
                    """)
    void risHoldsWhatItsNumbersCannotBehindThem(String date, String written) {
        Paper paper =
                Paper.builder("T").date(PaperDate.parse(date).orElseThrow()).build();

        String ris = Ris.format(List.of(paper));

        assertThat(ris).contains("PY  - " + written.substring(0, 4) + "\r\nDA  - " + written + "\r\n");
        check(Ris.parse(ris), date, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    {"raw":"2024 Feb 21"}                               ; 2024-02-21            ; ``
                    {"raw":"February 2020"}                             ; 2020-02               ; ``
                    {"raw":"2000-3-15/2000-3-17"}                       ; 2000-03-15/2000-03-17 ; ``
                    {"literal":"2020a"}                                 ; 2020                  ; ``
                    {"literal":"Spring 2019"}                           ; 2019-21               ; ``
                    {"literal":"in press"}                              ; ``                    ; issued.literal: in press
                    {"edtf":"2015-22"}                                  ; 2015-22               ; ``
                    {"date-parts":[["1995","03","07"]]}                 ; 1995-03-07            ; ``
                    {"date-parts":[["2020a"]]}                          ; 2020                  ; ``
                    {"date-parts":[["2020","May"]]}                     ; 2020-05               ; ``
                    {"date-parts":[2017,1,1]}                           ; 2017-01-01            ; ``
                    [{"date-parts":[2017,1,1]}]                         ; 2017-01-01            ; ``
                    [[2020,2,11]]                                       ; 2020-02-11            ; ``
                    [2020,2,11]                                         ; 2020-02-11            ; ``
                    "2020-02-11"                                        ; 2020-02-11            ; ``
                    2020                                                ; 2020                  ; ``
                    {"date-parts":[[2019,null,null]]}                   ; 2019                  ; ``
                    {"date-parts":[[null]]}                             ; ``                    ; ``
                    {"date-parts":[[2009,"season-04"]],"season":4}      ; 2009-24               ; ``
                    {"date-parts":[[2009]],"season":"Winter"}           ; 2009-24               ; ``
                    {"date-parts":[[2009]],"season":"3"}                ; 2009-23               ; ``
                    {"date-parts":[[2009]],"season":"Ramadan"}          ; 2009                  ; issued.season: Ramadan
                    {"date-parts":[[2015,14]]}                          ; 2015-22               ; ``
                    {"date-parts":[[2015,22]]}                          ; 2015-22               ; ``
                    {"date-parts":[[2015],[2016]]}                      ; 2015/2016             ; ``
                    {"date-parts":[[2015,14],[2016,16]]}                ; 2015-22               ; issued: [[2015,14],[2016,16]]
                    {"date-parts":[[2016],[2015]]}                      ; 2016                  ; issued: [[2016],[2015]]
                    {"date-parts":[[2001],[0]]}                         ; 2001/..               ; ``
                    [{"year":1926},{"year":1995}]                       ; 1926/1995             ; ``
                    {"year":2001,"month":3,"day":4}                     ; 2001-03-04            ; ``
                    {"date-parts":[[1965,2,30]]}                        ; 1965-02               ; issued: 30
                    {"date-parts":[[1965,13.5]]}                        ; 1965                  ; issued: 13.5
                    {"date-parts":[[2015]],"raw":"2015 Oct-Dec"}        ; 2015-10/2015-12       ; ``
                    {"date-parts":[[2015]],"literal":"2016"}            ; 2015                  ; issued.literal: 2016
                    {"date-parts":[[2015]],"circa":1}                   ; 2015~                 ; ``
                    {"date-parts":[[2023,1,15]],"date-time":"2023-01-15T18:26:14Z"} ; 2023-01-15 ; ``
                    """)
    void cslReadsDatesInAllTheirShapes(String issued, String date, String unread) {
        check(CslJson.parse("[{\"type\":\"book\",\"title\":\"T\",\"issued\":" + issued + "}]"), date, unread);
    }

    @Test
    void cslSaysOfAnyOtherDateThatItIsNone() {
        Bibliography read = CslJson.parse("""
                [{"type": "book", "title": "T", "accessed": {"raw": "2005-4-12"}, "original-date": {"raw": "long ago"}}]
                """);

        check(read, "", "original-date.raw: long ago");
        assertThat(CslJson.format(read.papers())).contains("long ago");
    }

    @Test
    void cslTellsOfEachPartThatIsNoNumber() {
        Bibliography read =
                CslJson.parse("[{\"type\":\"book\",\"title\":\"T\",\"issued\":{\"date-parts\":[[1965,-1,1]]}}]");

        assertThat(read.papers().get(0).date()).contains(PaperDate.of(1965));
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("unread-value", "unread-value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Year                      ; 2016.0              ; 2016            ; ''
                    Date                      ; 9/19/2016           ; 2016-09-19      ; ''
                    Date                      ; 19.09.2016          ; 2016-09-19      ; ''
                    Date                      ; 03/04/2020          ; ''              ; date: 03/04/2020
                    Date                      ; Jan-20              ; ''              ; date: Jan-20
                    Date                      ; n.d.                ; ''              ; date: n.d.
                    Date                      ; 2015-22             ; 2015-22         ; ''
                    Date                      ; 1962 Christmas      ; 1962            ; date: Christmas
                    Year,Date                 ; 2016,9/19/2016      ; 2016-09-19      ; ''
                    Year,Date                 ; 2016,2017-01-02     ; 2016            ; date: 2017-01-02
                    Year,Date                 ; 2015,15 Mar         ; 2015-03-15      ; ''
                    Year,Month                ; 2017,May            ; 2017-05         ; ''
                    Year,Month                ; 2017,5              ; 2017-05         ; ''
                    Year,Month                ; 2017,14             ; 2017            ; month: 14
                    Year,Month,Day            ; 2017,5,32           ; 2017-05         ; day: 32
                    PY,PD                     ; 2019,JUN-AUG        ; 2019-06/2019-08 ; ''
                    PY,PD                     ; 2018,MAY 15         ; 2018-05-15      ; ''
                    Published Year,Published Month ; 2017,March     ; 2017-03         ; ''
                    publication_year,publication_date ; 2020,2020-05-06 ; 2020-05-06  ; ''
                    PubYear,Publication Date  ; 2021,2021-03-04     ; 2021-03-04      ; ''
                    Publication Year          ; 1991-92             ; 1991/1992       ; ''
                    Year                      ; 2020年               ; 2020            ; ''
                    """)
    void tablesAreReadAsProgramsExportThem(String columns, String cells, String date, String unread) {
        check(Csv.parse("Title," + columns + "\nTea," + cells + "\n"), date, unread);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    year = {in press}                             ; ''                    ; year: in press
                    year = {2019}, month = {Christmas}            ; 2019                  ; month: Christmas
                    year = {2019}, month = feb, day = 30          ; 2019-02               ; day: 30
                    year = {2019 (forthcoming)}                   ; 2019                  ; year: (forthcoming)
                    month = jan                                   ; ''                    ; month: jan
                    date = {2004-06}, year = 1999                 ; 2004-06               ; year: 1999
                    date = {2004-06-11}, year = 2004, month = jun ; 2004-06-11            ; ''
                    year = 2004, urldate = {soon}                 ; 2004                  ; urldate: soon
                    year = 2004, urldate = {March 3, 2020}        ; 2004                  ; ''
                    year = {n.d.}                                 ; ''                    ; year: n.d.
                    """)
    void bibTeXSaysWhatItDoesNotRead(String fields, String date, String unread) {
        Bibliography read = BibTeX.parse("@misc{a, title = {T}, " + fields + "}");

        check(read, date, unread);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    year = {2019}, month = {SPR}                  ; month = {Spring}
                    year = {2019}, month = jun # "--" # jul       ; month = {Jun--Jul}
                    year = {2019}, month = {Nov 30-Dec 4}         ; month = {Nov 30--Dec 4}
                    year = {2019}, month = {JUN}                  ; month = jun
                    """)
    void bibTeXIsWrittenWithTheMonthsThatItHad(String fields, String written) {
        List<Paper> papers =
                BibTeX.parse("@misc{a, title = {T}, " + fields + "}").papers();
        Paper anew = Paper.builder("T").date(papers.get(0).date().orElseThrow()).build();

        String bibtex = BibTeX.format(List.of(anew));

        assertThat(bibtex).contains(written);
        assertThat(BibTeX.parse(bibtex).papers().get(0).date())
                .isEqualTo(papers.get(0).date());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    urldate = {2020-01-02}     ; "accessed": {"date-parts":[[2020,1,2]]}         ; Y2  - 2020/01/02
                    urldate = {March 3, 2020}  ; "accessed": {"date-parts":[[2020,3,3]]}         ; Y2  - 2020/03/03
                    urldate = {some day}       ; "accessed": {"literal":"some day"}              ; Y2  - some day
                    """)
    void furtherDatesAreTranslatedOrKeptAsTheyAre(String field, String csl, String ris) {
        List<Paper> papers =
                BibTeX.parse("@misc{a, title = {T}, " + field + "}").papers();

        assertThat(CslJson.format(papers).replaceAll("\\s+(?=[\\[\\]{}\"0-9])|(?<=[\\[\\]{},])\\s+", ""))
                .contains(csl.replace(": ", ":").replace("\": ", "\":"));
        assertThat(Ris.format(papers)).contains(ris);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2024-05                    ; 2024-05    ; ''
                    --09-30                    ; --09-30    ; ''
                    March 3, 2024              ; 2024-03-03 ; ''
                    tomorrow                   ; ''         ; date
                    03/04/2020                 ; ''         ; date
                    """)
    void jsonLinesReadsADateOrSaysThatItDoesNot(String text, String date, String unread) {
        Bibliography read = JsonLines.parse("{\"offprint\":1,\"title\":\"T\",\"date\":\"" + text + "\"}\n");

        check(read, date, unread);
    }

    @Test
    void anUncertainYearThatRisRepeatsIsNoRange() {
        check(Ris.parse("TY  - UNPB\nTI  - Kettles\nDA  - 2019///2019?\nER  - \n"), "2019?", "");
    }

    @Property(tries = 300)
    void aDateOfOneYearReadsBackFromRis(@ForAll("dates") PaperDate date) {
        Assume.that(date.year().orElse(0) > 0 && date.isYearDefinite() && !date.isApproximate());
        Assume.that(date.unspecifiedDigits() == 0 && date.year().getAsInt() <= 9999);
        Assume.that(!date.isYearInferred());

        Bibliography read =
                Ris.parse(Ris.format(List.of(Paper.builder("T").date(date).build())));

        assertThat(read.papers().get(0).date()).contains(date);
    }

    @Provide
    Arbitrary<PaperDate> dates() {
        return Papers.dates();
    }

    private static void check(Bibliography read, String date, String unread) {
        Optional<String> found = read.papers().get(0).date().map(PaperDate::toString);
        assertThat(found.orElse("")).isEqualTo(date);
        List<Diagnostic> said = read.diagnostics();
        if (unread.isEmpty()) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).singleElement().satisfies(one -> {
                assertThat(one.code()).isEqualTo("unread-value");
                assertThat(one.message()).endsWith(unread);
            });
        }
    }
}
