package io.github.offprint.internal.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * The first 256 bytes of a store: a signature that no text and no copy through a text mode has, the version of this layout, the
 * caller's version and kind, numbers, and in the last four bytes the CRC32C of the others. Signature and checksum stay where
 * they are in all versions.
 */
final class Header {
    /** The length in bytes. */
    static final int BYTES = 256;
    /** The most bytes of metadata. */
    static final int MOST_META = 1 << 16;

    private static final long SIGNATURE = 0x0A1A_0A0D_5350_4F8BL; // 8B "OPS" CR LF SUB LF
    private static final int LAYOUT = 1;
    private static final int MOST_KIND = 16;
    private static final int NUMBERS = Long.BYTES + 2 * Integer.BYTES + MOST_KIND;
    private static final int CHECKSUM = BYTES - Integer.BYTES;

    private final Map<Field, Long> numbers = new EnumMap<>(Field.class);

    /** A number in the header. Sections are told by their first byte; each ends where the next begins. */
    enum Field {
        LENGTH,
        SIZE,
        KEYS,
        OFFSETS,
        POSTINGS,
        ENTRIES,
        DIRECTORY,
        META,
        CHECKSUMS,
        OFFSET_WIDTH,
        SUFFIX_WIDTH,
        VALUE_WIDTH,
        DIRECTORY_WIDTH,
        BUCKET_BITS,
        TABLE_CHECKSUM
    }

    long get(Field field) {
        return Objects.requireNonNull(numbers.get(field));
    }

    int width(Field field) {
        return (int) get(field);
    }

    void set(Field field, long number) {
        numbers.put(field, number);
    }

    static void requireKind(String kind) {
        boolean printable = kind.chars().allMatch(c -> c > ' ' && c <= '~');
        if (!printable || kind.isEmpty() || kind.length() > MOST_KIND) {
            throw new IllegalArgumentException("a kind has 1 to 16 printable ASCII characters: " + kind);
        }
    }

    ByteBuffer toBytes(String kind, int formatVersion) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(SIGNATURE).putInt(LAYOUT).putInt(formatVersion);
        bytes.put(kind.getBytes(StandardCharsets.US_ASCII)).position(NUMBERS);
        for (Field field : Field.values()) {
            bytes.putLong(get(field));
        }
        return bytes.putInt(CHECKSUM, checksum(bytes)).rewind();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.slice(0, CHECKSUM));
        return (int) sum.getValue();
    }

    /**
     * Reads a header.
     *
     * @param name the file's name for messages
     * @param bytes the file's first 256 bytes, or all if it has fewer
     * @param length the file's length in bytes
     */
    static Header read(String name, ByteBuffer bytes, long length, String kind, int formatVersion)
            throws StoreException {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        requireSignature(name, bytes, kind);
        if (bytes.limit() < BYTES) {
            throw new StoreException(name, "cut off (" + length + " bytes; its header has " + BYTES + ")");
        }
        if (bytes.getInt(CHECKSUM) != checksum(bytes)) {
            throw StoreException.damaged(name, "the header's checksum is wrong");
        }
        requireVersion(name, bytes.getInt(Long.BYTES), LAYOUT, "layout");
        requireKind(name, bytes, kind);
        requireVersion(name, bytes.getInt(Long.BYTES + Integer.BYTES), formatVersion, "format");
        Header header = new Header();
        bytes.position(NUMBERS);
        for (Field field : Field.values()) {
            header.set(field, bytes.getLong());
        }
        header.requireLength(name, length);
        if (!header.isSound()) {
            throw StoreException.damaged(name, "the header contradicts itself");
        }
        return header;
    }

    private static void requireSignature(String name, ByteBuffer bytes, String kind) throws StoreException {
        for (int i = 0; i < Math.min(bytes.limit(), Long.BYTES); i++) {
            if (bytes.get(i) != (byte) (SIGNATURE >>> (Byte.SIZE * i))) {
                throw new StoreException(name, "not a file of kind " + kind);
            }
        }
        if (bytes.limit() == 0) {
            throw new StoreException(name, "empty, not a file of kind " + kind);
        }
    }

    private static void requireVersion(String name, int found, int expected, String what) throws StoreException {
        if (found != expected) {
            String when = found > expected ? "a later" : "an earlier";
            throw new StoreException(
                    name, "made by " + when + " version (" + what + " " + found + ", not " + expected + ")");
        }
    }

    private static void requireKind(String name, ByteBuffer bytes, String kind) throws StoreException {
        byte[] found = new byte[MOST_KIND];
        bytes.get(NUMBERS - MOST_KIND, found);
        String other = new String(found, StandardCharsets.US_ASCII).replace("\0", "");
        if (!other.equals(kind)) {
            throw new StoreException(name, "a file of kind " + other + ", not " + kind);
        }
    }

    private void requireLength(String name, long length) throws StoreException {
        long declared = get(Field.LENGTH);
        if (length < declared) {
            throw new StoreException(name, "cut off (" + length + " of " + declared + " bytes)");
        }
        if (length > declared) {
            throw StoreException.damaged(name, length + " bytes instead of " + declared);
        }
    }

    private boolean isSound() {
        return isInOrder()
                && in(Field.SIZE, 0, Integer.MAX_VALUE)
                && in(Field.KEYS, 0, get(Field.LENGTH))
                && in(Field.OFFSET_WIDTH, 1, Long.BYTES)
                && in(Field.SUFFIX_WIDTH, IndexBuilder.LEAST_SUFFIX, Long.BYTES)
                && in(Field.VALUE_WIDTH, 1, Long.BYTES)
                && in(Field.DIRECTORY_WIDTH, 1, Long.BYTES)
                && in(Field.BUCKET_BITS, 0, IndexBuilder.MOST_BUCKET_BITS)
                && hasRightLengths();
    }

    private boolean isInOrder() {
        long before = BYTES;
        for (Field section : EnumSet.range(Field.OFFSETS, Field.CHECKSUMS)) {
            if (get(section) < before) {
                return false;
            }
            before = get(section);
        }
        return before <= get(Field.LENGTH);
    }

    private boolean in(Field field, long least, long most) {
        return get(field) >= least && get(field) <= most;
    }

    private boolean hasRightLengths() {
        long entryWidth = get(Field.SUFFIX_WIDTH) + get(Field.VALUE_WIDTH);
        long buckets = 1L << get(Field.BUCKET_BITS);
        return length(Field.OFFSETS, Field.POSTINGS) == (get(Field.SIZE) + 1) * get(Field.OFFSET_WIDTH)
                && length(Field.ENTRIES, Field.DIRECTORY) == get(Field.KEYS) * entryWidth
                && length(Field.DIRECTORY, Field.META) == (buckets + 1) * get(Field.DIRECTORY_WIDTH)
                && length(Field.META, Field.CHECKSUMS) <= MOST_META
                && length(Field.CHECKSUMS, Field.LENGTH) == Image.blocks(get(Field.CHECKSUMS)) * Integer.BYTES;
    }

    /** The number of bytes from the beginning of a section to that of another. */
    private long length(Field section, Field next) {
        return get(next) - get(section);
    }
}
