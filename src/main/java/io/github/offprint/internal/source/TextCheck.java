package io.github.offprint.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Text up to the line from which on it is none: text begins with no sign of another kind of file, and holds few control
 * characters and few that could not be decoded. So a file of another kind, even an endless one, ends soon.
 */
public final class TextCheck extends Reader {
    /**
     * How other kinds of files begin: documents that look like text, archives, images and programs. A byte that is no ASCII
     * stands for itself, or for what it is decoded to, by {@code ?}.
     */
    private static final List<String> OTHERS = List.of(
            "%PDF-",
            "%!PS-Adobe",
            "{\\rtf1",
            "PK\3\4",
            "PK\5\6",
            "\u001F?\b",
            "?PNG\r\n",
            "GIF87a",
            "GIF89a",
            "\u007FELF",
            "BZh91AY",
            "?7zXZ\0",
            "7z??'",
            "Rar!\u001A",
            "SQLite format 3\0",
            "ID3\3",
            "ID3\4",
            "OggS\0");

    private static final int LONGEST_SIGN = 16;

    /** So many characters that could not be decoded are let pass anywhere, however little text there is; U+FFFD. */
    private static final int MOST_UNDECODED = 64;

    /** Beyond that, one in so many: text of another encoding than was taken for it still has its spaces and signs. */
    private static final int SHARE_UNDECODED = 8;

    /** Control characters come into text one by one, by an accident of copying; into other bytes, one in ten or more. */
    private static final int MOST_CONTROLS = 16;

    private static final int SHARE_CONTROLS = 64;

    private final Reader in;
    private final StringBuilder head = new StringBuilder();
    private long seen;
    private long undecoded;
    private long controls;
    private boolean refused;

    /**
     * Checks what a reader gives.
     *
     * @param in the text; closing this closes it
     */
    public TextCheck(Reader in) {
        this.in = in;
    }

    /** {@return whether the input went on, and was no text from there on} */
    public boolean refused() {
        return refused;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = refused ? -1 : in.read(target, from, length);
        if (count <= 0) {
            return count;
        }
        if (head.length() < LONGEST_SIGN) {
            head.append(target, from, Math.min(count, LONGEST_SIGN - head.length()));
            refused = isOther(head);
        }
        int kept = refused ? 0 : textLength(target, from, from + count);
        return kept == 0 && refused ? -1 : kept;
    }

    /** How many characters are text: all, or those before the line in which it is sure that the input is none. */
    private int textLength(char[] text, int from, int end) {
        int line = from;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c == '\n' || c == '\r') {
                seen += i - line;
                refused = isNoText();
                if (refused) {
                    return line - from;
                }
                line = i + 1;
            } else if (c < ' ') {
                controls += isControl(c) ? 1 : 0;
            } else if (c == '\uFFFD') {
                undecoded++;
            }
        }
        seen += end - line;
        refused = isNoText();
        return refused ? line - from : end - from;
    }

    private boolean isNoText() {
        return (undecoded > MOST_UNDECODED && undecoded > seen / SHARE_UNDECODED)
                || (controls > MOST_CONTROLS && controls > seen / SHARE_CONTROLS);
    }

    /** Tabs, page breaks, the colours of a terminal, letters printed over each other, and the end of files of old. */
    private static boolean isControl(char c) {
        return c != '\t' && c != '\f' && c != '\u000B' && c != '\u001B' && c != '\b' && c != '\u001A';
    }

    private static boolean isOther(CharSequence head) {
        return OTHERS.stream().anyMatch(sign -> begins(head, sign));
    }

    private static boolean begins(CharSequence head, String sign) {
        if (head.length() < sign.length()) {
            return false;
        }
        for (int i = 0; i < sign.length(); i++) {
            char c = head.charAt(i);
            if (sign.charAt(i) == '?' ? c < 0x7F : c != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
