package io.github.offprint.internal.source;

import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.Span;
import java.util.Locale;

/**
 * All diagnostics, with how much they matter. Their public codes are the names in lower case with hyphens. An error says
 * that reading had to stop or that nothing was read; what costs a part of the input is a warning, wherever it stands.
 */
public enum Code {
    /** The input holds no visible character. */
    EMPTY_INPUT(Severity.ERROR),
    /** The input is no text. */
    NOT_TEXT(Severity.ERROR),
    /** No paper was found. */
    NO_DIGEST(Severity.ERROR),
    /** Nothing in the document is of its format. */
    NOT_THIS_FORMAT(Severity.ERROR),
    /** The document is a service's answer that it could not give what was asked for. */
    ERROR_ANSWER(Severity.ERROR),
    /** The document is a feed without entries. */
    EMPTY_FEED(Severity.ERROR),
    /** The input is longer than the limit. */
    INPUT_TOO_LONG(Severity.ERROR),
    /** There are more papers than the limit. */
    TOO_MANY_ENTRIES(Severity.ERROR),

    /** The document breaks the rules of its notation; what can be read around the break is kept. */
    MALFORMED(Severity.WARNING),
    /** Bytes that can't be UTF-8. */
    NOT_UTF8(Severity.WARNING),
    /** Characters that could not be decoded. */
    UNDECODABLE(Severity.WARNING),
    /** A line is longer than the limit. */
    LINE_TOO_LONG(Severity.WARNING),
    /** A page is longer than the limit. */
    PAGE_TOO_LONG(Severity.WARNING),
    /** A record is longer than the limit. */
    ENTRY_TOO_LONG(Severity.WARNING),
    /** An entry of BibTeX, a value or a line of it is longer than the limit. */
    TOO_LONG(Severity.WARNING),

    /** Lines that were not read. */
    UNREAD_LINES(Severity.WARNING),
    /** Words of an entry that no field takes. */
    UNUSED_TEXT(Severity.WARNING),
    /** A list of names that can't be cut for sure; it is kept as one name. */
    UNSPLIT_NAMES(Severity.WARNING),
    /** An entry without a field that tells anything of a paper. */
    EMPTY_ENTRY(Severity.WARNING),
    /** A value that is not what its field asks for; it is kept as it is where a citation can. */
    UNREAD_VALUE(Severity.WARNING),
    /** An entry is not closed, or has neither byline nor date: it stops in the middle. */
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

    /** A field comes twice in one entry; the first counts. */
    DUPLICATE_FIELD(Severity.WARNING),
    /** Two entries have one citation key. */
    DUPLICATE_KEY(Severity.WARNING),
    /** An entry refers to another that isn't there. */
    UNRESOLVED_REFERENCE(Severity.WARNING),
    /** The document was written by a later version. */
    LATER_VERSION(Severity.WARNING),

    /** A value isn't closed; it ends before the next line that begins with a field. */
    VALUE_CUT_OFF(Severity.WARNING),
    /** There is no comma between two fields. */
    MISSING_COMMA(Severity.WARNING),
    /** A field has no equals sign or no value. */
    MISSING_VALUE(Severity.WARNING),
    /** An entry has no key. */
    MISSING_KEY(Severity.WARNING),
    /** A value stands there without braces or quotes, and is no number and no macro. */
    UNQUOTED_VALUE(Severity.WARNING),
    /** Text in an entry that is no field. */
    TEXT_IN_ENTRY(Severity.WARNING),
    /** A macro that isn't defined before it is used. */
    UNDEFINED_MACRO(Severity.WARNING),
    /** A command to include another file, which is never done. */
    INCLUDE_IGNORED(Severity.WARNING),

    /** There is more to say than was kept. */
    MORE_DIAGNOSTICS(Severity.WARNING),
    /** A catalog could not be asked. */
    CATALOG_FAILED(Severity.WARNING),
    /** The record that was taken differs from the paper that it completes. */
    RECORD_DIFFERS(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** {@return the public code, such as {@code unread-lines}} */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /**
     * A diagnostic about a place within lines.
     *
     * @param span the lines
     * @param column where in the first of them it begins, from 1; 0 for whole lines
     * @param message one line for people
     * @return the diagnostic
     */
    public Diagnostic at(Span span, int column, String message) {
        return new Diagnostic(severity, text(), message, span, column);
    }

    /**
     * A diagnostic about whole lines.
     *
     * @param span the lines
     * @param message one line for people
     * @return the diagnostic
     */
    public Diagnostic at(Span span, String message) {
        return at(span, 0, message);
    }

    /**
     * A diagnostic about a line.
     *
     * @param line its number, from 1
     * @param message one line for people
     * @return the diagnostic
     */
    public Diagnostic at(int line, String message) {
        return at(Span.ofLine(line), message);
    }
}
