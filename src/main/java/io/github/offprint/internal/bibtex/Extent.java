package io.github.offprint.internal.bibtex;

/**
 * How far an object goes: from its bracket to the one that closes it, as bibtex counts. Braces count wherever they stand,
 * a backslash before one means nothing. In parentheses, the closing one counts where no brace and no quote is open.
 */
final class Extent {
    private final StringBuilder text;
    private final boolean round;
    private int depth;
    private boolean quoted;
    private boolean closed;
    private int end;
    private String lastLine;
    private int lastLineStart;

    /** Begins at the {@code @} of a line, of which the rest is looked at. */
    Extent(String line, int at, int bracket) {
        round = line.charAt(bracket) == '(';
        lastLine = line;
        lastLineStart = -at;
        int from = bracket + 1;
        depth = round ? 0 : 1;
        int stop = scan(line, from);
        text = new StringBuilder(line.substring(at, stop));
        end = stop - at;
    }

    private Extent(Extent that) {
        text = new StringBuilder(that.text);
        round = that.round;
        lastLine = that.lastLine;
        become(that);
    }

    Extent copy() {
        return new Extent(this);
    }

    void become(Extent that) {
        text.setLength(0);
        text.append(that.text);
        depth = that.depth;
        quoted = that.quoted;
        closed = that.closed;
        end = that.end;
        lastLine = that.lastLine;
        lastLineStart = that.lastLineStart;
    }

    /** Looks on until the object is closed; the index behind what was looked at. */
    private int scan(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && (depth > 0 || !round)) {
                depth--;
            } else if (c == '"' && round && depth == 0) {
                quoted = !quoted;
            }
            closed = round ? c == ')' && depth == 0 && !quoted : depth == 0;
            if (closed) {
                return i + 1;
            }
        }
        return line.length();
    }

    /** Goes on with the next line. After an early end, that end is taken back. */
    void append(String line) {
        if (closed) {
            text.append(lastLine, endInLastLine(), lastLine.length());
            closed = false;
            depth = round ? 0 : 1;
        }
        text.append('\n');
        lastLineStart = text.length();
        lastLine = line;
        int stop = scan(line, 0);
        text.append(line, 0, stop);
        end = text.length();
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether nothing but a comma follows, as if there were to come more fields. A field that follows is read here. */
    boolean isClosedEarly() {
        int rest = endInLastLine();
        while (closed && Headers.beginsField(lastLine, rest)) {
            depth = round ? 0 : 1;
            int stop = scan(lastLine, rest);
            text.append(lastLine, rest, stop);
            end = text.length();
            rest = stop;
        }
        int comma = Headers.skipSpace(lastLine, rest);
        return closed && lastLine.startsWith(",", comma) && Headers.skipSpace(lastLine, comma + 1) == lastLine.length();
    }

    int length() {
        return text.length();
    }

    /** What was looked at, from the {@code @} on. */
    String text() {
        return text.toString();
    }

    /** The line in which the object ends. */
    String lastLine() {
        return lastLine;
    }

    int endInLastLine() {
        return end - lastLineStart;
    }
}
