package io.github.offprint.digest;

import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingCollector;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** An HTML document that was read as a whole, and the uses of its lines. */
final class HtmlDocument {
    private final Document document;
    private final ReadingSink findings;
    private final LineLedger ledger;
    private final TrackedText tracked;
    private final boolean cut;
    private final org.jsoup.nodes.Document dom;

    /**
     * Reads a document as far as the limit of a page allows.
     *
     * @throws IOException if reading fails
     */
    HtmlDocument(Document document, ReadingSink findings) throws IOException {
        this.document = document;
        this.findings = findings;
        ledger = findings.ledger("behind the limit of a page");
        tracked = new TrackedText(document, ledger);
        String html = tracked.upTo(document.limits().pageLength());
        cut = html.length() == document.limits().pageLength();
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        dom = parser.parseInput(html, "");
    }

    org.jsoup.nodes.Document dom() {
        return dom;
    }

    /** The lines that an element takes, from the start of its tag to its end. */
    static Span span(Element element) {
        return span(element, element);
    }

    /** The lines from the start of one node to the end of another. */
    static Span span(Element first, Node last) {
        int from = Math.max(1, first.sourceRange().start().lineNumber());
        return new Span(from, Math.max(from, lastLine(last)));
    }

    /** What ends before the first column of a line has nothing of that line, which may not even exist. */
    private static int lastLine(Node node) {
        Range range = node instanceof Element element ? element.endSourceRange() : node.sourceRange();
        return range.end().columnNumber() == 1
                ? range.end().lineNumber() - 1
                : range.end().lineNumber();
    }

    /** Gives a paper that was read from some lines. */
    void paper(Paper paper, Span span) throws IOException {
        findings.paper(paper);
        ledger.mark(span, LineUse.PAPER);
    }

    /** Reports lines that were not read. */
    void reject(Code code, Span span, String message) throws IOException {
        findings.reject(ledger, code, span, message);
    }

    /** Reports words that no field takes. */
    void reportUnused(Element element) throws IOException {
        findings.report(Code.UNUSED_TEXT, span(element), UnusedText.message(List.of(element.text())));
    }

    /** Reports values that were not read. */
    void report(UnreadValues unread) throws IOException {
        unread.report(findings);
    }

    Document document() {
        return document;
    }

    /** The visible lines of the document for a grammar. */
    HtmlLines lines() {
        return new HtmlLines(dom.body());
    }

    /** Takes what a grammar found in the visible lines. */
    void take(ReadingCollector found, HtmlLines lines) throws IOException {
        findings.take(found, ledger, span -> lines.lastNumber() == 0 ? span : lines.source(span));
    }

    /** Gives each line its use: what no paper claims is the page around them. */
    void finish() throws IOException {
        int known = cut ? tracked.line() : Integer.MAX_VALUE;
        tracked.finish(findings);
        ledger.markRest(Math.min(known, ledger.last()));
        if (cut) {
            findings.report(
                    Code.PAGE_TOO_LONG,
                    Span.ofLine(Math.max(1, known)),
                    "only the first " + document.limits().pageLength() + " characters of the page were read");
        }
        ledger.finish();
    }
}
