package io.github.offprint.internal.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The macros of a file: those of {@code @string}, and the months, which every style defines. */
final class Macros {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** A macro that repeats another several times, and so on, grows without bounds. */
    private static final int LONGEST = 1 << 16;

    private final Map<String, String> values = new HashMap<>();
    private final long limit;
    private long length;

    Macros(long limit) {
        this.limit = limit;
    }

    /** Defines a macro; false if there is no room for it. */
    boolean define(String name, String value) {
        if (value.length() > LONGEST || length + value.length() > limit) {
            return false;
        }
        length += value.length() + name.length();
        values.put(name.toLowerCase(Locale.ROOT), value);
        return true;
    }

    /** The value of a macro; a month that stands alone is its macro, {@code jan}, and in a text its English name. */
    Optional<String> value(String name, boolean alone) {
        String folded = name.toLowerCase(Locale.ROOT);
        String value = values.get(folded);
        return value != null ? Optional.of(value) : month(folded).map(month -> alone ? folded : month);
    }

    /**
     * Whether a word is the macro of a month.
     *
     * @param word the word in lower case
     * @return true for {@code jan} to {@code dec}
     */
    static boolean isMonth(String word) {
        return month(word).isPresent();
    }

    private static Optional<String> month(String name) {
        return name.length() != 3
                ? Optional.empty()
                : MONTHS.stream()
                        .filter(month -> month.regionMatches(true, 0, name, 0, 3))
                        .findFirst();
    }
}
