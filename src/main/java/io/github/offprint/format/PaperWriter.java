package io.github.offprint.format;

import io.github.offprint.Paper;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes papers in one format, one at a time; a {@link WriterBuilder} opens it. The output is whole only after
 * {@link #close()}. Not for use by several threads at once.
 *
 * <pre>{@code
 * try (PaperWriter out = Csv.writer().to(Path.of("papers.csv"))) {
 *     out.writeAll(digest.papers());
 * }
 * }</pre>
 *
 * <p>A file that the writer opened itself appears, or is replaced, in one step at {@link #close()}. When a paper could
 * not be written, or after {@link #abort()}, it stays as it was.
 */
public interface PaperWriter extends Closeable {

    /**
     * Writes the next paper.
     *
     * @param paper the paper
     * @throws IOException if writing fails or the writer is closed, aborted or has failed before. After any exception
     *     the writer counts as aborted
     */
    void write(Paper paper) throws IOException;

    /**
     * Writes papers in their order. Should they fail to come, the writer is aborted.
     *
     * @param papers the papers, gone through once
     * @throws IOException as {@link #write(Paper)}
     */
    default void writeAll(Iterable<Paper> papers) throws IOException {
        boolean whole = false;
        try {
            for (Paper paper : papers) {
                write(paper);
            }
            whole = true;
        } finally {
            if (!whole) {
                abort();
            }
        }
    }

    /**
     * Gives the output up: {@link #close()} then completes nothing and leaves a file as it was before. What a target of
     * the caller's own has taken already can't be taken back; it stays without its end.
     */
    void abort();

    /**
     * Completes the output, and puts a file in its place. A target that the caller opened is flushed and stays open.
     * Closing again does nothing.
     *
     * @throws IOException if completing fails; a file then stays as it was
     */
    @Override
    void close() throws IOException;
}
