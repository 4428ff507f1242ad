package io.github.offprint;

import java.io.Serializable;

/**
 * A range of whole lines in a text, both ends included. Lines count from 1; {@code \n}, {@code \r\n} and {@code \r} end a
 * line.
 *
 * @param firstLine the number of the first line, at least 1
 * @param lastLine the number of the last line, at least {@code firstLine}
 */
public record Span(int firstLine, int lastLine) implements Serializable {

    /**
     * Checks the order of the lines.
     *
     * @param firstLine the number of the first line, at least 1
     * @param lastLine the number of the last line, at least {@code firstLine}
     * @throws IllegalArgumentException if {@code firstLine < 1} or {@code lastLine < firstLine}
     */
    public Span {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("not a range of lines: " + firstLine + " to " + lastLine);
        }
    }

    /**
     * The span of one line.
     *
     * @param line the line's number, from 1
     * @return the span that holds just that line
     */
    public static Span ofLine(int line) {
        return new Span(line, line);
    }

    /**
     * Whether a line lies in this span.
     *
     * @param line a line number
     * @return true if it is neither before the first nor after the last line
     */
    public boolean contains(int line) {
        return firstLine <= line && line <= lastLine;
    }

    /** {@return {@code "7"} for one line, {@code "7-9"} for several} */
    @Override
    public String toString() {
        return firstLine == lastLine ? Integer.toString(firstLine) : firstLine + "-" + lastLine;
    }
}
