package io.github.offprint.internal.bibtex;

import io.github.offprint.Limits;
import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.LineReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a BibTeX file into objects, line by line, so that only the object at hand is in memory, and time is linear. An object
 * ends where its brackets close. Where they never do, it ends before the next line that begins an object; the fields it has
 * till then are read.
 *
 * <p>As biber and JabRef do, and unlike bibtex, a {@code @comment} goes to the end of its brackets, and a line that begins
 * with {@code %} is a comment.
 */
public final class BibTeXScanner {
    /** A type and its bracket may stand on different lines, but not far away. */
    private static final int LINES_OF_A_HEADER = 3;

    private final LineReader lines;
    private final LineLedger ledger;
    private final BibTeXHandler handler;
    private final ObjectParser parser;
    private final int limit;

    /** Lines that were read, and are to be read again. */
    private final Deque<String> again = new ArrayDeque<>();

    private int number;

    /** Until here a comment was looked for that closes over several lines, in vain. */
    private int noCommentUntil;

    /** Whether lines are passed over because an object is too long. */
    private boolean passing;

    /**
     * A scanner of one file.
     *
     * @param in the text
     * @param limits how much is read; an object may be as long as a page
     * @param ledger takes the lines: entries are papers, what stands between them is furniture
     * @param handler takes entries and problems
     */
    public BibTeXScanner(Reader in, Limits limits, LineLedger ledger, BibTeXHandler handler) {
        this.limit = limits.pageLength();
        this.lines = new LineReader(in, limit, limits.inputLength());
        this.ledger = ledger;
        this.handler = handler;
        this.parser = new ObjectParser(limit, handler);
    }

    /**
     * Reads the file to its end.
     *
     * @return false if it went on beyond the limit
     * @throws IOException if reading fails, or if the handler throws it
     */
    public boolean run() throws IOException {
        for (String line = next(); line != null; line = next()) {
            Place place = new Place(line, 0);
            while (place != null) {
                place = outside(place.line, place.at);
            }
        }
        ledger.finish();
        return !lines.wasStopped();
    }

    /** Where to go on: behind an object that ends within a line. */
    private record Place(String line, int at) {}

    private @Nullable String next() throws IOException {
        String line = again.poll();
        if (line == null) {
            line = lines.next();
            if (line != null) {
                ledger.note(lines.number(), !line.isBlank());
                if (lines.wasCut()) {
                    handler.problem(Code.TOO_LONG, Span.ofLine(lines.number()), 1, "a line longer than the limit");
                }
            }
        }
        number += line == null ? 0 : 1;
        return line;
    }

    private void putBack(String line) {
        again.push(line);
        number--;
    }

    /** Looks for the next object of a line; null if there is none. */
    private @Nullable Place outside(String line, int start) throws IOException {
        boolean comment = start == 0 && line.startsWith("%", Headers.skipSpace(line, 0));
        int at = comment ? -1 : line.indexOf('@', start);
        while (at >= 0) {
            int bracket = Headers.bracket(line, at);
            String joined = bracket == Headers.NONE && Headers.mayBegin(line, at) ? joined(line, at) : line;
            bracket = joined.equals(line) ? bracket : Headers.bracket(joined, at);
            if (bracket != Headers.NONE) {
                passing = false;
                return object(joined, at, bracket);
            }
            at = line.indexOf('@', at + 1);
        }
        boolean rest = start == 0 || Headers.skipSpace(line, start) < line.length();
        if (!passing && rest) {
            ledger.mark(number, number, LineUse.FURNITURE);
        }
        ledger.giveBefore(number);
        return null;
    }

    /** The line with those that follow, up to a bracket; the line alone if none comes. */
    private String joined(String line, int at) throws IOException {
        StringBuilder joined = new StringBuilder(line);
        Deque<String> taken = new ArrayDeque<>();
        for (int i = 0; i < LINES_OF_A_HEADER; i++) {
            String next = next();
            if (next == null) {
                break;
            }
            taken.push(next);
            joined.append('\n').append(next);
            if (Headers.bracket(joined.toString(), at) != Headers.NONE) {
                return joined.toString();
            }
            if (!Headers.mayBegin(joined.toString(), at)) {
                break;
            }
        }
        taken.forEach(this::putBack);
        return line;
    }

    /** Reads the object that begins here; the place behind it, or null if the next line is the place to go on. */
    private @Nullable Place object(String line, int at, int bracket) throws IOException {
        String type = Headers.name(line, at).toLowerCase(Locale.ROOT);
        int firstLine = number - Headers.lineEnds(line, at, bracket);
        Extent extent = new Extent(line, at, bracket);
        boolean tooLong = type.equals("comment") ? !wholeComment(extent) : !whole(extent);
        ObjectText object = new ObjectText(extent.text(), firstLine, at + 1, extent.isClosed());
        LineUse use = parser.parse(type, object, bracket - at);
        int lastLine = number;
        ledger.mark(firstLine, lastLine, use);
        if (use == LineUse.UNREAD) {
            ledger.claimUnread(new Span(firstLine, lastLine));
        }
        if (tooLong) {
            Span span = new Span(firstLine, lastLine);
            handler.problem(Code.TOO_LONG, span, at + 1, "longer than the limit of " + limit + " characters");
            passing = true;
        }
        if (extent.isClosed()) {
            return new Place(extent.lastLine(), extent.endInLastLine());
        }
        ledger.giveBefore(number);
        return null;
    }

    /** Takes lines until the object is closed, or the next one begins; false if it grows too long. */
    private boolean whole(Extent extent) throws IOException {
        while (true) {
            if (extent.isClosed() && !extent.isClosedEarly()) {
                return true;
            }
            String next = next();
            if (next == null) {
                return true;
            }
            boolean goesOn = extent.isClosed() ? Headers.beginsField(next, 0) : !Headers.beginsObject(next);
            boolean fits = extent.length() + next.length() < limit;
            if (!goesOn || !fits) {
                putBack(next);
                return fits || !goesOn;
            }
            extent.append(next);
        }
    }

    /** Takes the lines of a comment; one that is never closed ends with its first line. */
    private boolean wholeComment(Extent extent) throws IOException {
        if (extent.isClosed() || number < noCommentUntil) {
            return true;
        }
        Deque<String> taken = new ArrayDeque<>();
        Extent whole = extent.copy();
        String next = next();
        while (next != null && whole.length() + next.length() < limit) {
            taken.push(next);
            whole.append(next);
            if (whole.isClosed()) {
                extent.become(whole);
                return true;
            }
            next = next();
        }
        noCommentUntil = number;
        if (next != null) {
            putBack(next);
        }
        taken.forEach(this::putBack);
        return true;
    }
}
