package io.github.offprint.format;

import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.Span;
import java.util.Locale;

/** The diagnostics of readers that all formats share. Their codes are the names in lower case with hyphens. */
enum ReadCode {
    /** Bytes that can't be UTF-8. */
    NOT_UTF8(Severity.WARNING),
    /** Nothing in the document is of its format. */
    NOT_THIS_FORMAT(Severity.ERROR),
    /** The document breaks the rules of its notation. */
    MALFORMED(Severity.WARNING),
    /** Lines that were not read. */
    UNREAD_LINES(Severity.WARNING),
    /** A record is longer than the limit. */
    ENTRY_TOO_LONG(Severity.WARNING),
    /** The input is longer than the limit. */
    INPUT_TOO_LONG(Severity.ERROR),
    /** There are more papers than the limit. */
    TOO_MANY_ENTRIES(Severity.ERROR),
    /** A field comes twice in one entry; the first counts. */
    DUPLICATE_FIELD(Severity.WARNING),
    /** Two entries have one citation key. */
    DUPLICATE_KEY(Severity.WARNING),
    /** An entry refers to another that isn't there. */
    UNRESOLVED_REFERENCE(Severity.WARNING),
    /** A value that is not what its field asks for; it is kept as it is where a citation can. */
    UNREAD_VALUE(Severity.WARNING),
    /** The document was written by a later version. */
    LATER_VERSION(Severity.WARNING);

    private final Severity severity;

    ReadCode(Severity severity) {
        this.severity = severity;
    }

    Diagnostic at(Span span, int column, String message) {
        return new Diagnostic(severity, name().toLowerCase(Locale.ROOT).replace('_', '-'), message, span, column);
    }
}
