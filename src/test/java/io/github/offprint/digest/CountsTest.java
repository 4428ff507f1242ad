package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "664|664",
                "1,234|1234",
                "1.2k|1200",
                "1.25K|1250",
                "12k|12000",
                "3M|3000000",
                "2.5m|2500000",
                "0.5k|500"
            })
    void aCountIsReadAsPagesPrintIt(String text, int count) {
        assertThat(Counts.parse(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k",
                "-1",
                "+1",
                "1.2",
                "1.k",
                ".5k",
                "1,23",
                "1,2345",
                "12a",
                "1 2",
                "1.2345k",
                "9999999999",
                "2000M",
                "٣"
            })
    void anythingElseIsNoCount(String text) {
        assertThat(Counts.parse(text)).isEqualTo(Counts.NONE);
    }
}
