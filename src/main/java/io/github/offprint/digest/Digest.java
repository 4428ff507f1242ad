package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineAccount;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.internal.source.ReadingCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * A digest that was read: its papers in the order in which it shows them, what there is to say about it, and what became
 * of each of its lines. Immutable.
 *
 * <pre>{@code
 * Digest digest = Digest.read(Path.of("daily-papers.txt"));
 * digest.papers().forEach(System.out::println);
 * digest.diagnostics().forEach(System.err::println);
 * }</pre>
 */
public final class Digest {
    private static final DigestParser PARSER = DigestParser.builder().build();

    private final DigestForm form;
    private final List<Paper> papers;
    private final List<Diagnostic> diagnostics;
    private final LineAccount account;
    private final List<LineUse> uses;

    Digest(DigestForm form, ReadingCollector found, LineAccount account) {
        this.form = form;
        papers = found.papers();
        diagnostics = found.diagnostics();
        uses = found.uses();
        this.account = account;
    }

    /**
     * Reads a digest from a file.
     *
     * @param file the file; UTF-8, or UTF-16 with a byte order mark
     * @return what it holds
     * @throws IOException if reading fails; never because of what the file holds
     */
    public static Digest read(Path file) throws IOException {
        return PARSER.parse(file);
    }

    /**
     * Reads a digest from bytes, to their end. The stream stays open.
     *
     * @param bytes the digest; UTF-8, or UTF-16 with a byte order mark
     * @return what it holds
     * @throws IOException if reading fails; never because of what the bytes hold
     */
    public static Digest read(InputStream bytes) throws IOException {
        return PARSER.parse(bytes);
    }

    /**
     * Reads a digest from text, to its end. The reader stays open.
     *
     * @param text the digest
     * @return what it holds
     * @throws IOException if reading fails; never because of what the text holds
     */
    public static Digest read(Reader text) throws IOException {
        return PARSER.parse(text);
    }

    /**
     * Reads a digest from a string.
     *
     * @param text the digest
     * @return what it holds
     */
    public static Digest parse(String text) {
        return PARSER.parse(text);
    }

    /** {@return the form in which the digest is} */
    public DigestForm form() {
        return form;
    }

    /** {@return the papers in the order of the digest; unmodifiable} */
    public List<Paper> papers() {
        return papers;
    }

    /** {@return what there is to say about the digest, in the order of its lines; unmodifiable} */
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
     * @return its use
     * @throws IndexOutOfBoundsException if the digest has no such line
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
