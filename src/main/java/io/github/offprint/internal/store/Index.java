package io.github.offprint.internal.store;

import io.github.offprint.internal.store.Header.Field;

/** The entries of the keys, found through the directory of their buckets. */
final class Index {
    /** The value of a key that is not there. */
    static final long NONE = -1;

    private final Image image;
    private final long keys;
    private final long entries;
    private final long directory;
    private final int suffixWidth;
    private final int valueWidth;
    private final int directoryWidth;
    private final int bucketBits;

    Index(Image image, Header header) {
        this.image = image;
        this.keys = header.get(Field.KEYS);
        this.entries = header.get(Field.ENTRIES);
        this.directory = header.get(Field.DIRECTORY);
        this.suffixWidth = header.width(Field.SUFFIX_WIDTH);
        this.valueWidth = header.width(Field.VALUE_WIDTH);
        this.directoryWidth = header.width(Field.DIRECTORY_WIDTH);
        this.bucketBits = header.width(Field.BUCKET_BITS);
    }

    /**
     * The key that stands for one in the file, a different one for each: spread over all 64 bits, so that neither lookups of keys
     * that are much alike get slow nor keys are taken for each other. It is the finalizer of MurmurHash3.
     */
    static long mix(long key) {
        long mixed = (key ^ (key >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ (mixed >>> 33);
    }

    /** The bucket of a mixed key. */
    static long bucket(long key, int bucketBits) {
        return bucketBits == 0 ? 0 : key >>> (Long.SIZE - bucketBits);
    }

    /** What is kept of a mixed key beside its bucket. */
    static long suffix(long key, int bucketBits, int suffixWidth) {
        return (key << bucketBits) >>> (Long.SIZE - Byte.SIZE * suffixWidth);
    }

    /** What stands with a mixed key. */
    long value(long key) throws StoreException {
        long place = directory + bucket(key, bucketBits) * directoryWidth;
        long low = image.unsigned(place, directoryWidth);
        long high = image.unsigned(place + directoryWidth, directoryWidth);
        if (low < 0 || low > high || high > keys) {
            throw image.damaged("the directory of the keys contradicts itself");
        }
        long suffix = suffix(key, bucketBits, suffixWidth);
        while (low < high) {
            long middle = (low + high) >>> 1;
            long entry = entries + middle * (suffixWidth + valueWidth);
            int order = Long.compareUnsigned(image.unsigned(entry, suffixWidth), suffix);
            if (order == 0) {
                return image.unsigned(entry + suffixWidth, valueWidth);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return NONE;
    }
}
