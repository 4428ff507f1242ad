package io.github.offprint.digest;

import io.github.offprint.PaperDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The time of a version, {@code Wed, 1 Mar 2023 19:00:02 GMT (3197kb,D)}: to the day, as it is printed. Old ones look like
 * {@code Mon Apr 13 18:20:01 MET 1992} or have years of two digits, which are from 1991 on.
 */
final class ArxivTime {
    private static final int FIRST_YEAR = 91;
    private static final int MOST_WORDS = 8;

    private ArxivTime() {}

    /** The day, if the text is a time. */
    static Optional<PaperDate> day(String time) {
        List<String> parts = parts(time);
        if (parts.size() < 3 || !isNumber(parts.get(2))) {
            return Optional.empty();
        }
        String year = parts.get(2);
        int two = year.length() == 2 ? Integer.parseInt(year) : 0;
        String whole = year.length() == 2 ? Integer.toString(two + (two < FIRST_YEAR ? 2000 : 1900)) : year;
        DateLine line = DateLine.parse(parts.get(0) + " " + parts.get(1) + " " + whole);
        return line == null || line.date().day().isEmpty() || line.date().year().isEmpty()
                ? Optional.empty()
                : Optional.of(line.date());
    }

    /** Day, month and year in the order of the text. */
    private static List<String> parts(String time) {
        int size = time.indexOf('(');
        StringTokenizer words = new StringTokenizer(size < 0 ? time : time.substring(0, size), " ,");
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < MOST_WORDS && words.hasMoreTokens(); i++) {
            String word = words.nextToken();
            boolean zone = word.length() > 1 && word.chars().allMatch(c -> (c >= 'A' && c <= 'Z'));
            boolean weekday = parts.isEmpty() && i == 0 && !isNumber(word) && !isMonth(word);
            if (!zone && !weekday && word.indexOf(':') < 0) {
                parts.add(word);
            }
        }
        return parts;
    }

    private static boolean isMonth(String word) {
        return DateLine.parse(word + " 2000") != null;
    }

    private static boolean isNumber(String word) {
        return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The later of two days, of which either may be missing. */
    static Optional<PaperDate> later(Optional<PaperDate> one, Optional<PaperDate> other) {
        boolean later = one.isEmpty() || (other.isPresent() && order(other.get()) > order(one.get()));
        return later ? other : one;
    }

    private static int order(PaperDate date) {
        return date.year().orElse(0) * 10_000
                + date.month().orElse(0) * 100
                + date.day().orElse(0);
    }

    /** Whether the version holds nothing: {@code (withdrawn)}, or of no size and of the type for that, {@code (0kb,I)}. */
    static boolean isOfNothing(String time) {
        String lower = time.toLowerCase(Locale.ROOT);
        return lower.contains("(withdrawn)") || lower.replace(" ", "").contains("(0kb,i)");
    }
}
