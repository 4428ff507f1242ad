package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fri, 3 Mar 2023 01:29:12 +0000",
                "Fri, 03 Mar 2023 23:59:59 -1100",
                "Fri, 3 Mar 2023 01:29:12 +0000 (UTC)",
                "Fri, 3 Mar 2023 01:29:12 GMT",
                "Fri,  3 Mar 23 01:29:12 GMT",
                "Fri,3 Mar 123 01:29 EST",
                "fri, 3 mar 2023",
                "3 Mar 2023 01:29:12 Z",
                "3 March 2023",
                "Freitag, 3 Mar 2023 01:29:12 +0100",
                "Friday, 3-Mar-23 01:29:12 GMT",
                "3-Mar-2023 01:29:12 +0000",
                "Fri Mar  3 01:29:12 2023",
                "Fri Mar  3 01:29:12 CET 2023",
                "Mar 3, 2023 1:29 AM",
                "2023-03-03",
                "2023-03-03T01:29:12Z",
                "2023-03-03 01:29:12 +0000",
                "(comment (in \\) it)) Fri (a), 3 (b) Mar (c) 2023 01:29:12 +0000",
                "\tFri,\t3 Mar\t2023"
            })
    void theDayHasManySpellings(String field) {
        assertThat(MailDate.parse(field)).contains(LocalDate.of(2023, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Fri",
                "Fri, 3 Mar",
                "Fri, 31 Feb 2023 01:29:12 +0000",
                "Fri, 0 Mar 2023",
                "3 Mrz 2023",
                "3 Mar 3",
                "3 Mar 0023",
                "3 Mar 20233",
                "03/03/2023",
                "3 3 2023",
                "2023-3",
                "2023-13-01",
                "2023-03-03-03",
                "-3-Mar-2023",
                "Mar 3 01:29:12",
                "(Fri, 3 Mar 2023",
                "Marsh 3 x 2023 \u0663 Mar 2023"
            })
    void anythingElseIsNone(String field) {
        assertThat(MailDate.parse(field)).isEmpty();
    }

    @Property
    void yearsOfTwoDigitsLieBetween1950And2049(@ForAll("twoDigits") String year) {
        int number = Integer.parseInt(year);

        assertThat(MailDate.parse("1 Jan " + year).orElseThrow().getYear())
                .isBetween(1950, 2049)
                .matches(full -> full % 100 == number);
    }

    @Provide
    Arbitrary<String> twoDigits() {
        return Arbitraries.strings().numeric().ofLength(2);
    }

    @Property
    void noTextMakesItThrow(@ForAll String field) {
        assertThat(MailDate.parse(field)).isNotNull();
    }
}
