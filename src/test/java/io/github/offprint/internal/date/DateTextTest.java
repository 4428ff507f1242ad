package io.github.offprint.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025                          | 2025
                    2025-03                       | 2025-03
                    2025-03-04                    | 2025-03-04
                    2004-06-11T12:30:00Z          | 2004-06-11
                    1723~                         | 1723~
                    1723?                         | 1723?
                    1723%                         | 1723%
                    199X                          | 199X
                    -0044-03-15                   | -0044-03-15
                    0987                          | 0987
                    0000                          | 0000
                    2004-22                       | 2004-22
                    1999/2001                     | 1999/2001
                    1999-10-14/2010               | 1999-10-14/2010
                    1999/..                       | 1999/..
                    ../1999                       | ../1999
                    --09-30                       | --09-30
                    """)
    void edtfIsReadAsItIs(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025/03/04                    | 2025-03-04
                    2025/3/4                      | 2025-03-04
                    2025.03.04                    | 2025-03-04
                    2025-3-4                      | 2025-03-04
                    2025. 3. 4.                   | 2025-03-04
                    2025 03 04                    | 2025-03-04
                    20250304                      | 2025-03-04
                    2025/03                       | 2025-03
                    2025.03                       | 2025-03
                    2025-3                        | 2025-03
                    2021.6                        | 2021-06
                    2019.12.                      | 2019-12
                    03/2018                       | 2018-03
                    12-2013                       | 2013-12
                    3.2018                        | 2018-03
                    2016.0                        | 2016
                    2016-00                       | 2016
                    1993-00-00                    | 1993
                    1993-05-00                    | 1993-05
                    2021/00/00/                   | 2021
                    2012///                       | 2012
                    2012//                        | 2012
                    2012/03//                     | 2012-03
                    2013/07/01/                   | 2013-07-01
                    19/09/2016                    | 2016-09-19
                    9/19/2016                     | 2016-09-19
                    19-09-2016                    | 2016-09-19
                    19.09.2016                    | 2016-09-19
                    9.19.2016                     | 2016-09-19
                    1.5.1988                      | 1988-05-01
                    01.05.1988                    | 1988-05-01
                    05/05/2020                    | 2020-05-05
                    2024/02/29                    | 2024-02-29
                    '２０２５/０３/０４'              | 2025-03-04
                    """)
    void numbersAreADateIfTheirOrderIsSure(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 March 2024                  | 2024-03-03
                    03 March 2024                 | 2024-03-03
                    March 3, 2024                 | 2024-03-03
                    March 3 2024                  | 2024-03-03
                    3rd of March 2024             | 2024-03-03
                    the 3rd of March, 2024        | 2024-03-03
                    3rd March 2024                | 2024-03-03
                    March 3rd, 2024               | 2024-03-03
                    June 1st, 2019                | 2019-06-01
                    22nd June 2019                | 2019-06-22
                    Sun, 3 March 2024             | 2024-03-03
                    Sunday, March 3, 2024         | 2024-03-03
                    3 March 2024, Sunday          | 2024-03-03
                    3 March 2024 (Sunday)         | 2024-03-03
                    Mar-2024                      | 2024-03
                    Mar. 2024                     | 2024-03
                    MAR 2024                      | 2024-03
                    March, 2024                   | 2024-03
                    March of 2024                 | 2024-03
                    2024 March                    | 2024-03
                    2024-Mar                      | 2024-03
                    2024-Mar-03                   | 2024-03-03
                    3-Mar-2024                    | 2024-03-03
                    Mar-3-2024                    | 2024-03-03
                    3/Mar/2024                    | 2024-03-03
                    2015/october                  | 2015-10
                    2015 Oct                      | 2015-10
                    2015 Oct 3                    | 2015-10-03
                    2015 OCT 03                   | 2015-10-03
                    2015, October 3               | 2015-10-03
                    Oct2015                       | 2015-10
                    JUL09, 2002                   | 2002-07-09
                    Sept 3, 2023                  | 2023-09-03
                    Sept. 2023                    | 2023-09
                    Febr. 2023                    | 2023-02
                    Octob. 2023                   | 2023-10
                    MAR 15                        | --03-15
                    Oct 3                         | --10-03
                    Oct. 3                        | --10-03
                    3 October                     | --10-03
                    15-Mar                        | --03-15
                    Feb 29                        | --02-29
                    """)
    void aMonthMayHaveItsEnglishName(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3. März 2024                  | 2024-03-03
                    Dienstag, 25. Februar 2025    | 2025-02-25
                    Jänner 2020                   | 2020-01
                    Mrz. 2020                     | 2020-03
                    Maerz 2020                    | 2020-03
                    MÄRZ 2020                     | 2020-03
                    Mai 2020                      | 2020-05
                    Okt 2020                      | 2020-10
                    Dez. 2020                     | 2020-12
                    1er mars 2024                 | 2024-03-01
                    mardi 25 février 2025         | 2025-02-25
                    févr. 2019                    | 2019-02
                    fevrier 2019                  | 2019-02
                    Août 2018                     | 2018-08
                    juin 2018                     | 2018-06
                    juil. 2018                    | 2018-07
                    déc. 2018                     | 2018-12
                    3 de marzo de 2024            | 2024-03-03
                    miércoles, 5 de febrero de 2025 | 2025-02-05
                    enero 2024                    | 2024-01
                    15 ago 2019                   | 2019-08-15
                    setiembre 2019                | 2019-09
                    dic. 2019                     | 2019-12
                    3 de março de 2024            | 2024-03-03
                    1º de maio de 2020            | 2020-05-01
                    fev 2020                      | 2020-02
                    set. 2020                     | 2020-09
                    out 2020                      | 2020-10
                    gennaio 2020                  | 2020-01
                    3 giugno 2020                 | 2020-06-03
                    lug 2020                      | 2020-07
                    ott. 2020                     | 2020-10
                    maart 2020                    | 2020-03
                    mrt 2020                      | 2020-03
                    12 mei 2020                   | 2020-05-12
                    vrijdag 3 augustus 2018       | 2018-08-03
                    март 2024                     | 2024-03
                    3 марта 2024                  | 2024-03-03
                    3 марта 2024 г.               | 2024-03-03
                    12 мая 2021                   | 2021-05-12
                    июнь 2021                     | 2021-06
                    31 ДЕКАБРЯ 2021               | 2021-12-31
                    нояб. 2021                    | 2021-11
                    maj 2020                      | 2020-05
                    6 augusti 2020                | 2020-08-06
                    desember 2020                 | 2020-12
                    2025年3月4日                   | 2025-03-04
                    2025年03月04日                 | 2025-03-04
                    2025 年 3 月 4 日              | 2025-03-04
                    2025年3月4日（火）              | 2025-03-04
                    2025年3月4日星期二              | 2025-03-04
                    2025年3月4号                   | 2025-03-04
                    2025年3月                      | 2025-03
                    2025年                         | 2025
                    2025年三月                     | 2025-03
                    十一月 2025                    | 2025-11
                    3月4日                         | --03-04
                    2025년 3월 4일                 | 2025-03-04
                    2025년3월4일                   | 2025-03-04
                    2025년 3월 4일 (화)            | 2025-03-04
                    2025년 3월                     | 2025-03
                    2025년                         | 2025
                    """)
    void monthsHaveTheirNamesInOtherLanguages(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2015 Oct-Dec                  | 2015-10/2015-12
                    JUN-JUL 2019                  | 2019-06/2019-07
                    Oct./Nov. 2015                | 2015-10/2015-11
                    October and November 2015     | 2015-10/2015-11
                    May--June 2015                | 2015-05/2015-06
                    Nov/Dec2020                   | 2020-11/2020-12
                    Jan-Feb, 2002                 | 2002-01/2002-02
                    2021 Mar-Apr 01               | 2021-03/2021-04
                    1998 Dec-1999 Jan             | 1998-12/1999-01
                    Dec 2018 - Jan 2019           | 2018-12/2019-01
                    January 2020 to March 2020    | 2020-01/2020-03
                    January to March 2020         | 2020-01/2020-03
                    2015 Nov 30-Dec 4             | 2015-11-30/2015-12-04
                    30 Nov - 4 Dec 2015           | 2015-11-30/2015-12-04
                    November 30–December 4, 2015  | 2015-11-30/2015-12-04
                    MAR 30-APR 01, 2007           | 2007-03-30/2007-04-01
                    1998 Jan 15-28                | 1998-01-15/1998-01-28
                    2000 Dec 23- 30               | 2000-12-23/2000-12-30
                    13-17 May 2019                | 2019-05-13/2019-05-17
                    May 13-17, 2019               | 2019-05-13/2019-05-17
                    OCT 23-25, 2014               | 2014-10-23/2014-10-25
                    18.-20. September 2019        | 2019-09-18/2019-09-20
                    1./2. Mai 2019                | 2019-05-01/2019-05-02
                    1.5.1988-3.5.1988             | 1988-05-01/1988-05-03
                    3 March 2020 – 5 March 2020   | 2020-03-03/2020-03-05
                    6 November 2025 through 7 November 2025 | 2025-11-06/2025-11-07
                    du 3 au 5 mars 2020           | unread
                    3 au 5 mars 2020              | 2020-03-03/2020-03-05
                    2000-3-15/2000-3-17           | 2000-03-15/2000-03-17
                    2012/03-04                    | 2012-03/2012-04
                    3-4/2012                      | 2012-03/2012-04
                    2012/2013                     | 2012/2013
                    2012-2013                     | 2012/2013
                    2012–2013                     | 2012/2013
                    2012 to 2013                  | 2012/2013
                    2012 & 2013                   | 2012/2013
                    1991-92                       | 1991/1992
                    1991--92                      | 1991/1992
                    1991–92                       | 1991/1992
                    1991/92                       | 1991/1992
                    1991-95                       | 1991/1995
                    2012-13                       | 2012/2013
                    2012/13                       | 2012/2013
                    2020–21                       | 2020/2021
                    2005–13                       | 2005/2013
                    1999-00                       | 1999/2000
                    1999/00                       | 1999/2000
                    """)
    void aRangeMayLeaveOutInOneEndWhatTheOtherSays(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    /** What the rules of EDTF decide, which know no range in this form. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2021-02|2021-02", "2020-21|2020-21", "2023-24|2023-24", "2001-12|2001-12", "2001/02|2001-02"})
    void twoDigitsBehindAYearAreAMonthOrASeasonWhereTheyCan(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Spring 2019                   | 2019-21
                    2019 Summer                   | 2019-22
                    Fall 2003                     | 2003-23
                    Autumn, 2003                  | 2003-23
                    2018 Winter                   | 2018-24
                    SPR 2011                      | 2011-21
                    SUM 2011                      | 2011-22
                    FAL 2011                      | 2011-23
                    WIN 2011                      | 2011-24
                    2015//Spring                  | 2015-21
                    2015///Spring                 | 2015-21
                    Winter2001                    | 2001-24
                    Frühjahr 2011                 | 2011-21
                    Herbst 2011                   | 2011-23
                    printemps 2011                | 2011-21
                    été 2011                      | 2011-22
                    otoño de 2011                 | 2011-23
                    весна 2011                    | 2011-21
                    2019年春                       | 2019-21
                    2019年秋季                     | 2019-23
                    2019년 겨울                    | 2019-24
                    """)
    void aSeasonIsOneOfFour(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020a                         | 2020
                    2020b                         | 2020
                    c2018                         | 2018
                    ©2018                         | 2018
                    © 2018                        | 2018
                    (c) 2018                      | 2018
                    cop. 2018                     | 2018
                    Copyright © 2018              | 2018
                    [2014]                        | 2014
                    (2014)                        | 2014
                    [2014-05-03]                  | 2014-05-03
                    （2014）                       | 2014
                    2014.                         | 2014
                    2014?                         | 2014?
                    [1900?]                       | 1900?
                    March 2014?                   | 2014-03?
                    ca. 1900                      | 1900~
                    ca 1900                       | 1900~
                    c. 1900                       | 1900~
                    circa 1900                    | 1900~
                    [ca. 1900?]                   | 1900%
                    approx. 1900                  | 1900~
                    ~1900                         | 1900~
                    um 1900                       | 1900~
                    ca. 1900-1910                 | 1900~/1910~
                    """)
    void whatSurroundsAYearIsReadAsWhatItSays(String text, String date) {
        assertThat(read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-03-03T01:29:12Z",
                "2023-03-03T01:29:12.123+02:00",
                "2023-03-03T01:29:12-05:00",
                "2023-03-03T01:29",
                "2023-03-03 01:29:12",
                "2023-03-03 01:29:12 +0000",
                "2023-03-03 01:29:12 UTC",
                "2023/03/03/01:29:12",
                "Fri, 3 Mar 2023 01:29:12 +0000",
                "Fri, 03 Mar 2023 23:59:59 -1100",
                "Fri, 3 Mar 2023 01:29:12 +0000 (UTC)",
                "Fri,3 Mar 2023 01:29 EST",
                "Fri Mar  3 01:29:12 2023",
                "Fri Mar  3 01:29:12 CET 2023",
                "Mar 3, 2023 1:29 AM",
                "3 March 2023 at 1:29 pm"
            })
    void theTimeOfDayIsNoPartOfTheDate(String text) {
        assertThat(read(text)).isEqualTo("2023-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "n.d.",
                "in press",
                "forthcoming",
                "undefined",
                "none",
                "May",
                "SPR",
                "JUN-JUL",
                "Nov 30-Dec 4",
                "12",
                "3",
                "8-12",
                "03/04/2020",
                "3/4/2020",
                "03-04-2020",
                "03 04 2020",
                "9/19/16",
                "25 Feb 25",
                "Jan-20",
                "Mar-15",
                "Mar-05",
                "c 1900",
                "2005-13",
                "2005/14",
                "2000 Spring-Summer",
                "2011/2012 Winter",
                "2019 Q1",
                "1st quarter 2019",
                "Early 2019",
                "before 1900",
                "2018-",
                "2018 2019",
                "2018-19-20",
                "1998-1999-2000",
                "2019-05-2020-06",
                "20 2018",
                "Dec-Jan 2020",
                "Nov 30-Dec 2015",
                "2023-02-29",
                "Feb 30, 2024",
                "Sep 31",
                "Sep 0, 2020",
                "31.4.2020",
                "2019-13-01",
                "2019-00-05",
                "20241301",
                "99990101",
                "202503",
                "--02-30",
                "--0930",
                "2020-01-01T",
                "2020-01-01 25:00",
                "2020-01-01 10:70",
                "2020-01-01 10:00 11:00",
                "Sep 30,",
                "-3-Mar-2023",
                "2020,",
                "Marching 3, 2023",
                "Ma 3, 2023",
                "jui 2020",
                "3D 2020",
                "2020th",
                "Apr 2014 2014-08-05",
                "2020 ICLR",
                "3 Mar 0000",
                "2012..",
                "2023年3月4日 5",
                "2014?-05",
                "(2014",
                "2014)",
                "火曜日",
                "1 2 3",
                "March 3, 2024 March 3, 2024"
            })
    void anythingElseIsUnread(String text) {
        assertThat(read(text)).isEqualTo("unread");
    }

    private static String read(String text) {
        return DateText.read(text).map(PaperDate::toString).orElse("unread");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MAR 15                        | 2016-03-15
                    Oct                           | 2016-10
                    OCT                           | 2016-10
                    JUN-JUL                       | 2016-06/2016-07
                    Nov 30-Dec 4                  | 2016-11-30/2016-12-04
                    13-17 May                     | 2016-05-13/2016-05-17
                    SPR                           | 2016-21
                    Winter                        | 2016-24
                    15-Mar                        | 2016-03-15
                    03/15                         | 2016-03-15
                    15.3.                         | 2016-03-15
                    2016                          | 2016
                    2016-03-15                    | 2016-03-15
                    Mar 2016                      | 2016-03
                    3월 4일                        | 2016-03-04
                    2015-12-28                    | unread
                    Mar 2015                      | unread
                    DEC-JAN                       | unread
                    SPR-SUM                       | unread
                    Mar-15                        | unread
                    12                            | unread
                    8-12                          | unread
                    03/04                         | unread
                    15                            | unread
                    in press                      | unread
                    """)
    void aFieldMayLeaveTheYearToAnother(String text, String date) {
        assertThat(DateText.read(text, PaperDate.of(2016))
                        .map(PaperDate::toString)
                        .orElse("unread"))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3                             | 2016-03
                    03                            | 2016-03
                    8-12                          | 2016-08/2016-12
                    8--12                         | 2016-08/2016-12
                    may                           | 2016-05
                    Oct.                          | 2016-10
                    oct 3                         | 2016-10-03
                    3 oct                         | 2016-10-03
                    07--09 Jul                    | 2016-07-07/2016-07-09
                    may--jun                      | 2016-05/2016-06
                    13                            | unread
                    0                             | unread
                    12-8                          | unread
                    1-2-3                         | unread
                    2015                          | unread
                    """)
    void inAFieldForTheMonthANumberIsOne(String text, String date) {
        assertThat(DateText.readMonth(text, PaperDate.of(2016))
                        .map(PaperDate::toString)
                        .orElse("unread"))
                .isEqualTo(date);
    }

    @Test
    void aMonthOfADoubtfulYearIsAsDoubtful() {
        assertThat(DateText.readMonth("may", PaperDate.of(1723).approximate()))
                .contains(PaperDate.of(1723, 5).approximate());
        assertThat(DateText.read("MAY 3", PaperDate.of(1723).uncertain()))
                .contains(PaperDate.of(1723, 5, 3).uncertain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mon, 13 Apr 92 18:20:01 MET   | 1991 | 1992-04-13
                    13 Apr 05                     | 1991 | 2005-04-13
                    13 Apr 91                     | 1991 | 1991-04-13
                    13 Apr 90                     | 1991 | 2090-04-13
                    13-Apr-49                     | 1950 | 2049-04-13
                    13 Apr 50                     | 1950 | 1950-04-13
                    13 Apr 123                    | 1950 | 2023-04-13
                    13 Apr 2004                   | 1950 | 2004-04-13
                    13 Apr 4                      | 1950 | unread
                    13 Apr                        | 1950 | --04-13
                    """)
    void aSourceMaySayInWhichHundredYearsTwoDigitsLie(String text, int earliest, String date) {
        assertThat(DateText.read(text, earliest).map(PaperDate::toString).orElse("unread"))
                .isEqualTo(date);
    }

    @Test
    void everyMonthHasItsThreeEnglishLetters() {
        for (int month = 1; month <= 12; month++) {
            assertThat(DateText.read("2020 " + DateText.shortMonth(month))).contains(PaperDate.of(2020, month));
        }
        assertThat(DateText.shortMonth(9)).isEqualTo("sep");
    }

    @Test
    void capitalsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(read("3 APRIL 2020")).isEqualTo("2020-04-03");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void aDateIsReadInEachSpelling(@ForAll("spelled") Spelled spelled) {
        assertThat(DateText.read(spelled.text)).contains(spelled.date);
    }

    private record Spelled(String text, PaperDate date) {}

    @Provide
    Arbitrary<Spelled> spelled() {
        Arbitrary<String> days = Arbitraries.of(
                "%1$04d-%2$02d-%3$02d",
                "%1$d/%2$02d/%3$02d",
                "%1$d.%2$d.%3$d",
                "%3$d.%2$d.%1$d",
                "%1$04d%2$02d%3$02d",
                "%4$s %3$d, %1$d",
                "%3$d %4$s %1$d",
                "%5$S %3$02d %1$d",
                "%1$d %5$s %3$d",
                "%3$d-%5$s-%1$d",
                "%1$d年%2$d月%3$d日",
                "%1$d년 %2$d월 %3$d일",
                "[%3$d. %6$s %1$d]",
                "%1$d-%2$02d-%3$02dT23:59:59Z",
                "Mon, %3$d %5$s %1$d 00:00:00 +0000");
        Arbitrary<String> months = Arbitraries.of(
                "%1$04d-%2$02d", "%1$d/%2$02d", "%1$d.%2$02d", "%2$02d/%1$d", "%4$s %1$d", "%5$S %1$d", "%1$d年%2$d月");
        Arbitrary<Integer> year = Arbitraries.integers().between(1000, 2998);
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                Combinators.combine(year, month, Arbitraries.integers().between(1, 28), days)
                        .as((y, m, d, form) -> new Spelled(form(form, y, m, d), PaperDate.of(y, m, d))),
                Combinators.combine(year, month, months)
                        .as((y, m, form) -> new Spelled(form(form, y, m, 1), PaperDate.of(y, m))),
                Combinators.combine(year, year, month, month).as(DateTextTest::monthsOfYears),
                Combinators.combine(year, month, Arbitraries.integers().between(1, 27))
                        .as((y, m, d) -> new Spelled(
                                form("%4$s %3$d-", y, m, d) + (d + 1) + ", " + y,
                                PaperDate.of(y, m, d).until(PaperDate.of(y, m, d + 1)))));
    }

    private static Spelled monthsOfYears(int one, int other, int month, int last) {
        int from = Math.min(one, other);
        int to = Math.max(one, other) + 1;
        return new Spelled(
                form("%4$s %1$d - ", from, month, 1) + form("%4$s %1$d", to, last, 1),
                PaperDate.of(from, month).until(PaperDate.of(to, last)));
    }

    private static String form(String form, int year, int month, int day) {
        String english = ENGLISH[month - 1];
        return String.format(Locale.ROOT, form, year, month, day, english, english.substring(0, 3), GERMAN[month - 1]);
    }

    private static final String[] ENGLISH =
            "January February March April May June July August September October November December".split(" ");

    private static final String[] GERMAN =
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

    @Property
    void noTextMakesItThrow(@ForAll("texts") String text) {
        assertThat(DateText.read(text)).isNotNull();
        assertThat(DateText.read(text, PaperDate.of(2000))).isNotNull();
        assertThat(DateText.readMonth(text, PaperDate.of(2000))).isNotNull();
        assertThat(DateText.read(text, 1950)).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "2020",
                "1999",
                "3",
                "31",
                "00",
                "may",
                "Dec",
                "spring",
                "-",
                "--",
                "/",
                ".",
                ",",
                " ",
                "(",
                ")",
                "?",
                "~",
                "ca",
                "c",
                "T",
                "12:30",
                "Z",
                "+0000",
                "年",
                "月",
                "日",
                "st",
                "a",
                "to",
                "Fri",
                "x",
                "99999999",
                "999999999999");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }
}
