package io.github.offprint.format;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a table of papers: finds out how its values are separated, and which column is what. */
final class CsvReading {
    private static final int LONGEST_HEADER = 1 << 13;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final ReadingSink found;
    private final boolean guarded;
    private boolean counted;
    private boolean snapshot;

    CsvReading(ReadingSink found, boolean guarded) {
        this.found = found;
        this.guarded = guarded;
    }

    void read(Reader reader) throws IOException {
        BufferedReader in = new BufferedReader(reader, LONGEST_HEADER);
        LineLedger ledger = found.ledger("no record of a paper");
        CsvRecords records = new CsvRecords(
                in, delimiter(in), found.limits().pageLength(), found.limits().inputLength(), (line, visible, cut) -> {
                    ledger.note(line, visible);
                    if (cut) {
                        found.report(Code.ENTRY_TOO_LONG, Span.ofLine(line), "a line longer than the limit");
                    }
                });
        CsvRecords.Row header = records.next(0);
        if (header != null && !read(records, ledger, columns(header.values()), header)) {
            while (records.next(0) != null) {
                ledger.giveBefore(ledger.last());
            }
        }
        ledger.finish();
        if (records.wasStopped()) {
            found.stopped(found.lines());
        }
    }

    private boolean read(CsvRecords records, LineLedger ledger, List<String> columns, CsvRecords.Row header)
            throws IOException {
        if (!columns.contains("title")) {
            return false;
        }
        counted = columns.contains("author_count");
        snapshot = CsvAliases.isSnapshot(columns);
        ledger.mark(header.span(), LineUse.FURNITURE);
        found.recognised();
        for (CsvRecords.Row row = records.next(columns.size()); row != null; row = records.next(columns.size())) {
            if (row.bad()) {
                found.report(Code.MALFORMED, row.span(), "a quote where none may be; it is kept as text");
            }
            if (found.paper(paper(columns, row))) {
                ledger.mark(row.span(), LineUse.PAPER);
            } else {
                ledger.claimUnread(row.span());
            }
            ledger.giveBefore(row.span().lastLine() + 1);
        }
        return true;
    }

    private Paper paper(List<String> columns, CsvRecords.Row row) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> beyond = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            String value = guarded
                    ? FormulaGuard.unguard(row.values().get(i))
                    : row.values().get(i);
            boolean named = i < columns.size() && !columns.get(i).isEmpty();
            if (!value.isEmpty() && (!named || values.putIfAbsent(columns.get(i), value) != null)) {
                beyond.add(value);
            }
        }
        CsvPaper paper = new CsvPaper(values, counted, snapshot, found, row.span());
        Paper read = paper.read();
        if (!beyond.isEmpty()) {
            found.report(Code.UNREAD_VALUE, row.span(), "under no name: " + String.join(", ", beyond));
        }
        return read.toBuilder()
                .key(paper.key())
                .citation(new Citation(Notation.TABLE, "", values))
                .build();
    }

    /** The names of the columns, those that mean one of ours by our name. Of two with one name the first counts. */
    private static List<String> columns(List<String> header) {
        List<String> bare = header.stream()
                .map(name -> (name.startsWith("\uFEFF") ? name.substring(1) : name).strip())
                .toList();
        Set<String> folded = new HashSet<>();
        bare.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
        List<String> columns = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String name : bare) {
            String ours = CsvAliases.columnOf(name, folded);
            String column = known.contains(ours) ? name : ours;
            columns.add(column);
            known.add(column);
        }
        return columns;
    }

    /** The separator by which the first line has most columns. */
    private static char delimiter(BufferedReader in) throws IOException {
        in.mark(LONGEST_HEADER);
        char[] head = new char[LONGEST_HEADER];
        int length = 0;
        int count;
        while (length < head.length && (count = in.read(head, length, head.length - length)) > 0) {
            length += count;
        }
        in.reset();
        char best = DELIMITERS[0];
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int columns = 0;
            boolean quoted = false;
            for (int i = 0; i < length && (quoted || (head[i] != '\n' && head[i] != '\r')); i++) {
                quoted ^= head[i] == '"';
                columns += !quoted && head[i] == delimiter ? 1 : 0;
            }
            if (columns > most) {
                most = columns;
                best = delimiter;
            }
        }
        return best;
    }
}
