package io.github.offprint.digest;

import java.io.IOException;

/** A list page as Markdown: with whole links, with numbered references, or with the links left out. */
final class PageMarkdownDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.PAGE_MARKDOWN;
    }

    /** The words of such a page's head, and headings that may be its papers. */
    @Override
    public boolean recognises(Sample sample) {
        boolean head = sample.lines().stream().anyMatch(PageMarkdownDialect::isHead);
        return head && sample.lines().stream().anyMatch(line -> line.startsWith("### "));
    }

    private static boolean isHead(String line) {
        return line.endsWith("and the research community")
                || (line.startsWith("#")
                        && Furniture.isHeadHeading(line.replace("#", "").strip()));
    }

    @Override
    public void read(Document document, Findings findings) throws IOException {
        new PageReading(new MarkdownLines(document.lines()), document, findings).run();
    }
}
