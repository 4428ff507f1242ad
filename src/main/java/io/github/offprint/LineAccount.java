package io.github.offprint;

/**
 * How many lines of a document ended where. Every line that was read is in exactly one of the four counts.
 *
 * @param paper lines that are part of a paper
 * @param furniture lines that belong to the page around the papers
 * @param unread lines that a diagnostic names as not read
 * @param blank lines that hold nothing visible
 */
public record LineAccount(int paper, int furniture, int unread, int blank) {

    /** {@return how many lines were read in all} */
    public int total() {
        return paper + furniture + unread + blank;
    }

    /** {@return for example {@code "162 lines: 135 in papers, 27 furniture, 0 unread"}; blank lines are not counted} */
    @Override
    public String toString() {
        return (total() - blank) + " lines: " + paper + " in papers, " + furniture + " furniture, " + unread
                + " unread";
    }
}
