package io.github.offprint.internal.mail;

import io.github.offprint.internal.text.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The day in a {@code Date} field: {@code Fri, 3 Mar 2023 01:29:12 +0000 (UTC)}, the same without weekday, time or zone or
 * with a year of two digits, {@code Fri Mar  3 01:29:12 2023}, {@code 3-Mar-2023}, {@code 2023-03-03T01:29:12Z}.
 */
final class MailDate {
    private static final int MOST_WORDS = 8;
    private static final int EARLIEST_YEAR = 1900;

    private final List<String> words;
    private int at;

    private MailDate(List<String> words) {
        this.words = words;
    }

    static Optional<LocalDate> parse(String field) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(withoutComments(field), " \t,");
        while (tokens.hasMoreTokens() && words.size() < MOST_WORDS) {
            words.add(tokens.nextToken());
        }
        return new MailDate(words).date();
    }

    private Optional<LocalDate> date() {
        if (isWeekday(word(0))) {
            at++;
        }
        if (word(0).indexOf('-') > 0) {
            return joined(word(0).split("-", 4));
        }
        return Months.of(word(0)) > 0
                ? day(lateYear(), Months.of(word(0)), number(word(1)))
                : day(year(word(2)), Months.of(word(1)), number(word(0)));
    }

    private Optional<LocalDate> joined(String[] parts) {
        if (parts.length != 3) {
            return Optional.empty();
        }
        if (parts[0].length() == 4) {
            int time = parts[2].indexOf('T');
            String day = time < 0 ? parts[2] : parts[2].substring(0, time);
            return day(number(parts[0]), number(parts[1]), number(day));
        }
        return day(year(parts[2]), Months.of(parts[1]), number(parts[0]));
    }

    /** The year behind month and day, and maybe behind the time and the zone. */
    private int lateYear() {
        for (int i = 2; i < words.size() - at; i++) {
            if (word(i).length() == 4 && number(word(i)) > 0) {
                return number(word(i));
            }
        }
        return -1;
    }

    /** Years of two and three digits are those of RFC 5322. */
    private static int year(String word) {
        int year = number(word);
        return switch (word.length()) {
            case 2 -> year < 0 ? year : year + (year < 50 ? 2000 : EARLIEST_YEAR);
            case 3 -> year < 0 ? year : year + EARLIEST_YEAR;
            case 4 -> year;
            default -> -1;
        };
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < EARLIEST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isWeekday(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isLetter(c) || c == '.') && Months.of(word) < 0;
    }

    private static int number(String word) {
        if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(word);
    }

    private String word(int ahead) {
        return at + ahead < words.size() ? words.get(at + ahead) : "";
    }

    /** The text outside of round brackets, which may stand within each other. */
    private static String withoutComments(String field) {
        StringBuilder rest = new StringBuilder(field.length());
        int depth = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
                rest.append(' ');
            } else if (depth == 0) {
                rest.append(c);
            } else if (c == '\\') {
                i++;
            }
        }
        return rest.toString();
    }
}
