package io.github.offprint.digest;

import io.github.offprint.digest.Run.Style;
import java.util.List;

/**
 * A line that a front end hands to a grammar: its visible text without the notation of the front end. It may have been
 * joined from several lines of the document.
 *
 * @param text the text on one line, white space folded; empty if there is nothing but an image or a mark of the notation
 * @param number the number of the first line of the document that it comes from, from 1
 * @param last the number of the last such line
 * @param startsParagraph whether a blank line, or the start of the document, comes before it
 * @param heading the level of the heading that it is, 0 if it is none
 * @param bullet whether it is an item of a list
 * @param runs what the notation says of stretches of the text, in the order of their starts
 */
record Line(String text, int number, int last, boolean startsParagraph, int heading, boolean bullet, List<Run> runs) {

    /** A line of plain text. */
    static Line plain(String text, int number, boolean startsParagraph) {
        return new Line(text, number, number, startsParagraph, 0, false, List.of());
    }

    /** The address of the first link in the line, or an empty string. */
    String link() {
        return first(Style.LINK);
    }

    /** Whether it stands in a block of code. */
    boolean isFenced() {
        return !runs.isEmpty() && runs.get(0).is(Style.FENCED);
    }

    /** The alternative text of the first image in the line, or an empty string. */
    String imageText() {
        return first(Style.IMAGE);
    }

    /** The links in the line, in order. */
    List<Run> links() {
        return runs.isEmpty()
                ? runs
                : runs.stream().filter(run -> run.is(Style.LINK)).toList();
    }

    private String first(Style style) {
        for (Run run : runs) {
            if (run.is(style)) {
                return run.value();
            }
        }
        return "";
    }
}
