package io.github.offprint.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables in the test resources: columns divided by tabs, comments behind {@code #} at the start of a line. */
final class Table {
    private Table() {}

    /** The rows of a table. */
    static List<String[]> rows(String resource) {
        InputStream bytes = Table.class.getResourceAsStream(resource);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
