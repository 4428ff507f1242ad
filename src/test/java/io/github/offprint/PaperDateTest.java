package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.testing.Papers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperDateTest {
    private static final PaperDate SEPTEMBER_30 = PaperDate.ofMonthDay(9, 30);

    @Provide
    Arbitrary<PaperDate> dates() {
        return Papers.dates();
    }

    @ParameterizedTest
    @MethodSource
    void aDateIsWrittenInIsoAsFarAsItIsKnown(PaperDate date, String text) {
        assertThat(date).hasToString(text);
    }

    static Stream<Arguments> aDateIsWrittenInIsoAsFarAsItIsKnown() {
        return Stream.of(
                Arguments.of(PaperDate.of(2023), "2023"),
                Arguments.of(PaperDate.of(1), "0001"),
                Arguments.of(PaperDate.of(2023, 4), "2023-04"),
                Arguments.of(PaperDate.of(2023, 4, 30), "2023-04-30"),
                Arguments.of(SEPTEMBER_30, "--09-30"),
                Arguments.of(SEPTEMBER_30.withYear(2025, YearBasis.REFERENCE_DATE), "2025-09-30"),
                Arguments.of(SEPTEMBER_30.withYear(2025, YearBasis.PAGE_BOUND), "2025-09-30~"),
                Arguments.of(PaperDate.of(2023).withYear(2024, YearBasis.PAGE_BOUND), "2024~"));
    }

    @Test
    void theDigitsAreThoseOfIsoInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PaperDate.of(2023, 4, 30)).hasToString("2023-04-30");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void partsThatAreNotKnownAreEmpty() {
        PaperDate year = PaperDate.of(2023);

        assertThat(year.year()).hasValue(2023);
        assertThat(year.month()).isEmpty();
        assertThat(year.day()).isEmpty();
        assertThat(PaperDate.of(2023, 4).month()).hasValue(4);
        assertThat(PaperDate.of(2023, 4).day()).isEmpty();
        assertThat(SEPTEMBER_30.year()).isEmpty();
        assertThat(SEPTEMBER_30.month()).hasValue(9);
        assertThat(SEPTEMBER_30.day()).hasValue(30);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoDateIsRefused(ThrowingCallable factory) {
        assertThatThrownBy(factory).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Named<ThrowingCallable>> whatIsNoDateIsRefused() {
        return Stream.of(
                refused("year 1000000000", () -> PaperDate.of(1_000_000_000)),
                refused("year -1000000000", () -> PaperDate.of(-1_000_000_000)),
                refused("a month of the year 10000", () -> PaperDate.of(10_000, 1)),
                refused("season 0", () -> PaperDate.ofSeason(2023, 0)),
                refused("season 5", () -> PaperDate.ofSeason(2023, 5)),
                refused("199X from 1991", () -> PaperDate.ofUnspecified(1991, 1)),
                refused("a range that ends first", () -> PaperDate.of(2023).until(PaperDate.of(2022))),
                refused(
                        "a range of ranges",
                        () -> PaperDate.of(2023).until(PaperDate.of(2024).until(PaperDate.of(2025)))),
                refused("an end without a year", () -> PaperDate.of(2023).until(SEPTEMBER_30)),
                refused("nothing before a day of any year", () -> PaperDate.before(SEPTEMBER_30)),
                refused("month 0", () -> PaperDate.of(2023, 0)),
                refused("month 13", () -> PaperDate.of(2023, 13)),
                refused("April 31", () -> PaperDate.of(2023, 4, 31)),
                refused("day 0", () -> PaperDate.of(2023, 4, 0)),
                refused("February 29 in 2023", () -> PaperDate.of(2023, 2, 29)),
                refused("February 29 in 1900", () -> PaperDate.of(1900, 2, 29)),
                refused("--02-30", () -> PaperDate.ofMonthDay(2, 30)),
                refused("--13-01", () -> PaperDate.ofMonthDay(13, 1)),
                refused("--00-01", () -> PaperDate.ofMonthDay(0, 1)),
                refused("a year of no basis", () -> SEPTEMBER_30.withYear(2025, YearBasis.UNKNOWN)),
                refused("year 10000 for a day", () -> SEPTEMBER_30.withYear(10_000, YearBasis.PRINTED)),
                refused(
                        "2023 for February 29",
                        () -> PaperDate.ofMonthDay(2, 29).withYear(2023, YearBasis.PRINTED)));
    }

    private static Named<ThrowingCallable> refused(String name, ThrowingCallable factory) {
        return Named.of(name, factory);
    }

    @Test
    void theLastDayOfFebruaryIsThereInLeapYears() {
        assertThat(PaperDate.of(2024, 2, 29)).hasToString("2024-02-29");
        assertThat(PaperDate.of(2000, 2, 29)).hasToString("2000-02-29");
        assertThat(PaperDate.ofMonthDay(2, 29)).hasToString("--02-29");
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERENCE_DATE", "PAGE_DATE", "ARXIV_ID"})
    void aYearThatFollowsFromSomethingDefiniteIsInferredAndDefinite(YearBasis basis) {
        PaperDate date = SEPTEMBER_30.withYear(2025, basis);

        assertThat(date.yearBasis()).isEqualTo(basis);
        assertThat(date.isYearInferred()).isTrue();
        assertThat(date.isYearDefinite()).isTrue();
        assertThat(date.toLocalDate()).contains(LocalDate.of(2025, 9, 30));
    }

    @Test
    void aPrintedYearIsDefiniteAndNotInferred() {
        PaperDate date = PaperDate.of(2025, 9, 30);

        assertThat(date.yearBasis()).isEqualTo(YearBasis.PRINTED);
        assertThat(date.isYearInferred()).isFalse();
        assertThat(date.isYearDefinite()).isTrue();
        assertThat(date.toLocalDate()).contains(LocalDate.of(2025, 9, 30));
    }

    @Test
    void aBoundIsInferredAndNotDefinite() {
        PaperDate date = SEPTEMBER_30.withYear(2025, YearBasis.PAGE_BOUND);

        assertThat(date.year()).hasValue(2025);
        assertThat(date.isYearInferred()).isTrue();
        assertThat(date.isYearDefinite()).isFalse();
        assertThat(date.toLocalDate()).isEmpty();
    }

    @Test
    void aMissingYearIsNeitherInferredNorDefinite() {
        assertThat(SEPTEMBER_30.yearBasis()).isEqualTo(YearBasis.UNKNOWN);
        assertThat(SEPTEMBER_30.isYearInferred()).isFalse();
        assertThat(SEPTEMBER_30.isYearDefinite()).isFalse();
        assertThat(SEPTEMBER_30.toLocalDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-04"})
    void onlyAWholeDateIsADayOfTheCalendar(String text) {
        PaperDate date = text.length() == 4 ? PaperDate.of(2023) : PaperDate.of(2023, 4);

        assertThat(date.toLocalDate()).isEmpty();
    }

    @Test
    void theSameDayOnAnotherBasisIsAnotherValue() {
        assertThat(SEPTEMBER_30.withYear(2025, YearBasis.PRINTED)).isEqualTo(PaperDate.of(2025, 9, 30));
        assertThat(SEPTEMBER_30.withYear(2025, YearBasis.PAGE_DATE)).isNotEqualTo(PaperDate.of(2025, 9, 30));
        assertThat(PaperDate.of(2025)).isNotEqualTo(PaperDate.of(2025, 9));
        assertThat(PaperDate.of(2025, 9)).isNotEqualTo(PaperDate.of(2025, 9, 30));
    }

    @Property
    void anotherYearChangesNothingButTheYear(@ForAll("dates") PaperDate date) {
        Assume.that(!date.isRange()); // which may not end before it begins

        PaperDate moved = date.withYear(2000, YearBasis.PAGE_DATE);

        assertThat(moved.month()).isEqualTo(date.month());
        assertThat(moved.day()).isEqualTo(date.day());
        assertThat(moved.year()).hasValue(2000);
    }

    @Property
    void aYearIsThereExactlyIfItHasABasis(@ForAll("dates") PaperDate date) {
        assertThat(date.year().isPresent()).isEqualTo(date.yearBasis() != YearBasis.UNKNOWN);
        assertThat(date.toLocalDate().isPresent())
                .isEqualTo(date.isYearDefinite() && date.day().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "2004, 2004",
        "2004-06, 2004-06",
        "2004-06-11, 2004-06-11",
        "2004-06-11T12:30:00Z, 2004-06-11",
        "2004-XX, 2004",
        "2004-22, 2004-22",
        "1723~, 1723~",
        "1723?, 1723?",
        "1723%, 1723%",
        "1723?~, 1723%",
        "199X, 199X",
        "20uu, 20XX",
        "-0044-03-15, -0044-03-15",
        "0000, 0000",
        "Y17000, Y17000",
        "y-123456789, Y-123456789",
        "1999-uu, 1999",
        "199u?~, 199X%",
        "1950/19XX, 1950/19XX",
        "2004~/2003, 2004~/2003",
        "1999/2001, 1999/2001",
        "1999-10-14/2010~, 1999-10-14/2010~",
        "1999/.., 1999/..",
        "1999/, 1999/..",
        "1999/open, 1999/..",
        "../1999, ../1999",
        "/1999, ../1999",
    })
    void edtfIsRead(String edtf, String date) {
        assertThat(PaperDate.parse(edtf))
                .hasValueSatisfying(read -> assertThat(read).hasToString(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2004-1",
                "2004-1-1",
                "June 2004",
                "2004-13",
                "2004-02-30",
                "99",
                "XXXX",
                "2001/1999",
                "1999/2001/2003",
                "2004-21/2004-22",
                "2004-21/..",
                "-00XX",
                "-0000?",
                "*/1999",
                "2016-05-02T24:00:00.5",
                "n.d.",
                "12345",
                "2004-06-11T25:00:00"
            })
    void whatIsNoEdtfOrNamesNoYearIsNoDate(String text) {
        assertThat(PaperDate.parse(text)).isEmpty();
    }

    @Test
    void whatIsSaidOfADateCanBeAsked() {
        PaperDate summer = PaperDate.ofSeason(2004, 2).approximate().uncertain();
        PaperDate range = PaperDate.of(1999, 10).until(PaperDate.of(2001));

        assertThat(summer.season()).hasValue(2);
        assertThat(summer.month()).isEmpty();
        assertThat(summer.isApproximate()).isTrue();
        assertThat(summer.isUncertain()).isTrue();
        assertThat(range.isRange()).isTrue();
        assertThat(range.end()).contains(PaperDate.of(2001));
        assertThat(range.month()).hasValue(10);
        assertThat(PaperDate.of(1999).openEnd().isRange()).isTrue();
        assertThat(PaperDate.of(1999).openEnd().end()).isEmpty();
        assertThat(PaperDate.before(PaperDate.of(1999)).year()).isEmpty();
        assertThat(PaperDate.ofUnspecified(1990, 1).unspecifiedDigits()).isEqualTo(1);
        assertThat(PaperDate.ofUnspecified(1990, 1).withYear(2005, YearBasis.PRINTED))
                .hasToString("2005");
        assertThatThrownBy(() -> PaperDate.before(PaperDate.of(1999)).approximate())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> range.openEnd()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void datesAreOrderedByTheFirstDayThatTheyMayMean() {
        List<PaperDate> ordered = Stream.of(
                        "-0001",
                        "0987",
                        "2019",
                        "2019-01",
                        "2019-01-05",
                        "2019-02",
                        "2019-21",
                        "2019-03-02",
                        "2019-05",
                        "2019-22",
                        "2019-12-31",
                        "2020",
                        "2020/2021",
                        "2020~",
                        "2020-01-01")
                .map(text -> PaperDate.parse(text).orElseThrow())
                .collect(Collectors.toList());
        ordered.add(PaperDate.ofMonthDay(1, 2));
        ordered.add(PaperDate.ofMonthDay(9, 30));
        List<PaperDate> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void onlyEqualDatesComeOutEqual() {
        PaperDate printed = PaperDate.of(2020, 3, 4);
        PaperDate inferred = PaperDate.ofMonthDay(3, 4).withYear(2020, PaperDate.YearBasis.ARXIV_ID);

        assertThat(printed).isNotEqualTo(inferred).isLessThan(inferred);
        assertThat(printed).isEqualByComparingTo(PaperDate.of(2020, 3, 4));
    }
}
