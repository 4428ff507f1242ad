package io.github.offprint.format;

import io.github.offprint.Limits;
import io.github.offprint.LineAccount;
import io.github.offprint.PaperHandler;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LatinFallback;
import io.github.offprint.internal.source.ReadingCollector;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.TextCheck;
import io.github.offprint.internal.source.TextInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What the readers of all formats have in common: where to read from, and how much.
 *
 * <p>Readers are tolerant: what can't be read costs as little as can be, and is reported. Only input and output throw. Bytes
 * are UTF-8, or UTF-16 with a byte order mark; what can't be UTF-8 is read as Windows-1252, with a diagnostic. May be used
 * any number of times, but not by several threads at once. The classes of this package are the only ones that extend it.
 *
 * @param <B> the builder of the format
 */
public abstract class ReaderBuilder<B extends ReaderBuilder<B>> {
    private Limits limits = Limits.DEFAULT;

    ReaderBuilder() {}

    /** {@return this builder} */
    abstract B self();

    /** {@return what holds a paper in this format, with its name} */
    abstract String unit();

    /**
     * Reads a document to its end.
     *
     * @param in the text, without a byte order mark
     * @param found takes what is found
     */
    abstract void decode(Reader in, ReadingSink found) throws IOException;

    /**
     * Sets how much is read at most. {@link Limits#pageLength()} is the limit of one entry, since that is held as a whole.
     *
     * @param newLimits the limits
     * @return this builder
     */
    public B limits(Limits newLimits) {
        limits = Objects.requireNonNull(newLimits);
        return self();
    }

    /**
     * Reads a file.
     *
     * @param file the file; its name becomes the document's name in the papers' sources
     * @return what it holds
     * @throws IOException if reading fails; never because of what the file holds
     */
    public Bibliography read(Path file) throws IOException {
        ReadingCollector found = new ReadingCollector();
        return new Bibliography(found, read(file, found));
    }

    /**
     * Reads bytes to their end.
     *
     * @param bytes the bytes; stay open
     * @return what they hold
     * @throws IOException if reading fails; never because of what the bytes hold
     */
    public Bibliography read(InputStream bytes) throws IOException {
        ReadingCollector found = new ReadingCollector();
        return new Bibliography(found, read(bytes, "", found));
    }

    /**
     * Reads text to its end.
     *
     * @param text the text; stays open
     * @return what it holds
     * @throws IOException if reading fails; never because of what the text holds
     */
    public Bibliography read(Reader text) throws IOException {
        ReadingCollector found = new ReadingCollector();
        return new Bibliography(found, read(text, "", found));
    }

    /**
     * Reads a string.
     *
     * @param text the text
     * @return what it holds
     */
    public Bibliography parse(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be read", e);
        }
    }

    /**
     * Reads a file of any length, giving each paper to a handler as it comes.
     *
     * @param file the file
     * @param handler takes papers, diagnostics and lines
     * @return how many lines ended where
     * @throws IOException if reading fails, or if the handler throws it
     */
    public LineAccount read(Path file, PaperHandler handler) throws IOException {
        Path name = file.getFileName();
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, name == null ? "" : name.toString(), handler);
        }
    }

    /**
     * Reads bytes of any length, giving each paper to a handler as it comes.
     *
     * @param bytes the bytes; stay open
     * @param document the name of the document for the papers' sources; empty for none
     * @param handler takes papers, diagnostics and lines
     * @return how many lines ended where
     * @throws IOException if reading fails, or if the handler throws it
     */
    public LineAccount read(InputStream bytes, String document, PaperHandler handler) throws IOException {
        return read(TextInput.openOrLatin(bytes), document, handler);
    }

    /**
     * Reads text of any length, giving each paper to a handler as it comes.
     *
     * @param text the text; stays open
     * @param document the name of the document for the papers' sources; empty for none
     * @param handler takes papers, diagnostics and lines
     * @return how many lines ended where
     * @throws IOException if reading fails, or if the handler throws it
     */
    public LineAccount read(Reader text, String document, PaperHandler handler) throws IOException {
        ReadingSink found = new ReadingSink(document, limits, handler);
        TextCheck check = new TextCheck(text);
        decode(check, found);
        if (check.refused()) {
            found.refused();
        }
        if (text instanceof LatinFallback latin && latin.wasUsed()) {
            found.report(Code.NOT_UTF8, found.all(), "not UTF-8; what can't be that was read as Windows-1252");
        }
        if (found.isBlank() && !check.refused()) {
            found.recognised(); // nothing is missing in an empty bibliography
        }
        found.finish(Code.NOT_THIS_FORMAT, "no " + unit() + " was found");
        return found.account();
    }
}
