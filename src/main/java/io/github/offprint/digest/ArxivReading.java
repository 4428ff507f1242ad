package io.github.offprint.digest;

import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.digest.ArxivLine.Rule;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run over a document of arXiv's text. It holds one record at a time, or the lines between two of them, and decides what
 * they are when the next rule or the next record begins.
 */
final class ArxivReading {
    private static final String NAME = "arXiv";

    /** A longer record is read as far as this. */
    private static final int MOST_LINES = 2000;

    /** No head and no foot is longer. */
    private static final int MOST_LOOSE_LINES = 200;

    /** A shorter one within an abstract is part of it. */
    private static final int SHORTEST_RULE_IN_ABSTRACT = 40;

    private final Document document;
    private final ReadingSink findings;
    private final RawLines lines;
    private final LineLedger ledger;
    private final List<ArxivLine> held = new ArrayList<>();
    private long heldLength;
    private boolean inRecord;
    private int marks;

    /** The index of a mark behind which nothing visible was held, or -1. */
    private int lastMark = -1;

    private int quotes;
    private int indent;
    private boolean afterRule;
    private @Nullable Announcement section;
    private String digest = NAME;
    private boolean digestUsed;

    ArxivReading(Document document, ReadingSink findings) {
        this.document = document;
        this.findings = findings;
        lines = document.lines();
        ledger = findings.ledger("not a record and not known as a part of a mailing");
    }

    void run() throws IOException {
        String raw = lines.next();
        while (raw != null && !findings.isFull()) {
            take(lines.number(), raw);
            for (Diagnostic diagnostic : lines.takeDiagnostics()) {
                findings.diagnostic(diagnostic);
            }
            raw = lines.next();
        }
        if (raw == null) {
            flush(false, afterRule);
        }
        ledger.finish();
        lines.finish(findings);
    }

    private void take(int number, String raw) throws IOException {
        ArxivLine bare = ArxivLine.unquoted(number, raw);
        if (isRule(bare)) {
            flush(false, afterRule);
            rule(bare);
            return;
        }
        boolean same = indent == 0 && (raw.isEmpty() || raw.charAt(0) != '>');
        ArxivLine line = inRecord && !same ? ArxivLine.of(number, raw, quotes, indent) : bare;
        if (inRecord && awaitsAddress() && line.visible() && !ArxivRecord.endsAddress(line)) {
            flush(false, false);
            line = bare;
        }
        boolean next = inRecord && lastMark > 0 && line.namesPaper();
        if (next) {
            beginAtLastMark();
        } else if (!inRecord && (bare.isMark() || bare.namesPaper() || indentedPaper(bare))) {
            flush(false, false);
            inRecord = true;
            quotes = ArxivLine.quotes(raw);
            indent = bare.indent();
            line = ArxivLine.of(number, raw, quotes, indent);
        }
        hold(line);
    }

    /** Behind a rule a record that lost its mark may be indented as a whole. */
    private boolean indentedPaper(ArxivLine bare) {
        return afterRule
                && bare.indent() > 0
                && ArxivLine.unquoted(bare.number(), bare.text()).namesPaper();
    }

    private boolean isRule(ArxivLine bare) {
        Rule rule = bare.rule();
        boolean inAbstract = inRecord && marks > 1 && lastMark < 0;
        return rule != Rule.NONE
                && (!inAbstract || rule != Rule.PLAIN || bare.text().length() >= SHORTEST_RULE_IN_ABSTRACT);
    }

    private void rule(ArxivLine bare) throws IOException {
        switch (bare.rule()) {
            case CROSS_LISTS -> section = Announcement.CROSS_LIST;
            case REPLACEMENTS -> section = Announcement.REPLACEMENT;
            case END -> section = null;
            case PLAIN, NONE -> {}
        }
        ledger.note(bare.number(), true);
        ledger.mark(bare.number(), bare.number(), LineUse.FURNITURE);
        ledger.giveBefore(bare.number() + 1);
        afterRule = true;
    }

    /** What the record before the mark was is over, and the mark opens the next. */
    private void beginAtLastMark() throws IOException {
        List<ArxivLine> opening = List.copyOf(held.subList(lastMark, held.size()));
        held.subList(lastMark, held.size()).clear();
        flush(true, false);
        inRecord = true;
        for (ArxivLine line : opening) {
            hold(line);
        }
    }

