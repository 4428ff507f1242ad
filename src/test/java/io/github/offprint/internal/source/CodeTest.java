package io.github.offprint.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CodeTest {
    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void theDocumentationListsEachCodeOnceWithItsSeverity() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("src/docs/diagnostics.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .flatMap(cells -> NAME.matcher(cells[1]).results().map(name -> name.group(1) + " " + cells[2].strip()))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .map(code -> code.text() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void aCodeBecomesADiagnosticOfItsSeverityAtAPlace() {
        assertThat(Code.UNREAD_VALUE.at(new Span(2, 3), 4, "no field took this"))
                .isEqualTo(new Diagnostic(
                        Diagnostic.Severity.WARNING, "unread-value", "no field took this", new Span(2, 3), 4));
        assertThat(Code.NOT_UTF8.at(7, "not UTF-8")).hasToString("line 7: warning: not UTF-8 [not-utf8]");
    }
}
