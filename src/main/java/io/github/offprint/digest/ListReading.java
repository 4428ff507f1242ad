package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.label.Labels;
import io.github.offprint.internal.label.Labels.Lead;
import io.github.offprint.internal.label.Meaning;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run over a list of papers that somebody keeps. An entry is a heading, an item, a row of a table, a line in strong type
 * or a line that is nothing but a title and a link; what stands in the sentences of a text is none. The lines below say more
 * of it, by their labels or by their place.
 */
final class ListReading {
    private static final String NAME = "List of papers";
    private static final int SHORTEST_SUMMARY = 20;
    private static final int MOST_LINES = 1000;
    private static final int MOST_PIECES = 64;
    private static final String BAR = " | ";

    /** How an entry was begun, which says what belongs to it. */
    private enum Kind {
        /** A heading with a link, or a numbered line between dashes: all that follows up to the next. */
        HEADING,
        /** A heading without a link, which is a section unless a link follows by its label. */
        SECTION,
        /** A title in strong type: the lines of its paragraph. */
        STRONG,
        /** An item: the lines of its paragraph. */
        ITEM
    }

    private final LineSource lines;
    private final Document document;
    private final ReadingSink findings;
    private final LineLedger ledger;
    private final Preface preface;
    private final TableReader table = new TableReader();
    private @Nullable ListEntry entry;
    private Kind kind = Kind.SECTION;
    private @Nullable Meaning field;
    private int level;
    private @Nullable Line previous;
    private boolean titleOpen;
    private boolean any;

    /** Whether the entry that is open has the heading that names the list, unless it turns out to be a paper's. */
    private boolean named;

    private String digest = "";

    private ListReading(LineSource lines, Document document, ReadingSink findings) {
        this.lines = lines;
        this.document = document;
        this.findings = findings;
        ledger = findings.ledger("not recognised as a part of a list of papers");
        preface = new Preface(document.date(), false);
    }

    static void read(LineSource lines, Document document, ReadingSink findings) throws IOException {
        new ListReading(lines, document, findings).run();
    }

    private void run() throws IOException {
        Line line = lines.next();
        while (line != null && !findings.isFull()) {
            for (int i = line.number(); i <= line.last(); i++) {
                ledger.note(i, true);
            }
            if (!line.isFenced()) { // code is reported with the lines that are no part of the list
                take(line);
                previous = line;
            }
            line = lines.next();
        }
        closeRow();
        close();
        for (Diagnostic diagnostic : lines.takeDiagnostics()) {
            findings.diagnostic(diagnostic);
        }
        ledger.note(line == null ? lines.lastNumber() : ledger.last(), false);
        ledger.finish();
        lines.finish(findings);
    }

    private void take(Line line) throws IOException {
        if (line.text().isEmpty()) {
            ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
        } else if (TableReader.begins(line)) {
            closeRow();
            close();
            table.add(line);
        } else if (table.isOpen() && !line.startsParagraph() && line.heading() == 0 && !line.bullet()) {
            table.add(line);
        } else {
            closeRow();
            takeOther(line);
        }
    }

    private void takeOther(Line line) throws IOException {
        String text = line.text();
        if (titleOpen) {
            goOnWithTitle(line);
        } else if (ListShape.isRuledTitle(text)) {
            beginRuled(line);
        } else if (line.heading() > 0) {
            heading(line);
        } else if ((entry == null || (named && ListShape.lead(line).isEmpty())) && preface.takes(line)) {
            ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
        } else if (ListShape.isContents(line)) {
            ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
        } else {
            text(line);
        }
        any = true;
    }

    private void beginRuled(Line line) throws IOException {
        close();
        addToTitle(line.text().replaceFirst("^-+ ", ""), begin(Kind.HEADING, line, ""));
    }

    private void goOnWithTitle(Line line) {
        if (entry != null) {
            entry.add(line);
            addToTitle(line.text(), entry);
        }
    }

