package io.github.offprint.internal.text;

import java.util.List;
import java.util.Locale;

/** The English names of the months, whole and short. */
public final class Months {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    /**
     * The month that a word names.
     *
     * @param word {@code September}, {@code Sept}, {@code Sep} or {@code sep}, with or without a full stop
     * @return the month from 1 to 12, or -1 if the word names none
     */
    public static int of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        for (int i = 0; i < NAMES.size(); i++) {
            boolean isShort = name.length() == 3 && NAMES.get(i).startsWith(name);
            if (isShort || name.equals(NAMES.get(i))) {
                return i + 1;
            }
        }
        return name.equals("sept") ? 9 : -1;
    }
}
