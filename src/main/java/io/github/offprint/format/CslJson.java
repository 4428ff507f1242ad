package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import io.github.offprint.Paper;
import io.github.offprint.internal.json.Json;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * CSL-JSON by the schema of <a href="https://github.com/citation-style-language/schema">CSL 1.0.2</a>: an array with an
 * object for each paper, as pandoc, Zotero and citation processors take it.
 *
 * <p>A paper is of type {@code article}; one with an arXiv identifier has {@code "number": "arXiv:…"}, publisher arXiv and
 * genre {@code preprint}, as Zotero writes it. Authors stand there by name only: a mere count, the organisation, votes and
 * whatever else CSL has no variable for goes to {@code custom}. A year that is only a lower bound is marked
 * {@code circa}.
 */
public final class CslJson {
    private CslJson() {}

    /** {@return a builder of writers} */
    public static Builder writer() {
        return new Builder();
    }

    /**
     * Writes papers to a file.
     *
     * @param papers the papers, gone through twice
     * @param file the file; replaced when all is written, else left as it was
     * @throws IOException if writing fails
     */
    public static void write(Iterable<Paper> papers, Path file) throws IOException {
        writer().write(papers, file);
    }

    /**
     * Writes papers to a string.
     *
     * @param papers the papers, gone through twice
     * @return the array
     */
    public static String format(Iterable<Paper> papers) {
        return writer().format(papers);
    }

    /** {@return a builder of readers} */
    public static ReadingBuilder reader() {
        return new ReadingBuilder();
    }

    /**
     * Reads a file: an array of items, items one after another, or an object with a list of {@code items} or
     * {@code references}.
     *
     * @param file the file
     * @return its papers
     * @throws IOException if reading fails; never because of what the file holds
     */
    public static Bibliography read(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Reads a string, as {@link #read(Path)} does.
     *
     * @param text the items
     * @return their papers
     */
    public static Bibliography parse(String text) {
        return reader().parse(text);
    }

    /** Reads CSL-JSON. Not for use by several threads at once. */
    public static final class ReadingBuilder extends ReaderBuilder<ReadingBuilder> {
        private ReadingBuilder() {}

        @Override
        ReadingBuilder self() {
            return this;
        }

        @Override
        String unit() {
            return "item of CSL-JSON";
        }

        @Override
        void decode(Reader in, ReadingSink found) throws IOException {
            CslDocument.read(in, found);
        }
    }

    /** Opens CSL-JSON writers. Not for use by several threads at once. */
    public static final class Builder extends WriterBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        Encoder encoder(Writer out) {
            return new CslEncoder(out);
        }

        @Override
        ReaderBuilder<?> counterpart() {
            return reader();
        }
    }

    private static final class CslEncoder implements Encoder {
        private final Writer out;
        private final JsonGenerator json;

        CslEncoder(Writer out) {
            this.out = out;
            try {
                json = Json.FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // only for streams of bytes
            }
            Separators colon = new Separators().withObjectFieldValueSpacing(Spacing.AFTER);
            json.setPrettyPrinter(new DefaultPrettyPrinter(colon).withObjectIndenter(new DefaultIndenter("  ", "\n")));
        }

        @Override
        public void begin() throws IOException {
            json.writeStartArray();
        }

        @Override
        public void paper(String key, Paper paper) throws IOException {
            new CslItem(json).write(key, paper);
        }

        @Override
        public void end() throws IOException {
            json.writeEndArray();
            json.close();
            out.write('\n');
        }
    }
}
