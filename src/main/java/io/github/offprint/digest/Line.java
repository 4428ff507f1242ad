package io.github.offprint.digest;

/**
 * A line that a front end hands to the grammar: its visible text without the notation of the front end.
 *
 * @param text the text on one line, white space folded; never empty
 * @param number the number of the line in the document, from 1
 * @param startsParagraph whether a blank line, or the start of the document, comes before it
 */
record Line(String text, int number, boolean startsParagraph) {}
