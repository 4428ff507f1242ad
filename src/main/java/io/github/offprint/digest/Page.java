package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.PaperDate;
import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a page, or from the part of one that is held in memory: its entries, its own date, what there is to
 * say about it, and what became of each of its lines.
 */
final class Page {
    private final int firstLine;
    private final LineUse[] uses;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private @Nullable PaperDate date;

    /** A page over consecutive lines, all of them blank so far. */
    Page(int firstLine, int lines) {
        this.firstLine = firstLine;
        uses = new LineUse[lines];
        Arrays.fill(uses, LineUse.BLANK);
    }

    List<Entry> entries() {
        return entries;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Nullable
    PaperDate date() {
        return date;
    }

    void setDate(PaperDate newDate) {
        date = newDate;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    void report(Code code, Span span, String message) {
        diagnostics.add(code.at(span, message));
    }

    /** Marks the lines of a token; a line that several claim belongs to the paper first, then to the furniture. */
    void mark(Token token, LineUse use) {
        for (int line = token.line().number(); line <= token.line().last(); line++) {
            LineUse before = uses[line - firstLine];
            boolean weaker = before == LineUse.PAPER || (before == LineUse.FURNITURE && use == LineUse.UNREAD);
            uses[line - firstLine] = weaker ? before : use;
        }
    }

    LineUse use(int line) {
        return uses[line - firstLine];
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return firstLine + uses.length - 1;
    }

    /** One diagnostic for each run of unread lines, blank lines inside a run passed over. */
    void reportUnread(String message) {
        int start = 0;
        int last = 0;
        for (int line = firstLine; line <= lastLine(); line++) {
            LineUse use = use(line);
            if (use == LineUse.UNREAD) {
                start = start == 0 ? line : start;
                last = line;
            } else if (use != LineUse.BLANK && start != 0) {
                report(Code.UNREAD_LINES, new Span(start, last), message);
                start = 0;
            }
        }
        if (start != 0) {
            report(Code.UNREAD_LINES, new Span(start, last), message);
        }
    }

    /** The latest year that an entry prints, or {@code otherwise} if that is later. */
    int latestPrintedYear(int otherwise) {
        int latest = otherwise;
        for (Entry entry : entries) {
            PaperDate printed = entry.date;
            latest = printed == null ? latest : Math.max(latest, printed.year().orElse(0));
        }
        return latest;
    }
}
