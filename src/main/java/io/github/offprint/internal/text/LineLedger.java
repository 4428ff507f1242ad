package io.github.offprint.internal.text;

import io.github.offprint.LineUse;
import io.github.offprint.Span;
import java.io.IOException;
import java.util.BitSet;

/**
 * The lines of a document that is read as records, until each has found its use. A line that several uses claim belongs to
 * the paper first, then to the furniture.
 */
public final class LineLedger {

    /** Takes the lines, once each has found its use. */
    public interface Sink {

        /**
         * Takes the next line.
         *
         * @param use what became of it
         * @throws IOException if it is written somewhere and that fails
         */
        void line(LineUse use) throws IOException;

        /**
         * Takes lines that found no use and that nobody has reported.
         *
         * @param span the lines, those given last
         * @throws IOException if it is written somewhere and that fails
         */
        void unread(Span span) throws IOException;
    }

    private final Sink sink;

    /** Bit 0 stands for the line {@link #first}. */
    private BitSet visible = new BitSet();

    private BitSet paper = new BitSet();
    private BitSet furniture = new BitSet();
    private BitSet claimed = new BitSet();
    private int first = 1;
    private int last;
    private int unreadFrom;
    private int unreadTo;

    /**
     * Starts a document.
     *
     * @param sink takes the lines in their order
     */
    public LineLedger(Sink sink) {
        this.sink = sink;
    }

    /**
     * Notes that a line exists.
     *
     * @param line its number, from 1
     * @param isVisible whether there is anything to see in it
     */
    public void note(int line, boolean isVisible) {
        last = Math.max(last, line);
        if (isVisible && line >= first) {
            visible.set(line - first);
        }
    }

    /** {@return the number of the last line so far} */
    public int last() {
        return last;
    }

    /**
     * Marks lines as part of a paper or as furniture; those that were given away already are passed over.
     *
     * @param from the first line
     * @param to the last line
     * @param use what they are
     */
    public void mark(int from, int to, LineUse use) {
        if (use == LineUse.UNREAD || use == LineUse.BLANK) {
            return; // what nothing claims is that already
        }
        int start = Math.max(from, first) - first;
        int end = to + 1 - first;
        if (start < end) {
            (use == LineUse.PAPER ? paper : furniture).set(start, end);
        }
    }

    /**
     * Marks lines as part of a paper or as furniture.
     *
     * @param span the lines
     * @param use what they are
     */
    public void mark(Span span, LineUse use) {
        mark(span.firstLine(), span.lastLine(), use);
    }

    /**
     * Lines as far as they exist: a parser that meets the end of a text may name the line behind the last.
     *
     * @param span the lines
     * @return those up to the last line so far, at least one
     */
    public Span within(Span span) {
        int end = Math.max(1, last);
        return new Span(Math.min(span.firstLine(), end), Math.min(span.lastLine(), end));
    }

    /**
     * Notes that lines were not read and that this was reported already.
     *
     * @param span the lines
     */
    public void claimUnread(Span span) {
        for (int line = Math.max(first, span.firstLine()); line <= span.lastLine(); line++) {
            claimed.set(line - first);
        }
    }

    /**
     * Marks the lines up to this one as furniture that nothing else claims.
     *
     * @param to the last line
     */
    public void markRest(int to) {
        for (int line = first; line <= to; line++) {
            if (!claimed.get(line - first)) {
                mark(line, line, LineUse.FURNITURE);
            }
        }
    }

    /**
     * Gives away the lines before this one: nothing will mark them any more.
     *
     * @param line the first line that is kept
     * @throws IOException if the sink throws it
     */
    public void giveBefore(int line) throws IOException {
        int count = Math.min(line, last + 1) - first;
        for (int i = 0; i < count; i++) {
            LineUse use = use(i);
            sink.line(use);
            noteUnread(first + i, use);
        }
        if (count > 0) {
            visible = visible.get(count, Math.max(count, visible.length()));
            paper = paper.get(count, Math.max(count, paper.length()));
            furniture = furniture.get(count, Math.max(count, furniture.length()));
            claimed = claimed.get(count, Math.max(count, claimed.length()));
            first += count;
        }
    }

    /**
     * Gives away all lines.
     *
     * @throws IOException if the sink throws it
     */
    public void finish() throws IOException {
        giveBefore(last + 1);
        reportUnread();
    }

    private LineUse use(int i) {
        if (!visible.get(i)) {
            return LineUse.BLANK;
        }
        return paper.get(i) ? LineUse.PAPER : furniture.get(i) ? LineUse.FURNITURE : LineUse.UNREAD;
    }

    private void noteUnread(int line, LineUse use) throws IOException {
        if (use == LineUse.UNREAD && !claimed.get(line - first)) {
            unreadFrom = unreadFrom == 0 ? line : unreadFrom;
            unreadTo = line;
        } else if (use != LineUse.BLANK) {
            reportUnread();
        }
    }

    private void reportUnread() throws IOException {
        if (unreadFrom != 0) {
            sink.unread(new Span(unreadFrom, unreadTo));
            unreadFrom = 0;
        }
    }
}
