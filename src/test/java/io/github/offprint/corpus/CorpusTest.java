package io.github.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.digest.Digest;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real digests in whatever form: nothing is thrown, and every line is accounted for. */
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> everyLineOfEveryFileIsAccountedFor() {
        Path root = Shared.path("corpus");
        return Shared.files("corpus").stream()
                .map(file -> DynamicTest.dynamicTest(root.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Digest digest = Digest.read(file);

        for (Diagnostic diagnostic : digest.diagnostics()) {
            if (diagnostic.code().equals("not-text")) {
                assertThat(digest.papers()).isEmpty();
            }
        }
        IntStream.rangeClosed(1, digest.account().total())
                .filter(line -> digest.lineUse(line) == LineUse.UNREAD)
                .forEach(line -> assertThat(digest.diagnostics())
                        .anyMatch(diagnostic -> diagnostic.span().contains(line)));
        if (digest.papers().isEmpty()) {
            assertThat(digest.diagnostics()).anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
        }
    }
}
