package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
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
    private @Nullable Label field;
    private @Nullable Line previous;
    private boolean titleOpen;
    private boolean any;
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
            take(line);
            previous = line;
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
        } else if (entry == null && preface.takes(line)) {
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
        begin(Kind.HEADING, line, "");
        titleOpen = true;
        goOnWithTitle(new Line(
                line.text().replaceFirst("^-+ ", ""), line.number(), line.last(), true, 0, false, line.runs()));
    }

    private void goOnWithTitle(Line line) {
        ListEntry open = entry;
        if (open == null) {
            return;
        }
        String text = line.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '-') {
            end--;
        }
        titleOpen = text.length() - end < 3;
        String part = titleOpen ? text : text.substring(0, end).strip();
        open.addTitle(open.isUntitled() ? ListTitle.tidy(part) : part);
        open.extendTo(line);
    }

    private void heading(Line line) throws IOException {
        Label label = Label.of(line.text());
        field = null;
        if (label != null && entry != null) {
            field = label;
            entry.extendTo(line);
            return;
        }
        close();
        table.reset();
        boolean paper =
                line.links().stream().anyMatch(link -> ListTitle.isPaper(link) || ListTitle.saysPaper(link, line));
        String title = paper ? ListTitle.ofItem(line) : ListTitle.tidy(line.text());
        if (paper && !title.isEmpty()) {
            begin(Kind.HEADING, line, title);
            noteLinks(line);
            return;
        }
        ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
        if (digest.isEmpty()) {
            digest = line.text();
        } else if (ListTitle.isTitle(title)) {
            begin(Kind.SECTION, line, title);
        }
    }

    private void text(Line line) throws IOException {
        boolean owned = entry != null && kind == Kind.HEADING;
        if (!owned && (line.bullet() || ListShape.isNumbered(line)) && ListShape.isItem(line)) {
            beginItem(line);
        } else if (!owned && line.startsParagraph() && ListShape.strongTitle(line) != null) {
            beginStrong(line);
        } else if (owned || (entry != null && belongs(line))) {
            takeInEntry(line);
        } else {
            paragraph(line);
        }
    }

    private void beginItem(Line line) throws IOException {
        close();
        begin(Kind.ITEM, line, ListTitle.ofItem(line));
        noteLinks(line);
        readAside(line);
    }

    /** What an item shows beside its title: authors in italics, a venue before the title. */
    private void readAside(Line line) {
        ListEntry open = entry;
        if (open == null) {
            return;
        }
        String venue = ListTitle.leadingVenue(line.text());
        if (!venue.isEmpty()) {
            open.venue(venue);
        }
        for (Run run : line.runs()) {
            String text = run.of(line.text());
            if (run.is(Style.EMPHASIS) && text.contains(",") && !text.equals(open.title())) {
                open.authors(text);
            }
        }
    }

    private void beginStrong(Line line) throws IOException {
        String title = ListShape.strongTitle(line);
        close();
        begin(Kind.STRONG, line, title == null ? "" : title);
        noteLinks(line);
        readAside(line);
    }

    /** Whether a line goes on with an entry that is no heading: in its paragraph, or by its label. */
    private boolean belongs(Line line) {
        boolean labelled = Label.end(line.text()) >= 0;
        boolean goesOn = kind == Kind.SECTION ? field != null || isBelowAuthors(line) : !line.startsParagraph();
        return labelled || goesOn;
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
        open.extendTo(line);
        if (!takeLabels(line, open)) {
            takeUnlabelled(line, open);
        }
    }

    /** Takes {@code Label: value}, or several with bars between them; says whether the line is that. */
    private boolean takeLabels(Line line, ListEntry open) {
        Label alone = Label.of(line.text());
        if (alone != null) {
            field = alone;
            return true;
        }
        if (Label.end(line.text()) < 0) {
            return false;
        }
        for (String piece : line.text().split(" \\| ", MOST_PIECES)) {
            int colon = Label.end(piece);
            Label label = colon < 0 ? Label.OTHER : Label.of(piece.substring(0, colon));
            field = label == null ? Label.OTHER : label;
            boolean address = field == Label.LINK || field == Label.CODE || field == Label.PROJECT;
            String value = piece.substring(colon + 1);
            if (address && !line.links().isEmpty()) {
                Label called = field;
                line.links().forEach(link -> open.noteLink(link.value(), called.name()));
            } else {
                open.take(field, value, line);
            }
        }
        field = field == Label.ABSTRACT || field == Label.SUMMARY ? field : null;
        return true;
    }

    private void takeUnlabelled(Line line, ListEntry open) {
        String text = line.text();
        if (field == Label.ABSTRACT || field == Label.SUMMARY) {
            open.take(field, text, line);
        } else if (kind == Kind.HEADING || (kind == Kind.SECTION && line.links().isEmpty())) {
            boolean linked = !line.links().isEmpty() && line.links().get(0).start() == 0;
            boolean words = text.length() >= SHORTEST_SUMMARY && !linked && text.indexOf("]http") < 0;
            if (words) {
                open.summary(text);
            }
        } else if (!open.date(text)) {
            takeByPlace(line, open);
        }
    }

    /** The lines below a title in strong type: authors in italics, a venue, links. */
    private static void takeByPlace(Line line, ListEntry open) {
        boolean italics = line.runs().stream()
                .anyMatch(run -> run.is(Style.EMPHASIS)
                        && run.start() == 0
                        && run.end() >= line.text().length() - 2);
        if (italics && !open.isSigned()) {
            open.authors(line.text());
            return;
        }
        open.noteLinks(line);
        int end = line.links().isEmpty()
                ? line.text().length()
                : line.links().get(0).start();
        String before = line.text().substring(0, end).replace('[', ' ').strip();
        if (before.length() > 2 && before.length() < 120 && !before.contains("://")) {
            open.venue(before);
        }
    }

    /** A paragraph is an entry if it is a linked title, or a title and an address. */
    private void paragraph(Line line) throws IOException {
        if (entry != null && kind != Kind.SECTION) {
            close();
        }
        String text = line.text();
        int address = text.indexOf("http");
        boolean apart = address == 0 || (address > 0 && " (<".indexOf(text.charAt(address - 1)) >= 0);
        boolean last = apart && text.indexOf(' ', address) < 0;
        String before = last ? ListTitle.tidy(text.substring(0, address)) : "";
        Line above = previous;
        if (ListShape.isWholeLink(line)) {
            beginItem(line);
        } else if (last && ListShape.isPaper(text.substring(address)) && ListTitle.isTitle(before)) {
            close();
            begin(Kind.ITEM, line, before).noteLink(text.substring(address), "paper");
        } else if (last
                && before.isEmpty()
                && ListShape.isPaper(text)
                && above != null
                && !line.startsParagraph()
                && ListShape.isTitleLine(above)) {
            close();
            begin(Kind.ITEM, above, ListTitle.tidy(above.text())).noteLink(text, "paper");
            takeInEntry(line);
        } else if (!any && digest.isEmpty() && ListTitle.isTitle(text)) {
            digest = text;
            ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
        }
    }

    private ListEntry begin(Kind newKind, Line line, String title) {
        kind = newKind;
        field = null;
        entry = new ListEntry(line, title);
        return entry;
    }

    private void noteLinks(Line line) {
        if (entry != null) {
            entry.noteLinks(line);
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
    }

    /** A heading or strong type alone is not enough. */
    private boolean isSure(ListEntry closed) {
        return switch (kind) {
            case HEADING, ITEM -> true;
            case SECTION -> closed.isIdentified();
            case STRONG -> closed.isIdentified() || closed.isSigned();
        };
    }

    private void give(ListEntry closed) throws IOException {
        if (closed.title().isEmpty()) {
            findings.report(Code.NO_TITLE, closed.span(), "the entry shows no title");
            ledger.claimUnread(closed.span());
            return;
        }
        findings.paper(closed.paper(digest.isEmpty() ? NAME : digest, document.name()));
        ledger.mark(closed.span(), LineUse.PAPER);
        ledger.giveBefore(closed.span().firstLine());
    }
}
