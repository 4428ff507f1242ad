package io.github.offprint.format;

import io.github.offprint.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the writers of all formats have in common: where to write, and how papers get their citation keys.
 *
 * <p>A builder may open any number of writers, each with the settings of that moment. Not for use by several threads at
 * once. The classes of this package are the only ones that extend it.
 *
 * @param <B> the builder of the format
 */
public abstract class WriterBuilder<B extends WriterBuilder<B>> {
    private KeyRule rule = KeyRule.standard();
    private @Nullable CitationKeys keys;

    WriterBuilder() {}

    /** {@return this builder} */
    abstract B self();

    /** {@return a new encoder with the settings of this moment, writing to {@code out}} */
    abstract Encoder encoder(Writer out);

    /** {@return a reader of what is written with the settings of this moment} */
    abstract ReaderBuilder<?> counterpart();

    /**
     * Tells what of a paper the format can't hold, as set at this moment: what cannot be read again from what is written.
     * The documentation's table of formats says the same of papers in general.
     *
     * @param paper a paper
     * @return the fields that the paper has and that its citation in this format lacks; unmodifiable
     */
    public Set<Loss> losses(Paper paper) {
        List<Paper> again = counterpart().parse(format(List.of(paper))).papers();
        return FieldValues.lost(paper, again.isEmpty() ? Paper.builder("").build() : again.get(0));
    }

    /**
     * Sets the citation keys, usually {@linkplain CitationKeys#planner(KeyRule) planned} in a first pass over a file
     * that doesn't fit in memory.
     *
     * @param newKeys the keys
     * @return this builder
     */
    public B keys(CitationKeys newKeys) {
        keys = Objects.requireNonNull(newKeys);
        return self();
    }

    /**
     * Sets the rule for citation keys, in place of {@link KeyRule#standard()} and of keys set before.
     *
     * @param newRule the rule
     * @return this builder
     */
    public B keys(KeyRule newRule) {
        rule = Objects.requireNonNull(newRule);
        keys = null;
        return self();
    }

    /**
     * Opens a writer to a {@link StringBuilder}, a {@link Writer} or the like. Without keys set, keys are
     * {@linkplain CitationKeys#unplanned(KeyRule) unplanned}.
     *
     * @param out the target; flushed at the end, not closed
     * @return the writer
     */
    public PaperWriter to(Appendable out) {
        return open(Output.of(out));
    }

    /**
     * Opens a writer to a stream, in UTF-8. Without keys set, keys are {@linkplain CitationKeys#unplanned(KeyRule)
     * unplanned}.
     *
     * @param out the target; flushed at the end, not closed
     * @return the writer
     */
    public PaperWriter to(OutputStream out) {
        return open(Output.of(out));
    }

    /**
     * Opens a writer to a print stream such as {@link System#out}, in UTF-8 whatever its own charset is. Without keys
     * set, keys are {@linkplain CitationKeys#unplanned(KeyRule) unplanned}.
     *
     * @param out the target; flushed at the end, not closed. Where it hides an error, closing the writer throws
     * @return the writer
     */
    public PaperWriter to(PrintStream out) {
        return open(Output.of(out));
    }

    /**
     * Opens a writer to a file, in UTF-8. The file is put in its place at the end, in one step where the file system
     * can; a symbolic link is followed, and a replaced file keeps its permissions. What exists and is no regular file,
     * such as a pipe or {@code /dev/stdout}, is written to directly. Without keys set, keys are
     * {@linkplain CitationKeys#unplanned(KeyRule) unplanned}.
     *
     * @param file the file; its directory must exist
     * @return the writer
     * @throws IOException if the file can't be written
     */
    public PaperWriter to(Path file) throws IOException {
        return open(Output.of(file));
    }

    /**
     * Writes papers to a file. Without keys set, keys are {@linkplain CitationKeys#of(Iterable, KeyRule) planned} over
     * the papers, which are then gone through twice.
     *
     * @param papers the papers
     * @param file the file, as for {@link #to(Path)}; stays as it was if anything fails
     * @throws IOException if writing fails
     * @throws IllegalStateException if the papers can be gone through only once and no keys are set
     */
    public void write(Iterable<Paper> papers, Path file) throws IOException {
        CitationKeys plan = planFor(papers); // may fail, so before the file is touched
        writeAll(papers, plan, Output.of(file));
    }

    /**
     * Writes papers to a string. Keys as for {@link #write(Iterable, Path)}.
     *
     * @param papers the papers
     * @return the text of a whole file
     * @throws IllegalStateException if the papers can be gone through only once and no keys are set
     */
    public String format(Iterable<Paper> papers) {
        StringWriter text = new StringWriter();
        try {
            writeAll(papers, planFor(papers), Output.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return text.toString();
    }

    private CitationKeys planFor(Iterable<Paper> papers) {
        return keys != null ? keys : CitationKeys.of(papers, rule);
    }

    private void writeAll(Iterable<Paper> papers, CitationKeys plan, Output output) throws IOException {
        try (EncodingWriter writer = open(output, plan)) {
            writer.writeAll(papers);
            if (keys == null && writer.written() < plan.size()) {
                writer.abort();
                throw new IllegalStateException("the papers could be gone through only once; set keys, or pass a list");
            }
        }
    }

    private PaperWriter open(Output output) {
        return open(output, keys != null ? keys : CitationKeys.unplanned(rule));
    }

    private EncodingWriter open(Output output, CitationKeys plan) {
        return new EncodingWriter(encoder(output.writer()), plan.assigner(), output);
    }
}
