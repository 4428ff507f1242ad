package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {
    private static final Span LINE = Span.ofLine(7);

    @ParameterizedTest
    @CsvSource({
        "INFO, 7, 7, line 7: note: it stops here [cut]",
        "WARNING, 7, 7, line 7: warning: it stops here [cut]",
        "ERROR, 7, 9, lines 7-9: error: it stops here [cut]",
    })
    void itReadsLikeACompilersMessage(Severity severity, int first, int last, String text) {
        assertThat(new Diagnostic(severity, "cut", "it stops here", new Span(first, last)))
                .hasToString(text);
    }

    @Test
    void severitiesAreOrdered() {
        assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    @Test
    void noPartIsNull() {
        assertThatThrownBy(() -> new Diagnostic(null, "cut", "it stops", LINE)).hasMessage("severity");
        assertThatThrownBy(() -> new Diagnostic(Severity.INFO, null, "it stops", LINE))
                .hasMessage("code");
        assertThatThrownBy(() -> new Diagnostic(Severity.INFO, "cut", null, LINE))
                .hasMessage("message");
        assertThatThrownBy(() -> new Diagnostic(Severity.INFO, "cut", "it stops", null))
                .hasMessage("span");
    }
}
