package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Span;
import io.github.offprint.internal.date.DateFields;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.LineReader;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.work.WorkTypes;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads RIS records; {@link RisEncoder} is its counterpart. A record goes from {@code TY} to {@code ER}, or to the next
 * {@code TY}; some have no {@code TY}, and are records if they have a title and an {@code ER}. A line without a tag goes on
 * with the value before.
 */
final class RisReading {
    /** Two letters or digits and a hyphen, with the white space that programs put there or leave out. */
    private static final Pattern TAGGED = Pattern.compile("\\s{0,3}([A-Z][A-Z0-9])\\s{1,2}-(?:\\s+(.*))?");

    /** The year, and what makes its date more precise. */
    private static final List<String> DATES = List.of("PY", "Y1", "YR", "DA");

    private static final List<String> TITLES = List.of("TI", "T1", "CT");

    private final ReadingSink found;
    private final LineLedger ledger;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final StringBuilder value = new StringBuilder();
    private String lastTag = "";
    private boolean typed;
    private int firstLine;
    private int lastLine;
    private long length;

    RisReading(ReadingSink found) {
        this.found = found;
        this.ledger = found.ledger("outside of a record");
    }

    static boolean isTag(String text) {
        return text.length() == 2 && TAGGED.matcher(text + "  -").matches();
    }

    void read(Reader in) throws IOException {
        int limit = found.limits().pageLength();
        LineReader lines =
                new LineReader(in, found.limits().lineLength(), found.limits().inputLength());
        for (String line = lines.next(); line != null; line = lines.next()) {
            String text = lines.number() == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            ledger.note(lines.number(), !text.isBlank());
            if (lines.wasCut()) {
                found.report(Code.ENTRY_TOO_LONG, Span.ofLine(lines.number()), "a line longer than the limit");
            }
            length += text.length();
            if (length > limit && firstLine > 0) {
                if (typed) {
                    Span span = new Span(firstLine, lastLine);
                    found.report(Code.ENTRY_TOO_LONG, span, "a record longer than the limit");
                }
                finish(typed);
            }
            line(text, lines.number());
        }
        finish(typed);
        ledger.finish();
        if (lines.wasStopped()) {
            found.stopped(found.lines());
        }
    }

    private void line(String line, int number) throws IOException {
        Matcher tagged = TAGGED.matcher(line);
        boolean matches = tagged.matches();
        String text = !matches || tagged.group(2) == null ? "" : tagged.group(2).strip();
        boolean ends = matches && tagged.group(1).equals("ER");
        if (matches && !(ends && !text.isEmpty() && firstLine > 0)) {
            tagged(tagged.group(1), text, number);
        } else if (firstLine > 0 && line.isBlank()) {
            if (!typed) {
                finish(false); // nothing but a title goes before the type of its record
            }
        } else if (firstLine > 0) {
            value.append(value.isEmpty() ? "" : " ").append(line.strip()); // an end is no line of text
            lastLine = number;
        }
    }

    private void tagged(String tag, String text, int number) throws IOException {
        close();
        if (tag.equals("TY")) {
            if (firstLine > 0 && typed) {
                found.report(Code.MALFORMED, new Span(firstLine, lastLine), "the record has no ER");
            }
            if (typed || !isTitled()) {
                finish(typed);
            }
            typed = true;
        }
        firstLine = firstLine == 0 ? number : firstLine;
        lastLine = number;
        lastTag = tag;
        if (tag.equals("ER")) {
            boolean record = typed || isTitled();
            if (record && !typed) {
                found.report(Code.MALFORMED, new Span(firstLine, lastLine), "the record has no TY");
            }
            finish(record);
        } else {
            value.append(text);
        }
    }

    private boolean isTitled() {
        return TITLES.stream().anyMatch(values::containsKey);
    }

    /** Takes the value of the last tag, with the lines that had none and go on with it. Addresses may stand on one line. */
    private void close() {
        if (!value.isEmpty() && !lastTag.isEmpty()) {
            List<String> all = values.computeIfAbsent(lastTag, none -> new ArrayList<>());
            if (lastTag.equals("UR")) {
                all.addAll(List.of(value.toString().split(";\\s{0,3}(?=https?://)")));
            } else {
                all.add(value.toString());
            }
        }
        value.setLength(0);
    }

    /** Gives the paper of what was read, if it is a record; its lines are unread otherwise. */
    private void finish(boolean record) throws IOException {
        close();
        if (firstLine > 0 && record) {
            Span span = new Span(firstLine, lastLine);
            if (found.paper(paper(span))) {
                ledger.mark(span, LineUse.PAPER);
            } else {
                ledger.claimUnread(span);
            }
            ledger.giveBefore(lastLine + 1);
        }
        values.clear();
        firstLine = 0;
        lastTag = "";
        length = 0;
        typed = false;
    }

