package io.github.offprint.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number of a book or a series is. */
class SerialNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0028-4793", "00284793", "0028 4793", "0028–4793", "ISSN 0028-4793", "0028-4793 (ISSN)"})
    void anIssnHasEightDigits(String text) {
        SerialNumbers numbers = SerialNumbers.in(text);

        assertThat(numbers.issns()).containsExactly("0028-4793");
        assertThat(numbers.isbns()).isEmpty();
        assertThat(numbers.others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-3-16-148410-0",
                "9783161484100",
                "978 3 16 148410 0",
                "3-16-148410-X",
                "316148410X",
                "316148410x",
                "ISBN: 978-3-16-148410-0",
                "978-3-16-148410-1",
            })
    void anIsbnHasTenOrThirteen(String text) {
        SerialNumbers numbers = SerialNumbers.in(text);

        assertThat(numbers.isbns()).hasSize(1);
        assertThat(numbers.issns()).isEmpty();
        assertThat(numbers.others()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0028-4794     | it has the shape of one, whatever its check digit
                    2049-369X     | its check digit is ten
                    2049-369x     | in lower case as well
                    """)
    void anIssnIsKnownByItsHyphen(String text, String reason) {
        assertThat(SerialNumbers.in(text).issns()).as(reason).containsExactly(text.replace('x', 'X'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00284794", "None", "ANL-HEP-PR-07-12", "3161484101", "1234567890123", "12345", "D12,345"})
    void anythingElseIsNeither(String text) {
        SerialNumbers numbers = SerialNumbers.in(text);

        assertThat(numbers.issns()).isEmpty();
        assertThat(numbers.isbns()).isEmpty();
        assertThat(String.join(",", numbers.others())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0028-4793, 1533-4406                       | 0028-4793; 1533-4406
                    0028-4793 1533-4406                        | 0028-4793; 1533-4406
                    0028-4793/1533-4406                        | 0028-4793; 1533-4406
                    0028-4793 (Print) 1533-4406 (Electronic)   | 0028-4793 (Print); 1533-4406 (Electronic)
                    ISSN 0028-4793 eISSN 1533-4406             | 0028-4793; 1533-4406
                    0028-4793, 0028-4793                       | 0028-4793
                    """)
    void severalStandInOneField(String text, String issns) {
        assertThat(SerialNumbers.in(text).issns()).containsExactly(issns.split("; "));
    }

    @Test
    void aChapterHasBothThatOfItsBookAndThatOfTheSeries() {
        SerialNumbers numbers = SerialNumbers.in("978-3-16-148410-0\n0302-9743");

        assertThat(numbers.isbns()).containsExactly("978-3-16-148410-0");
        assertThat(numbers.issns()).containsExactly("0302-9743");
    }

    @Test
    void theNumberCountsAndNotTheNameOfItsField() {
        SerialNumbers numbers = SerialNumbers.in("0302-9743, volume 3", "978-3-16-148410-0", "");

        assertThat(numbers.isbns()).containsExactly("volume 3", "978-3-16-148410-0");
        assertThat(numbers.issns()).containsExactly("0302-9743");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    14726483 (ISSN)      | ISSN
                    1234567890 (ISBN)    | ISBN
                    ISBN 1234567890      | ISBN
                    eISSN: 14726484      | ISSN
                    """)
    void aWordBesideItTellsWhatTheDigitsDont(String text, String kind) {
        SerialNumbers numbers = SerialNumbers.in(text);

        assertThat(numbers.issns()).hasSize(kind.equals("ISSN") ? 1 : 0);
        assertThat(numbers.isbns()).hasSize(kind.equals("ISBN") ? 1 : 0);
        assertThat(numbers.others()).isEmpty();
    }

    @Test
    void everyWordIsSomewhere() {
        SerialNumbers numbers = SerialNumbers.in("see 0028-4793 there; or 978-3-16-148410-0, or not");

        assertThat(numbers.others()).containsExactly("see", "or", "or not");
        assertThat(numbers.issns()).containsExactly("0028-4793 there");
        assertThat(numbers.isbns()).containsExactly("978-3-16-148410-0");
    }
}
