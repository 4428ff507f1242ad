package io.github.offprint.format;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineAccount;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.internal.source.ReadingCollector;
import java.util.List;

/**
 * Citations that were read: the papers in the order of the file, what there is to say about it, and what became of each of
 * its lines. Immutable.
 *
 * <pre>{@code
 * Bibliography bibliography = BibTeX.read(Path.of("refs.bib"));
 * bibliography.papers().forEach(System.out::println);
 * bibliography.diagnostics().forEach(System.err::println);
 * }</pre>
 */
public final class Bibliography {
    private final List<Paper> papers;
    private final List<Diagnostic> diagnostics;
    private final List<LineUse> uses;
    private final LineAccount account;

    Bibliography(ReadingCollector found, LineAccount account) {
        papers = found.papers();
        diagnostics = found.diagnostics();
        uses = found.uses();
        this.account = account;
    }

    /** {@return the papers in the order of the file; unmodifiable} */
    public List<Paper> papers() {
        return papers;
    }

    /** {@return what there is to say about the file; unmodifiable} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return how many lines ended where} */
    public LineAccount account() {
        return account;
    }

    /**
     * What became of a line.
     *
     * @param number the line's number, from 1
     * @return its use; furniture is what stands between entries, such as comments, macros and the header of a table
     * @throws IndexOutOfBoundsException if the file has no such line
     */
    public LineUse lineUse(int number) {
        return uses.get(number - 1);
    }

    /** {@return for example {@code "27 papers, 0 diagnostics"}} */
    @Override
    public String toString() {
        return papers.size() + " papers, " + diagnostics.size() + " diagnostics";
    }
}
