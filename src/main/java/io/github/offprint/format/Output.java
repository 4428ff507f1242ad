package io.github.offprint.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a writer's text goes, and what becomes of it at the end. This one is a target of the caller's own. */
class Output {
    private final Writer writer;

    Output(Writer writer) {
        this.writer = writer;
    }

    static Output of(Appendable out) {
        return new Output(out instanceof Writer writer ? writer : new AppendableWriter(out));
    }

    static Output of(OutputStream out) {
        return new Output(utf8(out));
    }

    static Output of(PrintStream out) {
        return new Output(utf8(out)) {
            @Override
            void commit() throws IOException {
                super.commit();
                if (out.checkError()) {
                    throw new IOException("the print stream reports an error");
                }
            }
        };
    }

    static Output of(Path file) throws IOException {
        return Files.exists(file) && !Files.isRegularFile(file) ? device(file) : FileOutput.open(file);
    }

    private static Output device(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file, StandardOpenOption.WRITE);
        return new Output(utf8(bytes)) {
            @Override
            void commit() throws IOException {
                super.commit();
                bytes.close();
            }

            @Override
            void discard() {
                closeQuietly(bytes);
            }
        };
    }

    static Writer utf8(OutputStream bytes) {
        return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    static void closeQuietly(OutputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            // the output is given up anyway, and what made it so is the exception to see
        }
    }

    /** What the encoder writes to. Only {@link #commit()} flushes it. */
    final Writer writer() {
        return writer;
    }

    /** The text is whole: passes on what is held back, and puts a file in its place. */
    void commit() throws IOException {
        writer.flush();
    }

    /** The text is not whole: gives up what can be given up. Also called when {@link #commit()} threw. */
    void discard() {}
}
