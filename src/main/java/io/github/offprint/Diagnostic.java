package io.github.offprint;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a reader has to say about a place in its input. Bad content never throws: it ends in one of these.
 *
 * @param severity how much it matters
 * @param code a stable name in lower case with hyphens, such as {@code unread-lines}; made for programs to compare, listed
 *     in the project's documentation
 * @param message one line for people, in English, without the position; holds nothing unprintable, whatever it quotes
 * @param span the lines it speaks of
 * @param column where in the first of the lines it begins, in characters (UTF-16 code units) from 1; 0 if it speaks of
 *     whole lines
 */
public record Diagnostic(Severity severity, String code, String message, Span span, int column)
        implements Serializable {

    /** How much a diagnostic matters. */
    public enum Severity {
        /** Something worth knowing; what was read is whole. */
        INFO,
        /** Something was missing, doubtful or left unread; what was read is right as far as it goes. */
        WARNING,
        /** Reading had to stop, or nothing could be read at all. */
        ERROR
    }

    /**
     * Checks the parts, and makes the message one line without control characters.
     *
     * @param severity how much it matters
     * @param code a stable name in lower case with hyphens
     * @param message one line for people, in English, without the position
     * @param span the lines it speaks of
     * @param column where in the first of the lines it begins, from 1; 0 if it speaks of whole lines
     * @throws IllegalArgumentException if the column is negative
     */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        message = Texts.oneLine(Objects.requireNonNull(message, "message"));
        Objects.requireNonNull(span, "span");
        if (column < 0) {
            throw new IllegalArgumentException("a column can't be negative: " + column);
        }
    }

    /**
     * A diagnostic about whole lines.
     *
     * @param severity how much it matters
     * @param code a stable name in lower case with hyphens
     * @param message one line for people, in English, without the position
     * @param span the lines it speaks of
     */
    public Diagnostic(Severity severity, String code, String message, Span span) {
        this(severity, code, message, span, 0);
    }

    /** {@return for example {@code "line 7, column 3: warning: the entry stops here [entry-cut-off]"}} */
    @Override
    public String toString() {
        String place = span.firstLine() == span.lastLine() ? "line " : "lines ";
        String from = column == 0 ? "" : ", column " + column;
        String level = switch (severity) {
            case INFO -> "note: ";
            case WARNING -> "warning: ";
            case ERROR -> "error: ";
        };
        return place + span + from + ": " + level + message + " [" + code + "]";
    }
}