    private Paper paper(Span span) throws IOException {
        String title = "";
        for (String tag : TITLES) {
            title = title.isEmpty() ? take(tag) : title;
        }
        boolean book =
                WorkTypes.translated(Notation.RIS, first("TY"), Notation.CSL).equals("book");
        title = title.isEmpty() && book ? take("BT") : title;
        PaperBuilder paper = Paper.builder(MarkupDecoder.text(title))
                .source(found.source(span))
                .authors(authors(span));
        date(span).ifPresent(paper::date);
        List<String> addresses = all(List.of("UR", "L2"));
        new Identifiers(arxivId(), doi())
                .in(all(List.of("JO", "JF", "JA", "T2", "N1")))
                .at(addresses)
                .give(paper, take("UR"));
        String text = take("AB");
        paper.abstractText(MarkupDecoder.text(text.isEmpty() ? take("N2") : text));
        List<String> keywords = values.remove("KW");
        paper.keywords(
                keywords == null
                        ? List.of()
                        : keywords.stream().map(MarkupDecoder::text).toList());
        String key = take("ID");
        String type = WorkTypes.spelled(Notation.RIS, take("TY"));
        for (String value : values.getOrDefault("Y2", List.of())) {
            if (DateText.read(RisDate.bare(value)).isEmpty()) {
                DateFields.report("Y2: " + value, found, span, 0);
            }
        }
        Map<String, String> rest = new LinkedHashMap<>();
        values.forEach((tag, all) -> rest.put(tag, String.join("\n", all)));
        Citation citation = new Citation(Notation.RIS, type, rest);
        return Publications.cite(paper.key(key), citation).build();
    }

    private Optional<Doi> doi() {
        Optional<Doi> given = Optional.empty();
        for (String tag : List.of("DO", "M3", "L3", "N1")) {
            given = given.or(() -> Doi.parse(first(tag)));
            for (Optional<Doi> same = given;
                    same.isPresent() && Doi.parse(first(tag)).equals(same); ) {
                take(tag);
            }
        }
        return given;
    }

    private List<String> all(List<String> tags) {
        return tags.stream()
                .flatMap(tag -> values.getOrDefault(tag, List.of()).stream())
                .toList();
    }

    private String first(String tag) {
        List<String> all = values.getOrDefault(tag, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Takes the first value of a tag; others stay. */
    private String take(String tag) {
        String value = first(tag);
        List<String> all = values.get(tag);
        if (all != null && all.size() > 1) {
            all.remove(0);
        } else {
            values.remove(tag);
        }
        return value;
    }

    private Authors authors(Span span) throws IOException {
        List<String> names = new ArrayList<>();
        for (String tag : List.of("AU", "A1")) {
            for (String name : Objects.requireNonNullElse(values.remove(tag), List.<String>of())) {
                String text = MarkupDecoder.text(name);
                if (text.codePoints().noneMatch(Character::isLetter)) {
                    found.report(Code.UNREAD_VALUE, span, tag + " is not read: " + name);
                }
                names.add(text);
            }
        }
        Authors authors = Names.ofRecord(names);
        for (String note : Names.beside(String.join("; ", names), authors)) {
            found.report(Code.UNREAD_VALUE, span, "AU is not read: " + note);
        }
        return authors;
    }

    private Optional<ArxivId> arxivId() {
        Optional<ArxivId> id = Identifiers.arxivId(first("AN"));
        if (id.isPresent()) {
            take("AN");
            for (String tag : List.of("DB", "PB")) {
                if (first(tag).equals("arXiv")) {
                    take(tag);
                }
            }
            if (first("M3").equals("preprint")) {
                take("M3");
            }
        }
        return id;
    }

    /** The date of the tags that agree; those that don't stay. A year 0 is none. */
    private Optional<PaperDate> date(Span span) throws IOException {
        DateFields dates = new DateFields();
        for (String tag : DATES) {
            List<String> kept = new ArrayList<>();
            for (String value : values.getOrDefault(tag, List.of())) {
                String text = RisDate.bare(value);
                boolean none = text.startsWith("0000");
                if (none) {
                    DateFields.report(tag + ": " + value, found, span, 0);
                }
                if (none || !dates.add(tag, text)) {
                    kept.add(value);
                }
            }
            values.computeIfPresent(tag, (name, all) -> kept.isEmpty() ? null : kept);
        }
        dates.report(found, span, 0);
        return dates.date();
    }
}
