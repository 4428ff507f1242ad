package io.github.offprint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.digest.Digest;
import java.util.List;
import java.util.stream.Stream;

/** The line account of a digest, held against its text. */
public final class Accounts {
    private Accounts() {}

    /** Every line of a text is accounted for: blank, in a paper, in furniture, or named by a diagnostic. */
    public static void assertCloses(Digest digest, String text) {
        boolean refused = digest.diagnostics().stream().anyMatch(d -> d.code().equals("not-text"));
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\r\n|\r|\n", -1));
        int count = lines.isEmpty() || !lines.get(lines.size() - 1).isEmpty() ? lines.size() : lines.size() - 1;

        if (!refused) {
            assertThat(digest.account().total()).isEqualTo(count);
        }
        assertThat(Stream.concat(
                        digest.papers().stream()
                                .map(paper -> paper.source().orElseThrow().span()),
                        digest.diagnostics().stream().map(Diagnostic::span)))
                .as("lines that exist")
                .allMatch(
                        span -> span.lastLine() <= Math.max(1, digest.account().total()));
        for (int line = 1; line <= digest.account().total(); line++) {
            assertExplained(digest, line, lines.get(line - 1));
        }
    }

    private static void assertExplained(Digest digest, int line, String text) {
        LineUse use = digest.lineUse(line);
        boolean inPaper = digest.papers().stream()
                .anyMatch(paper -> paper.source().orElseThrow().span().contains(line));
        boolean named = digest.diagnostics().stream()
                .filter(d -> d.severity() != Diagnostic.Severity.INFO)
                .anyMatch(d -> d.span().contains(line));
        assertThat(use == LineUse.BLANK).as("line %d is blank", line).isEqualTo(isBlank(text));
        if (use == LineUse.PAPER) {
            assertThat(inPaper).as("line %d is in a paper", line).isTrue();
        } else if (use == LineUse.UNREAD) {
            assertThat(named).as("line %d is named by a diagnostic", line).isTrue();
        }
    }

    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> c <= ' '
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || c == 0xFEFF
                        || c == 0xAD
                        || c == 0x61C
                        || c == 0x2060
                        || (c >= 0x200B && c <= 0x200F)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
    }
}
