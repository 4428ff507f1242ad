package io.github.offprint.digest;

import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.record.DailyPapers;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.record.MalformedTextException;
import io.github.offprint.internal.record.PaperAddress;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The data that a saved page of the <i>Daily Papers</i> site carries for its programs, in {@code data-props}: the records of
 * its API, with all that the page leaves out.
 */
final class PageData {
    private static final String NAME = "Hugging Face Daily Papers";
    private static final String PROPS = "data-props";

    private PageData() {}

    /** Reads the papers that the page carries, if it does. */
    static boolean read(HtmlDocument html) throws IOException {
        boolean any = false;
        for (Element element : html.dom().select("[" + PROPS + "]")) {
            String data = element.attr(PROPS);
            if (data.contains("\"dailyPapers\"") || data.contains("\"paper\"")) {
                any |= read(data, element, html);
            }
        }
        return any;
    }

    private static boolean read(String data, Element element, HtmlDocument html) throws IOException {
        Map<String, Span> cards = cards(element);
        int line = Math.max(1, element.sourceRange().start().lineNumber());
        boolean any = false;
        try {
            UnreadValues unread = new UnreadValues();
            DailyPapers records = new DailyPapers(new StringReader(data), unread, line);
            for (DailyPapers.Found found = records.next(); found != null; found = records.next()) {
                any |= read(found.paper(), cards, Span.ofLine(line), html);
            }
            html.report(unread);
        } catch (MalformedTextException e) {
            html.reject(Code.MALFORMED, Span.ofLine(line), "the page's data is no JSON: " + e.getMessage());
        }
        return any;
    }

    private static boolean read(@Nullable PaperBuilder paper, Map<String, Span> cards, Span data, HtmlDocument html)
            throws IOException {
        if (paper == null || paper.build().title().isEmpty()) {
            return false;
        }
        Paper bare = paper.build();
        Span span = cards.getOrDefault(bare.arxivId().map(id -> id.id()).orElse(""), data);
        html.paper(
                paper.links(Links.in(bare.abstractText()))
                        .source(new Source(NAME, html.document().name(), span))
                        .build(),
                span);
        return true;
    }

    /** The lines on which the page shows each paper, by its identifier. */
    private static Map<String, Span> cards(Element element) {
        Map<String, Span> cards = new HashMap<>();
        for (Element card : element.select("article")) {
            for (Element link : card.select("h3 a[href], h4 a[href]")) {
                PaperAddress.arxivId(link.attr("href"))
                        .ifPresent(id -> cards.putIfAbsent(id.id(), HtmlDocument.span(card)));
            }
        }
        return cards;
    }
}
