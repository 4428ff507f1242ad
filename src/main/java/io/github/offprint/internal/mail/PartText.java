package io.github.offprint.internal.mail;

import io.github.offprint.Span;
import java.util.Arrays;

/** The decoded text of a part. Each of its lines knows the lines of the message that it came from. */
public final class PartText {
    private final String text;
    private final int[] first;
    private final int[] last;

    private PartText(String text, int[] first, int[] last) {
        this.text = text;
        this.first = first;
        this.last = last;
    }

    /** {@return the text; every line end in it is {@code \n}} */
    public String text() {
        return text;
    }

    /** {@return how many lines the text has} */
    public int lines() {
        return first.length;
    }

    /**
     * The lines of the message that a line came from. Taken together, the lines of the text came from all lines of the
     * part's body.
     *
     * @param line the number of a line of the text, from 1
     * @return numbers of lines in the message
     */
    public Span source(int line) {
        return new Span(first[line - 1], last[line - 1]);
    }

    /**
     * The lines of the message that some lines came from.
     *
     * @param span lines of the text
     * @return numbers of lines in the message
     */
    public Span source(Span span) {
        return new Span(first[span.firstLine() - 1], last[span.lastLine() - 1]);
    }

    /** Gathers lines. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] first = new int[16];
        private int[] last = new int[16];
        private int lines;

        /** Adds a line and the numbers of its source lines, none of them before those of the line before. */
        void add(CharSequence chars, int from, int to, int firstSource, int lastSource) {
            if (lines == first.length) {
                first = Arrays.copyOf(first, lines * 2);
                last = Arrays.copyOf(last, lines * 2);
            }
            text.append(chars, from, to).append('\n');
            first[lines] = firstSource;
            last[lines] = lastSource;
            lines++;
        }

        /**
         * Ends the text. Source lines without text of their own go to the line before them, or to the first.
         *
         * @param terminated whether a line break ends the last line
         * @param body all source lines
         */
        PartText build(boolean terminated, Span body) {
            if (lines > 0 && !terminated) {
                text.setLength(text.length() - 1);
                lines -= text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? 1 : 0; // it was empty
            }
            for (int i = 0; i + 1 < lines; i++) {
                last[i] = Math.max(last[i], first[i + 1] - 1);
            }
            if (lines > 0) {
                first[0] = body.firstLine();
                last[lines - 1] = body.lastLine();
            }
            return new PartText(text.toString(), Arrays.copyOf(first, lines), Arrays.copyOf(last, lines));
        }
    }
}
