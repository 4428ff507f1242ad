package io.github.offprint;

/** What became of a line of a document. */
public enum LineUse {
    /** It is part of a paper's {@linkplain Paper#source() source}. */
    PAPER,
    /** It belongs to the page around the papers: its head, its buttons, its date, its foot. */
    FURNITURE,
    /** It could not be read; a diagnostic names it. */
    UNREAD,
    /** It holds nothing visible: white space, control characters, zero-width characters. */
    BLANK
}
