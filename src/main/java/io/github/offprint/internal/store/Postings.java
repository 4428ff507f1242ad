package io.github.offprint.internal.store;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Walks once over the ordinals of the records that have a key, in ascending order. For use by one thread. */
public final class Postings {
    /** What {@link #next()} returns after the last ordinal. */
    public static final int END = -1;

    private static final int MOST_SHIFT = 28;

    private final Image image;
    private final int size;
    private final long end;
    private int count;
    private int left;
    private int last = -1;

    private long position;
    private @Nullable ByteBuffer window;
    private int at;
    private int windowEnd;

    private Postings(Image image, int size, long position, long end) {
        this.image = image;
        this.size = size;
        this.position = position;
        this.end = end;
    }

    static Postings none(Image image) {
        return new Postings(image, 0, 0, 0);
    }

    static Postings one(Image image, int size, long ordinal) throws StoreException {
        Postings postings = new Postings(image, size, 0, 0);
        if (ordinal >= size) {
            throw postings.damaged();
        }
        postings.last = (int) ordinal;
        postings.count = 1;
        postings.left = 1;
        return postings;
    }

    static Postings list(Image image, int size, long position, long end) throws StoreException {
        Postings postings = new Postings(image, size, position, end);
        postings.count = postings.number();
        postings.left = postings.count;
        if (postings.count < 0 || postings.count > size) {
            throw postings.damaged();
        }
        return postings;
    }

    /** {@return how many records have the key, walked over or not} */
    public int count() {
        return count;
    }

    /**
     * Goes on to the next record.
     *
     * @return its ordinal, greater than all before, or {@link #END}
     * @throws StoreException if the file is damaged here
     * @throws IllegalStateException if the store is closed
     */
    public int next() throws StoreException {
        image.chunks();
        if (left == 0) {
            return END;
        }
        left--;
        if (end == 0) {
            return last;
        }
        int ordinal = last + 1 + number();
        if (ordinal <= last || ordinal >= size) {
            throw damaged();
        }
        last = ordinal;
        return ordinal;
    }

    private int number() throws StoreException {
        int number = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            byte octet = octet();
            number |= (octet & 0x7F) << shift;
            if (octet >= 0) {
                return number;
            }
        }
        throw damaged();
    }

    private byte octet() throws StoreException {
        ByteBuffer bytes = window;
        if (bytes == null || at == windowEnd) {
            bytes = slide();
        }
        return bytes.get(at++);
    }

    private ByteBuffer slide() throws StoreException {
        if (position >= end) {
            throw damaged();
        }
        ByteBuffer bytes = image.buffer(position);
        at = image.chunks().within(position);
        long stop = Math.min(end, Image.blockEnd(position));
        windowEnd = (int) Math.min(bytes.limit(), at + stop - position);
        position += windowEnd - at;
        window = bytes;
        return bytes;
    }

    private StoreException damaged() {
        return image.damaged("a list of records contradicts itself");
    }
}
