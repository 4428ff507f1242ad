package io.github.offprint.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The table of keys whose values tell nothing of a paper, each with its reason, by form or format. */
final class Ignorable {
    private static final Ignorable ALL = new Ignorable("ignorable.tsv");

    private final Map<String, List<Pattern>> keys = new HashMap<>();

    private Ignorable(String resource) {
        for (String[] row : Table.rows(resource)) {
            if (row.length != 3) {
                throw new IllegalStateException("form, key and reason: " + String.join(" ", row));
            }
            keys.computeIfAbsent(row[0], key -> new ArrayList<>())
                    .add(Pattern.compile("(?:.*[./ ])?(?:" + row[1] + ")"));
        }
    }

    static boolean has(String form, Piece piece) {
        String value = piece.place() + ": " + piece.text().strip();
        return ALL.keys.getOrDefault(form, List.of()).stream()
                .anyMatch(key -> key.matcher(piece.place()).matches()
                        || key.matcher(value).matches());
    }
}
