package io.github.offprint.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** What a web page shows: text outside scripts, styles and templates, and the attributes that tell of papers. */
final class HtmlPieces {
    private static final Set<String> HIDDEN = Set.of("script", "style", "template", "noscript", "svg");

    private final String html;
    private final List<Piece> pieces = new ArrayList<>();

    private int records;

    private HtmlPieces(String html) {
        this.html = html;
    }

    static io.github.offprint.account.Document of(String text) {
        HtmlPieces found = new HtmlPieces(text);
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        NodeTraversor.traverse((node, depth) -> found.node(node), page);
        return new io.github.offprint.account.Document(found.pieces, found.records, true);
    }

    private void node(Node node) {
        if (node instanceof TextNode text && !isHidden(text.parent())) {
            Range range = text.sourceRange();
            if (range.isTracked()) {
                slice(html.substring(range.startPos(), range.endPos()), range.start());
            }
        } else if (node instanceof Element element && !isHidden(element)) {
            attribute(element, "alt", "@alt");
            attribute(element, "datetime", "@datetime");
            if (element.nameIs("a")) {
                attribute(element, "href", Phrases.all().isPhrase(label(element)) ? "@href of a label" : "@href");
            }
            if (element.nameIs("meta") && isKnown(element)) {
                attribute(element, "content", "@meta");
            }
            if (element.attr("data-target").equals("DailyPapers")) {
                pageData(element);
            }
        }
    }

    /** What a link says, in words or with an image. */
    private static String label(Element link) {
        return link.text() + " " + String.join(" ", link.select("img[alt]").eachAttr("alt"));
    }

    private static boolean isKnown(Element meta) {
        String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
        return name.startsWith("citation_") || name.startsWith("dc.") || name.startsWith("DC.");
    }

    private static boolean isHidden(Node node) {
        for (Node up = node; up != null; up = up.parent()) {
            if (up instanceof Element element && HIDDEN.contains(element.normalName())) {
                return true;
            }
        }
        return false;
    }

    private void attribute(Element element, String name, String place) {
        Attribute attribute = element.attribute(name);
        if (attribute != null && !attribute.getValue().isBlank()) {
            Range.Position start = element.sourceRange().start();
            pieces.add(new Piece(attribute.getValue(), place, start.lineNumber(), start.columnNumber() - 1, -1));
        }
    }

    /** The records that the page carries for its own script. */
    private void pageData(Element element) {
        int line = element.sourceRange().start().lineNumber();
        io.github.offprint.account.Document data = JsonPieces.document(element.attr("data-props"));
        data.pieces()
                .forEach(piece ->
                        pieces.add(new Piece(piece.text(), "page data " + piece.place(), line, 0, piece.record())));
        records = data.records();
    }

    private void slice(String text, Range.Position start) {
        int line = start.lineNumber();
        int column = start.columnNumber() - 1;
        for (String part : text.split("\n", -1)) {
            if (!part.isBlank()) {
                pieces.add(new Piece(part, Piece.TEXT, line, column, -1));
            }
            line++;
            column = 0;
        }
    }
}
