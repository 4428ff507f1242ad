package io.github.offprint;

import java.io.IOException;

/**
 * Takes what a reader finds, as it finds it: the way to read what doesn't fit in memory. Papers come in the order of the
 * document.
 */
@FunctionalInterface
public interface PaperHandler {

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
     * Learns what became of a line. Called once for each line, in order. Does nothing unless overridden.
     *
     * @param number the line's number, from 1
     * @param use what became of it
     */
    default void line(int number, LineUse use) {}
}
