package io.github.offprint.format;

import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.LineAccount;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperHandler;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.source.LineLedger;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** What a reader finds in a document, on its way to the handler: counted, and limited. */
final class Found {
    private final String document;
    private final Limits limits;
    private final PaperHandler handler;
    private final Map<LineUse, Integer> uses = new EnumMap<>(LineUse.class);
    private int lines;
    private int papers;
    private boolean full;

    Found(String document, Limits limits, PaperHandler handler) {
        this.document = document;
        this.limits = limits;
        this.handler = handler;
    }

    Limits limits() {
        return limits;
    }

    /** Whether no more papers are taken. */
    boolean isFull() {
        return full;
    }

    /** How many papers were found. */
    int papers() {
        return papers;
    }

    /** Where a paper stands that doesn't say itself where it was read first. */
    Source source(Span span) {
        return new Source("", document, span);
    }

    void paper(Paper paper) throws IOException {
        if (papers < limits.entries()) {
            papers++;
            handler.paper(paper);
        } else if (!full) {
            full = true;
            Span span = paper.source().map(Source::span).orElse(Span.ofLine(lines + 1));
            report(ReadCode.TOO_MANY_ENTRIES, span, 0, "only the first " + papers + " papers were read");
        }
    }

    void report(ReadCode code, Span span, int column, String message) throws IOException {
        handler.diagnostic(code.at(span, column, message));
    }

    void diagnostic(Diagnostic diagnostic) throws IOException {
        handler.diagnostic(diagnostic);
    }

    /** Says what became of the next line. */
    void line(LineUse use) {
        uses.merge(use, 1, Integer::sum);
        handler.line(++lines, use);
    }

    /** How many lines have a use so far. */
    int lines() {
        return lines;
    }

    /** The lines so far. */
    Span all() {
        return new Span(1, Math.max(1, lines));
    }

    /**
     * Starts to account for lines that find their use out of order.
     *
     * @param unread the message of the diagnostics about lines that found none
     */
    LineLedger ledger(String unread) {
        return new LineLedger(new LineLedger.Sink() {
            @Override
            public void line(LineUse use) {
                Found.this.line(use);
            }

            @Override
            public void unread(Span span) throws IOException {
                report(ReadCode.UNREAD_LINES, span, 0, unread);
            }
        });
    }

    LineAccount account() {
        return new LineAccount(
                count(LineUse.PAPER), count(LineUse.FURNITURE), count(LineUse.UNREAD), count(LineUse.BLANK));
    }

    private int count(LineUse use) {
        return uses.getOrDefault(use, 0);
    }
}
