package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;

/** The text of an object, and where in the file its characters stand. Places are asked for in ascending order, or nearly. */
final class ObjectText {
    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private final boolean closed;
    private int lastIndex;
    private int lastLine;

    ObjectText(String text, int firstLine, int firstColumn, boolean closed) {
        this.text = text;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.closed = closed;
        this.lastLine = firstLine;
    }

    String text() {
        return text;
    }

    /** Whether the last character is the bracket that closes the object. */
    boolean isClosed() {
        return closed;
    }

    Span span(int start, int end) {
        int first = line(start);
        return new Span(first, Math.max(first, line(Math.max(start, end))));
    }

    Span all() {
        return span(0, text.length());
    }

    private int line(int index) {
        if (index < lastIndex) {
            lastIndex = 0;
            lastLine = firstLine;
        }
        for (int i = lastIndex; i < index; i++) {
            lastLine += text.charAt(i) == '\n' ? 1 : 0;
        }
        lastIndex = index;
        return lastLine;
    }

    int column(int index) {
        int start = text.lastIndexOf('\n', index - 1) + 1;
        return index - start + (start == 0 ? firstColumn : 1);
    }
}
