package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "8, true", "9, true", "10, false", "-8, false"})
    void bothEndsBelongToTheSpan(int line, boolean inside) {
        assertThat(new Span(7, 9).contains(line)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 3", "-1, 3", "3, 2", "1, 0"})
    void linesCountFromOneAndDoNotRunBackwards(int first, int last) {
        assertThatThrownBy(() -> new Span(first, last))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a range of lines: " + first + " to " + last);
    }

    @Test
    void oneLineIsWrittenAsOneNumber() {
        assertThat(Span.ofLine(7)).isEqualTo(new Span(7, 7)).hasToString("7");
        assertThat(new Span(7, 9)).hasToString("7-9");
    }
}
