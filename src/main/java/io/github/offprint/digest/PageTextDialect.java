package io.github.offprint.digest;

import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list page that was pasted as plain text. */
final class PageTextDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.PAGE_TEXT;
    }

    /** The head of a page, a byline, or a date behind a separator or a count. */
    @Override
    public boolean recognises(Sample sample) {
        List<Token> tokens = new ArrayList<>();
        sample.lines().forEach(line -> Classifier.classify(Line.plain(line, 1, false), tokens::add));
        return EntryGrammar.recognises(tokens);
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        new PageReading(new PlainLines(document.lines()), document, findings).run();
    }
}
