package io.github.offprint.digest;

import io.github.offprint.digest.Token.Kind;
import io.github.offprint.internal.label.Phrase;
import io.github.offprint.internal.source.ReadingCollector;
import io.github.offprint.internal.source.ReadingSink;
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
    public void read(Document document, ReadingSink findings) throws IOException {
        HtmlDocument html = new HtmlDocument(document, findings);
        if (!PageData.read(html) && !ArticleMeta.read(html)) {
            readLines(html);
        }
        html.finish();
    }

    private static void readLines(HtmlDocument html) throws IOException {
        ReadingCollector found = new ReadingCollector();
        Document document = html.document();
        ReadingSink inner = ReadingSink.inside(document.name(), document.limits(), found);
        HtmlLines shown = html.lines();
        List<Line> lines = shown.all();
        if (lines.stream().anyMatch(line -> PaperPage.isPublished(line.text()))
                && lines.stream()
                        .anyMatch(line -> PaperPage.idAtEnd(line.text()).isPresent())) {
            PaperPage.read(shown, document, inner);
        } else if (isPage(lines)) {
            new PageReading(shown, document, inner).run();
        } else {
            ListReading.read(shown, document, inner);
        }
        html.take(found, shown);
    }

    private static boolean isPage(List<Line> lines) {
        boolean head = lines.stream().anyMatch(line -> Phrase.HEAD.is(line.text()) || Marked.kind(line) == Kind.HEAD);
        return head && lines.stream().anyMatch(line -> Marked.kind(line) == Kind.TITLE);
    }
}
