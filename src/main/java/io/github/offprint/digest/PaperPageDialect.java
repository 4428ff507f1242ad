package io.github.offprint.digest;

import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;

/** The page of one paper, copied as text or printed. */
final class PaperPageDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.PAPER_PAGE;
    }

    @Override
    public boolean recognises(Sample sample) {
        boolean titled = sample.lines().stream().anyMatch(line -> line.startsWith(PaperPage.TITLE));
        boolean named =
                sample.lines().stream().anyMatch(line -> PaperPage.idAtEnd(line).isPresent());
        boolean dated = sample.lines().stream().anyMatch(PaperPage::isPublished);
        return titled || (named && dated);
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        PaperPage.read(new PlainLines(document.lines()), document, findings);
    }
}
