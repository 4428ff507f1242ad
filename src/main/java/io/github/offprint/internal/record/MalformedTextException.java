package io.github.offprint.internal.record;

import io.github.offprint.Span;

/** A text breaks the rules of its notation, so that nothing can be read from here on. */
public final class MalformedTextException extends Exception {
    private static final long serialVersionUID = 1;

    private final int firstLine;
    private final int lastLine;

    MalformedTextException(String message, int firstLine, int lastLine, Throwable cause) {
        super(message, cause);
        this.firstLine = Math.max(1, firstLine);
        this.lastLine = Math.max(this.firstLine, lastLine);
    }

    /**
     * A text is well-formed and yet not what it should be.
     *
     * @param message what it is or isn't
     */
    public MalformedTextException(String message) {
        super(message);
        this.firstLine = 1;
        this.lastLine = 1;
    }

    /** {@return the lines from where the record begins that is not read, to where the rule is broken} */
    public Span span() {
        return new Span(firstLine, lastLine);
    }
}
