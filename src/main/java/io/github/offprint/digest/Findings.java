package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.LineAccount;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperHandler;
import io.github.offprint.Span;
import io.github.offprint.internal.source.LineLedger;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** What a dialect finds in a document, on its way to the handler: counted, and limited. */
final class Findings {
    private final PaperHandler handler;
    private final int mostPapers;
    private final Map<LineUse, Integer> uses = new EnumMap<>(LineUse.class);
    private int lines;
    private int papers;
    private int errors;
    private boolean overflow;

    Findings(PaperHandler handler, int mostPapers) {
        this.handler = handler;
        this.mostPapers = mostPapers;
    }

    /** Whether no more papers are taken. */
    boolean isFull() {
        return papers >= mostPapers;
    }

    /** How many papers were found. */
    int papers() {
        return papers;
    }

    void paper(Paper paper) throws IOException {
        if (isFull()) {
            overflow = true;
            return;
        }
        papers++;
        handler.paper(paper);
    }

    /** Reports lines that were not read, so that the ledger needn't. */
    void reject(LineLedger ledger, Code code, Span span, String message) throws IOException {
        report(code, span, message);
        ledger.claimUnread(span);
    }

    void report(Code code, Span span, String message) throws IOException {
        diagnostic(code.at(span, message));
    }

    void diagnostic(Diagnostic diagnostic) throws IOException {
        errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
        handler.diagnostic(diagnostic);
    }

    /** Says what became of the next line. */
    void line(LineUse use) throws IOException {
        uses.merge(use, 1, Integer::sum);
        handler.line(++lines, use);
    }

    /**
     * Starts to account for lines that find their use out of order.
     *
     * @param unread the message of the diagnostics about lines that found none
     */
    LineLedger ledger(String unread) {
        return new LineLedger(new LineLedger.Sink() {
            @Override
            public void line(LineUse use) throws IOException {
                Findings.this.line(use);
            }

            @Override
            public void unread(Span span) throws IOException {
                report(Code.UNREAD_LINES, span, unread);
            }
        });
    }

    /** How many lines have a use so far. */
    int lines() {
        return lines;
    }

    LineAccount account() {
        return new LineAccount(
                count(LineUse.PAPER), count(LineUse.FURNITURE), count(LineUse.UNREAD), count(LineUse.BLANK));
    }

    /** Says what there is to say of the whole, once everything was read. */
    void finish(boolean stoppedEarly) throws IOException {
        if (overflow || (stoppedEarly && isFull())) {
            diagnostic(
                    Code.TOO_MANY_ENTRIES.at(Math.max(1, lines), "only the first " + mostPapers + " papers were read"));
        }
        Span all = new Span(1, Math.max(1, lines));
        if (papers == 0 && errors == 0) {
            boolean empty = lines == count(LineUse.BLANK);
            diagnostic(
                    empty
                            ? Code.EMPTY_INPUT.at(all, "the input is empty")
                            : Code.NO_DIGEST.at(all, "no paper was found; this seems to be no digest"));
        }
    }

    private int count(LineUse use) {
        return uses.getOrDefault(use, 0);
    }
}
