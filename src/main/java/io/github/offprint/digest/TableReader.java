package io.github.offprint.digest;

import io.github.offprint.Span;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.label.Labels;
import io.github.offprint.internal.label.Meaning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, whose lines begin with a bar. A row may go on in the next lines, as where a title was broken; it ends
 * where the next begins.
 */
final class TableReader {
    /** Between cells; the front end marks the bars of a text. */
    private static final char BAR = '|';

    private List<Meaning> columns = List.of();
    private boolean head;
    private final List<Line> row = new ArrayList<>();

    /** A cell: its text, and what the notation says of stretches of it. */
    private static final class Cell {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        /** The label that the text is, or {@code null}. */
        @Nullable
        Meaning label() {
            return Labels.of(text.toString()).orElse(null);
        }

        boolean isLinked() {
            return runs.stream().anyMatch(run -> run.is(Style.LINK));
        }

        /** The text as a line of its own. */
        Line line(Span lines) {
            int lead = text.length() - text.toString().stripLeading().length();
            String bare = text.toString().strip();
            List<Run> moved = runs.stream()
                    .map(run -> new Run(
                            run.style(),
                            clamp(run.start() - lead, bare.length()),
                            clamp(run.end() - lead, bare.length()),
                            run.value()))
                    .toList();
            return new Line(bare, lines.firstLine(), lines.lastLine(), false, 0, false, moved);
        }

        private static int clamp(int at, int length) {
            return Math.max(0, Math.min(at, length));
        }
    }

    static boolean begins(Line line) {
        boolean bar = !line.text().isEmpty() && line.text().charAt(0) == BAR;
        return bar && line.runs().stream().noneMatch(run -> run.is(Style.BAR) && run.start() == 0);
    }

    /** Whether lines of a row were taken that it may go on after. */
    boolean isOpen() {
        return !row.isEmpty();
    }

    void add(Line line) {
        row.add(line);
    }

    /** The lines of the row that is open. */
    Span span() {
        return new Span(row.get(0).number(), row.get(row.size() - 1).last());
    }

    /** Whether the row that was closed last is the head of a table. */
    boolean wasHead() {
        return head;
    }

    /** The columns that were read before belong to another table. */
    void reset() {
        columns = List.of();
    }

    /** Closes the row: gives its entry, or {@code null} if it is the head of a table or holds no paper. */
    @Nullable
    ListEntry close() {
        List<Cell> cells = cells();
        Span lines = span();
        row.clear();
        head = isHead(cells);
        if (head) {
            columns = cells.stream()
                    .map(Cell::label)
                    .map(label -> label == null ? Meaning.NOTE : label)
                    .toList();
            return null;
        }
        return entry(cells, lines);
    }

    /** Whether labels stand there, one of them of a title or, with hardly anything else, of a link. */
    private static boolean isHead(List<Cell> cells) {
        if (cells.stream().anyMatch(Cell::isLinked)) {
            return false;
        }
        List<@Nullable Meaning> labels = new ArrayList<>();
        cells.forEach(cell -> labels.add(cell.label()));
        long unknown = labels.stream().filter(label -> label == null).count();
        boolean links = labels.stream().anyMatch(label -> label != null && label.isLink());
        return labels.contains(Meaning.TITLE) || (links && 2 * unknown < cells.size());
    }

    private @Nullable ListEntry entry(List<Cell> cells, Span lines) {
        int titleColumn = columns.contains(Meaning.TITLE) ? columns.indexOf(Meaning.TITLE) : linkedColumn(cells, lines);
        titleColumn = titleColumn < 0 ? columns.indexOf(Meaning.PAPER) : titleColumn;
        if (titleColumn < 0 || titleColumn >= cells.size()) {
            return null;
        }
        Line titleLine = cells.get(titleColumn).line(lines);
        String title = ListTitle.ofItem(titleLine);
        if (title.isEmpty()) {
            return null;
        }
        ListEntry entry = new ListEntry(titleLine, title);
        for (int i = 0; i < cells.size(); i++) {
            Line cell = cells.get(i).line(lines);
            Meaning column = i == titleColumn || i >= columns.size() ? Meaning.NOTE : columns.get(i);
            entry.add(cell);
            if (!cell.text().isEmpty() && !(column.isLink() && cells.get(i).isLinked())) {
                entry.take(column, cell, 0, cell.text().length());
            }
            entry.noteLinks(cell.links(), cell, column);
        }
        return entry.isLinked() ? entry : null;
    }

    /** Without a head, the title is the cell with a linked or a strong title. */
    private static int linkedColumn(List<Cell> cells, Span lines) {
        for (int i = 0; i < cells.size(); i++) {
            Line line = cells.get(i).line(lines);
            boolean linked = line.links().stream()
                    .anyMatch(link -> ListTitle.isPaper(link) && ListTitle.isTitle(link.of(line.text())));
            if (linked) {
                return i;
            }
        }
        return -1;
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        boolean first = true;
        for (Line line : row) {
            if (!first && !cells.isEmpty()) {
                cells.get(cells.size() - 1).text.append(' ');
            }
            split(line, cells);
            first = false;
        }
        if (!cells.isEmpty() && cells.get(cells.size() - 1).text.toString().isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static void split(Line line, List<Cell> cells) {
        String text = line.text();
        BitSet shown = new BitSet();
        line.runs().stream().filter(run -> run.is(Style.BAR)).forEach(run -> shown.set(run.start()));
        int start = 0;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (text.charAt(i) == BAR && !shown.get(i))) {
                if (i > 0 && !cells.isEmpty()) {
                    run = addTo(cells.get(cells.size() - 1), line, start, i, run);
                }
                if (i < text.length()) {
                    cells.add(new Cell());
                }
                start = i + 1;
            }
        }
    }

    /** Adds a stretch of a line with its runs, from one on; gives the first run behind it. */
    private static int addTo(Cell cell, Line line, int start, int end, int first) {
        int shift = cell.text.length() - start;
        cell.text.append(line.text(), start, Math.max(start, end));
        int next = first;
        for (; next < line.runs().size() && line.runs().get(next).start() <= end; next++) {
            Run run = line.runs().get(next);
            if (run.start() >= start && run.end() <= end) {
                cell.runs.add(new Run(run.style(), run.start() + shift, run.end() + shift, run.value()));
            }
        }
        return next;
    }
}
