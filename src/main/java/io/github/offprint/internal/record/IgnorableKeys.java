package io.github.offprint.internal.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The keys of a source whose values say nothing of a paper, each with the reason: a section of {@code ignorable-keys.txt}. A
 * key counts wherever it stands if it begins with a star, and with all that is within it if it ends with one.
 */
final class IgnorableKeys {
    private static final String TABLE = "ignorable-keys.txt";
    private static final String SEPARATORS = "./@";

    private final Map<String, String> reasons;

    private IgnorableKeys(Map<String, String> reasons) {
        this.reasons = Collections.unmodifiableMap(reasons);
    }

    /** The table of a source. */
    static IgnorableKeys of(String source) {
        Map<String, String> reasons = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                inside = line.equals("[" + source + "]");
            } else if (inside) {
                String[] cells = line.split("\\s+", 2);
                reasons.put(cells[0], cells[1]);
            }
        }
        return new IgnorableKeys(reasons);
    }

    private static List<String> lines() {
        InputStream bytes = Objects.requireNonNull(IgnorableKeys.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a resource of our own
        }
    }

    /** The keys and their reasons, in the order of the table. */
    Map<String, String> reasons() {
        return reasons;
    }

    boolean has(String key) {
        if (reasons.containsKey(key)) {
            return true;
        }
        for (int i = 0; i < key.length(); i++) {
            boolean separator = SEPARATORS.indexOf(key.charAt(i)) >= 0;
            boolean whole = separator && reasons.containsKey(key.substring(0, i + 1) + "*");
            boolean attribute = key.charAt(i) == '@' && reasons.containsKey("*" + key.substring(i));
            boolean end = (separator || i == 0) && reasons.containsKey("*" + key.substring(separator ? i + 1 : 0));
            if (whole || attribute || end) {
                return true;
            }
        }
        return false;
    }
}
