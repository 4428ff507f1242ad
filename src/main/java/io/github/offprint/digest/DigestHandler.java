package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import java.io.IOException;

/**
 * Takes what a {@link DigestParser} finds, as it finds it: the way to read an archive that doesn't fit in memory. The
 * papers of a page come in the order of the page, when the page has ended.
 */
@FunctionalInterface
public interface DigestHandler {

    /**
     * Takes the next paper.
     *
     * @param paper the paper
     * @throws IOException if the handler writes it somewhere and that fails; reading ends with this exception
     */
    void paper(Paper paper) throws IOException;

    /**
     * Takes the next diagnostic. Does nothing unless overridden.
     *
     * @param diagnostic what there is to say about the input
     * @throws IOException if the handler writes it somewhere and that fails; reading ends with this exception
     */
    default void diagnostic(Diagnostic diagnostic) throws IOException {}

    /**
     * Learns in which form the digest is. Called once, before anything else. Does nothing unless overridden.
     *
     * @param form the form that was recognised, or that the caller asked for
     */
    default void form(DigestForm form) {}

    /**
     * Learns what became of a line. Called once for each line, in order. Does nothing unless overridden.
     *
     * @param number the line's number, from 1
     * @param use what became of it
     */
    default void line(int number, LineUse use) {}
}
