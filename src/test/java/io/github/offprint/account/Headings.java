package io.github.offprint.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that papers take from lines around them: the digest's name, a date, a venue. */
final class Headings {
    private static final Set<String> DATES = Set.of("date", "submitted");
    private static final Set<String> NAMES = Set.of("source.digest", "publication.container", "publication.event");

    private final List<String> dates = new ArrayList<>();
    private final List<Map<String, Integer>> names = new ArrayList<>();

    Headings(List<List<Values.Value>> papers) {
        Set<String> seen = new HashSet<>();
        papers.stream().flatMap(List::stream).forEach(value -> {
            if (DATES.contains(value.name()) && seen.add(value.text())) {
                dates.add(value.text());
            } else if (NAMES.contains(value.name()) && seen.add(value.text())) {
                Map<String, Integer> counts = new HashMap<>();
                Words.texts(value.text()).forEach(word -> counts.merge(word, 1, Integer::sum));
                names.add(counts);
            }
        });
    }

    /** Settles the words of a line around papers if they are all of one value, or of a name and a date. */
    void mark(Stretch stretch) {
        List<String> open = stretch.texts();
        if (open.isEmpty()) {
            return;
        }
        if (Dates.isDay(open)) {
            settle(stretch, Fate.LABEL); // the day of the page
            return;
        }
        List<Map<String, Integer>> tried = new ArrayList<>(names);
        tried.add(Map.of());
        for (Map<String, Integer> name : tried) {
            List<String> rest = new ArrayList<>(open);
            name.forEach((word, count) -> {
                for (int i = 0; i < count; i++) {
                    rest.remove(word);
                }
            });
            if (rest.isEmpty() || dates.stream().anyMatch(date -> isDate(date, rest))) {
                settle(stretch, Fate.FIELD);
                return;
            }
        }
    }

    private static void settle(Stretch stretch, Fate fate) {
        for (int i = 0; i < stretch.words().size(); i++) {
            if (stretch.fate(i) == null) {
                stretch.set(i, fate);
            }
        }
    }

    private static boolean isDate(String edtf, List<String> words) {
        Dates date = new Dates();
        date.add(edtf);
        return words.stream().allMatch(date::take);
    }
}
