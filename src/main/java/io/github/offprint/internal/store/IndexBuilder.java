package io.github.offprint.internal.store;

import io.github.offprint.internal.store.Header.Field;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes postings, entries and directory from sorted pairs. */
final class IndexBuilder {
    /** The least number of bytes of a key that are kept beside its bucket. */
    static final int LEAST_SUFFIX = 5;
    /** The most leading bits of a key that name its bucket. */
    static final int MOST_BUCKET_BITS = 30;

    private static final int LEAST_IN_BUCKET = 4;
    private static final int BUFFER = 1 << 16;

    private final Header header;
    private final ByteOutput out;

    private final Scratch entryScratch;
    private final ByteOutput entries;
    private long keys;
    private long greatestValue;
    private int sharedBits = -1; // the most leading bits that neighbours share; -1 as long as there are none

    private long key;
    private int count;
    private int first;
    private int last;
    private ByteBuffer list = ByteBuffer.allocate(1 << 10);

    /**
     * Begins an index.
     *
     * @param header receives where everything is
     * @param out receives the index
     * @param entryScratch an empty one, to be closed afterwards
     */
    IndexBuilder(Header header, ByteOutput out, Scratch entryScratch) {
        this.header = header;
        this.out = out;
        this.entryScratch = entryScratch;
        this.entries = new ByteOutput(entryScratch, null);
    }

    /** Writes the postings. They may take a byte a record of memory, if one key is in all. */
    void postings(RunMerge pairs) throws IOException {
        header.set(Field.POSTINGS, out.position());
        while (pairs.next()) {
            if (count == 0 || pairs.key() != key) {
                endKey();
                beginKey(pairs.key());
            }
            add(pairs.ordinal());
        }
        endKey();
        entries.flush();
    }

    private void beginKey(long next) {
        if (keys > 0) {
            sharedBits = Math.max(sharedBits, Long.numberOfLeadingZeros(key ^ next));
        }
        keys++;
        key = next;
        count = 0;
        last = -1;
        list.clear();
    }

    private void add(int ordinal) {
        if (count > 0 && ordinal == last) {
            return; // a record's key, given twice
        }
        if (count == 0) {
            first = ordinal;
        }
        if (list.remaining() < Varint.MOST_BYTES) {
            list = ByteBuffer.allocate(Math.multiplyExact(list.capacity(), 2)).put(list.flip());
        }
        Varint.put(ordinal - last - 1, list);
        last = ordinal;
        count++;
    }

    private void endKey() throws IOException {
        if (count == 0) {
            return;
        }
        long value = (long) first << 1;
        if (count > 1) {
            value = ((out.position() - header.get(Field.POSTINGS)) << 1) | 1;
            out.varint(count);
            out.bytes(list.array(), 0, list.position());
        }
        greatestValue = Math.max(greatestValue, value);
        entries.unsigned(key, Long.BYTES);
        entries.varint(value);
    }

    /** Writes the entries and the directory, when the postings are written. */
    void directory(Scratch directoryScratch) throws IOException {
        int bucketBits = bucketBits(keys);
        int suffixWidth = Math.max(LEAST_SUFFIX, Math.min(bytes(sharedBits + 1 - bucketBits), Long.BYTES));
        header.set(Field.KEYS, keys);
        header.set(Field.BUCKET_BITS, bucketBits);
        header.set(Field.SUFFIX_WIDTH, suffixWidth);
        header.set(Field.VALUE_WIDTH, width(greatestValue));
        header.set(Field.DIRECTORY_WIDTH, width(keys));
        header.set(Field.ENTRIES, out.position());
        ByteOutput directory = new ByteOutput(directoryScratch, null);
        writeEntries(directory);
        directory.flush();
        header.set(Field.DIRECTORY, out.position());
        new ByteInput(directoryScratch, 0, directoryScratch.length(), BUFFER).transferTo(out);
    }

    private void writeEntries(ByteOutput directory) throws IOException {
        ByteInput in = new ByteInput(entryScratch, 0, entryScratch.length(), BUFFER);
        int bucketBits = header.width(Field.BUCKET_BITS);
        int suffixWidth = header.width(Field.SUFFIX_WIDTH);
        int valueWidth = header.width(Field.VALUE_WIDTH);
        int directoryWidth = header.width(Field.DIRECTORY_WIDTH);
        long begun = 0;
        for (long entry = 0; entry < keys; entry++) {
            long next = in.number();
            for (; begun <= Index.bucket(next, bucketBits); begun++) {
                directory.unsigned(entry, directoryWidth);
            }
            out.unsigned(Index.suffix(next, bucketBits, suffixWidth), suffixWidth);
            out.unsigned(in.varint(), valueWidth);
        }
        for (; begun <= (1L << bucketBits); begun++) {
            directory.unsigned(keys, directoryWidth);
        }
    }

    /** As many as give four to eight keys a bucket. */
    private static int bucketBits(long keys) {
        int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, keys / LEAST_IN_BUCKET));
        return Math.min(bits, MOST_BUCKET_BITS);
    }

    /** How many bytes a number takes. */
    static int width(long number) {
        return Math.max(1, bytes(Long.SIZE - Long.numberOfLeadingZeros(number)));
    }

    private static int bytes(int bits) {
        return (bits + Byte.SIZE - 1) / Byte.SIZE;
    }
}
