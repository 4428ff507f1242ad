package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of an object, and where in the file its characters stand. */
final class ObjectText {
    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private final boolean closed;

    /** Where the lines after the first begin. */
    private final int[] starts;

    ObjectText(String text, int firstLine, int firstColumn, boolean closed) {
        this.text = text;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.closed = closed;
        this.starts = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1)
                .toArray();
    }

    String text() {
        return text;
    }

    /** Whether the last character is the bracket that closes the object. */
    boolean isClosed() {
        return closed;
    }

    Span span(int start, int end) {
        int first = firstLine + linesBefore(start);
        return new Span(first, Math.max(first, firstLine + linesBefore(end)));
    }

    Span all() {
        return span(0, text.length());
    }

    private int linesBefore(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int index) {
        int lines = linesBefore(index);
        return lines == 0 ? index + firstColumn : index - starts[lines - 1] + 1;
    }
}
