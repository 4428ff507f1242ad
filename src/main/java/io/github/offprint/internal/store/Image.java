package io.github.offprint.internal.store;

import io.github.offprint.internal.store.Header.Field;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a store, none of which is given away before the checksum of its block was compared: of all blocks at the
 * beginning if they are few, else of each when it is first touched. Safe for use by many threads, without locks.
 */
final class Image {
    private static final int BLOCK_BITS = 16;
    /** The length in bytes of what one checksum is for. */
    static final int BLOCK = 1 << BLOCK_BITS;

    private final String name;
    private final long end;
    private final @Nullable AtomicLongArray checked; // a bit for each block; none if all were
    private volatile @Nullable Chunks chunks;

    /**
     * Checks the checksums of the checksums and, up to a length in bytes, all others.
     *
     * @param name the file's name for messages
     */
    Image(String name, Chunks chunks, Header header, long checkedAtOnce) throws StoreException {
        this.name = name;
        this.end = header.get(Field.CHECKSUMS);
        this.chunks = chunks;
        if (chunks.checksum(end, header.get(Field.LENGTH)) != (int) header.get(Field.TABLE_CHECKSUM)) {
            throw damaged("the checksum of the checksums is wrong");
        }
        if (chunks.length() <= checkedAtOnce) {
            verify();
            checked = null;
        } else {
            checked = new AtomicLongArray((int) ((blocks(end) + Long.SIZE - 1) / Long.SIZE));
        }
    }

    /** The number of blocks in a file whose checksums begin at a position. */
    static long blocks(long end) {
        return (end - Header.BYTES + BLOCK - 1) >>> BLOCK_BITS;
    }

    private static long block(long position) {
        return (position - Header.BYTES) >>> BLOCK_BITS;
    }

    private static long start(long block) {
        return Header.BYTES + (block << BLOCK_BITS);
    }

    /** The first byte after the block of a byte. */
    static long blockEnd(long position) {
        return start(block(position) + 1);
    }

    Chunks chunks() {
        Chunks open = chunks;
        if (open == null) {
            throw new IllegalStateException(name + ": closed");
        }
        return open;
    }

    void close() {
        chunks = null;
    }

    StoreException damaged(String what) {
        return StoreException.damaged(name, what);
    }

    long unsigned(long position, int width) throws StoreException {
        check(position, width);
        return chunks().unsigned(position, width);
    }

    void read(long position, byte[] target, int length) throws StoreException {
        check(position, length);
        chunks().read(position, target, length);
    }

    /** The buffer that a byte is in, in which the rest of its block up to the buffer's end may be read, too. */
    ByteBuffer buffer(long position) throws StoreException {
        check(position, 1);
        return chunks().buffer(position);
    }

    private void check(long position, long length) throws StoreException {
        AtomicLongArray bits = checked;
        if (bits == null || length == 0) {
            return;
        }
        long last = block(position + length - 1);
        for (long block = block(position); block <= last; block++) {
            int word = (int) (block / Long.SIZE);
            long bit = 1L << block;
            if ((bits.get(word) & bit) == 0) {
                checkBlock(chunks(), block);
                bits.accumulateAndGet(word, bit, (old, set) -> old | set);
            }
        }
    }

    private void checkBlock(Chunks bytes, long block) throws StoreException {
        long from = start(block);
        int expected = (int) bytes.unsigned(end + block * Integer.BYTES, Integer.BYTES);
        if (bytes.checksum(from, Math.min(from + BLOCK, end)) != expected) {
            throw damaged("the checksum of the block at byte " + from + " is wrong");
        }
    }

    /** Compares all checksums with what is there now. */
    void verify() throws StoreException {
        Chunks bytes = chunks();
        long count = blocks(end);
        for (long block = 0; block < count; block++) {
            checkBlock(bytes, block);
        }
    }
}