    private void addToTitle(String text, ListEntry open) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '-') {
            end--;
        }
        titleOpen = text.length() - end < 3;
        String part = titleOpen ? text : text.substring(0, end).strip();
        open.addTitle(open.isUntitled() ? ListTitle.tidy(part) : part);
    }

    private void heading(Line line) throws IOException {
        Meaning label = Labels.of(line.text()).orElse(null);
        field = null;
        if (label != null && entry != null && isPartOf(label, line.heading())) {
            field = label;
            entry.add(line);
            entry.pass(0, line.text().length());
            return;
        }
        close();
        table.reset();
        boolean paper =
                line.links().stream().anyMatch(link -> ListTitle.isPaper(link) || ListTitle.saysPaper(link, line));
        String title = paper ? ListTitle.ofItem(line) : ListTitle.tidy(line.text());
        if (paper && !title.isEmpty()) {
            begin(Kind.HEADING, line, title).noteLinks(line);
            return;
        }
        ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
        boolean first = digest.isEmpty();
        digest = first ? line.text() : digest;
        if (ListTitle.isTitle(title)) {
            begin(Kind.SECTION, line, title);
            named = first;
        }
    }

    /** Whether a heading that is a label is of the entry that is open, and no section of the list. */
    private boolean isPartOf(Meaning label, int depth) {
        boolean below = depth > level && (kind == Kind.HEADING || kind == Kind.SECTION);
        return below && (kind == Kind.HEADING || ListShape.SECTIONS_HOLD.contains(label));
    }

    private void text(Line line) throws IOException {
        boolean owned = entry != null && kind == Kind.HEADING;
        if (!owned && (line.bullet() || ListShape.isNumbered(line)) && ListShape.isItem(line)) {
            beginItem(line);
        } else if (!owned && startsParagraph(line) && ListShape.strongTitle(line) != null) {
            beginStrong(line);
        } else if (owned || (entry != null && belongs(line))) {
            takeInEntry(line);
        } else {
            paragraph(line);
        }
    }

    /** Whether a line begins a paragraph, be it behind a line of nothing but tags. */
    private boolean startsParagraph(Line line) {
        return line.startsParagraph() || (previous != null && previous.text().isEmpty());
    }

    private void beginItem(Line line) throws IOException {
        close();
        begin(Kind.ITEM, line, ListTitle.ofItem(line));
        takeFirst(line);
    }

    private void beginStrong(Line line) throws IOException {
        String title = ListShape.strongTitle(line);
        close();
        begin(Kind.STRONG, line, title == null ? "" : title);
        takeFirst(line);
    }

    /** Whether a line goes on with an entry that is no heading: in its paragraph, or by its label. */
    private boolean belongs(Line line) {
        if (ListShape.lead(line).isPresent() || isFirstLinks(line)) {
            return true;
        }
        if (kind == Kind.SECTION) {
            return field != null || isBelowAuthors(line);
        }
        return !line.startsParagraph() && !ListShape.isNextItem(line);
    }

    /** Whether a line holds the links of an entry that has none so far. */
    private boolean isFirstLinks(Line line) {
        return entry != null && !entry.isIdentified() && ListShape.isLabelledLinks(line);
    }

    /** Whether a heading that turned out to have authors goes on: with its paragraph, and once it links to a paper with all. */
    private boolean isBelowAuthors(Line line) {
        ListEntry open = entry;
        return kind == Kind.SECTION
                && open != null
                && open.isSigned()
                && (!line.startsParagraph() || open.isIdentified());
    }

    private void takeInEntry(Line line) throws IOException {
        ListEntry open = entry;
        if (open == null) {
            return;
        }
        if (line.last() - open.span().firstLine() > MOST_LINES) {
            close();
            return;
        }
        open.add(line);
        if (!takeLabels(line, open)) {
            takeUnlabelled(line, open);
        }
    }

    /** Takes {@code Label: value}, or several with bars between them; says whether the line is that. */
    private boolean takeLabels(Line line, ListEntry open) {
        Lead first = ListShape.lead(line).orElse(null);
        if (first == null) {
            boolean plain = line.runs().stream().allMatch(run -> run.is(Style.STRONG));
            boolean label = plain && Labels.isLabel(line.text());
            if (label) {
                field = Labels.of(line.text()).orElse(null);
                open.pass(0, line.text().length());
            }
            return label;
        }
        int start = 0;
        for (String piece : line.text().split(" \\| ", MOST_PIECES)) {
            Lead lead = start == 0 ? first : Labels.lead(piece).orElse(new Lead(Meaning.LINKS, 0));
            open.pass(start, start + lead.end());
            takePiece(lead.meaning(), start + lead.end(), start + piece.length(), line, open);
            start += piece.length() + BAR.length();
        }
        return true;
    }

    private void takePiece(Meaning meaning, int from, int to, Line line, ListEntry open) {
        String value = line.text().substring(from, to);
        List<Run> links = line.links().stream()
                .filter(link -> link.start() >= from && link.end() <= to)
                .toList();
        if (meaning.isLink() && !links.isEmpty()) {
            open.noteLinks(links, line, meaning);
        } else {
            open.take(meaning, line, from, to);
        }
        boolean goesOn = value.isBlank() || meaning == Meaning.ABSTRACT || meaning == Meaning.SUMMARY;
        field = goesOn ? meaning : null;
    }

    private void takeUnlabelled(Line line, ListEntry open) {
        String text = line.text();
        if (field != null) {
            open.take(field, line, 0, text.length());
            open.noteLinks(line.links(), line, field);
            field = field == Meaning.ABSTRACT || field == Meaning.SUMMARY ? field : null;
        } else if (ListShape.hasUnknownLabel(line)) {
            return; // its words are of no field
        } else if (kind == Kind.HEADING || (kind == Kind.SECTION && line.links().isEmpty())) {
            boolean linked = !line.links().isEmpty() && line.links().get(0).start() == 0;
            boolean words = text.length() >= SHORTEST_SUMMARY && !linked && text.indexOf("]http") < 0;
            if (words) {
                open.summary(text);
            }
        } else if (!open.date(text)) {
            open.takeByPlace(line);
        }
    }

    /** A paragraph is an entry if it is a linked title, or a title and an address. */
    private void paragraph(Line line) throws IOException {
        if (entry != null && kind != Kind.SECTION) {
            close();
        }
        String text = line.text();
        int address = Addresses.first(text);
        boolean apart = address == 0 || (address > 0 && " (<".indexOf(text.charAt(address - 1)) >= 0);
        boolean last = apart && text.indexOf(' ', address) < 0;
        String before = last ? ListTitle.tidy(text.substring(0, address)) : "";
        Line above = previous;
        if (ListShape.isWholeLink(line)) {
            beginItem(line);
        } else if (last && ListShape.isPaper(text.substring(address)) && ListTitle.isTitle(before)) {
            close();
            begin(Kind.ITEM, line, before).noteLink(Addresses.in(text).get(0), Meaning.PAPER);
        } else if (last
                && before.isEmpty()
                && ListShape.isPaper(text)
                && above != null
                && !line.startsParagraph()
                && ListShape.isTitleLine(above)) {
            close();
            begin(Kind.ITEM, above, ListTitle.tidy(above.text())).noteLink(text, Meaning.PAPER);
            takeInEntry(line);
        } else if (!any && digest.isEmpty() && ListTitle.isTitle(text)) {
            digest = text;
            ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
        }
    }

    private ListEntry begin(Kind newKind, Line line, String title) {
        kind = newKind;
        level = line.heading();
        field = null;
        ListEntry begun = new ListEntry(line, title);
        begun.add(line);
        entry = begun;
        return begun;
    }

    private void takeFirst(Line line) {
        if (entry != null) {
            entry.noteLinks(line);
            entry.takeAside(line);
        }
    }

    private void closeRow() throws IOException {
        if (!table.isOpen()) {
            return;
        }
        Span span = table.span();
        ListEntry closed = table.close();
        if (closed != null) {
            give(closed);
        } else if (table.wasHead()) {
            ledger.mark(span, LineUse.FURNITURE);
        }
    }

    private void close() throws IOException {
        ListEntry closed = entry;
        entry = null;
        field = null;
        titleOpen = false;
        if (closed != null && closed.isLinked() && isSure(closed)) {
            give(closed);
        }
        named = false;
    }

    /** A heading or strong type alone is not enough. */
    private boolean isSure(ListEntry closed) {
        return switch (kind) {
            case HEADING, ITEM -> true;
            case SECTION -> closed.isIdentified() && (!named || level > 2 || closed.isSigned());
            case STRONG -> closed.isIdentified() || closed.isSigned();
        };
    }

    private void give(ListEntry closed) throws IOException {
        if (closed.title().isEmpty()) {
            findings.report(Code.NO_TITLE, closed.span(), "the entry shows no title");
            ledger.claimUnread(closed.span());
            return;
        }
        closed.giveTo(findings, digest.isEmpty() || named ? NAME : digest, document.name());
        ledger.mark(closed.span(), LineUse.PAPER);
        ledger.giveBefore(closed.span().firstLine());
    }
}
