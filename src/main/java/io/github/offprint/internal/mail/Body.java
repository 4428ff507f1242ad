package io.github.offprint.internal.mail;

/**
 * The lines of a part's body, before decoding.
 *
 * @param source the message
 * @param from the first line
 * @param to the line behind the last
 * @param beforeBoundary whether the body's last line break belongs to a boundary behind it
 */
record Body(SourceLines source, int from, int to, boolean beforeBoundary) {

    /** Whether the text goes on in a new line after a line. */
    boolean breaksAfter(int line) {
        return source.isTerminated(line) && !(beforeBoundary && line == to - 1);
    }

    /** How many characters the lines have with their ends. */
    int length() {
        return source.start(to) - source.start(from);
    }

    boolean isBlank() {
        for (int line = from; line < to; line++) {
            if (!source.isBlank(line)) {
                return false;
            }
        }
        return true;
    }

    /** Hands on the characters of a line as they stand, and its end. */
    void copy(int line, int end, Sink sink) {
        for (int i = source.start(line); i < end; i++) {
            put(source.text().charAt(i), sink);
        }
    }

    void put(char c, Sink sink) {
        if (source.isOctet(c)) {
            sink.octet(c);
        } else {
            sink.character(c);
        }
    }
}
