package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.Publication;
import io.github.offprint.Span;
import io.github.offprint.internal.json.Json;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineReader;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Papers as <a href="https://jsonlines.org">JSON Lines</a>, in a form of Offprint's own that holds everything a
 * {@link Paper} has: an object on each line, UTF-8, {@code \n}.
 *
 * <p>Each object begins with {@code "offprint":2}, the version of the form; the documentation lists the fields. A field
 * that the reader doesn't know is reported, and so are lines that are no such object; the others are read all the same.
 */
public final class JsonLines {
    /** The version that is written, and the latest that is read without a warning. */
    static final int VERSION = 2;

    private static final Map<Publication.Field, String> NAMES = names();

    private JsonLines() {}

    /** What a field of a publication is called: {@code numberOfPages}. */
    static String nameOf(Publication.Field field) {
        return NAMES.getOrDefault(field, "");
    }

    private static Map<Publication.Field, String> names() {
        Map<Publication.Field, String> names = new EnumMap<>(Publication.Field.class);
        for (Publication.Field field : Publication.Field.values()) {
            StringBuilder name = new StringBuilder();
            for (String word : field.name().toLowerCase(Locale.ROOT).split("_")) {
                name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                        .append(word, 1, word.length());
            }
            names.put(field, name.toString());
        }
        return names;
    }

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
     * @return the lines
     */
    public static String format(Iterable<Paper> papers) {
        return writer().format(papers);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its papers, equal to those that were written
     * @throws IOException if reading fails; never because of what the file holds
     */
    public static Bibliography read(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Reads a string.
     *
     * @param text the lines
     * @return its papers, equal to those that were written
     */
    public static Bibliography parse(String text) {
        return reader().parse(text);
    }

    /** Opens JSON Lines writers. Not for use by several threads at once. */
    public static final class Builder extends WriterBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        Encoder encoder(Writer out) {
            return new LineEncoder(out);
        }

        @Override
        ReaderBuilder<?> counterpart() {
            return reader();
        }
    }

    /** Reads JSON Lines. Not for use by several threads at once. */
    public static final class ReadingBuilder extends ReaderBuilder<ReadingBuilder> {
        private ReadingBuilder() {}

        @Override
        ReadingBuilder self() {
            return this;
        }

        @Override
        String unit() {
            return "record of JSON Lines";
        }

        @Override
        void decode(Reader in, ReadingSink found) throws IOException {
            int limit = found.limits().pageLength();
            LineReader lines = new LineReader(in, limit, found.limits().inputLength());
            for (String line = lines.next(); line != null; line = lines.next()) {
                Span span = Span.ofLine(lines.number());
                if (line.isBlank()) {
                    found.line(LineUse.BLANK);
                } else if (lines.wasCut()) {
                    found.report(Code.ENTRY_TOO_LONG, span, "longer than " + limit + " characters");
                    found.line(LineUse.UNREAD);
                } else {
                    found.line(JsonLinesReading.read(line, span, found) ? LineUse.PAPER : LineUse.UNREAD);
                }
            }
            if (lines.wasStopped()) {
                found.stopped(found.lines());
            }
        }
    }

    private static final class LineEncoder implements Encoder {
        private final Writer out;
        private final JsonGenerator json;

        LineEncoder(Writer out) {
            this.out = out;
            try {
                json = Json.FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // only for streams of bytes
            }
            json.setPrettyPrinter(null);
            json.setRootValueSeparator(null);
        }

        @Override
        public void paper(String key, Paper paper) throws IOException {
            new JsonLinesRecord(json).write(key, paper);
            json.flush();
            out.write('\n');
        }

        @Override
        public void end() throws IOException {
            json.close();
        }
    }
}
