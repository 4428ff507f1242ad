package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.internal.bibtex.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation lists the codes of all diagnostics. */
class ReadCodeDocTest {
    @Test
    void everyCodeIsListed() throws IOException {
        String document = Files.readString(Path.of("src/docs/formats.md"));

        assertThat(Stream.concat(Arrays.stream(ReadCode.values()), Arrays.stream(Problem.values()))
                        .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allSatisfy(code -> assertThat(document).contains("`" + code + "`"));
    }
}
