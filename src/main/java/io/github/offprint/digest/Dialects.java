package io.github.offprint.digest;

import java.util.List;

/** All dialects, in the order in which they are asked. A new one is a class beside these and a line in this list. */
final class Dialects {
    private static final List<Dialect> ALL = List.of(
            new EmailDialect(),
            new ArxivTextDialect(),
            new FeedDialect(),
            new ApiJsonDialect(),
            new ScholarAlertDialect(),
            new HtmlDialect(),
            new PaperPageDialect(),
            new ModelCardDialect(),
            new PageAddressesDialect(),
            new PageMarkdownDialect(),
            new PageTextDialect(),
            new ListDialect());

    private Dialects() {}

    /** The first dialect that recognises a document, or else the reader of any list of papers. */
    static Dialect of(Sample sample) {
        return ALL.stream()
                .filter(dialect -> dialect.recognises(sample))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    /** The dialect of a form. */
    static Dialect of(DigestForm form) {
        return ALL.stream()
                .filter(dialect -> dialect.form() == form)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no dialect reads " + form));
    }
}
