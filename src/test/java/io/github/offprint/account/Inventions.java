package io.github.offprint.account;

import io.github.offprint.Source;
import io.github.offprint.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tokens of text fields that do not stand on the lines of their entry, nor all on one line around entries. */
final class Inventions {
    private final Material.Item item;
    private final Material.Outcome outcome;
    private final Tally tally;

    /** The tokens of each line. */
    private final TreeMap<Integer, List<String>> lines = new TreeMap<>();

    /** The tokens of each record that stands elsewhere than its entry. */
    private final Map<Integer, List<String>> records = new HashMap<>();

    private final Set<String> macros = new HashSet<>();

    private final Entries entries;

    Inventions(Material.Item item, Material.Outcome outcome, List<Stretch> stretches, Entries entries, Tally tally) {
        this.item = item;
        this.outcome = outcome;
        this.entries = entries;
        this.tally = tally;
        for (Stretch stretch : stretches) {
            Piece piece = stretch.piece();
            List<String> words = stretch.words().stream().map(Words.Word::text).toList();
            if (piece.place().startsWith("page data")) {
                records.computeIfAbsent(piece.record(), key -> new ArrayList<>())
                        .addAll(words);
            }
            lines.computeIfAbsent(piece.line(), key -> new ArrayList<>()).addAll(words);
            if (piece.place().equals("crossref") || piece.place().equals("xdata")) {
                macros.addAll(words); // such entries take fields from others
            }
        }
    }

    void run() {
        List<List<Values.Value>> papers = entries.values();
        for (int i = 0; i < papers.size(); i++) {
            Span span = outcome.papers().get(i).source().map(Source::span).orElse(Span.ofLine(1));
            Map<String, Integer> there = new HashMap<>();
            lines.subMap(span.firstLine(), true, span.lastLine(), true)
                    .values()
                    .forEach(words -> words.forEach(word -> there.merge(word, 1, Integer::sum)));
            records.getOrDefault(entries.recordOf(i), List.of()).forEach(word -> there.merge(word, 1, Integer::sum));
            for (Values.Value value : new Fields(List.of(papers.get(i))).texts()) {
                check(value, there, span);
            }
        }
    }

    private void check(Values.Value value, Map<String, Integer> there, Span span) {
        Map<String, Integer> left = new HashMap<>(there);
        List<String> missing = new ArrayList<>();
        List<String> words = Words.texts(value.text());
        for (String word : words) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
            } else {
                missing.add(word);
            }
        }
        if (!missing.isEmpty() && macros.isEmpty() && !isHeading(words)) {
            missing.forEach(word -> tally.invented(word, value.name(), item.name() + ":" + span.firstLine()));
        }
    }

    private boolean isHeading(List<String> words) {
        return lines.values().stream().anyMatch(line -> line.size() < 100 && line.containsAll(words));
    }
}
