package io.github.offprint.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many tokens ended where, and which were lost or invented. */
final class Tally {

    /** A token that was lost or invented, or where that happened: how often, and the first place. */
    static final class Loss {
        private final String first;
        private int count;

        private Loss(String first) {
            this.first = first;
        }

        int count() {
            return count;
        }

        String first() {
            return first;
        }
    }

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final Map<Fate, Map<String, Loss>> words = new EnumMap<>(Fate.class);
    private final Map<Fate, Map<String, Loss>> places = new EnumMap<>(Fate.class);
    private final Map<String, Loss> inventions = new HashMap<>();
    private int files;
    private int papers;
    private int invented;

    void file(int newPapers) {
        files++;
        papers += newPapers;
    }

    void word(Fate fate, String word, String place, String where) {
        counts.merge(fate, 1, Integer::sum);
        if (fate == Fate.NONE || fate == Fate.FURNITURE) {
            note(words, fate, word, where);
            note(places, fate, place, where);
        }
    }

    private static void note(Map<Fate, Map<String, Loss>> losses, Fate fate, String key, String where) {
        losses.computeIfAbsent(fate, each -> new HashMap<>()).computeIfAbsent(key, each -> new Loss(where)).count++;
    }

    void invented(String word, String field, String where) {
        invented++;
        inventions.computeIfAbsent(field + ": " + word, each -> new Loss(where)).count++;
    }

    void add(Tally other) {
        files += other.files;
        papers += other.papers;
        invented += other.invented;
        other.counts.forEach((fate, count) -> counts.merge(fate, count, Integer::sum));
    }

    int files() {
        return files;
    }

    int papers() {
        return papers;
    }

    int invented() {
        return invented;
    }

    int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** All tokens, names of LaTeX commands and numbers of items left out. */
    int tokens() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - count(Fate.SYNTAX);
    }

    double share(Fate fate) {
        return tokens() == 0 ? 0 : 100.0 * count(fate) / tokens();
    }

    /** The most frequent tokens of a fate, most first. */
    List<Map.Entry<String, Loss>> words(Fate fate, int most) {
        return most(words.getOrDefault(fate, Map.of()), most);
    }

    /** The keys or kinds of place with most tokens of a fate, most first. */
    List<Map.Entry<String, Loss>> places(Fate fate, int most) {
        return most(places.getOrDefault(fate, Map.of()), most);
    }

    List<Map.Entry<String, Loss>> inventions(int most) {
        return most(inventions, most);
    }

    private static List<Map.Entry<String, Loss>> most(Map<String, Loss> losses, int most) {
        List<Map.Entry<String, Loss>> sorted = new ArrayList<>(losses.entrySet());
        sorted.sort((a, b) -> a.getValue().count != b.getValue().count
                ? Integer.compare(b.getValue().count, a.getValue().count)
                : a.getKey().compareTo(b.getKey()));
        return sorted.subList(0, Math.min(most, sorted.size()));
    }
}
