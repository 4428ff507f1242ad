package io.github.offprint.format;

import io.github.offprint.Span;
import io.github.offprint.internal.source.LineReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into records by RFC 4180, each apart, so that one with a bad quote costs itself and not the table. A quote
 * opens a value at its beginning, and closes it before a separator or a line's end; between, any other quote counts as text.
 * A value whose quote is never closed ends with its line.
 */
final class CsvRecords {
    /** A record: its values, its lines, and whether a quote in it was bad. */
    record Row(List<String> values, Span span, boolean bad) {}

    private final LineReader lines;
    private final int limit;
    private final CSVFormat format;
    private final char delimiter;
    private final LineSink sink;
    private final Deque<String> again = new ArrayDeque<>();
    private int number;

    /** Until here no quote closes a value that was opened before. */
    private int noCloseUntil;

    /** Takes the lines as they are read. */
    interface LineSink {
        void line(int number, boolean visible, boolean cut) throws IOException;
    }

    CsvRecords(Reader in, char delimiter, int limit, long inputLimit, LineSink sink) {
        this.lines = new LineReader(in, limit, inputLimit);
        this.limit = limit;
        this.delimiter = delimiter;
        this.sink = sink;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    boolean wasStopped() {
        return lines.wasStopped();
    }

    private @Nullable String next() throws IOException {
        String line = again.poll();
        if (line == null) {
            line = lines.next();
            if (line != null) {
                sink.line(lines.number(), !line.isBlank(), lines.wasCut());
            }
        }
        number += line == null ? 0 : 1;
        return line;
    }

    private void putBack(String line) {
        again.push(line);
        number--;
    }

    /** The next record that isn't blank, or null at the end. */
    @Nullable
    Row next(int columns) throws IOException {
        String line = next();
        while (line != null && line.isBlank() && columns != 1) {
            line = next();
        }
        if (line == null) {
            return null;
        }
        int first = number;
        StringBuilder text = new StringBuilder(line);
        Quotes quotes = new Quotes(delimiter);
        quotes.scan(line);
        Deque<String> taken = new ArrayDeque<>();
        while (quotes.isOpen() && number >= noCloseUntil) {
            String more = next();
            if (more == null || text.length() + more.length() > limit) {
                noCloseUntil = number + 1;
                if (more != null) {
                    putBack(more);
                }
                taken.forEach(this::putBack);
                return new Row(plain(line), Span.ofLine(first), true);
            }
            taken.push(more);
            text.append('\n').append(more);
            quotes.scan(more);
        }
        if (quotes.isOpen()) {
            return new Row(plain(line), Span.ofLine(first), true);
        }
        List<String> values = quotes.isBad() ? quotes.values(text.toString()) : values(text.toString());
        return new Row(values, new Span(first, number), quotes.isBad());
    }

    private List<String> plain(String line) {
        return List.of(line.split(Pattern.quote(Character.toString(delimiter)), -1));
    }

    private List<String> values(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord parsed : parser) {
                return parsed.toList();
            }
        }
        return List.of("");
    }

    /** Where values are open, line by line. */
    private static final class Quotes {
        private final char delimiter;
        private boolean open;
        private boolean bad;

        Quotes(char delimiter) {
            this.delimiter = delimiter;
        }

        void scan(String line) {
            boolean start = !open;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c != '"') {
                    start = !open && c == delimiter;
                } else if (!open) {
                    open = start;
                    bad |= !start;
                    start = false;
                } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    i++;
                } else {
                    boolean closes = i + 1 == line.length() || line.charAt(i + 1) == delimiter;
                    bad |= !closes;
                    open = !closes;
                }
            }
        }

        /** The values of a record with a bad quote, which stays in the text. */
        List<String> values(String text) {
            List<String> values = new ArrayList<>();
            StringBuilder value = new StringBuilder();
            boolean quoted = false;
            boolean start = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char next = i + 1 < text.length() ? text.charAt(i + 1) : delimiter;
                if (quoted && c == '"' && next == '"' && i + 1 < text.length()) {
                    value.append(c);
                    i++;
                } else if (quoted && c == '"' && next == delimiter) {
                    quoted = false;
                } else if (!quoted && c == delimiter) {
                    values.add(value.toString());
                    value.setLength(0);
                    start = true;
                    continue;
                } else if (start && c == '"') {
                    quoted = true;
                } else {
                    value.append(c);
                }
                start = false;
            }
            values.add(value.toString());
            return values;
        }

        boolean isOpen() {
            return open;
        }

        boolean isBad() {
            return bad;
        }
    }
}
