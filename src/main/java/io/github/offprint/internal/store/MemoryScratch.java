package io.github.offprint.internal.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Bytes in memory, in chunks of one size. */
final class MemoryScratch implements Scratch {
    /** The binary logarithm of the size of a chunk that wastes little for a few records. */
    static final int CHUNK_BITS = 16;

    private final int chunkBits;
    private final List<byte[]> chunks = new ArrayList<>();
    private long length;

    MemoryScratch(int chunkBits) {
        this.chunkBits = chunkBits;
    }

    @Override
    public void append(ByteBuffer bytes) {
        long end = length + bytes.remaining();
        while (end > (long) chunks.size() << chunkBits) {
            chunks.add(new byte[1 << chunkBits]);
        }
        overwrite(length, bytes);
        length = end;
    }

    @Override
    public void overwrite(long position, ByteBuffer bytes) {
        for (long at = position; bytes.hasRemaining(); ) {
            int count = room(at, bytes);
            bytes.get(chunk(at), within(at), count);
            at += count;
        }
    }

    @Override
    public void read(long position, ByteBuffer bytes) {
        for (long at = position; bytes.hasRemaining(); ) {
            int count = room(at, bytes);
            bytes.put(chunk(at), within(at), count);
            at += count;
        }
    }

    private int room(long at, ByteBuffer bytes) {
        return Math.min((1 << chunkBits) - within(at), bytes.remaining());
    }

    private byte[] chunk(long at) {
        return chunks.get((int) (at >>> chunkBits));
    }

    private int within(long at) {
        return (int) at & ((1 << chunkBits) - 1);
    }

    @Override
    public long length() {
        return length;
    }

    /** The bytes as they are now, to be read. */
    Chunks toChunks() {
        ByteBuffer[] buffers = new ByteBuffer[chunks.size()];
        for (int i = 0; i < buffers.length; i++) {
            long rest = length - ((long) i << chunkBits);
            buffers[i] = ByteBuffer.wrap(chunks.get(i)).limit((int) Math.min(rest, 1 << chunkBits));
        }
        return new Chunks(buffers, chunkBits, length);
    }

    @Override
    public void close() {
        chunks.clear();
        length = 0;
    }
}
