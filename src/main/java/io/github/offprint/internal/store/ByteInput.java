package io.github.offprint.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the numbers and bytes that a {@link ByteOutput} wrote. */
final class ByteInput {
    private final Scratch scratch;
    private final long end;
    private final ByteBuffer buffer;
    private long position;

    /** Reads some of the bytes through a buffer of at least a number's length. */
    ByteInput(Scratch scratch, long from, long to, int bufferLength) {
        this.scratch = scratch;
        this.position = from;
        this.end = to;
        this.buffer =
                ByteBuffer.allocate(bufferLength).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    }

    boolean atEnd() {
        return position == end && !buffer.hasRemaining();
    }

    long number() throws IOException {
        require(Long.BYTES);
        return buffer.getLong();
    }

    int smallNumber() throws IOException {
        require(Integer.BYTES);
        return buffer.getInt();
    }

    long varint() throws IOException {
        require(Varint.MOST_BYTES);
        return Varint.get(buffer);
    }

    /** Passes all on. */
    void transferTo(ByteOutput out) throws IOException {
        while (!atEnd()) {
            require(1);
            out.bytes(buffer.array(), buffer.position(), buffer.remaining());
            buffer.position(buffer.limit());
        }
    }

    /** Has so many bytes in the buffer, or all that are left. */
    private void require(int count) throws IOException {
        if (buffer.remaining() < count && position < end) {
            buffer.compact();
            int more = (int) Math.min(buffer.remaining(), end - position);
            scratch.read(position, buffer.limit(buffer.position() + more));
            position += more;
            buffer.flip();
        }
    }
}
