package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.LineAccount;
import io.github.offprint.PaperHandler;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingCollector;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.TextCheck;
import io.github.offprint.internal.source.TextInput;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads digests. What a digest holds never makes reading fail: what can't be read ends in a {@link Diagnostic}, and only
 * input and output throw.
 *
 * <pre>{@code
 * DigestParser parser = DigestParser.builder().referenceDate(LocalDate.of(2025, 12, 8)).build();
 * Digest digest = parser.parse(Path.of("daily-papers.txt"));
 * }</pre>
 *
 * <p>A parser is immutable and may be shared between threads. Reading takes time linear in the length of the input and
 * memory for one page of it, whatever the input.
 */
public final class DigestParser {
    /** So many bytes are enough to tell a message, whose parts name their own encodings. */
    private static final int MESSAGE_HEAD = 1 << 13;

    private final Limits limits;
    private final @Nullable LocalDate referenceDate;
    private final @Nullable DigestForm form;

    private DigestParser(Builder builder) {
        limits = builder.limits;
        referenceDate = builder.referenceDate;
        form = builder.form;
    }

    /** {@return a builder with the defaults: no reference date, {@link Limits#DEFAULT}} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a digest from a string.
     *
     * @param text the digest
     * @return its papers, diagnostics and lines
     */
    public Digest parse(String text) {
        try {
            return collect(new StringReader(text), "");
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be read", e);
        }
    }

    /**
     * Reads a digest from a file. The file's name becomes the document's name in each paper's source.
     *
     * @param file the file; UTF-8, or UTF-16 with a byte order mark
     * @return its papers, diagnostics and lines
     * @throws IOException if reading fails
     */
    public Digest parse(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return collect(bytes, nameOf(file));
        }
    }

    /**
     * Reads a digest from bytes, to their end. The stream stays open.
     *
     * @param bytes the digest; UTF-8, or UTF-16 with a byte order mark
     * @return its papers, diagnostics and lines
     * @throws IOException if reading fails
     */
    public Digest parse(InputStream bytes) throws IOException {
        return collect(bytes, "");
    }

    /**
     * Reads a digest from text, to its end. The reader stays open.
     *
     * @param text the digest
     * @return its papers, diagnostics and lines
     * @throws IOException if reading fails
     */
    public Digest parse(Reader text) throws IOException {
        return collect(text, "");
    }

    /**
     * Reads a digest of any length, giving each paper to a handler when its page has ended. The reader stays open.
     *
     * @param text the digest
     * @param document the name of the document for each paper's source; empty for none
     * @param handler takes papers, diagnostics and lines; a {@link DigestHandler} also learns the form
     * @return how many lines ended where
     * @throws IOException if reading fails, or if the handler throws it
     */
    public LineAccount parse(Reader text, String document, PaperHandler handler) throws IOException {
        return parse(text, false, document, handler);
    }

    private LineAccount parse(Reader text, boolean bytes, String document, PaperHandler handler) throws IOException {
        TextCheck check = new TextCheck(text);
        BufferedReader in = new BufferedReader(bytes ? text : check, Sample.LENGTH);
        Document input = new Document(in, document, limits, referenceDate, null, bytes);
        Dialect dialect = form == null ? Dialects.of(new Sample(input.peek(Sample.LENGTH))) : Dialects.of(form);
        if (handler instanceof DigestHandler listener) {
            listener.form(dialect.form());
        }
        ReadingSink findings = new ReadingSink(document, limits, handler);
        dialect.read(input, findings);
        if (check.refused()) {
            findings.refused();
        }
        findings.finish(
                findings.isBlank() ? Code.EMPTY_INPUT : Code.NO_DIGEST,
                findings.isBlank() ? "the input is empty" : "no paper was found; this seems to be no digest");
        return findings.account();
    }

    /**
     * Reads a digest of any length from bytes, giving each paper to a handler when its page has ended. The stream stays
     * open.
     *
     * @param bytes the digest; UTF-8, or UTF-16 with a byte order mark
     * @param document the name of the document for each paper's source; empty for none
     * @param handler takes papers, diagnostics and lines; a {@link DigestHandler} also learns the form
     * @return how many lines ended where
     * @throws IOException if reading fails, or if the handler throws it
     */
    public LineAccount parse(InputStream bytes, String document, PaperHandler handler) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, MESSAGE_HEAD);
        return EmailDialect.isMessage(peek(in))
                ? parse(new InputStreamReader(in, StandardCharsets.ISO_8859_1), true, document, handler)
                : parse(TextInput.open(in), false, document, handler);
    }

    /**
     * Reads a digest file of any length, giving each paper to a handler when its page has ended.
     *
     * @param file the file; UTF-8, or UTF-16 with a byte order mark
     * @param handler takes papers, diagnostics and lines; a {@link DigestHandler} also learns the form
     * @return how many lines ended where
     * @throws IOException if reading fails, or if the handler throws it
     */
    public LineAccount parse(Path file, PaperHandler handler) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return parse(bytes, nameOf(file), handler);
        }
    }

    /** The beginning of the bytes, each as a character; they stay in place. */
    private static String peek(BufferedInputStream in) throws IOException {
        in.mark(MESSAGE_HEAD);
        byte[] head = in.readNBytes(MESSAGE_HEAD);
        in.reset();
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private Digest collect(Reader text, String document) throws IOException {
        Collected found = new Collected();
        LineAccount account = parse(text, document, found);
        return new Digest(found.form, found, account);
    }

    private Digest collect(InputStream bytes, String document) throws IOException {
        Collected found = new Collected();
        LineAccount account = parse(bytes, document, found);
        return new Digest(found.form, found, account);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Keeps what is found, and the form in which it stood. */
    private static final class Collected extends ReadingCollector implements DigestHandler {
        private DigestForm form = DigestForm.LIST;

        @Override
        public void form(DigestForm recognised) {
            form = recognised;
        }
    }

    /** Builds a {@link DigestParser}. Not for use by several threads at once. */
    public static final class Builder {
        private Limits limits = Limits.DEFAULT;
        private @Nullable LocalDate referenceDate;
        private @Nullable DigestForm form;

        private Builder() {}

        /**
         * Says when the digest was made, so that the year which it leaves out can be told. Without it the year is inferred
         * from the page as far as the page tells it.
         *
         * @param date the day on which the page was shown
         * @return this builder
         */
        public Builder referenceDate(LocalDate date) {
            referenceDate = Objects.requireNonNull(date);
            return this;
        }

        /**
         * Says in which form digests are, where it is known better than it can be recognised. Without it the form is
         * recognised from what a digest holds.
         *
         * @param newForm the form
         * @return this builder
         */
        public Builder form(DigestForm newForm) {
            form = Objects.requireNonNull(newForm);
            return this;
        }

        /**
         * Sets how much is read at most.
         *
         * @param newLimits the limits
         * @return this builder
         */
        public Builder limits(Limits newLimits) {
            limits = Objects.requireNonNull(newLimits);
            return this;
        }

        /** {@return the parser} */
        public DigestParser build() {
            return new DigestParser(this);
        }
    }
}
