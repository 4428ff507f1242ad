package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import java.io.IOException;

/** Takes what {@link BibTeXScanner} finds, in the order of the file. */
public interface BibTeXHandler {

    /**
     * Takes an entry.
     *
     * @param entry the entry
     * @return true if its lines are a paper's, false if it is there for other entries only
     * @throws IOException if it is written somewhere and that fails
     */
    boolean entry(RawEntry entry) throws IOException;

    /**
     * Takes a problem.
     *
     * @param problem its kind
     * @param span the lines it speaks of
     * @param column where in the first line it is, from 1
     * @param message one line for people
     * @throws IOException if it is written somewhere and that fails
     */
    void problem(Code problem, Span span, int column, String message) throws IOException;
}
