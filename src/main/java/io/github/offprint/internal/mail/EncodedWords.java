package io.github.offprint.internal.mail;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Text of a header with its encoded words (RFC 2047), such as {@code =?utf-8?Q?caf=C3=A9?=}, decoded. White space between
 * two of them is dropped, and a character may be split between them. What is malformed stays as it is.
 */
final class EncodedWords implements Sink {
    private final String text;
    private final StringBuilder decoded = new StringBuilder();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private String charset = "";
    private int knownEnd = -1;

    private EncodedWords(String text) {
        this.text = text;
    }

    static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decode() : text;
    }

    private String decode() {
        int copied = 0;
        boolean afterWord = false;
        int start = text.indexOf("=?");
        while (start >= 0) {
            Word word = word(start);
            if (word != null) {
                String gap = text.substring(copied, start);
                if (!afterWord || !gap.isBlank()) {
                    flush();
                    decoded.append(gap);
                }
                take(word);
                copied = word.end + 2;
                afterWord = true;
            }
            start = text.indexOf("=?", word == null ? start + 2 : copied);
        }
        flush();
        return decoded.append(text, copied, text.length()).toString();
    }

    /** The word that starts at a place, or {@code null}. */
    private @Nullable Word word(int start) {
        int mark = start + 2;
        while (mark < text.length()
                && text.charAt(mark) > ' '
                && text.charAt(mark) != '?'
                && text.charAt(mark) != '=') {
            mark++;
        }
        int from = mark + 3;
        if (mark == start + 2 || from > text.length() || text.charAt(mark) != '?' || text.charAt(mark + 2) != '?') {
            return null;
        }
        char encoding = text.charAt(mark + 1);
        if ("BbQq".indexOf(encoding) < 0) {
            return null;
        }
        int end = endFrom(from);
        int next = text.indexOf("=?", from);
        if (end < 0 || (next >= 0 && next < end - 1)) {
            return null;
        }
        return new Word(text.substring(start + 2, mark), encoding == 'B' || encoding == 'b', from, end);
    }

    /** The next {@code ?=}, which is looked for once however many words start before it; -1 if there is none. */
    private int endFrom(int from) {
        if (knownEnd < from) {
            int end = text.indexOf("?=", from);
            knownEnd = end < 0 ? Integer.MAX_VALUE : end;
        }
        return knownEnd == Integer.MAX_VALUE ? -1 : knownEnd;
    }

    private void take(Word word) {
        if (!word.charset.equalsIgnoreCase(charset)) {
            flush();
            charset = word.charset;
        }
        Base64 base64 = new Base64(this);
        for (int i = word.from; i < word.end; i++) {
            char c = text.charAt(i);
            int escaped = c == '=' ? Hex.octet(text, i + 1, word.end) : -1;
            if (word.base64) {
                base64.take(c);
            } else if (escaped >= 0) {
                octet(escaped);
                i += 2;
            } else if (c > 0x7F) {
                character(c);
            } else {
                octet(c == '_' ? ' ' : c);
            }
        }
    }

    private void flush() {
        if (octets.size() > 0) {
            decoded.append(Charsets.decode(octets.toByteArray(), charset));
            octets.reset();
        }
    }

    @Override
    public void octet(int octet) {
        octets.write(octet);
    }

    @Override
    public void character(char c) {
        flush();
        decoded.append(c);
    }

    @Override
    public void endLine() {
        // a header is one line
    }

    /** A word whose text stands between two places. */
    private record Word(String charset, boolean base64, int from, int end) {}
}
