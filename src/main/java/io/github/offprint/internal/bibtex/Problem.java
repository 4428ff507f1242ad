package io.github.offprint.internal.bibtex;

/** What can be wrong with a BibTeX file. */
public enum Problem {
    /** An entry isn't closed before the next one begins, or before the end of the file. */
    ENTRY_CUT_OFF,
    /** A value isn't closed; it ends before the next line that begins with a field. */
    VALUE_CUT_OFF,
    /** There is no comma between two fields. */
    MISSING_COMMA,
    /** A field has no equals sign or no value. */
    MISSING_VALUE,
    /** A value stands there without braces or quotes, and is no number and no macro. */
    UNQUOTED_VALUE,
    /** Text in an entry that is no field. */
    TEXT_IN_ENTRY,
    /** An entry has no key. */
    MISSING_KEY,
    /** A macro that isn't defined before it is used. */
    UNDEFINED_MACRO,
    /** A command to include another file, which is never done. */
    INCLUDE_IGNORED,
    /** An entry, a value or a line is longer than the limit. */
    TOO_LONG
}
