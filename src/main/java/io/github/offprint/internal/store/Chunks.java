package io.github.offprint.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.zip.CRC32C;

/**
 * Bytes that may be more than one buffer holds: buffers of one size, a power of two, of which the last may be shorter. Nothing
 * is checked but that a position is within. Safe for use by many threads.
 */
final class Chunks {
    private final ByteBuffer[] buffers;
    private final int bits;
    private final int mask;
    private final long length;

    Chunks(ByteBuffer[] buffers, int bits, long length) {
        this.buffers = buffers;
        this.bits = bits;
        this.mask = (1 << bits) - 1;
        this.length = length;
        for (ByteBuffer buffer : buffers) {
            buffer.order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Maps a file, which may be closed afterwards. */
    static Chunks map(FileChannel channel, long length, int bits) throws IOException {
        long size = 1L << bits;
        ByteBuffer[] buffers = new ByteBuffer[Math.toIntExact((length + size - 1) >>> bits)];
        for (int i = 0; i < buffers.length; i++) {
            long from = (long) i << bits;
            buffers[i] = channel.map(MapMode.READ_ONLY, from, Math.min(size, length - from));
        }
        return new Chunks(buffers, bits, length);
    }

    long length() {
        return length;
    }

    /** The buffer that a byte is in. */
    ByteBuffer buffer(long position) {
        return buffers[(int) (position >>> bits)];
    }

    /** Where a byte is in its buffer. */
    int within(long position) {
        return (int) position & mask;
    }

    /** An unsigned number of up to eight bytes. */
    long unsigned(long position, int width) {
        ByteBuffer buffer = buffer(position);
        int at = within(position);
        if (at <= buffer.limit() - Long.BYTES) {
            return buffer.getLong(at) & (-1L >>> (Long.SIZE - Byte.SIZE * width));
        }
        long number = 0;
        for (int i = width - 1; i >= 0; i--) {
            number = (number << Byte.SIZE) | (buffer(position + i).get(within(position + i)) & 0xFF);
        }
        return number;
    }

    void read(long position, byte[] target, int length) {
        int done = 0;
        while (done < length) {
            ByteBuffer buffer = buffer(position + done);
            int at = within(position + done);
            int count = Math.min(length - done, buffer.limit() - at);
            buffer.get(at, target, done, count);
            done += count;
        }
    }

    /** The CRC32C of bytes. */
    int checksum(long from, long to) {
        CRC32C sum = new CRC32C();
        for (long position = from; position < to; ) {
            ByteBuffer buffer = buffer(position);
            int at = within(position);
            int count = (int) Math.min(to - position, buffer.limit() - at);
            sum.update(buffer.slice(at, count));
            position += count;
        }
        return (int) sum.getValue();
    }
}
