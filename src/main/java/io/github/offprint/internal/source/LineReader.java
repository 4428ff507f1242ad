package io.github.offprint.internal.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into lines at {@code \n}, {@code \r\n} and {@code \r}, holding at most a given length of each line and reading
 * at most a given length in all.
 */
public final class LineReader {
    private static final int BUFFER = 1 << 14;

    private final Reader in;
    private final int lineLimit;
    private final long inputLimit;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder rest = new StringBuilder();
    private int from;
    private int end;
    private long taken;
    private int number;
    private boolean cut;
    private boolean stopped;
    private boolean skipLineFeed;

    /**
     * Reads from a reader, which stays open.
     *
     * @param in the text
     * @param lineLimit how many characters of one line are kept
     * @param inputLimit how many characters are read in all
     */
    public LineReader(Reader in, int lineLimit, long inputLimit) {
        this.in = in;
        this.lineLimit = lineLimit;
        this.inputLimit = inputLimit;
    }

    /**
     * Reads the next line.
     *
     * @return the line without its end, at most as long as the limit; {@code null} at the end of the input
     * @throws IOException if reading fails
     */
    public @Nullable String next() throws IOException {
        rest.setLength(0);
        cut = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = lineEnd();
            if (stop < end) {
                String line = upTo(stop);
                skipLineFeed = buffer[stop] == '\r';
                from = stop + 1;
                return numbered(line);
            }
            keep(stop);
            from = end;
        }
        return any ? numbered(rest.toString()) : null;
    }

    /** {@return the number of the line read last, from 1; 0 before the first} */
    public int number() {
        return number;
    }

    /** {@return true if the line read last was longer than the limit} */
    public boolean wasCut() {
        return cut;
    }

    /** {@return true if the input went on beyond its limit} */
    public boolean wasStopped() {
        return stopped;
    }

    private String numbered(String line) {
        number++;
        return line;
    }

    private int lineEnd() {
        int i = from;
        while (i < end && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    private String upTo(int stop) {
        if (rest.isEmpty() && stop - from <= lineLimit) {
            return new String(buffer, from, stop - from);
        }
        keep(stop);
        return rest.toString();
    }

    private void keep(int stop) {
        int room = lineLimit - rest.length();
        cut |= stop - from > room;
        rest.append(buffer, from, Math.min(room, stop - from));
    }

    /** Makes sure that there is a character to look at, past the second half of a {@code \r\n}. */
    private boolean fill() throws IOException {
        while (true) {
            if (from < end && skipLineFeed) {
                skipLineFeed = false;
                from += buffer[from] == '\n' ? 1 : 0;
            }
            if (from < end) {
                return true;
            }
            if (stopped || !load()) {
                return false;
            }
        }
    }

    private boolean load() throws IOException {
        int read = in.read(buffer, 0, buffer.length);
        from = 0;
        end = (int) Math.min(Math.max(read, 0), inputLimit - taken);
        stopped = read > end;
        taken += end;
        return end > 0;
    }
}
