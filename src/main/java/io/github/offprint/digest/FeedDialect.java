package io.github.offprint.digest;

import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.record.Answer;
import io.github.offprint.internal.record.Feed;
import io.github.offprint.internal.record.FeedItem;
import io.github.offprint.internal.record.FeedPaper;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.record.MalformedTextException;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** RSS, Atom and the answers of the arXiv API, as they came or kept in JSON with the address that was asked. */
final class FeedDialect implements Dialect {
    private static final int PEEKED = 200;

    @Override
    public DigestForm form() {
        return DigestForm.FEED;
    }

    @Override
    public boolean recognises(Sample sample) {
        String text = sample.text();
        boolean xml = sample.firstChar() == '<'
                && (text.contains("<rss")
                        || text.contains("<feed")
                        || text.contains("<rdf:RDF")
                        || text.contains("<RDF"));
        return xml || isWrapped(sample);
    }

    private static boolean isWrapped(Sample sample) {
        String text = sample.text();
        int body = sample.firstChar() == '{' ? text.indexOf("\"body\"") : -1;
        return body >= 0 && (text.indexOf("<feed", body) > 0 || text.indexOf("<rss", body) > 0);
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        LineLedger ledger = findings.ledger("not read, since the feed is no XML");
        boolean wrapped = document.peek(PEEKED).strip().startsWith("{");
        TrackedText tracked = new TrackedText(document, ledger);
        boolean whole = wrapped
                ? readAnswer(tracked, document, findings, ledger)
                : readFeed(tracked, UnaryOperator.identity(), document, findings, ledger);
        if (whole || !findings.isFull()) {
            tracked.finish(findings);
        }
        if (whole) {
            ledger.markRest(ledger.last());
        }
        ledger.finish();
    }

    /** Reads the feed in an answer that was kept; all its lines are those of the answer's body. */
    private static boolean readAnswer(TrackedText tracked, Document document, ReadingSink findings, LineLedger ledger)
            throws IOException {
        try {
            UnreadValues around = new UnreadValues();
            Answer answer = Answer.read(tracked, around);
            around.report(findings);
            Span body = new Span(answer.firstLine(), answer.lastLine());
            return readFeed(new StringReader(answer.body()), span -> body, document, findings, ledger);
        } catch (MalformedTextException e) {
            findings.reject(
                    ledger, Code.MALFORMED, ledger.within(e.span()), "the answer is no JSON: " + e.getMessage());
            return false;
        }
    }

    private static boolean readFeed(
            Reader text, UnaryOperator<Span> place, Document document, ReadingSink findings, LineLedger ledger)
            throws IOException {
        UnreadValues unread = new UnreadValues();
        try {
            Feed feed = new Feed(text, unread);
            FeedItem item = feed.next();
            boolean any = item != null;
            while (item != null && !findings.isFull()) {
                Span span = place.apply(new Span(item.firstLine(), item.lastLine()));
                ledger.markRest(span.firstLine() - 1);
                take(item, feed, unread, span, document, findings, ledger);
                item = feed.next();
            }
            if (!any && feed.isFeed()) {
                findings.report(Code.EMPTY_FEED, place.apply(Span.ofLine(1)), "the feed holds no entries");
            }
            unread.report(findings, place);
            return item == null;
        } catch (MalformedTextException e) {
            Span at = ledger.within(place.apply(e.span()));
            findings.reject(ledger, Code.MALFORMED, at, "the feed is no XML from here on");
            ledger.markRest(at.firstLine() - 1);
            unread.report(findings, place);
            return false;
        }
    }

    private static void take(
            FeedItem item,
            Feed feed,
            UnreadValues unread,
            Span span,
            Document document,
            ReadingSink findings,
            LineLedger ledger)
            throws IOException {
        if (!item.error().isEmpty()) {
            findings.reject(ledger, Code.ERROR_ANSWER, span, "the answer is an error: " + item.error());
            return;
        }
        Optional<PaperBuilder> found = FeedPaper.of(item, unread);
        if (found.isEmpty()) {
            findings.reject(ledger, Code.UNREAD_LINES, span, "the entry names no paper");
            return;
        }
        Paper bare = found.get().build();
        if (bare.title().isEmpty()) {
            findings.reject(ledger, Code.NO_TITLE, span, "the entry shows no title");
        } else {
            ledger.mark(span, LineUse.PAPER);
            findings.paper(found.get()
                    .links(Links.in(bare.abstractText()))
                    .source(new Source(feed.title(), document.name(), span))
                    .build());
        }
        ledger.giveBefore(span.firstLine());
    }
}
