package io.github.offprint.digest;

import io.github.offprint.Limits;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.Reader;

/**
 * Text on its way to a parser that reads characters: notes each line in a ledger, makes every line end {@code \n}, drops a
 * byte order mark, and ends at the limit of the input.
 */
final class TrackedText extends Reader {
    private final Reader in;
    private final LineLedger ledger;
    private final Limits limits;
    private final char[] buffer = new char[1 << 13];
    private int from;
    private int end;
    private long taken;
    private int line = 1;
    private boolean afterReturn;
    private boolean stopped;

    TrackedText(Document document, LineLedger ledger) {
        in = document.text();
        limits = document.limits();
        this.ledger = ledger;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && length > 0) {
            if (from == end && !load()) {
                return -1;
            }
            while (count < length && from < end) {
                char c = buffer[from++];
                boolean second = afterReturn && c == '\n';
                afterReturn = c == '\r';
                if (!second && !(c == '\uFEFF' && taken == end && from == 1)) {
                    target[offset + count++] = noted(c == '\r' ? '\n' : c);
                }
            }
        }
        return count;
    }

    private char noted(char c) {
        if (c == '\n') {
            ledger.note(line++, false);
        } else {
            ledger.note(line, PlainText.isVisible(c));
        }
        return c;
    }

    private boolean load() throws IOException {
        int read = stopped ? -1 : in.read(buffer, 0, buffer.length);
        from = 0;
        end = (int) Math.min(Math.max(read, 0), limits.inputLength() - taken);
        stopped |= read > end;
        taken += end;
        return end > 0;
    }

    /** Reads at most so many characters, and gives them as one text. */
    String upTo(int length) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[1 << 13];
        int count = 0;
        while (count >= 0 && text.length() < length) {
            text.append(chunk, 0, count);
            count = read(chunk, 0, Math.min(chunk.length, length - text.length()));
        }
        return text.append(chunk, 0, Math.max(count, 0)).toString();
    }

    /** The line that the next character stands in. */
    int line() {
        return line;
    }

    /** Reads what the parser left, so that each line is noted, and says if a limit ended the text. */
    void finish(ReadingSink findings) throws IOException {
        char[] rest = new char[1 << 13];
        while (read(rest, 0, rest.length) >= 0) {
            // each line is noted as it passes
        }
        if (stopped) {
            findings.stopped(ledger.last());
        }
    }

    @Override
    public void close() {
        // the reader below belongs to the caller
    }
}
