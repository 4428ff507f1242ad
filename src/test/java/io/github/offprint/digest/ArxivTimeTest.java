package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D) | 2023-03-01
                    Thu,  2 Mar 2023 19:00:02 UTC (20kb,1)    | 2023-03-02
                    Mon, 13 Apr 92 18:20:01 MET               | 1992-04-13
                    Mon, 13 Apr 05 18:20:01 GMT               | 2005-04-13
                    Mon Apr 13 18:20:01 MET 1992              | 1992-04-13
                    13 April 1992                             | 1992-04-13
                    Mon, 20 Jul 1992 16:50 CST   (7kb)        | 1992-07-20
                    """)
    void aTimeIsReadToItsDay(String time, String day) {
        assertThat(ArxivTime.day(time)).map(PaperDate::toString).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "13 Apr",
                "Apr 1992",
                "Thu, 31 Apr 1992 1:2:3 GMT",
                "1 2 3",
                "(13 Apr 1992)",
                "13 Apr 19921",
                "Wed,",
                "13 Apr later",
                "1 Mar -5"
            })
    void whatIsNoDayIsNone(String time) {
        assertThat(ArxivTime.day(time)).isEmpty();
    }

    @Test
    void theLaterOfTwoDaysIsFoundEvenIfOneIsMissing() {
        Optional<PaperDate> early = Optional.of(PaperDate.of(2001, 12, 31));
        Optional<PaperDate> late = Optional.of(PaperDate.of(2002, 1, 1));

        assertThat(ArxivTime.later(early, late)).isEqualTo(late);
        assertThat(ArxivTime.later(late, early)).isEqualTo(late);
        assertThat(ArxivTime.later(Optional.empty(), early)).isEqualTo(early);
        assertThat(ArxivTime.later(early, Optional.empty())).isEqualTo(early);
    }

    @ParameterizedTest
    @CsvSource({
        "'Wed, 1 Mar 2023 19:00:02 GMT   (0kb,I)', true",
        "'Wed, 1 Mar 2023 19:00:02 GMT (withdrawn)', true",
        "'Wed, 1 Mar 2023 19:00:02 GMT   (10kb,I)', false",
        "'Wed, 1 Mar 2023 19:00:02 GMT   (3kb)', false"
    })
    void theSizeTellsAWithdrawnVersion(String time, boolean withdrawn) {
        assertThat(ArxivTime.isOfNothing(time)).isEqualTo(withdrawn);
    }
}
