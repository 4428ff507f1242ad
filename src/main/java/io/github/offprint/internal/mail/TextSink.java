package io.github.offprint.internal.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Makes text of octets and notes which source line each character came from. What can't be decoded becomes U+FFFD. A
 * character whose octets stand in two source lines belongs to both.
 */
final class TextSink implements Sink {
    private static final int BUFFER = 1 << 12;
    private static final int LEAST_BUFFER = 1 << 4;

    private final CharsetDecoder decoder;
    private final ByteBuffer octets;
    private final CharBuffer chars;
    private final StringBuilder text = new StringBuilder();
    private final Body body;
    private final int[] ends; // of the characters that source lines complete
    private final int[] touched; // the same, with the character that the next line completes
    private int lines;

    private TextSink(Body body, Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        this.body = body;
        int room = Math.min(BUFFER, Math.max(LEAST_BUFFER, body.length()));
        octets = ByteBuffer.allocate(room);
        chars = CharBuffer.allocate(room);
        ends = new int[body.to() - body.from()];
        touched = new int[ends.length];
    }

    static PartText read(Body body, TransferEncoding encoding, Charset charset) {
        TextSink sink = new TextSink(body, charset);
        encoding.decode(body, sink);
        sink.drain(true);
        return sink.cut();
    }

    @Override
    public void octet(int octet) {
        if (!octets.hasRemaining()) {
            drain(false);
        }
        octets.put((byte) octet);
    }

    @Override
    public void character(char c) {
        if (octets.position() > 0) {
            drain(true);
        }
        text.append(c);
    }

    @Override
    public void endLine() {
        drain(false);
        ends[lines] = text.length();
        touched[lines] = text.length() + (octets.position() > 0 ? 1 : 0);
        lines++;
    }

    private void drain(boolean end) {
        octets.flip();
        while (decoder.decode(octets, chars, end).isOverflow()) {
            take();
        }
        while (end && decoder.flush(chars).isOverflow()) {
            take();
        }
        take();
        octets.compact();
        if (end) {
            decoder.reset();
        }
    }

    private void take() {
        text.append(chars.flip());
        chars.clear();
    }

    /** Cuts the text into lines, each with the first and the last source line that it came from. */
    private PartText cut() {
        PartText.Builder builder = new PartText.Builder();
        int first = 0;
        int last = 0;
        int from = 0;
        while (from < text.length()) {
            int end = lineEnd(from);
            int next = afterBreak(end);
            while (first < lines - 1 && touched[first] <= from) {
                first++;
            }
            last = Math.max(first, last);
            while (last < lines - 1 && ends[last] < next) {
                last++;
            }
            builder.add(text, from, end, body.from() + first + 1, body.from() + last + 1);
            from = next;
            if (next == text.length()) {
                return builder.build(end < next, SourceLines.span(body.from(), body.to()));
            }
        }
        return builder.build(false, SourceLines.span(body.from(), body.to()));
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private int afterBreak(int end) {
        if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }
}
