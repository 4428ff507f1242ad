package io.github.offprint.internal.mail;

import io.github.offprint.Span;
import java.util.Arrays;

/**
 * The lines of a message, found where they stand, without a byte order mark. {@code \n}, {@code \r\n} and {@code \r} end a
 * line. Lines count from 0 here, from 1 in a {@link Span}.
 */
final class SourceLines {
    private static final char MOST_BYTE = 0xFF;
    private static final char MOST_ASCII = 0x7F;

    private final String text;
    private final char mostOctet;
    private final int count;
    private final int[] starts; // and, behind the last, the end of the text

    /**
     * Finds the lines.
     *
     * @param text the message
     * @param bytes whether each character up to U+00FF stands for a byte; otherwise the text has been decoded already
     */
    SourceLines(String text, boolean bytes) {
        this.text = text;
        this.mostOctet = bytes ? MOST_BYTE : MOST_ASCII;
        int[] found = new int[64];
        int lines = 0;
        int from = mark(text);
        while (from < text.length()) {
            if (lines + 1 == found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[lines++] = from;
            from = nextLine(from);
        }
        found[lines] = text.length();
        this.count = lines;
        this.starts = found;
    }

    private static int mark(String text) {
        if (text.startsWith("\uFEFF")) {
            return 1;
        }
        return text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    }

    private int nextLine(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return Math.min(text.length(), i + (text.startsWith("\r\n", i) ? 2 : 1));
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    /** The place of the first character of a line; for the line behind the last, the end of the text. */
    int start(int line) {
        return starts[line];
    }

    /** The place behind the last character of a line, before what ends it. */
    int end(int line) {
        int end = starts[line + 1];
        if (end > starts[line] && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > starts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The place behind the last character of a line that is neither a space nor a tab. */
    int trimmedEnd(int line) {
        int end = end(line);
        while (end > starts[line] && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether anything ends the line; the last one may just stop. */
    boolean isTerminated(int line) {
        return end(line) < starts[line + 1];
    }

    boolean isBlank(int line) {
        return trimmedEnd(line) == starts[line];
    }

    boolean startsWithSpace(int line) {
        return starts[line] < end(line) && isSpace(text.charAt(starts[line]));
    }

    /** Whether a character of the text stands for an octet, and not for itself. */
    boolean isOctet(char c) {
        return c <= mostOctet;
    }

    /** The lines from one to before another, at least one. */
    static Span span(int from, int to) {
        return new Span(from + 1, to);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
