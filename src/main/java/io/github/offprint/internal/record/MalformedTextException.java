package io.github.offprint.internal.record;

/** A text breaks the rules of its notation, so that nothing can be read from here on. */
public final class MalformedTextException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    MalformedTextException(String message, int line, Throwable cause) {
        super(message, cause);
        this.line = Math.max(1, line);
    }

    /** {@return the line on which the rule is broken, from 1} */
    public int line() {
        return line;
    }
}
