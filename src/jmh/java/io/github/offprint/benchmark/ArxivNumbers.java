package io.github.offprint.benchmark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Days on which papers appear, more and more of them from 1991 to 2026, and the identifiers that papers get in that month. */
final class ArxivNumbers {
    private static final LocalDate FIRST_DAY = LocalDate.of(1991, 8, 14);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final YearMonth FIRST_NEW = YearMonth.of(2007, 4);
    private static final YearMonth FIRST_FIVE_DIGITS = YearMonth.of(2015, 1);
    /** Half of all papers are from the last quarter of the time. */
    private static final double GROWTH = 0.4;

    private static final int MOST_OLD = 999;
    private static final int MOST_OF_FOUR_DIGITS = 9999;
    private static final int MOST_OF_FIVE_DIGITS = 99_999;
    private static final List<String> ARCHIVES =
            List.of("hep-th", "hep-ph", "astro-ph", "cond-mat", "gr-qc", "math", "quant-ph", "hep-ex", "nucl-th", "cs");

    private final Set<String> taken;
    private final Map<String, Integer> last = new HashMap<>();

    /** Identifiers other than those taken. */
    ArxivNumbers(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A paper's day and its identifier. */
    record Number(LocalDate day, String id) {
        /** The archive of an old identifier, the category of a paper in it; empty for a new one. */
        String archive() {
            return id.substring(0, Math.max(0, id.indexOf('/')));
        }
    }

    Number next(SplittableRandom random) {
        while (true) {
            long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay();
            LocalDate day = FIRST_DAY.plusDays((long) (days * Math.pow(random.nextDouble(), GROWTH)));
            String id = id(YearMonth.from(day), random);
            if (!id.isEmpty()) {
                return new Number(day, id);
            }
        }
    }

    /** The month's next free identifier; empty if it has no more. */
    private String id(YearMonth month, SplittableRandom random) {
        String start = String.format("%02d%02d", month.getYear() % 100, month.getMonthValue());
        if (month.isBefore(FIRST_NEW)) {
            return id(TitleModel.pick(ARCHIVES, random) + "/" + start, "%03d", MOST_OLD);
        }
        return month.isBefore(FIRST_FIVE_DIGITS)
                ? id(start + ".", "%04d", MOST_OF_FOUR_DIGITS)
                : id(start + ".", "%05d", MOST_OF_FIVE_DIGITS);
    }

    private String id(String start, String form, int most) {
        int number = last.getOrDefault(start, 0) + 1;
        while (number <= most && taken.contains(start + String.format(form, number))) {
            number++;
        }
        last.put(start, number);
        return number > most ? "" : start + String.format(form, number);
    }
}
