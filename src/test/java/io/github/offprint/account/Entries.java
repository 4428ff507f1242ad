package io.github.offprint.account;

import io.github.offprint.LineUse;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which papers each piece of a document belongs to. */
final class Entries {
    private static final double MOST_OF_A_TITLE = 0.8;

    private final Material.Outcome outcome;
    private final List<List<Values.Value>> values;

    /** By the first line of each stretch of lines that papers claim: its last line and its fields. */
    private final TreeMap<Integer, Group> groups = new TreeMap<>();

    private final Map<Integer, Fields> records = new TreeMap<>();
    private final Map<Integer, Integer> recordOf = new TreeMap<>();

    private record Group(int lastLine, Fields fields) {}

    Entries(Document document, Material.Outcome outcome) {
        this.outcome = outcome;
        values = Values.of(outcome.papers());
        if (document.hasLines()) {
            group();
        }
        pair(document);
    }

    /** Papers on the same lines are accounted for together. */
    private void group() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> span(i).firstLine()));
        List<List<Values.Value>> open = new ArrayList<>();
        int first = 0;
        int last = -1;
        for (int i : order) {
            if (span(i).firstLine() > last) {
                close(first, last, open);
                first = span(i).firstLine();
                last = span(i).lastLine();
                open = new ArrayList<>();
            }
            last = Math.max(last, span(i).lastLine());
            open.add(values.get(i));
        }
        close(first, last, open);
    }

    private void close(int first, int last, List<List<Values.Value>> papers) {
        if (!papers.isEmpty()) {
            groups.put(first, new Group(last, new Fields(papers)));
        }
    }

    private Span span(int paper) {
        return outcome.papers().get(paper).source().map(Source::span).orElse(Span.ofLine(1));
    }

    /** Gives each record its paper: one that begins on its lines and whose title it holds. */
    private void pair(Document document) {
        Map<Integer, List<Piece>> byRecord = new TreeMap<>();
        for (Piece piece : document.pieces()) {
            byRecord.computeIfAbsent(piece.record(), key -> new ArrayList<>()).add(piece);
        }
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            waiting.add(i);
        }
        boolean hasRecords = byRecord.keySet().stream().anyMatch(record -> record >= 0);
        byRecord.forEach((record, pieces) -> {
            boolean isAround = record < 0 && (document.hasLines() || hasRecords);
            Optional<Integer> paper = isAround ? Optional.empty() : paperOf(pieces, waiting, document.hasLines());
            paper.ifPresent(found -> {
                records.put(record, new Fields(List.of(values.get(found))));
                recordOf.put(found, record);
                waiting.remove(found);
            });
        });
    }

    private Optional<Integer> paperOf(List<Piece> pieces, List<Integer> waiting, boolean anywhere) {
        int first = pieces.stream().mapToInt(Piece::line).min().orElse(1);
        int last = pieces.stream()
                .mapToInt(piece -> piece.line() + (int) piece.text().lines().count())
                .max()
                .orElse(1);
        Set<String> words = new HashSet<>();
        pieces.forEach(piece -> words.addAll(Words.texts(piece.text())));
        List<Integer> near = waiting.stream()
                .filter(paper -> anywhere
                        || (span(paper).firstLine() <= last && span(paper).lastLine() >= first))
                .toList();
        return near.size() == 1 && !anywhere
                ? Optional.of(near.get(0))
                : near.stream()
                        .filter(paper -> holdsTitle(words, values.get(paper)))
                        .findFirst();
    }

    private static boolean holdsTitle(Set<String> words, List<Values.Value> paper) {
        List<String> title = paper.stream()
                .filter(value -> value.name().equals("title"))
                .flatMap(value -> Words.texts(value.text()).stream())
                .toList();
        return title.stream().filter(words::contains).count() >= MOST_OF_A_TITLE * title.size();
    }

    /** The fields of the papers that a piece belongs to. */
    Optional<Fields> of(Piece piece) {
        if (piece.record() >= 0 || groups.isEmpty()) {
            return Optional.ofNullable(records.get(piece.record()));
        }
        Map.Entry<Integer, Group> group = groups.floorEntry(piece.line());
        boolean inside = group != null
                && piece.line() <= group.getValue().lastLine()
                && outcome.use(piece.line()) == LineUse.PAPER;
        return inside ? Optional.of(group.getValue().fields()) : Optional.empty();
    }

    /** Whether two pieces stand on lines that the same papers claim. */
    boolean isSame(Piece a, Piece b) {
        return a.record() < 0 && b.record() < 0 && of(a).isPresent() && of(a).equals(of(b));
    }

    /** The record that a paper was read from; -1 if the document has none. */
    int recordOf(int paper) {
        return recordOf.getOrDefault(paper, -1);
    }

    /** The values of all papers, each paper's by itself. */
    List<List<Values.Value>> values() {
        return values;
    }
}
