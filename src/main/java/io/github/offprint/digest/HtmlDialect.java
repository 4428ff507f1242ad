package io.github.offprint.digest;

import io.github.offprint.digest.Token.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A saved web page. The data that a page of the <i>Daily Papers</i> site carries for its programs knows more than the page
 * shows, and is read if it is there; else the lines that a browser shows are read like those of any other notation.
 */
final class HtmlDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.HTML;
    }

    @Override
    public boolean recognises(Sample sample) {
        String head = sample.text()
                .substring(0, Math.min(sample.text().length(), 2000))
                .strip()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<")
                        && (head.contains("<html") || head.contains("<body") || head.contains("<head>")));
    }

    @Override
    public void read(Document document, Findings findings) throws IOException {
        HtmlDocument html = new HtmlDocument(document, findings);
        if (!PageData.read(html) && !ArticleMeta.read(html)) {
            html.take(readLines(html));
        }
        html.finish();
    }

    private static Collected readLines(HtmlDocument html) throws IOException {
        Collected found = new Collected();
        Document document = html.document();
        Findings inner = new Findings(found, document.limits().entries());
        List<Line> lines = html.lines().all();
        if (lines.stream().anyMatch(line -> PaperPage.isPublished(line.text()))
                && lines.stream()
                        .anyMatch(line -> PaperPage.idAtEnd(line.text()).isPresent())) {
            PaperPage.read(html.lines(), document, inner);
        } else if (isPage(lines)) {
            new PageReading(html.lines(), document, inner).run();
        } else {
            ListReading.read(html.lines(), document, inner);
        }
        return found;
    }

    private static boolean isPage(List<Line> lines) {
        boolean head = lines.stream().anyMatch(line -> Furniture.isHead(line.text()) || Marked.kind(line) == Kind.HEAD);
        return head && lines.stream().anyMatch(line -> Marked.kind(line) == Kind.TITLE);
    }
}
