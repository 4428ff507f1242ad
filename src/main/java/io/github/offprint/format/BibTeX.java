package io.github.offprint.format;

import io.github.offprint.Paper;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * BibTeX and BibLaTeX: one writer with two dialects, and one reader for both.
 *
 * <pre>{@code
 * BibTeX.write(digest.papers(), Path.of("papers.bib"));
 * Bibliography refs = BibTeX.read(Path.of("refs.bib"));
 * }</pre>
 *
 * <p>A paper that no bibliography cites otherwise is written as {@code @misc}, the way arXiv's own export does:
 *
 * <table>
 * <caption>What each field holds; a field without a value is left out</caption>
 * <tr><th>field<th>value
 * <tr><td>{@code author}<td>the names known, {@code Last, First} or {@code von Last, Jr, First}; a collective in braces;
 *     {@code and others} if names are missing. A mere count gives no author
 * <tr><td>{@code key}<td>without an author: the first words of the title, for styles to sort and label by
 * <tr><td>{@code title}<td>words whose capitals matter stand in braces
 * <tr><td>{@code year}, {@code month}<td>if the year is definite; the month as the macro, {@code jul}
 * <tr><td>{@code date}<td>if the year is only a lower bound: {@code 2025-09-30~}, approximate by EDTF (ISO 8601-2), which
 *     biber and pandoc read and the styles of classic BibTeX pass over
 * <tr><td>{@code howpublished}<td>without any identifier: the name of the digest
 * <tr><td>{@code note}<td>where it appeared, as printed
 * <tr><td>{@code eprint}, {@code archivePrefix}<td>the arXiv identifier, with the version if one was named, and
 *     {@code arXiv}
 * <tr><td>{@code primaryClass}<td>with an arXiv identifier: the first category
 * <tr><td>{@code doi}<td>the paper's DOI, or else that which arXiv registers
 * <tr><td>{@code url}<td>the paper's page at arXiv, or else the address known
 * <tr><td>{@code abstract}, {@code keywords}<td>as known, key words joined by commas
 * </table>
 *
 * <p>{@link Dialect#BIBLATEX} writes {@code @online} with {@code date} by EDTF, {@code eprinttype}, {@code eprintclass},
 * {@code version} and {@code pubstate}. An entry of a paper that was read from a file of BibTeX comes back as it was: key,
 * type, names, order and spelling of all fields, commands that Offprint doesn't know and braces that protect capitals included.
 * What was edited since is written anew in its place. What neither dialect holds, {@link WriterBuilder#losses(Paper)} tells.
 *
 * <p>Text is spelled in LaTeX so that pdflatex typesets Western text, in UTF-8 elsewhere; titles and abstracts of BibLaTeX,
 * which is made for UTF-8, escape only what LaTeX would take for a command. Addresses and identifiers are written without
 * LaTeX. The fields follow <a href="https://info.arxiv.org/help/hypertex/bibstyles/index.html">arXiv's advice</a>,
 * <cite>BibTeXing</cite> (O. Patashnik, 1988) and the manual of biblatex. The standard styles, natbib's and biber take every
 * entry without a warning that has a title and a year.
 *
 * <p>{@link BibTeXDatabases} gives papers to programs that work with JBibTeX, and takes them from there.
 */
public final class BibTeX {
    private BibTeX() {}

    /** {@return a builder for writers with settings of their own} */
    public static Builder writer() {
        return new Builder();
    }

    /**
     * Writes papers to a file, in UTF-8. It is put in its place when it is whole.
     *
     * @param papers the papers, gone through twice: once for their citation keys
     * @param file the file; its directory must exist
     * @throws IOException if writing fails; a file that existed stays as it was
     */
    public static void write(Iterable<Paper> papers, Path file) throws IOException {
        writer().write(papers, file);
    }

    /**
     * Writes papers to a string.
     *
     * @param papers the papers, gone through twice: once for their citation keys
     * @return the text of a {@code .bib} file
     */
    public static String format(Iterable<Paper> papers) {
        return writer().format(papers);
    }

    /** {@return a builder of readers, of BibTeX and of BibLaTeX} */
    public static ReadingBuilder reader() {
        return new ReadingBuilder();
    }

    /**
     * Reads a file of BibTeX or BibLaTeX. Files that it names are never opened.
     *
     * @param file the file
     * @return its papers
     * @throws IOException if reading fails; never because of what the file holds
     */
    public static Bibliography read(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Reads a string of BibTeX or BibLaTeX. Files that it names are never opened.
     *
     * @param text the entries
     * @return their papers
     */
    public static Bibliography parse(String text) {
        return reader().parse(text);
    }

    /** Which fields and types are written; reading takes both. */
    public enum Dialect {
        /** For the bibtex program and its styles: {@code @misc} with {@code year}, {@code month}, {@code archivePrefix}. */
        BIBTEX,
        /** For biber and the biblatex package: {@code @online} with {@code date}, {@code eprinttype}, {@code pubstate}. */
        BIBLATEX
    }

    /** As what a paper with an arXiv identifier is cited that no bibliography cites otherwise. */
    public enum Preprint {
        /** As {@code @misc}, or {@code @online} in BibLaTeX. */
        MISC,
        /** As {@code @article} with {@code journal = {arXiv preprint arXiv:…}}, as Google Scholar does. */
        ARTICLE,
        /** As {@code @unpublished} with {@code note = {arXiv:…}}. */
        UNPUBLISHED
    }

    /** Reads BibTeX and BibLaTeX. Not for use by several threads at once. */
    public static final class ReadingBuilder extends ReaderBuilder<ReadingBuilder> {
        private ReadingBuilder() {}

        @Override
        ReadingBuilder self() {
            return this;
        }

        @Override
        String unit() {
            return "entry of BibTeX";
        }

        @Override
        void decode(Reader in, ReadingSink found) throws IOException {
            BibTeXDocument.read(in, found);
        }
    }

    /** Settings for BibTeX. Not for use by several threads at once. */
    public static final class Builder extends WriterBuilder<Builder> {
        private boolean boundYears;
        private Dialect dialect = Dialect.BIBTEX;
        private Preprint preprint = Preprint.MISC;

        private Builder() {}

        /**
         * Sets the dialect. Default: {@link Dialect#BIBTEX}.
         *
         * @param newDialect the dialect
         * @return this builder
         */
        public Builder dialect(Dialect newDialect) {
            dialect = Objects.requireNonNull(newDialect);
            return this;
        }

        /**
         * Sets as what preprints are cited, for styles that don't know {@code eprint}. Default: {@link Preprint#MISC}.
         *
         * @param newPreprint the profile
         * @return this builder
         */
        public Builder preprint(Preprint newPreprint) {
            preprint = Objects.requireNonNull(newPreprint);
            return this;
        }

        /**
         * Whether to write a year that is only a {@linkplain io.github.offprint.PaperDate.YearBasis#PAGE_BOUND lower
         * bound} to {@code year}, where nothing marks it, instead of to {@code date}. Default: no.
         *
         * @param write true to write it like a definite one
         * @return this builder
         */
        public Builder boundYears(boolean write) {
            boundYears = write;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Encoder encoder(Writer out) {
            return new BibTeXEncoder(new BibTeXEntries(dialect, preprint, boundYears), out);
        }

        @Override
        ReaderBuilder<?> counterpart() {
            return reader();
        }
    }
}
