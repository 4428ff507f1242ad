package io.github.offprint.format;

import io.github.offprint.Paper;
import java.io.IOException;
import java.util.Objects;

/** The writer of every format: gives each paper its key, and sees to it that the output is whole or discarded. */
final class EncodingWriter implements PaperWriter {
    private final Encoder encoder;
    private final KeyAssigner keys;
    private final Output output;
    private boolean begun;
    private boolean failed;
    private boolean closed;
    private long written;

    EncodingWriter(Encoder encoder, KeyAssigner keys, Output output) {
        this.encoder = encoder;
        this.keys = keys;
        this.output = output;
    }

    @Override
    public void write(Paper paper) throws IOException {
        if (closed || failed) {
            throw new IOException(closed ? "the writer is closed" : "the writer was aborted or has failed");
        }
        failed = true; // until the paper is through, whatever may be thrown
        Objects.requireNonNull(paper, "paper");
        begin();
        encoder.paper(keys.next(paper), paper);
        written++;
        failed = false;
    }

    /** How many papers were written. */
    long written() {
        return written;
    }

    @Override
    public void abort() {
        failed = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean whole = false;
        try {
            if (!failed) {
                begin();
                encoder.end();
                output.commit();
                whole = true;
            }
        } finally {
            if (!whole) {
                output.discard();
            }
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            encoder.begin();
        }
    }
}
