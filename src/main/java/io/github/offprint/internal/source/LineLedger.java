package io.github.offprint.internal.source;

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

    /** So many lines that were given away stay at least, so that what is kept behind them is seldom moved. */
    private static final int LEAST_MOVED = 1 << 12;

    /** Bit 0 stands for the line {@link #base}. */
    private BitSet visible = new BitSet();

    private BitSet paper = new BitSet();
    private BitSet furniture = new BitSet();
    private BitSet claimed = new BitSet();
    private int base = 1;

    /** The first line that was not given away. */
    private int first = 1;

    private int last;
    private int restMarkedTo;
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
            visible.set(line - base);
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
        int start = Math.max(from, first) - base;
        int end = to + 1 - base;
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
        int start = Math.max(first, span.firstLine()) - base;
        int end = span.lastLine() + 1 - base;
        if (start < end) {
            claimed.set(start, end);
        }
    }

    /**
     * Marks the lines up to this one as furniture that nothing else claims.
     *
     * @param to the last line
     */
    public void markRest(int to) {
        for (int line = Math.max(first, restMarkedTo + 1); line <= to; line++) {
            if (!claimed.get(line - base)) {
                mark(line, line, LineUse.FURNITURE);
            }
        }
        restMarkedTo = Math.max(restMarkedTo, to);
    }

    /**
     * Gives away the lines before this one: nothing will mark them any more.
     *
     * @param line the first line that is kept
     * @throws IOException if the sink throws it
     */
    public void giveBefore(int line) throws IOException {
        int end = Math.min(line, last + 1);
        while (first < end) {
            LineUse use = use(first - base);
            sink.line(use);
            noteUnread(first, use);
            first++;
        }
        if (first - base >= LEAST_MOVED && first - base > (last - base) / 2) {
            visible = kept(visible);
            paper = kept(paper);
            furniture = kept(furniture);
            claimed = kept(claimed);
            base = first;
        }
    }

    /** Without what was given away: at least as much as is kept, so that each bit is moved but a few times. */
    private BitSet kept(BitSet lines) {
        int count = first - base;
        return lines.get(count, Math.max(count, lines.length()));
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
        if (use == LineUse.UNREAD && !claimed.get(line - base)) {
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
