package io.github.offprint.digest;

import io.github.offprint.Span;
import java.util.List;

/** The lines of one record, from its first mark on: which are its fields, which its abstract, and which come behind it. */
final class ArxivRecord {
    private final ArxivFields fields = new ArxivFields();
    private final List<ArxivLine> lines;
    private final int end;
    private final boolean closed;

    /**
     * Takes a record apart.
     *
     * @param lines its lines, and maybe others behind them
     * @param next whether the next record follows, so that the mark between them counts for both
     */
    ArxivRecord(List<ArxivLine> lines, boolean next) {
        this.lines = lines;
        int first = lines.get(0).isMark() ? 1 : 0;
        int parting = mark(first);
        lines.subList(first, parting).forEach(fields::take);
        int closing = parting == lines.size() || lines.get(parting).hasAddress() ? parting : closing(parting + 1);
        for (int i = parting + 1; i < closing; i++) {
            fields.takeAbstract(lines.get(i));
        }
        closed = next || closing < lines.size() || (parting < lines.size() && !fields.hasAbstract());
        end = Math.max(Math.min(closing + 1, lines.size()), first) + addressLines(closing);
    }

    private int mark(int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).isMark()) {
            i++;
        }
        return i;
    }

    /** An abstract may hold lines that look like marks: the last one closes it, or the one with the address. */
    private int closing(int from) {
        int last = lines.size();
        for (int i = mark(from); i < lines.size(); i = mark(i + 1)) {
            last = i;
            if (lines.get(i).hasAddress()) {
                break;
            }
        }
        return last;
    }

    /** The address may break over two lines. */
    private int addressLines(int closing) {
        boolean broken = closing < lines.size()
                && lines.get(closing).hasAddress()
                && !lines.get(closing).text().endsWith(")");
        return broken && closing + 1 < lines.size() && endsAddress(lines.get(closing + 1)) ? 1 : 0;
    }

    static boolean endsAddress(ArxivLine line) {
        return line.text().endsWith(")") && line.text().length() < 80;
    }

    ArxivFields fields() {
        return fields;
    }

    /** Whether it is one, and not something else between two marks. */
    boolean isRecord() {
        return fields.isRecord();
    }

    /** Whether it came to its end. */
    boolean isWhole() {
        return closed;
    }

    /** From its mark to the last line of it in which there is something. */
    Span span() {
        int last = end - 1;
        while (last > 0 && !lines.get(last).visible()) {
            last--;
        }
        return new Span(lines.get(0).number(), lines.get(last).number());
    }

    /** The lines of the record. */
    List<ArxivLine> own() {
        return lines.subList(0, end);
    }

    /** The lines behind it. */
    List<ArxivLine> rest() {
        return lines.subList(end, lines.size());
    }
}
