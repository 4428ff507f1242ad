package io.github.offprint.account;

/** Where a token ended. */
enum Fate {
    /** In a field of the paper whose entry it stands in. */
    FIELD,
    /** In a label, a phrase of furniture, or a value that the table of ignorable keys names. */
    LABEL,
    /** In the span of a diagnostic that speaks of it. */
    DIAGNOSTIC,
    /** On a line that counts as furniture without a known phrase. */
    FURNITURE,
    /** Nowhere: lost in silence. */
    NONE,
    /** Not counted: the name of a LaTeX command. */
    SYNTAX
}
