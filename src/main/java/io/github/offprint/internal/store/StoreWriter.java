package io.github.offprint.internal.store;

import io.github.offprint.internal.file.DraftFile;
import io.github.offprint.internal.store.Header.Field;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Store} in one pass. It takes some 70 MB of memory however many records there are, or a byte a record for a key
 * that all have; and some 12 bytes a key and record of disk beside the file, which are gone when the writer is closed or its
 * process ends. For use by one thread, whose interruption ends the writing.
 */
public final class StoreWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final String kind;
    private final int formatVersion;
    private final Workshop workshop;
    private final Header header = new Header();
    private final BlockChecksums checksums = new BlockChecksums();
    private final ByteOutput out;
    private final Scratch lengthScratch;
    private final ByteOutput lengths;
    private final Scratch pairScratch;
    private @Nullable PairSorter pairs;
    private byte[] meta = {};
    private int size;
    private boolean isBroken;

    StoreWriter(Workshop workshop, String kind, int formatVersion, int run) throws IOException {
        this.kind = kind;
        this.formatVersion = formatVersion;
        this.workshop = workshop;
        workshop.product().append(ByteBuffer.allocate(Header.BYTES));
        this.out = new ByteOutput(workshop.product(), checksums);
        this.lengthScratch = workshop.scratch();
        this.lengths = new ByteOutput(lengthScratch, null);
        this.pairScratch = workshop.scratch();
        this.pairs = new PairSorter(pairScratch, run);
    }

    /**
     * Begins a file. It is written beside its place; nothing at the target changes before {@link #commit()}.
     *
     * @param target the file; a symbolic link stays one, and the file that it leads to is replaced
     * @param kind what the file is, 1 to 16 printable ASCII characters; no other can be opened as such
     * @param formatVersion the version of what the caller makes of records, keys and metadata
     * @return a writer to be closed
     * @throws IOException if the file cannot be written
     */
    public static StoreWriter to(Path target, String kind, int formatVersion) throws IOException {
        return to(target, kind, formatVersion, PairSorter.RUN);
    }

    static StoreWriter to(Path target, String kind, int formatVersion, int run) throws IOException {
        Header.requireKind(kind);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new StoreException(target.toString(), "a folder or a device, which no file can replace");
        }
        return begin(Workshop.of(DraftFile.of(target)), kind, formatVersion, run);
    }

    /**
     * Begins a store in memory, for {@link #toStore()}.
     *
     * @param kind what the store is, 1 to 16 printable ASCII characters
     * @param formatVersion the version of what the caller makes of records, keys and metadata
     * @return a writer to be closed
     */
    public static StoreWriter inMemory(String kind, int formatVersion) {
        return inMemory(kind, formatVersion, MemoryScratch.CHUNK_BITS, PairSorter.RUN);
    }

    static StoreWriter inMemory(String kind, int formatVersion, int chunkBits, int run) {
        Header.requireKind(kind);
        try {
            return begin(Workshop.inMemory(chunkBits), kind, formatVersion, run);
        } catch (IOException e) {
            throw new AssertionError("there is no file", e);
        }
    }

    private static StoreWriter begin(Workshop workshop, String kind, int formatVersion, int run) throws IOException {
        boolean begun = false;
        try {
            StoreWriter writer = new StoreWriter(workshop, kind, formatVersion, run);
            begun = true;
            return writer;
        } finally {
            if (!begun) {
                workshop.close();
            }
        }
    }

    /**
     * Adds a record.
     *
     * @param record holds the record's bytes, which may be none
     * @param offset where they begin
     * @param length how many they are
     * @param keys hold the keys under which the record is found; other records may have the same, and the same twice counts once
     * @param keyCount how many of them are meant, from the first on
     * @return the record's ordinal: 0, 1, 2 and so on
     * @throws IOException if it cannot be written; the writer is then good for nothing but to be closed
     * @throws IllegalStateException if the writer is at its end
     */
    public int add(byte[] record, int offset, int length, long[] keys, int keyCount) throws IOException {
        PairSorter sorter = writing();
        Objects.checkFromIndexSize(offset, length, record.length);
        Objects.checkFromIndexSize(0, keyCount, keys.length);
        if (size == Integer.MAX_VALUE) {
            throw new IllegalStateException("no more records than " + size);
        }
        isBroken = true;
        out.bytes(record, offset, length);
        lengths.varint(length);
        for (int i = 0; i < keyCount; i++) {
            sorter.add(Index.mix(keys[i]), size);
        }
        isBroken = false;
        return size++;
    }

    private PairSorter writing() {
        PairSorter sorter = pairs;
        if (sorter == null || isBroken) {
            throw new IllegalStateException(isBroken ? "writing has failed" : "nothing can be written any more");
        }
        return sorter;
    }

    /**
     * Says what {@link Store#meta()} gives; the last call counts.
     *
     * @param bytes up to 65,536 bytes
     */
    public void meta(byte[] bytes) {
        if (bytes.length > Header.MOST_META) {
            throw new IllegalArgumentException("metadata of " + bytes.length + " bytes, more than " + Header.MOST_META);
        }
        meta = bytes.clone();
    }

    /**
     * Finishes the file, sees to it that it lasts through a loss of power, and puts it into its place in one step.
     *
     * @throws IOException if that fails; the file is then as it was
     * @throws IllegalStateException if the writer is at its end, or is one in memory
     */
    public void commit() throws IOException {
        finish();
        workshop.commit();
        close();
    }

    /**
     * Finishes the store in memory.
     *
     * @return the store
     * @throws IOException never; so that it can stand in for {@link Store#open}
     * @throws IllegalStateException if the writer is at its end, or is one of a file
     */
    public Store toStore() throws IOException {
        finish();
        Store store = new Store("(in memory)", workshop.toChunks(), header, Store.CHECKED_AT_ONCE);
        close();
        return store;
    }

    private void finish() throws IOException {
        PairSorter sorter = writing();
        pairs = null;
        isBroken = true;
        header.set(Field.SIZE, size);
        writeOffsets();
        IndexBuilder index = new IndexBuilder(header, out, workshop.scratch());
        index.postings(sorter.merge());
        pairScratch.close();
        index.directory(workshop.scratch());
        header.set(Field.META, out.position());
        out.bytes(meta, 0, meta.length);
        out.flush();
        writeChecksums();
        workshop.product().overwrite(0, header.toBytes(kind, formatVersion));
        isBroken = false;
    }

    private void writeOffsets() throws IOException {
        lengths.flush();
        header.set(Field.OFFSETS, out.position());
        int width = IndexBuilder.width(out.position() - Header.BYTES);
        header.set(Field.OFFSET_WIDTH, width);
        ByteInput in = new ByteInput(lengthScratch, 0, lengthScratch.length(), BUFFER);
        long offset = 0;
        out.unsigned(offset, width);
        for (int i = 0; i < size; i++) {
            offset += in.varint();
            out.unsigned(offset, width);
        }
        lengthScratch.close();
    }

    private void writeChecksums() throws IOException {
        header.set(Field.CHECKSUMS, out.position());
        ByteBuffer table = checksums.toBytes();
        CRC32C sum = new CRC32C();
        sum.update(table.duplicate());
        header.set(Field.TABLE_CHECKSUM, Integer.toUnsignedLong((int) sum.getValue()));
        workshop.product().append(table);
        header.set(Field.LENGTH, workshop.product().length());
    }

    /** Ends the writing. Without {@link #commit()} before, the file stays as it was and nothing else is left. */
    @Override
    public void close() throws IOException {
        pairs = null;
        workshop.close();
    }
}
