package io.github.offprint.digest;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.Author;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Span;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.label.Labels;
import io.github.offprint.internal.record.PaperAddress;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.text.FieldWords;
import io.github.offprint.internal.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of an entry that none of its fields took. Each word of its lines is matched with a word of its fields, and no
 * such word with two. Labels, and what was read by a rule and not word by word, are passed over where they stand.
 */
final class UnusedText {
    /** So much of the words is quoted. */
    private static final int LONGEST_QUOTE = 160;

    private static final String CUT = "…";

    /** Words that stand between names, or between a title and its authors or its venue. */
    private static final Set<String> JOINS = Set.of("and", "by", "in", "at", "et al");

    /** A line of the entry, the places in it that are passed over, and those that no field takes for sure. */
    private record Part(Line line, BitSet passed, BitSet left) {}

    private final List<Part> parts = new ArrayList<>();

    private final FieldWords words = new FieldWords();
    private final Set<String> addresses = new HashSet<>();

    /** Adds a line of the entry. */
    void add(Line line) {
        BitSet passed = new BitSet();
        passed.set(0, numeralEnd(line.text()));
        for (Run run : line.runs()) {
            if (run.is(Style.LINK) && Labels.isLabel(run.of(line.text()))) {
                passed.set(run.start(), run.end());
            }
        }
        parts.add(new Part(line, passed, new BitSet()));
    }

    /** Passes over a stretch of the line that was added last. */
    void pass(int from, int to) {
        parts.get(parts.size() - 1).passed().set(from, to);
    }

    /** Leaves a stretch of the line that was added last to no field, whatever words stand there. */
    void leave(int from, int to) {
        parts.get(parts.size() - 1).left().set(from, to);
    }

    /** Passes over a text where it stands last in the line that was added last. */
    void passText(String text) {
        int at = parts.get(parts.size() - 1).line().text().lastIndexOf(text);
        if (at >= 0) {
            pass(at, at + text.length());
        }
    }

    /** Where the number of an item ends, {@code 12.} or {@code [3]}; 0 if the line has none. */
    private static int numeralEnd(String text) {
        int start = 0;
        while (start < text.length() && "([#-* ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 5 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean numeral = end > start
                && end - start < 5
                && end < text.length()
                && (".)]、:".indexOf(text.charAt(end)) >= 0 || (start > 0 && text.charAt(start - 1) == '#'))
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        return numeral ? end : 0;
    }

    /** Reports what the paper of the entry does not hold, line by line. */
    void report(Paper paper, ReadingSink findings) throws IOException {
        noteFields(paper);
        List<String> left = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Line line = parts.get(i).line();
            left.addAll(unused(parts.get(i), paper));
            boolean ends = i + 1 == parts.size() || parts.get(i + 1).line().number() != line.number();
            if (ends && !left.isEmpty()) {
                findings.report(Code.UNUSED_TEXT, new Span(line.number(), line.last()), message(left));
                left.clear();
            }
        }
    }

    /** The message about what is left. */
    static String message(List<String> texts) {
        String quote = String.join(" " + CUT + " ", texts);
        return "no field takes this: "
                + (quote.length() > LONGEST_QUOTE ? quote.substring(0, cut(quote)) + CUT : quote);
    }

    private static int cut(String quote) {
        return Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
    }

    private void noteFields(Paper paper) {
        note(paper.title());
        note(paper.abstractText());
        Stream.of(paper.summary(), paper.venue(), paper.submitter()).forEach(field -> field.ifPresent(this::note));
        paper.authors().known().stream().map(Author::name).forEach(this::note);
        paper.organization().ifPresent(organization -> note(organization.name()));
        paper.categories().forEach(this::note);
        paper.keywords().forEach(this::note);
        paper.archive().ifPresent(archive -> {
            archive.comment().ifPresent(this::note);
            archive.reportNumber().ifPresent(this::note);
        });
        Stream.of(paper.arxivId(), paper.doi())
                .flatMap(Optional::stream)
                .forEach(id -> words.addRepeated("arXiv DOI " + id));
        paper.arxivId().ifPresent(id -> words.addRepeated(id.id()));
        Stream.of(paper.upvotes(), paper.comments(), paper.stars())
                .forEach(count -> count.ifPresent(number -> note(Integer.toString(number))));
        Stream.of(paper.url(), paper.repository(), paper.projectPage())
                .forEach(address -> address.ifPresent(url -> addresses.add(bare(url))));
    }

    private void note(String field) {
        Addresses.in(field).forEach(address -> addresses.add(bare(address)));
        words.add(field);
    }

    /** An address without what makes no other page of it. */
    private static String bare(String address) {
        String bare = address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private List<String> unused(Part part, Paper paper) {
        String text = part.line().text();
        passAddresses(part, paper);
        List<String> found = new ArrayList<>(words.left(text, part.passed(), part.left()));
        found.removeIf(run -> JOINS.contains(run.toLowerCase(Locale.ROOT)) || isDate(run, paper));
        addTargets(part.line(), paper, found);
        return found;
    }

    /** Passes over the addresses that the text prints and a field holds, and leaves the others whole. */
    private void passAddresses(Part part, Paper paper) {
        String text = part.line().text();
        int at = 0;
        for (String address : Addresses.in(text)) {
            at = text.indexOf(address, at);
            boolean taken = isHeld(address, paper) || part.passed().get(at);
            (taken ? part.passed() : part.left()).set(at, at + address.length());
            at += address.length();
        }
    }

    /** Whether what is left is a date that the paper holds, or a part of it. */
    private static boolean isDate(String text, Paper paper) {
        Optional<String> printed = DateText.read(text).map(PaperDate::toString);
        return printed.isPresent()
                && Stream.of(paper.date(), paper.submitted(), paper.archive().flatMap(ArchiveRecord::revised))
                        .flatMap(Optional::stream)
                        .anyMatch(date -> isPart(printed.get(), date.toString()));
    }

    private static boolean isPart(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** Where links lead, and what pictures are called. */
    private void addTargets(Line line, Paper paper, List<String> found) {
        for (Run run : line.runs()) {
            boolean link = run.is(Style.LINK) && run.value().contains("://") && !isHeld(run.value(), paper);
            boolean picture = run.is(Style.IMAGE)
                    && !Labels.isLabel(run.value())
                    && Tokens.any(run.value(), 0, run.value().length());
            if (link || picture) {
                found.add(run.value());
            }
        }
    }

    private boolean isHeld(String address, Paper paper) {
        return addresses.contains(bare(address)) || PaperAddress.isOf(address, paper.arxivId(), paper.doi());
    }
}
