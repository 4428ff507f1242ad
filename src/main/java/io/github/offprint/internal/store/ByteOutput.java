package io.github.offprint.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Appends numbers and bytes, and may keep the checksums of what it appends. */
final class ByteOutput {
    private static final int BUFFER = 1 << 15;

    private final Scratch scratch;
    private final @Nullable BlockChecksums checksums;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    ByteOutput(Scratch scratch, @Nullable BlockChecksums checksums) {
        this.scratch = scratch;
        this.checksums = checksums;
    }

    /** The number of bytes in the scratch when all of these are. */
    long position() {
        return scratch.length() + buffer.position();
    }

    /** Appends the lowest bytes of a number, lowest first. */
    void unsigned(long number, int width) throws IOException {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        int at = buffer.position();
        buffer.putLong(at, number).position(at + width);
    }

    /** Appends a number in seven bits a byte. */
    void varint(long number) throws IOException {
        if (buffer.remaining() < Varint.MOST_BYTES) {
            flush();
        }
        Varint.put(number, buffer);
    }

    void bytes(byte[] bytes, int offset, int length) throws IOException {
        if (length > buffer.remaining()) {
            flush();
        }
        if (length > buffer.capacity()) {
            append(ByteBuffer.wrap(bytes, offset, length));
        } else {
            buffer.put(bytes, offset, length);
        }
    }

    void flush() throws IOException {
        append(buffer.flip());
        buffer.clear();
    }

    private void append(ByteBuffer bytes) throws IOException {
        if (checksums != null) {
            checksums.add(bytes.duplicate());
        }
        scratch.append(bytes);
    }
}
