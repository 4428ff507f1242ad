package io.github.offprint.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark decides between UTF-8 and UTF-16; without one the text is UTF-8. What can't be decoded
 * becomes U+FFFD and never throws.
 */
public final class TextInput {
    private static final int LONGEST_MARK = 3;

    private TextInput() {}

    /**
     * Opens bytes as text.
     *
     * @param bytes the bytes, read from where they stand; closing the reader closes them
     * @return the text after the byte order mark
     * @throws IOException if reading fails
     */
    public static Reader open(InputStream bytes) throws IOException {
        return open(bytes, in -> new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /**
     * Opens bytes as text, of which what can't be UTF-8 is read by {@link LatinFallback}.
     *
     * @param bytes the bytes, read from where they stand; closing the reader closes them
     * @return the text after the byte order mark
     * @throws IOException if reading fails
     */
    public static Reader openOrLatin(InputStream bytes) throws IOException {
        return open(bytes, LatinFallback::new);
    }

    private static Reader open(InputStream bytes, Function<InputStream, Reader> utf8) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, LONGEST_MARK);
        byte[] head = in.readNBytes(LONGEST_MARK);
        @Nullable Charset utf16 = null;
        int mark = 0;
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(head, 0xFF, 0xFE)) {
            utf16 = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (startsWith(head, 0xFE, 0xFF)) {
            utf16 = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        in.unread(head, mark, head.length - mark);
        return utf16 == null ? utf8.apply(in) : new InputStreamReader(in, utf16);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
