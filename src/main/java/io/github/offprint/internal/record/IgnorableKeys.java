package io.github.offprint.internal.record;

import io.github.offprint.internal.text.Tables;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of a source whose values say nothing of a paper, each with the reason: a section of {@code ignorable-keys.txt}. A
 * key counts wherever it stands if it begins with a star, and with all that is within it if it ends with one.
 */
final class IgnorableKeys {
    private static final String TABLE = "ignorable-keys.txt";
    private static final String SEPARATORS = "./@";

    private final Map<String, String> reasons;
    private final int longest;

    private IgnorableKeys(Map<String, String> reasons) {
        this.reasons = Collections.unmodifiableMap(reasons);
        this.longest = reasons.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The table of a source. */
    static IgnorableKeys of(String source) {
        Map<String, String> reasons = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : Tables.lines(IgnorableKeys.class, TABLE)) {
            if (line.startsWith("[")) {
                inside = line.equals("[" + source + "]");
            } else if (inside) {
                String[] cells = line.split("\\s+", 2);
                reasons.put(cells[0], cells[1]);
            }
        }
        return new IgnorableKeys(reasons);
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
            boolean shortStart = i < longest;
            boolean shortEnd = key.length() - i <= longest;
            boolean whole = separator && shortStart && reasons.containsKey(key.substring(0, i + 1) + "*");
            boolean attribute = key.charAt(i) == '@' && shortEnd && reasons.containsKey("*" + key.substring(i));
            boolean end = (separator || i == 0)
                    && shortEnd
                    && reasons.containsKey("*" + key.substring(separator ? i + 1 : 0));
            if (whole || attribute || end) {
                return true;
            }
        }
        return false;
    }
}
