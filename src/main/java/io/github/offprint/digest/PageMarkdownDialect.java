package io.github.offprint.digest;

import io.github.offprint.internal.label.Phrase;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;

/** A list page as Markdown: with whole links, with numbered references, or with the links left out. */
final class PageMarkdownDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.PAGE_MARKDOWN;
    }

    /** The words of such a page's head, headings that may be its papers, and what stands below each of these. */
    @Override
    public boolean recognises(Sample sample) {
        return sample.lines().stream().anyMatch(PageMarkdownDialect::isHead)
                && sample.lines().stream().anyMatch(line -> line.startsWith("### "))
                && sample.lines().stream().anyMatch(PageMarkdownDialect::isOfEntry);
    }

    private static boolean isHead(String line) {
        return line.endsWith("and the research community")
                || (line.startsWith("#")
                        && Phrase.HEADING.is(line.replace("#", "").strip()));
    }

    /** A byline that counts authors, the separator before a date, or the button for votes. */
    private static boolean isOfEntry(String line) {
        return line.equals("·") || line.startsWith("· ") || line.contains("login?next=") || isCount(line);
    }

    private static boolean isCount(String line) {
        int end = line.endsWith(" authors") ? line.length() - " authors".length() : -1;
        return end > 0 && Counts.parse(line.substring(line.lastIndexOf(' ', end - 1) + 1, end)) != Counts.NONE;
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        new PageReading(new MarkdownLines(document.lines()), document, findings).run();
    }
}
