package io.github.offprint.format;

import io.github.offprint.Span;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the objects of JSON that stand in it, each apart: within an array, one after another, or alone. So an
 * object that is no JSON costs itself and not the file. Only the object at hand is held in memory.
 *
 * <p>A string that isn't closed ends with its line, since JSON has no line breaks in strings.
 */
final class JsonItems {
    /** What is found: an object as it stands, and where. */
    record Item(String text, Span span, int column, boolean cut) {}

    private final Reader in;
    private final int limit;
    private final long inputLimit;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int end;
    private long read;
    private int line = 1;
    private int column;
    private boolean afterReturn;
    private boolean lineIsVisible;
    private boolean lineIsStray;
    private boolean inItem;
    private final LineSink lines;

    /** Takes the lines as they end. Those with nothing but brackets and commas are punctuation. */
    interface LineSink {
        void line(int number, boolean visible, boolean punctuation) throws IOException;
    }

    JsonItems(Reader in, int limit, long inputLimit, LineSink lines) {
        this.in = in;
        this.limit = limit;
        this.inputLimit = inputLimit;
        this.lines = lines;
    }

    /** Whether the input went on beyond its limit. */
    boolean wasStopped() {
        return read > inputLimit;
    }

    /** The next object, or null at the end. Lines that hold anything else but brackets and commas are stray. */
    @Nullable
    Item next() throws IOException {
        for (int c = take(); c >= 0; c = take()) {
            if (c == '{') {
                lineIsStray = true; // an item begins or ends on it
                Item item = item();
                lineIsStray = true;
                return item;
            }
            lineIsStray |= isVisible((char) c) && "[],".indexOf(c) < 0;
        }
        if (column > 0) {
            endLine();
        }
        return null;
    }

    private Item item() throws IOException {
        StringBuilder text = new StringBuilder("{");
        int firstLine = line;
        int firstColumn = column;
        int depth = 1;
        boolean quoted = false;
        boolean escaped = false;
        inItem = true;
        while (depth > 0) {
            int c = take();
            if (c < 0) {
                break;
            }
            if (text.length() < limit) {
                text.append((char) c);
            }
            if (quoted) {
                quoted = c != '\n' && c != '\r' && (escaped || c != '"');
                escaped = !escaped && c == '\\';
            } else {
                quoted = c == '"';
                escaped = false;
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        inItem = false;
        return new Item(
                text.toString(), new Span(firstLine, Math.max(firstLine, line)), firstColumn, text.length() >= limit);
    }

    /** The next character, or -1; lines are counted as they end. */
    private int take() throws IOException {
        if (at == end) {
            int count = read > inputLimit ? -1 : in.read(buffer, 0, buffer.length);
            if (count <= 0) {
                return -1;
            }
            read += count;
            at = 0;
            end = count;
        }
        char c = buffer[at++];
        if (c == '\n' || c == '\r') {
            if (c == '\r' || !afterReturn) {
                endLine();
            }
            afterReturn = c == '\r';
        } else {
            afterReturn = false;
            column++;
            lineIsVisible |= isVisible(c);
        }
        return c;
    }

    /** Whether a character is more than white space; a NUL is, since no text holds one. */
    private static boolean isVisible(char c) {
        return c > ' ' || !Character.isWhitespace(c);
    }

    private void endLine() throws IOException {
        lines.line(line++, lineIsVisible, !lineIsStray && !inItem);
        column = 0;
        lineIsVisible = false;
        lineIsStray = false;
    }
}
