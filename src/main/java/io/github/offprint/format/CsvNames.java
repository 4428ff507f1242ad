package io.github.offprint.format;

import java.util.ArrayList;
import java.util.List;

/** The names of a column: separated by semicolons, their parts by commas; a part with one of these stands in quotes. */
final class CsvNames {
    private CsvNames() {}

    /** The names, each with its parts: the family name, the given name, the suffix; or a collective's name alone. */
    static List<List<String>> split(String text) {
        List<List<String>> names = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                part.append(c);
                i++;
            } else if (c == '"' && (quoted || part.toString().isBlank() || endsWithSpace(part))) {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';')) {
                parts.add(part.toString().strip());
                part.setLength(0);
                if (c == ';') {
                    add(names, parts);
                    parts = new ArrayList<>();
                }
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        add(names, parts);
        return names;
    }

    /** A particle stands before a family name in quotes: {@code van "der, Berg"}. */
    private static boolean endsWithSpace(StringBuilder part) {
        return part.charAt(part.length() - 1) == ' ';
    }

    private static void add(List<List<String>> names, List<String> parts) {
        if (parts.stream().anyMatch(part -> !part.isEmpty())) {
            names.add(parts);
        }
    }
}
