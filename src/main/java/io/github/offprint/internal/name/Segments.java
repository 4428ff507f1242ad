package io.github.offprint.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a printed list of authors where one name ends and the next begins. */
final class Segments {

    /** How a segment is to be read. */
    enum Kind {
        /** A name in reading order. */
        NAME,
        /** A name with the family name first. */
        INVERTED,
        /** What stood in brackets. */
        NOTE
    }

    /** A part of the list. */
    record Segment(String text, Kind kind) {}

    /** A text and the separator behind it; {@code &} stands for {@code and}, 0 for the end. */
    private record Piece(String text, char end) {}

    private static final char NONE = 0;

    private final String text;
    private final boolean braced;
    private final List<Piece> pieces = new ArrayList<>();

    private Segments(String text) {
        this.text = text;
        this.braced = isBalanced(text);
        cut();
    }

    /** The segments of a list. */
    static List<Segment> of(String printed) {
        Brackets brackets = Brackets.in(printed);
        List<Segment> all = new Segments(brackets.rest()).segments();
        brackets.notes().forEach(note -> all.add(new Segment(note, Kind.NOTE)));
        return all;
    }

    private List<Segment> segments() {
        boolean semicolons = pieces.stream().anyMatch(piece -> piece.end == ';');
        boolean separated = pieces.stream().anyMatch(piece -> piece.end != '\n' && piece.end != NONE);
        List<Segment> segments = new ArrayList<>();
        if (separated) {
            List<List<String>> entries = entries(semicolons);
            boolean inverted = isInverted(entries, semicolons);
            for (List<String> entry : entries) {
                addEntry(entry, inverted, segments);
            }
        } else {
            pieces.forEach(piece -> segments.add(new Segment(piece.text, Kind.NAME)));
        }
        return segments;
    }

    private static void addEntry(List<String> entry, boolean inverted, List<Segment> segments) {
        if (inverted && entry.size() > 1) {
            segments.add(new Segment(String.join(", ", entry), Kind.INVERTED));
        } else {
            entry.forEach(name -> segments.add(new Segment(name, Kind.NAME)));
        }
    }

    /** What stands between semicolons and {@code and}, cut at its commas; line breaks don't count. */
    private List<List<String>> entries(boolean semicolons) {
        List<List<String>> entries = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Piece piece : pieces) {
            lines.append(piece.text);
            if (piece.end == '\n') {
                lines.append(' ');
                continue;
            }
            if (!lines.toString().isBlank()) {
                entry.add(lines.toString());
            }
            lines.setLength(0);
            boolean ends = piece.end == '&' || (semicolons && piece.end == ';');
            if (ends && !entry.isEmpty()) {
                entries.add(entry);
                entry = new ArrayList<>();
            }
        }
        entries.add(entry);
        return entries;
    }

    /** Whether family names stand first: in at least half of the entries with a comma, and in all if they are joined by and. */
    private static boolean isInverted(List<List<String>> entries, boolean semicolons) {
        int likely = 0;
        int others = 0;
        for (List<String> entry : entries) {
            if (entry.size() > 3) {
                return false;
            }
            likely += Inverted.isLikely(entry.isEmpty() ? List.of("") : entry) ? 1 : 0;
            others += entry.size() > 1 && !Inverted.isLikely(entry) ? 1 : 0;
        }
        return semicolons ? likely > 0 && likely >= others : likely > 1 && others == 0;
    }

    private void cut() {
        StringBuilder piece = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += !braced ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
            int and = depth == 0 && Words.isGap(c) ? andEnd(i) : -1;
            char end = depth > 0 ? NONE : and > 0 ? '&' : separator(c);
            if (end == NONE) {
                piece.append(c);
            } else {
                pieces.add(new Piece(piece.toString(), end));
                piece.setLength(0);
                i = and > 0 ? and - 1 : i;
            }
        }
        pieces.add(new Piece(piece.toString(), NONE));
    }

    private static char separator(char c) {
        return switch (c) {
            case ',', '，', '、' -> ',';
            case ';', '；' -> ';';
            case '\n', '\r', '\u2028' -> '\n';
            default -> NONE;
        };
    }

    /** The end of an {@code and} or {@code &} that stands behind this white space, if it joins two names; or -1. */
    private int andEnd(int gap) {
        int length = text.startsWith("&", gap + 1) ? 1 : 3;
        int end = gap + 1 + length;
        if (end > text.length() || (end < text.length() && !Words.isGap(text.charAt(end)))) {
            return -1;
        }
        boolean and = length == 1
                || text.substring(gap + 1, end).toLowerCase(Locale.ROOT).equals("and");
        return and && !isRemainder(end) ? end : -1;
    }

    /** {@code and others} and {@code and 12 more} belong to the name before. */
    private boolean isRemainder(int at) {
        int next = at;
        while (next < text.length() && next < at + 3 && Words.isGap(text.charAt(next))) {
            next++;
        }
        return text.startsWith("others", next)
                || (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9');
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
