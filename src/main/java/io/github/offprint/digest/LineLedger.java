package io.github.offprint.digest;

import io.github.offprint.Span;
import java.io.IOException;
import java.util.BitSet;

/**
 * The lines of a document that is read as records, until each has found its use. A line that several uses claim belongs to
 * the paper first, then to the furniture.
 */
final class LineLedger {
    private final Findings findings;
    private final String unread;

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
     * @param findings takes the lines in their order
     * @param unread the message of the diagnostics about lines that found no use
     */
    LineLedger(Findings findings, String unread) {
        this.findings = findings;
        this.unread = unread;
    }

    /** Notes that a line exists, and whether there is anything to see in it. */
    void note(int line, boolean isVisible) {
        last = Math.max(last, line);
        if (isVisible && line >= first) {
            visible.set(line - first);
        }
    }

    /** The number of the last line so far. */
    int last() {
        return last;
    }

    /** Marks lines as part of a paper or as furniture; those that were given away already are passed over. */
    void mark(int from, int to, LineUse use) {
        if (use == LineUse.UNREAD || use == LineUse.BLANK) {
            return; // what nothing claims is that already
        }
        int start = Math.max(from, first) - first;
        int end = to + 1 - first;
        if (start < end) {
            (use == LineUse.PAPER ? paper : furniture).set(start, end);
        }
    }

    void mark(Span span, LineUse use) {
        mark(span.firstLine(), span.lastLine(), use);
    }

    /** Notes that lines were not read and that this was reported already. */
    void claimUnread(Span span) {
        for (int line = Math.max(first, span.firstLine()); line <= span.lastLine(); line++) {
            claimed.set(line - first);
        }
    }

    /** Marks the lines up to this one as furniture that nothing else claims. */
    void markRest(int to) {
        for (int line = first; line <= to; line++) {
            if (!claimed.get(line - first)) {
                mark(line, line, LineUse.FURNITURE);
            }
        }
    }

    /** Gives away the lines before this one: nothing will mark them any more. */
    void giveBefore(int line) throws IOException {
        int count = Math.min(line, last + 1) - first;
        for (int i = 0; i < count; i++) {
            LineUse use = use(i);
            findings.line(use);
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

    /** Gives away all lines. */
    void finish() throws IOException {
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
            findings.report(Code.UNREAD_LINES, new Span(unreadFrom, unreadTo), unread);
            unreadFrom = 0;
        }
    }
}
