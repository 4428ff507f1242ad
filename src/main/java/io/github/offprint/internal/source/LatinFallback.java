package io.github.offprint.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8, of which those bytes that can't be that are read as Windows-1252, the superset of ISO 8859-1 in which old
 * files of Western text are. A valid UTF-8 file is never read otherwise, and Latin text hardly ever looks like UTF-8.
 */
public final class LatinFallback extends Reader {
    private static final int BUFFER = 1 << 13;
    private static final String WINDOWS_1252 = new String(octets(), Charset.forName("windows-1252"));

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private boolean atEnd;
    private boolean used;

    /**
     * Reads bytes from where they stand.
     *
     * @param in the bytes; closing the reader closes them
     */
    public LatinFallback(InputStream in) {
        this.in = in;
    }

    private static byte[] octets() {
        byte[] octets = new byte[256];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) i;
        }
        return octets;
    }

    /** {@return true if a byte so far could not be UTF-8} */
    public boolean wasUsed() {
        return used;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, from, count);
        return count;
    }

    /** Decodes some more; false at the end. */
    private boolean fill() throws IOException {
        if (!atEnd && bytes.remaining() < 4) {
            load();
        }
        if (atEnd && !bytes.hasRemaining()) {
            return false;
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        if (result.isError()) {
            used = true;
            for (int i = 0; i < result.length() && chars.hasRemaining(); i++) {
                chars.put(WINDOWS_1252.charAt(bytes.get() & 0xFF));
            }
            decoder.reset();
        }
        chars.flip();
        return true;
    }

    private void load() throws IOException {
        bytes.compact();
        while (!atEnd && bytes.position() < 4) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0));
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
