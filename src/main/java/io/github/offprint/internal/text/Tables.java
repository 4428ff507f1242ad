package io.github.offprint.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that lie beside classes. */
public final class Tables {
    private Tables() {}

    /**
     * The lines of a table, without its comments and empty lines.
     *
     * @param beside the class that it lies beside
     * @param name the name of its file
     * @return its lines
     */
    public static List<String> lines(Class<?> beside, String name) {
        InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("## "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
