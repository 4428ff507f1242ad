package io.github.offprint.account;

import java.time.Instant;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days, months and years that a paper's dates can be printed with; each is taken once. */
final class Dates {
    private static final List<Locale> LOCALES = Stream.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru", "uk", "tr",
                    "ro", "hu", "ca", "id", "de-AT")
            .map(Locale::forLanguageTag)
            .toList();
    private static final Map<String, Set<Integer>> MONTHS = months();
    private static final Pattern DATE = Pattern.compile("(?:(-?\\d{4})|(?<!\\d)-)(?:-(\\d\\d))?(?:-(\\d\\d))?");
    private static final Pattern TIME =
            Pattern.compile("(?<=\\d)[T ]\\d\\d?:\\d\\d(:\\d\\d(\\.\\d+)?)?( ?[AaPp]\\.?[Mm]\\b\\.?)?"
                    + "(\\s?Z\\b| ?[+-]\\d\\d:?\\d\\d\\b| \\(?(GMT|UTC|MET|METDST|E[SD]T|P[SD]T|CES?T)\\b\\)?)*"
                    + "|\\b(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?\\.?,? (?= ?\\d{1,2}\\.? [A-Z]|[A-Z][a-z]{2,8}\\.? +\\d)"
                    + "|(?<=^\\d{4})\\.0$" // a year that went through a spreadsheet
                    + "|(?<=\\d{4}/\\d\\d/\\d\\d/)\\d\\d:\\d\\d:\\d\\d");

    private final Map<String, Integer> years = new HashMap<>();
    private final Map<Integer, Integer> months = new HashMap<>();
    private final Map<Integer, Integer> days = new HashMap<>();

    private final Map<String, Integer> notation = new HashMap<>();

    /** Time of day and day of the week beside a date, which no field holds. */
    static String withoutTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** Adds the dates that a value in EDTF names; its X was u in an older edition, its dots were words. */
    void add(String edtf) {
        for (String part : edtf.split("[-/]")) {
            if (part.indexOf('X') >= 0) {
                notation.merge(part.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        List.of(edtf.split("/")).stream().filter(".."::equals).forEach(open -> {
            notation.merge("0", 1, Integer::sum); // open in CSL
            notation.merge("unknown", 1, Integer::sum);
            notation.merge("open", 1, Integer::sum);
        });
        if (edtf.indexOf('~') >= 0) {
            notation.merge("true", 1, Integer::sum); // circa of CSL
            notation.merge("c", 1, Integer::sum);
        }
        Matcher date = DATE.matcher(edtf);
        while (date.find()) {
            if (date.group(1) != null) {
                years.merge(date.group(1), 1, Integer::sum);
            }
            if (date.group(1) != null && date.group(1).startsWith("-")) {
                notation.merge(Integer.toString(1 - Integer.parseInt(date.group(1))), 1, Integer::sum); // before Christ
            }
            boolean month = date.group(2) != null;
            boolean day = date.group(3) != null;
            for (String unspecified : List.of("xx", "00")) {
                notation.merge(unspecified, month ? day ? 0 : 1 : 2, Integer::sum);
            }
            if (month) {
                int number = Integer.parseInt(date.group(2));
                months.merge(number, number > 12 ? 2 : 1, Integer::sum); // CSL names a season twice
            }
            if (day) {
                days.merge(Integer.parseInt(date.group(3)), 1, Integer::sum);
            }
        }
    }

    /** Whether words are nothing but a day: the name of a month, a day, and maybe a year. */
    static boolean isDay(List<String> words) {
        long months = words.stream().filter(MONTHS::containsKey).count();
        long days = words.stream().filter(word -> word.matches("[0-3]?\\d")).count();
        long years = words.stream().filter(word -> word.matches("[12]\\d{3}")).count();
        return months == 1 && days == 1 && years <= 1 && months + days + years == words.size();
    }

    /** Takes a token that stands for a part of a date. */
    boolean take(String word) {
        return takeNumber(word)
                || takeMonth(word)
                || takeYear(word)
                || takeOne(notation, word)
                || takeOne(notation, word.replace('u', 'x'));
    }

    private boolean takeNumber(String word) {
        String digits = word.replaceFirst("(st|nd|rd|th)$", "");
        if (!digits.matches("\\d{1,2}")) {
            return digits.matches("\\d{8}") && takeAll(digits);
        }
        int number = Integer.parseInt(digits);
        return takeOne(days, number)
                || takeOne(months, number)
                || (number < 5 && takeOne(months, number + 20)) // seasons
                || (number > 12 && number < 17 && takeOne(months, number + 8)) // as CSL numbered them once
                || (digits.length() == 2 && (takeOne(years, "20" + digits) || takeOne(years, "19" + digits)));
    }

    /** The day of a time stamp in milliseconds; empty for any other text. */
    static String ofTimeStamp(String text) {
        return text.matches("\\d{13}")
                ? Instant.ofEpochMilli(Long.parseLong(text)).toString().substring(0, 10)
                : "";
    }

    private boolean takeAll(String digits) {
        return takeOne(years, digits.substring(0, 4))
                && takeOne(months, Integer.parseInt(digits.substring(4, 6)))
                && takeOne(days, Integer.parseInt(digits.substring(6)));
    }

    private boolean takeMonth(String word) {
        String letters = word.replaceAll("\\d", "");
        for (int month : MONTHS.getOrDefault(letters, Set.of())) {
            String digits = word.replaceAll("\\D", "");
            if (digits.isEmpty() || takeNumber(digits) || takeYear(digits)) { // 4apr
                return takeOne(months, month);
            }
        }
        return isSeason(word)
                && (takeOne(months, 21) || takeOne(months, 22) || takeOne(months, 23) || takeOne(months, 24));
    }

    private static boolean isSeason(String word) {
        return Set.of("spring", "summer", "autumn", "fall", "winter").contains(word);
    }

    private boolean takeYear(String word) {
        Matcher year = Pattern.compile("[a-z]?(\\d{4})[a-z]?").matcher(word);
        return year.matches() && takeOne(years, year.group(1));
    }

    private static <T> boolean takeOne(Map<T, Integer> counts, T key) {
        boolean some = counts.getOrDefault(key, 0) > 0;
        if (some) {
            counts.merge(key, -1, Integer::sum);
        }
        return some;
    }

    private static Map<String, Set<Integer>> months() {
        Map<String, Set<Integer>> names = new HashMap<>();
        for (Locale locale : LOCALES) {
            for (int month = 0; month < 12; month++) {
                int calendar = month;
                List<String> spellings = Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                        .map(style -> Month.of(calendar + 1).getDisplayName(style, locale))
                        .toList();
                for (String spelling : spellings) {
                    String name = Words.fold(spelling);
                    if (name.matches("\\D+")) {
                        names.computeIfAbsent(name, key -> new HashSet<>()).add(month + 1);
                    }
                }
            }
        }
        names.computeIfAbsent("sept", key -> new HashSet<>()).add(9);
        return names;
    }
}
