package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArxivId;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year that a page leaves out, from the surest that is known. */
class YearInferenceTest {
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 8);
    private static final PaperDate SEPTEMBER_30 = PaperDate.ofMonthDay(9, 30);
    private static final PaperDate LEAP_DAY = PaperDate.ofMonthDay(2, 29);
    private static final ArxivId ID = ArxivId.parse("2309.00071").orElseThrow();

    @Test
    void aPrintedYearStays() {
        PaperDate printed = PaperDate.of(2021, 6, 22);

        assertThat(new YearInference(DECEMBER, DECEMBER, 2024).complete(printed, ID))
                .isEqualTo(printed);
    }

    @Test
    void theCallersDateComesFirst() {
        assertThat(new YearInference(DECEMBER, LocalDate.of(2020, 12, 1), 2018).complete(SEPTEMBER_30, ID))
                .isEqualTo(SEPTEMBER_30.withYear(2025, YearBasis.REFERENCE_DATE));
    }

    @Test
    void thenThePagesOwnDate() {
        assertThat(new YearInference(null, LocalDate.of(2020, 12, 1), 2018).complete(SEPTEMBER_30, ID))
                .isEqualTo(SEPTEMBER_30.withYear(2020, YearBasis.PAGE_DATE));
    }

    @Test
    void thenThePapersIdentifier() {
        assertThat(new YearInference(null, null, 2018).complete(SEPTEMBER_30, ID))
                .isEqualTo(SEPTEMBER_30.withYear(2023, YearBasis.ARXIV_ID));
    }

    @Test
    void thenTheBoundThatThePageProves() {
        PaperDate date = new YearInference(null, null, 2018).complete(SEPTEMBER_30, null);

        assertThat(date).isEqualTo(SEPTEMBER_30.withYear(2019, YearBasis.PAGE_BOUND));
        assertThat(date.isYearDefinite()).isFalse();
    }

    @Test
    void withNoneOfTheseItStaysUnknown() {
        assertThat(new YearInference(null, null, 0).complete(SEPTEMBER_30, null))
                .isEqualTo(SEPTEMBER_30);
    }

    @ParameterizedTest
    @CsvSource({
        "2401.00001, 12, 30, 2023",
        "2312.17001, 1, 2, 2024",
        "2309.00071, 9, 1, 2023",
        "2309.00071, 7, 31, 2023"
    })
    void anIdentifierDecidesAcrossTheTurnOfTheYear(String id, int month, int day, int year) {
        assertThat(new YearInference(null, null, 0)
                        .complete(
                                PaperDate.ofMonthDay(month, day),
                                ArxivId.parse(id).orElseThrow()))
                .extracting(date -> date.year().orElse(0))
                .isEqualTo(year);
    }

    @Test
    void anIdentifierFarFromTheDateDecidesNothing() {
        PaperDate march = PaperDate.ofMonthDay(3, 15);

        assertThat(new YearInference(null, null, 0).complete(march, ID)).isEqualTo(march);
    }

    @Test
    void aDayLaterThanThePageLeavesTheYearOpenAndIsReported() {
        YearInference years = new YearInference(LocalDate.of(2025, 1, 10), null, 2023);

        assertThat(years.isAfterPage(SEPTEMBER_30)).isTrue();
        assertThat(years.complete(SEPTEMBER_30, null)).isEqualTo(SEPTEMBER_30);
        assertThat(years.isAfterPage(PaperDate.of(2025, 1, 12))).isTrue();
    }

    @Test
    void oneDayAheadMayBeATimeZone() {
        assertThat(new YearInference(LocalDate.of(2025, 1, 10), null, 0).isAfterPage(PaperDate.of(2025, 1, 11)))
                .isFalse();
    }

    @Test
    void theLeapDayMovesTheBoundToAYearThatHasIt() {
        assertThat(new YearInference(null, null, 2024).complete(LEAP_DAY, null))
                .isEqualTo(LEAP_DAY.withYear(2028, YearBasis.PAGE_BOUND));
    }

    @Test
    void theLeapDayHasNoPlaceInAPageOfACommonYear() {
        assertThat(new YearInference(DECEMBER, null, 0).complete(LEAP_DAY, null))
                .isEqualTo(LEAP_DAY);
    }
}
