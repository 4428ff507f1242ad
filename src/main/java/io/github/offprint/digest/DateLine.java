package io.github.offprint.digest;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.text.Months;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that is a date and nothing else: {@code Sep 30}, {@code Jun 22, 2024}, {@code 30 September 2023},
 * {@code 2023-09-30}, {@code Published on Sep 12, 2023}, each with or without a count of comments behind it, as in
 * {@code Sep 30 2}.
 *
 * @param date the date, without a year if none is printed
 * @param comments the count behind the date, or {@link Counts#NONE}
 */
record DateLine(PaperDate date, int comments) {
    private static final int MOST_WORDS = 7;
    private static final int LONGEST = 60;

    /** The date that the text is, or {@code null} if it is anything else. */
    static @Nullable DateLine parse(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return null;
        }
        List<String> words = List.of(text.split(" ", MOST_WORDS + 1));
        return words.size() > MOST_WORDS ? null : new Words(words).dateLine();
    }

    /** Reads the words from left to right. */
    private static final class Words {
        private final List<String> words;
        private int at;

        Words(List<String> words) {
            this.words = words;
        }

        @Nullable
        DateLine dateLine() {
            if (peek().equalsIgnoreCase("published")) {
                at++;
                at += peek().equalsIgnoreCase("on") ? 1 : 0;
            }
            PaperDate date = date();
            if (date == null) {
                return null;
            }
            at += peek().equals("·") ? 1 : 0;
            int comments = Counts.parse(peek());
            at += comments == Counts.NONE ? 0 : 1;
            return at == words.size() ? new DateLine(date, comments) : null;
        }

        private @Nullable PaperDate date() {
            try {
                return peek().indexOf('-') > 0 ? iso() : named();
            } catch (IllegalArgumentException noSuchDay) {
                return null;
            }
        }

        private @Nullable PaperDate iso() {
            String[] parts = next().split("-", 4);
            if (parts.length != 3 || parts[0].length() != 4 || parts[1].length() != 2 || parts[2].length() != 2) {
                return null;
            }
            int year = Counts.parse(parts[0]);
            return isYear(year) ? PaperDate.of(year, Counts.parse(parts[1]), Counts.parse(parts[2])) : null;
        }

        /** No page prints a year before the first, or one of five digits; what isn't a number is none either. */
        private static boolean isYear(int year) {
            return year >= 1 && year <= 9999;
        }

        private @Nullable PaperDate named() {
            int day = dayOfMonth();
            int month = Months.of(withoutComma(next()));
            if (month == Counts.NONE) {
                return null;
            }
            if (day == Counts.NONE) {
                day = dayOfMonth();
            }
            int year = year();
            if (year == Counts.NONE && words.get(at - 1).endsWith(",")) {
                return null; // a comma announces a year
            }
            if (day == Counts.NONE) {
                return year == Counts.NONE ? null : PaperDate.of(year, month);
            }
            return year == Counts.NONE ? PaperDate.ofMonthDay(month, day) : PaperDate.of(year, month, day);
        }

        private int dayOfMonth() {
            String word = withoutComma(peek());
            int day = word.length() <= 2 ? Counts.parse(word) : Counts.NONE;
            at += day == Counts.NONE ? 0 : 1;
            return day;
        }

        /** Four digits are a year even without a comma before them: pages shorten counts from 1000 on. */
        private int year() {
            String word = withoutComma(peek());
            int year = word.length() == 4 ? Counts.parse(word) : Counts.NONE;
            if (year < 1900 || year > 2100) {
                return Counts.NONE;
            }
            at++;
            return year;
        }

        private static String withoutComma(String word) {
            return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        }

        private String peek() {
            return at < words.size() ? words.get(at) : "";
        }

        private String next() {
            String word = peek();
            at++;
            return word;
        }
    }
}
