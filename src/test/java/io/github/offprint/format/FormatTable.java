package io.github.offprint.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of the documentation: which fields each format holds. */
final class FormatTable {
    /** The columns behind the field. */
    static final List<String> FORMATS = List.of("BibTeX", "BibLaTeX", "CSL-JSON", "CSV", "RIS", "JSON Lines");

    private static final Path DOCUMENT = Path.of("src/docs/formats.md");

    private final Map<Loss, List<String>> rows = new EnumMap<>(Loss.class);

    private FormatTable() {}

    static FormatTable read() {
        FormatTable table = new FormatTable();
        try {
            for (String line : Files.readAllLines(DOCUMENT)) {
                List<String> cells = Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
                if (line.startsWith("|") && cells.size() == FORMATS.size() + 1) {
                    Arrays.stream(Loss.values())
                            .filter(field -> field.toString().equals(cells.get(0)))
                            .forEach(field -> table.rows.put(field, cells.subList(1, cells.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    Set<Loss> fields() {
        return rows.keySet();
    }

    /** What a cell says; it begins with a dash if the format doesn't hold the field. */
    Set<Loss> notHeldBy(String format) {
        Set<Loss> missing = EnumSet.noneOf(Loss.class);
        rows.forEach((field, cells) -> {
            if (cells.get(FORMATS.indexOf(format)).startsWith("–")) {
                missing.add(field);
            }
        });
        return missing;
    }
}
