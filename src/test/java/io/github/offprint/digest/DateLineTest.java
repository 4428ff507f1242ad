package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sep 3, 2023",
                "Sept 3, 2023",
                "Sep. 3, 2023",
                "September 3, 2023",
                "SEPTEMBER 3 2023",
                "3 Sep 2023",
                "03 September 2023",
                "2023-09-03",
                "Published on Sep 3, 2023",
                "published Sep 3, 2023"
            })
    void aWholeDateHasManySpellings(String text) {
        DateLine line = DateLine.parse(text);

        assertThat(line).isEqualTo(new DateLine(PaperDate.of(2023, 9, 3), Counts.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Sep 30 2|2", "Sep 30 · 12|12", "Jun 22, 2024 1|1", "Sep 30 1.2k|1200", "2023-09-03 4|4"})
    void aNumberBehindTheDateCountsComments(String text, int comments) {
        assertThat(DateLine.parse(text)).extracting(DateLine::comments).isEqualTo(comments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Feb 29", "29 February", "Published on Feb 29"})
    void aDateWithoutYearKeepsMonthAndDay(String text) {
        assertThat(DateLine.parse(text)).extracting(DateLine::date).isEqualTo(PaperDate.ofMonthDay(2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 2023", "May, 2023"})
    void aMonthOfAYearIsADate(String text) {
        assertThat(DateLine.parse(text)).extracting(DateLine::date).isEqualTo(PaperDate.of(2023, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sora-10-12",
                "????-05-03",
                "0000-05-03",
                "",
                "May",
                "March",
                "2023",
                "12",
                "Sep 31",
                "Feb 30, 2024",
                "Feb 29, 2023",
                "Sep 0",
                "Sep 99",
                "Marching 3, 2023",
                "Ma 3, 2023",
                "Sep 3, 2023 was a Sunday",
                "on Sep 3, 2023",
                "2023-9-3",
                "2023-13-01",
                "Sep 3, 1066",
                "Published",
                "Sep 3 4 5"
            })
    void anythingElseIsNone(String text) {
        assertThat(DateLine.parse(text)).isNull();
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        DateLine line = DateLine.parse(text);

        assertThat(line == null || text.length() <= 60).isTrue();
    }
}
