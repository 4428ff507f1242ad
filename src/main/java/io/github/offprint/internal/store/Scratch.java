package io.github.offprint.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes that are written at their end and read anywhere, in a file or in memory. */
interface Scratch extends Closeable {
    /** Appends all that remains in the buffer. */
    void append(ByteBuffer bytes) throws IOException;

    /** Overwrites bytes that are there. */
    void overwrite(long position, ByteBuffer bytes) throws IOException;

    /** Fills what remains in the buffer with the bytes from a position on, all of which are there. */
    void read(long position, ByteBuffer bytes) throws IOException;

    long length();

    /** Gives the bytes up. */
    @Override
    void close() throws IOException;
}
