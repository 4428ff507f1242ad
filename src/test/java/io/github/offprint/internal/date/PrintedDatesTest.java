package io.github.offprint.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates that clocks and pages print. */
class PrintedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wed, 1 Mar 2023 19:00:02 GMT            | 2023-03-01
                    Fri, 03 Mar 2023 23:59:59 -1100         | 2023-03-03
                    Fri, 3 Mar 2023 01:29:12 +0000 (UTC)    | 2023-03-03
                    Fri,3 Mar 123 01:29 EST                 | 2023-03-03
                    Friday, 3-Mar-23 01:29:12 GMT           | 2023-03-03
                    Fri Mar  3 01:29:12 2023                | 2023-03-03
                    Fri Mar  3 01:29:12 CET 2023            | 2023-03-03
                    Freitag, 3 Mar 2023 01:29:12 +0100      | 2023-03-03
                    Mar 3, 2023 1:29 AM                     | 2023-03-03
                    2023-03-03T01:29:12Z                    | 2023-03-03
                    2023-03-03T23:29:12.123456-05:00        | 2023-03-03
                    2023-03-03 01:29:12 +0000               | 2023-03-03
                    3 Mrz 2023                              | 2023-03-03
                    Mon, 13 Apr 92 18:20:01 MET             | 1992-04-13
                    13-Apr-49                               | 2049-04-13
                    13 Apr 50                               | 1950-04-13
                    13 Apr 123                              | 2023-04-13
                    15 Oct 1582                             | 1582-10-15
                    4 Oct 1582                              | 1582-10-04
                    0001-01-01T00:00:00Z                    | 0001-01-01
                    0000-05-03                              | unread
                    0000-05-03T00:00:00Z                    | unread
                    13 Apr 4                                | unread
                    13 Apr                                  | unread
                    Apr 1992                                | unread
                    Thu, 31 Apr 1992 01:02:03 GMT           | unread
                    1 2 3                                   | unread
                    13 Apr 19921                            | unread
                    13 Apr later                            | unread
                    13-17 Apr 1992                          | unread
                    yesterday                               | unread
                    ''                                      | unread
                    """)
    void aClockPrintsADayAtItsPlace(String text, String date) {
        assertThat(DateText.readDay(text).map(PaperDate::toString).orElse("unread"))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sep 3, 2023                   | 2023-09-03
                    Sept 3, 2023                  | 2023-09-03
                    SEPTEMBER 3 2023              | 2023-09-03
                    03 September 2023             | 2023-09-03
                    2023-09-03                    | 2023-09-03
                    2023.09.03                    | 2023-09-03
                    2023/09/03                    | 2023-09-03
                    Published on Sep 3, 2023      | 2023-09-03
                    published Sep 3, 2023         | 2023-09-03
                    3. März 2024                  | 2024-03-03
                    2025年3月4日                   | 2025-03-04
                    Feb 29                        | --02-29
                    Published on Feb 29           | --02-29
                    May 2023                      | 2023-05
                    May, 2023                     | 2023-05
                    2023                          | none
                    12                            | none
                    12.10                         | none
                    2023-09                       | none
                    09/2023                       | none
                    05.05.2020                    | none
                    20230903                      | none
                    2023/24                       | none
                    May                           | none
                    Winter 2020                   | none
                    May 3 to June 5               | none
                    1991-92                       | none
                    Sep 31                        | none
                    Feb 30, 2024                  | none
                    Marching 3, 2023              | none
                    Sep 3, 2023 was a Sunday      | none
                    Sora-10-12                    | none
                    ????-05-03                    | none
                    0000-05-03                    | none
                    -0044-03-15                   | none
                    Published                     | none
                    ''                            | none
                    """)
    void aLineIsADateIfItCanBeNothingElse(String text, String date) {
        assertThat(DateText.readLine(text).map(PaperDate::toString).orElse("none"))
                .isEqualTo(date);
    }
}
