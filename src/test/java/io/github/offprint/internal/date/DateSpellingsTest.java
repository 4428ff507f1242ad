package io.github.offprint.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people and programs spell the dates that are read. */
class DateSpellingsTest {

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

    private static String read(String text) {
        return DateText.read(text).map(PaperDate::toString).orElse("unread");
    }
}
