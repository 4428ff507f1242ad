package io.github.offprint.testing;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.digest.Digest;
import io.github.offprint.digest.DigestForm;
import io.github.offprint.digest.DigestParser;
import io.github.offprint.format.Bibliography;
import io.github.offprint.format.Format;
import io.github.offprint.format.ReaderBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every reader that there is, in every way in which it takes its input. */
public final class AnyReader {
    private AnyReader() {}

    /** What one reader found. */
    public record Found(String reader, List<Paper> papers, List<Diagnostic> diagnostics) {
        private static Found of(String reader, Digest read) {
            return new Found(reader, read.papers(), read.diagnostics());
        }

        private static Found of(String reader, Bibliography read) {
            return new Found(reader, read.papers(), read.diagnostics());
        }
    }

    /** Bytes as a file and a stream, and as text and a string in UTF-8, read as a digest and in each format. */
    public static List<Found> read(byte[] bytes) throws IOException {
        List<Found> found = new ArrayList<>();
        Path file = Files.createTempFile("offprint", "");
        try {
            Files.write(file, bytes);
            found.add(Found.of("digest file", Digest.read(file)));
            found.add(Found.of("digest stream", Digest.read(new ByteArrayInputStream(bytes))));
            for (Format format : Format.values()) {
                ReaderBuilder<?> reader = format.reader();
                found.add(Found.of(format + " file", reader.read(file)));
                found.add(Found.of(format + " stream", reader.read(new ByteArrayInputStream(bytes))));
            }
        } finally {
            Files.delete(file);
        }
        found.addAll(read(new String(bytes, StandardCharsets.UTF_8)));
        return found;
    }

    /** A string, and the same as text, read as a digest and in each format. */
    public static List<Found> read(String text) throws IOException {
        List<Found> found = new ArrayList<>();
        found.add(Found.of("digest text", Digest.read(new StringReader(text))));
        found.add(Found.of("digest string", Digest.parse(text)));
        for (Format format : Format.values()) {
            found.add(Found.of(format + " text", format.reader().read(new StringReader(text))));
            found.add(Found.of(format + " string", format.reader().parse(text)));
        }
        return found;
    }

    /** A string in each form of digest, whatever it is, and in each format. */
    public static List<Found> readAsAnything(String text) throws IOException {
        List<Found> found = read(text);
        for (DigestForm form : DigestForm.values()) {
            Digest read = DigestParser.builder().form(form).build().parse(text);
            found.add(Found.of("digest as " + form, read));
        }
        return found;
    }
}
