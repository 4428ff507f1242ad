package io.github.offprint.internal.store;

import io.github.offprint.internal.store.Header.Field;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Records, found by 64-bit keys, in one read-only file that a {@link StoreWriter} made. Safe for use by many threads, without
 * locks. The file is mapped into memory, so that opening it costs next to nothing and the system keeps what is used; it may be
 * replaced while it is open (not on Windows), but must not be overwritten or shortened in place, which fails reads with an
 * {@link InternalError}.
 *
 * <p>Each lookup of a key that was stored gives exactly the records that were added with it. One of a key that was not can give
 * some other key's records, since as few as 40 bits of a key are kept beyond those that name its bucket of four to eight keys:
 * in one of 10<sup>11</sup> lookups, whatever the keys are, unless they were chosen to collide. Compare what is found with what
 * was looked for.
 *
 * <p>All bytes have checksums. Files of up to 64 MiB are checked when they are opened, longer ones block by block when they are
 * read; each method that reads throws a {@link StoreException} where the file turns out to be damaged.
 */
public final class Store implements Closeable {
    /** The longest file, in bytes, of which everything is checked when it is opened. */
    public static final long CHECKED_AT_ONCE = 64L << 20;

    private static final int CHUNK_BITS = 30;

    private final Image image;
    private final Index index;
    private final int size;
    private final long offsets;
    private final int offsetWidth;
    private final long lists;
    private final long entries;
    private final long meta;
    private final int metaLength;

    Store(String name, Chunks chunks, Header header, long checkedAtOnce) throws StoreException {
        this.image = new Image(name, chunks, header, checkedAtOnce);
        this.index = new Index(image, header);
        this.size = header.width(Field.SIZE);
        this.offsets = header.get(Field.OFFSETS);
        this.offsetWidth = header.width(Field.OFFSET_WIDTH);
        this.lists = header.get(Field.POSTINGS);
        this.entries = header.get(Field.ENTRIES);
        this.meta = header.get(Field.META);
        this.metaLength = (int) (header.get(Field.CHECKSUMS) - meta);
    }

    /**
     * Opens a file.
     *
     * @param file the file, which may be replaced meanwhile
     * @param kind what the file must have been made as, 1 to 16 printable ASCII characters
     * @param formatVersion the version of the caller's format that the file must have been made in
     * @return its records
     * @throws StoreException if the file is something else, of another version, cut off or damaged
     * @throws IOException if it cannot be read
     */
    public static Store open(Path file, String kind, int formatVersion) throws IOException {
        return open(file, kind, formatVersion, CHUNK_BITS, CHECKED_AT_ONCE);
    }

    static Store open(Path file, String kind, int formatVersion, int chunkBits, long checkedAtOnce) throws IOException {
        String name = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(name, "a folder or a device, not a file of kind " + kind);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return open(name, Chunks.map(channel, channel.size(), chunkBits), kind, formatVersion, checkedAtOnce);
        }
    }

    static Store open(String name, Chunks chunks, String kind, int formatVersion, long checkedAtOnce)
            throws StoreException {
        byte[] first = new byte[(int) Math.min(chunks.length(), Header.BYTES)];
        chunks.read(0, first, first.length);
        Header header = Header.read(name, ByteBuffer.wrap(first), chunks.length(), kind, formatVersion);
        return new Store(name, chunks, header, checkedAtOnce);
    }

    /** {@return the number of records} */
    public int size() {
        return size;
    }

    /**
     * Counts the records that have a key.
     *
     * @param key any number
     * @return their number, 0 if there are none
     * @throws StoreException if the file is damaged here
     * @throws IllegalStateException if the store is closed
     */
    public int count(long key) throws StoreException {
        return postings(key).count();
    }

    /**
     * Finds the first records that have a key.
     *
     * @param key any number
     * @param ordinals receives their ordinals, ascending, as far as there is room
     * @return how many it received
     * @throws StoreException if the file is damaged here
     * @throws IllegalStateException if the store is closed
     */
    public int find(long key, int[] ordinals) throws StoreException {
        Postings postings = postings(key);
        int count = Math.min(postings.count(), ordinals.length);
        for (int i = 0; i < count; i++) {
            ordinals[i] = postings.next();
        }
        return count;
    }

    /**
     * Finds all records that have a key.
     *
     * @param key any number
     * @return a walk over their ordinals
     * @throws StoreException if the file is damaged here
     * @throws IllegalStateException if the store is closed
     */
    public Postings postings(long key) throws StoreException {
        image.chunks();
        long value = index.value(Index.mix(key));
        if (value == Index.NONE) {
            return Postings.none(image);
        }
        long rest = value >>> 1;
        if ((value & 1) == 0) {
            return Postings.one(image, size, rest);
        }
        if (rest >= entries - lists) {
            throw image.damaged("a key's list of records lies outside of the lists");
        }
        return Postings.list(image, size, lists + rest, entries);
    }

    /**
     * Reads a record.
     *
     * @param ordinal its number in the order in which the records were added, from 0
     * @return its bytes
     * @throws StoreException if the file is damaged here
     * @throws IndexOutOfBoundsException if there is no such record
     * @throws IllegalStateException if the store is closed
     */
    public byte[] record(int ordinal) throws StoreException {
        byte[] bytes = new byte[length(ordinal)];
        image.read(Header.BYTES + offset(ordinal), bytes, bytes.length);
        return bytes;
    }

    /**
     * Reads a record into a buffer, if it is long enough.
     *
     * @param ordinal its number in the order in which the records were added, from 0
     * @param buffer receives the record at its beginning; if it is too short for all of it, nothing
     * @return the record's length in bytes
     * @throws StoreException if the file is damaged here
     * @throws IndexOutOfBoundsException if there is no such record
     * @throws IllegalStateException if the store is closed
     */
    public int read(int ordinal, byte[] buffer) throws StoreException {
        int length = length(ordinal);
        if (length <= buffer.length) {
            image.read(Header.BYTES + offset(ordinal), buffer, length);
        }
        return length;
    }

    private int length(int ordinal) throws StoreException {
        Objects.checkIndex(ordinal, size);
        long from = offset(ordinal);
        long length = offset(ordinal + 1) - from;
        if (from < 0
                || length < 0
                || length > Integer.MAX_VALUE - Long.BYTES
                || from + length > offsets - Header.BYTES) {
            throw image.damaged("the offsets of the records contradict themselves");
        }
        return (int) length;
    }

    private long offset(int ordinal) throws StoreException {
        return image.unsigned(offsets + (long) ordinal * offsetWidth, offsetWidth);
    }

    /**
     * Reads what the writer was given beside the records.
     *
     * @return the bytes, none if it was given nothing
     * @throws StoreException if the file is damaged here
     * @throws IllegalStateException if the store is closed
     */
    public byte[] meta() throws StoreException {
        byte[] bytes = new byte[metaLength];
        image.read(meta, bytes, bytes.length);
        return bytes;
    }

    /**
     * Reads everything and compares all checksums.
     *
     * @throws StoreException if the file is damaged
     * @throws IllegalStateException if the store is closed
     */
    public void verify() throws StoreException {
        image.verify();
    }

    /** Ends all reading, in other threads and by {@link Postings} too. The memory is given back some time later. */
    @Override
    public void close() {
        image.close();
    }
}
