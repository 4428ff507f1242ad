package io.github.offprint.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016                  | Mar 15                | 2016-03-15
                    2016                  | DEC                   | 2016-12
                    2016                  | JUN-JUL               | 2016-06/2016-07
                    2016                  | Nov 30-Dec 4          | 2016-11-30/2016-12-04
                    2016                  | SPR                   | 2016-21
                    2016                  | 2016/03/15            | 2016-03-15
                    2016-03               | 2016-03-15            | 2016-03-15
                    2016-03-15            | 2016                  | 2016-03-15
                    2016-03-15            | Mar                   | 2016-03-15
                    2016-03-15            | 2016-03-15            | 2016-03-15
                    2016-11               | Nov/Dec 2016          | 2016-11/2016-12
                    2016-05/2016-06       | 2016-05               | 2016-05/2016-06
                    Mar 15                | ''                    | --03-15
                    ''                    | Mar 15                | --03-15
                    """)
    void fieldsThatAgreeAreTheMostPreciseOfThem(String first, String second, String date) {
        DateFields fields = new DateFields();
        fields.add("first", first);
        fields.add("second", second);

        assertThat(fields.date()).map(PaperDate::toString).contains(date);
        assertThat(fields.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016                  | 2015-12-28
                    2016-03               | 2016-04
                    2016-03-15            | 2016-03-16
                    2016                  | Mar-15
                    2016                  | DEC-JAN
                    2016                  | SPR-SUM
                    2016                  | 1st quarter
                    2016-21               | 2016-04
                    2016-05/2016-06       | 2016-05-15
                    199X                  | May
                    199X                  | 1990
                    1999/2001             | May
                    """)
    void whatDoesNotAgreeStaysUnread(String first, String second) {
        DateFields fields = new DateFields();
        fields.add("first", first);
        fields.add("second", second);

        assertThat(fields.date()).map(PaperDate::toString).contains(first);
        assertThat(fields.unread()).containsExactly("second: " + second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2012/03/04/Spring             | 2012-03-04    | Spring
                    2017/04/07/online             | 2017-04-07    | online
                    2012/03/04/epub/2             | 2012-03-04    | epub/2
                    2019/08/02/Aug2019 Supplement | 2019-08-02    | Aug2019 Supplement
                    2007/08//2014 Sep             | 2007-08       | 2014 Sep
                    2015/14                       | 2015          | 14
                    2002/02//Jan undefined        | 2002-02       | Jan undefined
                    2014 3rd trimestre            | 2014          | 3rd trimestre
                    1962 Christmas                | 1962          | Christmas
                    2019 (in press)               | 2019          | (in press)
                    2012, Suppl. 2                | 2012          | , Suppl. 2
                    2000 Spring-Summer            | 2000          | Spring-Summer
                    Winter-Spring 2000            | 2000          | Winter-Spring
                    """)
    void whatIsNoDateBehindOneStaysUnread(String text, String date, String rest) {
        DateFields fields = new DateFields();
        fields.add("date", text);

        assertThat(fields.date()).map(PaperDate::toString).contains(date);
        assertThat(fields.unread()).containsExactly("date: " + rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2012/03//                     | 2012-03
                    2015///Spring                 | 2015-21
                    2015//Spring/                 | 2015-21
                    1998///Fal 1998               | 1998-23
                    2020/11//Nov/Dec2020          | 2020-11/2020-12
                    2015/01//Jan2015              | 2015-01
                    2002/01//Jan-Feb, 2002        | 2002-01/2002-02
                    2016/08/30/30 August 2016     | 2016-08-30
                    1997/06//undefined            | 1997-06
                    2020///nan                    | 2020
                    2016/08/30/11:53:28           | 2016-08-30
                    """)
    void theDateOnceMoreBehindItIsNoRest(String text, String date) {
        DateFields fields = new DateFields();
        fields.add("date", text);

        assertThat(fields.date()).map(PaperDate::toString).contains(date);
        assertThat(fields.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in press
                    n.d.
                    0000/00/00
                    03/04/2020
                    2019-02-30
                    before 1900
                    2010 (c2011)
                    Apr 2014 2014-08-05
                    2020ICLR
                    20
                    """)
    void whatIsNoDateAtAllStaysUnread(String text) {
        DateFields fields = new DateFields();
        fields.add("date", text);

        assertThat(fields.date()).isEmpty();
        assertThat(fields.unread()).containsExactly("date: " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016    | 3         | 15        | 2016-03-15
                    2016    | mar       | 15        | 2016-03-15
                    2016    | March     | 15th      | 2016-03-15
                    2016    | 3         | ''        | 2016-03
                    2016    | 8-12      | ''        | 2016-08/2016-12
                    2016    | mar 15    | ''        | 2016-03-15
                    2016    | mar       | 15-17     | 2016-03-15/2016-03-17
                    2016    | ''        | ''        | 2016
                    ''      | 9         | 30        | --09-30
                    ''      | 2         | 29        | --02-29
                    -0044   | 3         | 15        | -0044-03-15
                    0000    | 3         | 15        | 0000-03-15
                    """)
    void monthAndDayMayStandApart(String year, String month, String day, String date) {
        DateFields fields = new DateFields();
        fields.add("year", year);
        fields.add("month", month, "day", day);

        assertThat(fields.date()).map(PaperDate::toString).contains(date);
        assertThat(fields.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2015    | 2         | 29        | 2015-02   | day
                    2015    | feb       | x         | 2015-02   | day
                    2015    | 13        | ''        | 2015      | month
                    2015    | 13        | 5         | 2015      | month,day
                    2015    | ''        | 5         | 2015      | day
                    2015    | 10 sep    | 4         | 2015-09-10 | day
                    ''      | mar       | ''        | ''        | month
                    ''      | ''        | 5         | ''        | day
                    199X    | mar       | 5         | 199X      | month,day
                    """)
    void aMonthOrADayThatIsNoneStaysUnread(String year, String month, String day, String date, String unread) {
        DateFields fields = new DateFields();
        fields.add("year", year);
        fields.add("month", month, "day", day);

        assertThat(fields.date().map(PaperDate::toString).orElse("")).isEqualTo(date);
        assertThat(fields.unread().stream()
                        .map(field -> field.replaceFirst(":.*", ""))
                        .collect(Collectors.joining(",")))
                .isEqualTo(unread);
    }

    @Test
    void aRecordWithoutADateHasNone() {
        DateFields fields = new DateFields();
        fields.add("date", " ");

        assertThat(fields.date()).isEmpty();
        assertThat(fields.unread()).isEmpty();
    }
}
