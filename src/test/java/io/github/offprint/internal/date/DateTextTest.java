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
    @ValueSource(
            strings = {
                "2023-03-03T01:29:12Z",
                "2023-03-03T01:29:12.123+02:00",
                "2023-03-03T01:29:12-05:00",
                "2023-03-03T01:29",
                "2023-03-03T24:00",
                "2023-03-03T23:59:60",
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
                "2020-01-01 10:00:2.",
                "2020-01-01 1.:00",
                "2020-01-01 10:2.",
                "2020-01-01 10:00 +01:0.",
                "2020-01-01 10:00:61",
                "2020-01-01 10:00:00:00",
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
        assertThat(DateText.readDay(text)).isNotNull();
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
                ":",
                ":2",
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
