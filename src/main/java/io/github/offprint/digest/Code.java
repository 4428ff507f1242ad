package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.Span;
import java.util.Locale;

/** The diagnostics of digests. Their codes are the names in lower case with hyphens. */
enum Code {
    /** The input holds no visible character. */
    EMPTY_INPUT(Severity.ERROR),
    /** The input is no text. */
    NOT_TEXT(Severity.ERROR),
    /** No paper was found. */
    NO_DIGEST(Severity.ERROR),
    /** The document breaks the rules of its notation, and can't be read further. */
    MALFORMED(Severity.ERROR),
    /** The document is a service's answer that it could not give what was asked for. */
    ERROR_ANSWER(Severity.ERROR),
    /** The document is a feed without entries. */
    EMPTY_FEED(Severity.ERROR),
    /** Lines that were not read. */
    UNREAD_LINES(Severity.WARNING),
    /** An entry has neither byline nor date: the digest stops in it. */
    ENTRY_CUT_OFF(Severity.WARNING),
    /** What would be an entry has no title. */
    NO_TITLE(Severity.WARNING),
    /** A part of an entry is missing. */
    INCOMPLETE_ENTRY(Severity.INFO),
    /** What was read as one entry may hold two. */
    DOUBTFUL_ENTRY(Severity.WARNING),
    /** A date is later than the page that shows it. */
    DATE_AFTER_PAGE(Severity.WARNING),
    /** What stands in the place of an identifier is none. */
    INVALID_IDENTIFIER(Severity.WARNING),
    /** Characters that could not be decoded. */
    UNDECODABLE(Severity.WARNING),
    /** A line is longer than the limit. */
    LINE_TOO_LONG(Severity.WARNING),
    /** A page is longer than the limit. */
    PAGE_TOO_LONG(Severity.WARNING),
    /** The input is longer than the limit. */
    INPUT_TOO_LONG(Severity.ERROR),
    /** There are more papers than the limit. */
    TOO_MANY_ENTRIES(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    Diagnostic at(Span span, String message) {
        return new Diagnostic(severity, name().toLowerCase(Locale.ROOT).replace('_', '-'), message, span);
    }

    Diagnostic at(int line, String message) {
        return at(Span.ofLine(line), message);
    }
}
