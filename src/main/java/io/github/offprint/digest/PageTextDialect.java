package io.github.offprint.digest;

import java.io.IOException;

/** A list page that was pasted as plain text. */
final class PageTextDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.PAGE_TEXT;
    }

    @Override
    public boolean recognises(Sample sample) {
        return true;
    }

    @Override
    public void read(Document document, Findings findings) throws IOException {
        new PageReading(new PlainLines(document.lines()), document, findings).run();
    }
}
