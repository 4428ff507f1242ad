package io.github.offprint.digest;

import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;

/** A list that somebody keeps, in Markdown or plain text; and whatever is in no other form. */
final class ListDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.LIST;
    }

    /** The last one that is asked, so that it takes all. */
    @Override
    public boolean recognises(Sample sample) {
        return true;
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        ListReading.read(MarkdownLines.withCode(document.lines()), document, findings);
    }
}
