package io.github.offprint.format;

import io.github.offprint.Paper;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * RIS, the tagged format of reference managers: a record for each paper from {@code TY} to {@code ER}, UTF-8, {@code CRLF}.
 *
 * <p>RIS has no type for a preprint: a paper that no bibliography cites otherwise is {@code UNPB}, with publisher
 * {@code arXiv} and {@code M3  - preprint} if it has an arXiv identifier, as Zotero and EndNote users write it.
 * Persons are {@code AU  - Last, First, Suffix}, with a comma in any case; a name without a comma is a collective's.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">the format, of which no specification is kept online</a>
 */
public final class Ris {
    private Ris() {}

    /** {@return a builder of writers} */
    public static Builder writer() {
        return new Builder();
    }

    /** {@return a builder of readers} */
    public static ReadingBuilder reader() {
        return new ReadingBuilder();
    }

    /**
     * Writes papers to a file.
     *
     * @param papers the papers, gone through twice: once for their citation keys
     * @param file the file; replaced when all is written, else left as it was
     * @throws IOException if writing fails
     */
    public static void write(Iterable<Paper> papers, Path file) throws IOException {
        writer().write(papers, file);
    }

    /**
     * Writes papers to a string.
     *
     * @param papers the papers, gone through twice: once for their citation keys
     * @return the records
     */
    public static String format(Iterable<Paper> papers) {
        return writer().format(papers);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its papers
     * @throws IOException if reading fails; never because of what the file holds
     */
    public static Bibliography read(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Reads a string.
     *
     * @param text the records
     * @return their papers
     */
    public static Bibliography parse(String text) {
        return reader().parse(text);
    }

    /** Opens RIS writers. Not for use by several threads at once. */
    public static final class Builder extends WriterBuilder<Builder> {
        private String type = "UNPB";

        private Builder() {}

        /**
         * Sets the type of papers that no bibliography cites otherwise. Default: {@code UNPB}, unpublished.
         *
         * @param tag a type of RIS, such as {@code JOUR}, {@code RPRT} or {@code GEN}
         * @return this builder
         * @throws IllegalArgumentException if it isn't made of two to six capitals
         */
        public Builder type(String tag) {
            if (!Objects.requireNonNull(tag).matches("[A-Z]{2,6}")) {
                throw new IllegalArgumentException("not a type of RIS: " + tag);
            }
            type = tag;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Encoder encoder(Writer out) {
            return new RisEncoder(out, type);
        }

        @Override
        ReaderBuilder<?> counterpart() {
            return reader();
        }
    }

    /** Reads RIS. Not for use by several threads at once. */
    public static final class ReadingBuilder extends ReaderBuilder<ReadingBuilder> {
        private ReadingBuilder() {}

        @Override
        ReadingBuilder self() {
            return this;
        }

        @Override
        String unit() {
            return "record of RIS";
        }

        @Override
        void decode(Reader in, ReadingSink found) throws IOException {
            new RisReading(found).read(in);
        }
    }
}