    private void hold(ArxivLine line) throws IOException {
        held.add(line);
        heldLength += line.content().length();
        if (inRecord && line.isMark()) {
            marks++;
            lastMark = held.size() - 1;
        } else if (!line.text().isEmpty()) {
            lastMark = -1;
        }
        int most = inRecord ? MOST_LINES : MOST_LOOSE_LINES;
        boolean closed = inRecord && line.hasAddress() && line.text().endsWith(")");
        boolean addressed = inRecord && held.size() > 1 && awaitedAddress() && line.visible();
        if (closed
                || addressed
                || held.size() >= most
                || heldLength > document.limits().pageLength()) {
            flush(false, false);
        }
    }

    /** Whether the last line is the first of two that give the address. */
    private boolean awaitsAddress() {
        return lastMark >= 0 && held.get(lastMark).hasAddress();
    }

    private boolean awaitedAddress() {
        return held.get(held.size() - 2).hasAddress();
    }

    /** Decides what the lines held are. */
    private void flush(boolean next, boolean enclosed) throws IOException {
        if (held.isEmpty()) {
            return;
        }
        if (inRecord) {
            record(new ArxivRecord(held, next));
        } else {
            loose(held, enclosed);
        }
        ledger.giveBefore(held.get(held.size() - 1).number() + 1);
        held.clear();
        heldLength = 0;
        inRecord = false;
        marks = 0;
        lastMark = -1;
        afterRule = false;
    }

    private void record(ArxivRecord record) throws IOException {
        if (!record.isRecord()) {
            loose(held, false);
            return;
        }
        for (ArxivLine line : held) {
            ledger.note(line.number(), line.visible());
        }
        Span span = record.span();
        ArxivFields fields = record.fields();
        if (fields.title().isEmpty()) {
            findings.reject(ledger, Code.NO_TITLE, span, "the record shows no title");
            loose(record.rest(), false);
            return;
        }
        ledger.mark(span, LineUse.PAPER);
        findings.paper(fields.paper(section, new Source(digest, document.name(), span)));
        digestUsed = true;
        if (!record.isWhole()) {
            findings.report(Code.ENTRY_CUT_OFF, span, "the record stops before its end");
        }
        for (String missing : fields.missing()) {
            findings.report(Code.INCOMPLETE_ENTRY, span, missing);
        }
        for (String doubt : fields.doubts()) {
            findings.report(Code.INVALID_IDENTIFIER, span, doubt);
        }
        for (ArxivLine unused : fields.unused()) {
            findings.report(Code.UNUSED_TEXT, Span.ofLine(unused.number()), UnusedText.message(List.of(unused.text())));
        }
        List<String> beside = fields.unusedValues();
        if (!beside.isEmpty()) {
            findings.report(Code.UNUSED_TEXT, span, UnusedText.message(beside));
        }
        loose(record.rest(), false);
    }

    /** Lines that are no record. Those between two rules belong together; of others each must be known. */
    private void loose(List<ArxivLine> block, boolean enclosed) {
        boolean together = enclosed && block.stream().anyMatch(line -> ArxivPhrases.isKnown(line.text()));
        boolean letter = block.stream().anyMatch(line -> ArxivPhrases.isSubject(line.text()));
        boolean subjects = false;
        for (ArxivLine line : block) {
            String text = line.text();
            subjects = ArxivPhrases.opensSubjects(text) || (subjects && !ArxivPhrases.isStart(text));
            ledger.note(line.number(), line.visible());
            if (together
                    || subjects
                    || text.isEmpty()
                    || text.equals("\\\\")
                    || ArxivPhrases.isKnown(text)
                    || (letter && ArxivPhrases.isMailField(text))) {
                ledger.mark(line.number(), line.number(), LineUse.FURNITURE);
            }
            begin(text);
        }
    }

    /** Notes what a line says of the mailing that begins with it. */
    private void begin(String text) {
        if (ArxivPhrases.isSubject(text)) {
            digest = NAME + " " + ArxivPhrases.subject(text);
            digestUsed = false;
            section = Announcement.NEW;
        } else if (ArxivPhrases.isStart(text)) {
            digest = digestUsed ? NAME : digest;
            digestUsed = false;
            section = Announcement.NEW;
        }
    }
}
