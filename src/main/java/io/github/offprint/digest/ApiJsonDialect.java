package io.github.offprint.digest;

import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.record.DailyPapers;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.record.MalformedTextException;
import io.github.offprint.internal.record.PythonLiteral;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.Reader;

/** An answer of the <i>Daily Papers</i> API, as it came or wrapped by whoever kept it; records of arXiv's metadata. */
final class ApiJsonDialect implements Dialect {
    private static final int PEEKED = 200;
    private static final String NAME = "Hugging Face Daily Papers";
    private static final String ARCHIVE = "arXiv";

    @Override
    public DigestForm form() {
        return DigestForm.API_JSON;
    }

    /** A text that begins like an array or an object of JSON. What it holds shows when it is read. */
    @Override
    public boolean recognises(Sample sample) {
        String text = sample.text().strip();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        return isOpening(text, at, '{', "\"'}") || isOpening(text, at, '[', "{\"]");
    }

    private static boolean isOpening(String text, int at, char bracket, String next) {
        if (at >= text.length() || text.charAt(at) != bracket) {
            return false;
        }
        int then = at + 1;
        while (then < text.length() && text.charAt(then) <= ' ') {
            then++;
        }
        return then < text.length() && next.indexOf(text.charAt(then)) >= 0;
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        LineLedger ledger = findings.ledger("not a record of a paper");
        boolean python = PythonLiteral.begins(document.peek(PEEKED));
        TrackedText tracked = new TrackedText(document, ledger);
        Reader json =
                python ? PythonLiteral.toJson(tracked.upTo(document.limits().pageLength())) : tracked;
        UnreadValues unread = new UnreadValues();
        DailyPapers records = new DailyPapers(json, unread);
        boolean ended = false;
        try {
            DailyPapers.Found found = records.next();
            while (found != null && !findings.isFull()) {
                take(found, document, findings, ledger);
                found = records.next();
            }
            ended = found == null;
        } catch (MalformedTextException e) {
            String message = "the text is no JSON from here on: " + e.getMessage();
            Span span = ledger.within(e.span());
            findings.reject(ledger, Code.MALFORMED, span, message);
            ledger.markRest(span.firstLine() - 1);
        }
        finish(ended, tracked, findings, ledger);
        unread.report(findings);
    }

    private static void finish(boolean ended, TrackedText tracked, ReadingSink findings, LineLedger ledger)
            throws IOException {
        if (ended || !findings.isFull()) {
            tracked.finish(findings);
        }
        if (ended) {
            ledger.markRest(ledger.last());
        }
        ledger.finish();
    }

    private static void take(DailyPapers.Found found, Document document, ReadingSink findings, LineLedger ledger)
            throws IOException {
        Span span = new Span(found.firstLine(), Math.max(found.firstLine(), found.lastLine()));
        ledger.markRest(span.firstLine() - 1);
        PaperBuilder paper = found.paper();
        if (paper == null) {
            String message =
                    found.error().isEmpty() ? "not a record of a paper" : "the answer is an error: " + found.error();
            findings.reject(ledger, found.error().isEmpty() ? Code.UNREAD_LINES : Code.ERROR_ANSWER, span, message);
            return;
        }
        Paper bare = paper.build();
        if (bare.title().isEmpty()) {
            findings.reject(ledger, Code.NO_TITLE, span, "the record shows no title");
            return;
        }
        ledger.mark(span, LineUse.PAPER);
        findings.paper(paper.links(Links.in(bare.abstractText()))
                .source(new Source(found.ofArchive() ? ARCHIVE : NAME, document.name(), span))
                .build());
        ledger.giveBefore(span.firstLine());
    }
}
