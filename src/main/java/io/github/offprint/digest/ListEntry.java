package io.github.offprint.digest;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.label.Labels;
import io.github.offprint.internal.label.Meaning;
import io.github.offprint.internal.label.Phrase;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.record.PaperAddress;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.work.WorkTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list says of one paper, as far as it was read. */
final class ListEntry {
    /** In these values links lead to other things than the paper. */
    private static final Set<Meaning> OF_OTHERS = EnumSet.of(
            Meaning.AUTHORS,
            Meaning.AFFILIATION,
            Meaning.COMMENT,
            Meaning.ABSTRACT,
            Meaning.SUMMARY,
            Meaning.CATEGORIES,
            Meaning.KEYWORDS,
            Meaning.SUBMITTER);

    private final int firstLine;
    private int lastLine;
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder abstractText = new StringBuilder();
    private final StringBuilder summary = new StringBuilder();
    private final List<String> categories = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private Authors authors = Authors.none();
    private String url = "";
    private String repository = "";
    private String projectPage = "";
    private String otherPage = "";
    private String venue = "";
    private String submitter = "";
    private final ArchiveRecord.Builder archive = ArchiveRecord.builder();
    private final UnusedText unused = new UnusedText();
    private int upvotes = Counts.NONE;
    private int stars = Counts.NONE;
    private int comments = Counts.NONE;
    private boolean linked;
    private boolean paperLinked;
    private boolean signed;

    @Nullable
    private ArxivId arxivId;

    @Nullable
    private Doi doi;

    @Nullable
    private PaperDate date;

    /** Begins with a line, whose words are still to be {@linkplain #add added}. */
    ListEntry(Line first, String title) {
        firstLine = first.number();
        lastLine = first.last();
        this.title.append(title);
    }

    /** Makes a line, or a cell of one, part of the entry. */
    void add(Line line) {
        lastLine = Math.max(lastLine, line.last());
        unused.add(line);
    }

    /** Passes over a stretch of the line that was added last, which a label or a rule read whole. */
    void pass(int from, int to) {
        unused.pass(from, to);
    }

    Span span() {
        return new Span(firstLine, lastLine);
    }

    String title() {
        return title.toString();
    }

    boolean isUntitled() {
        return title.isEmpty();
    }

    void addTitle(String text) {
        append(title, text);
    }

    /** Whether a link of its own was found. */
    boolean isLinked() {
        return linked;
    }

    /** Whether a link says which paper this is. */
    boolean isIdentified() {
        return arxivId != null || doi != null || paperLinked;
    }

    /** Whether the list says who wrote it, be it that nobody is known. */
    boolean isSigned() {
        return signed;
    }

    void noteLinks(Line line) {
        noteLinks(line.links(), line, null);
    }

    /** Takes links behind a label, which says what they lead to where they don't say it themselves. */
    void noteLinks(List<Run> links, Line line, @Nullable Meaning label) {
        if (label != null && OF_OTHERS.contains(label)) {
            return;
        }
        for (Run link : links) {
            Meaning own =
                    Labels.of(link.of(line.text())).filter(Meaning::isLink).orElse(null);
            boolean vague = own == null || own == Meaning.LINK || own == Meaning.LINKS;
            noteLink(link.value(), vague && label != null && label.isLink() ? label : own);
            paperLinked |= ListTitle.saysPaper(link, line) || (vague && label != null && label.isPaper());
        }
    }

    /** Takes a link by what it is called, and by where it leads. */
    void noteLink(String address, @Nullable Meaning called) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.startsWith("#") || !(lower.startsWith("http") || address.startsWith("/papers/"))) {
            return;
        }
        linked = true;
        if (called == Meaning.CODE) {
            repository = repository.isEmpty() ? address : repository;
        } else if (called == Meaning.PROJECT) {
            projectPage = projectPage.isEmpty() ? address : projectPage;
        } else if (called == null || called.isPaper() || called == Meaning.LINK || called == Meaning.LINKS) {
            notePaper(address);
        } else if (otherPage.isEmpty()) {
            otherPage = address;
        }
    }

    private void notePaper(String address) {
        ArxivId id = PaperAddress.arxivId(address).orElse(null);
        if (id != null) {
            url = arxivId == null || url.isEmpty() ? address : url;
            arxivId = arxivId == null ? id : arxivId;
        } else if (PaperAddress.doi(address).isPresent()) {
            doi = doi == null ? PaperAddress.doi(address).get() : doi;
            url = url.isEmpty() ? address : url;
        } else if (url.isEmpty() && !PaperAddress.isPicture(address)) {
            url = address;
        }
    }

    /** Takes a stretch of the line that was added last by its label. */
    void take(Meaning meaning, Line line, int from, int to) {
        String text = line.text().substring(from, to).strip();
        if (Phrase.NOTHING.is(text)) {
            signed |= meaning == Meaning.AUTHORS;
            pass(from, to);
            return;
        }
        switch (meaning) {
            case POSITION, RATING, STATE, ADDED -> pass(from, to);
            case VOTES -> upvotes = count(text, upvotes);
            case STARS -> stars = count(text, stars);
            case DATE -> {
                boolean first = date == null;
                plainDate(text);
                pass(from, first && date != null ? to : from);
            }
            case TITLE -> addTitle(title.isEmpty() ? text : "");
            case AUTHORS -> authors(text);
            case KEYWORDS, CATEGORIES -> tags(text, line);
            case VENUE -> venue = venue.isEmpty() ? text : venue;
            case ABSTRACT -> append(abstractText, text);
            case SUMMARY -> append(summary, text);
            case COMMENT -> comment(text);
            case REPORT_NUMBER -> archive.reportNumber(text);
            case SUBMITTER -> submitter = submitter.isEmpty() ? text : submitter;
            case ARXIV, DOI, IDENTIFIER -> identifier(meaning, text);
            default -> addresses(meaning, text);
        }
    }

    private void addresses(Meaning meaning, String text) {
        if (meaning.isLink()) {
            Addresses.in(text).forEach(address -> noteLink(address, meaning));
            paperLinked |= meaning.isPaper() && text.contains("://");
        }
    }

    /** An identifier alone, or its address. */
    private void identifier(Meaning meaning, String text) {
        String bare = text.startsWith("(") || text.startsWith("[") ? text.substring(1, text.length() - 1) : text;
        if (bare.contains("://")) {
            addresses(meaning == Meaning.IDENTIFIER ? Meaning.LINK : meaning, bare);
        } else if (meaning != Meaning.DOI && arxivId == null) {
            arxivId = ArxivId.parse(bare).orElse(null);
        }
        if (meaning != Meaning.ARXIV && doi == null && arxivId == null) {
            doi = Doi.parse(bare).orElse(null);
        }
        linked |= arxivId != null || doi != null;
    }

    /** A date alone; says whether the text is one. */
    boolean date(String text) {
        Optional<PaperDate> read = DateText.readLine(text);
        if (date == null) {
            date = read.filter(known -> known.year().isPresent()).orElse(null);
        }
        return read.isPresent();
    }

    /** What the authors say, or how many readers said something. */
    private void comment(String text) {
        int count = Counts.parse(text);
        if (count == Counts.NONE) {
            archive.comment(text);
        } else {
            comments = count;
        }
    }

    private int count(String text, int before) {
        String first = text.split(" ", 2)[0];
        int count = Counts.parse(first);
        unused.passText(count == Counts.NONE ? "" : first);
        return count == Counts.NONE ? before : count;
    }

    /** A date by its label or in brackets, of which a month or a year may be all. */
    private void plainDate(String text) {
        if (date == null) {
            date = DateText.read(text).filter(known -> known.year().isPresent()).orElse(null);
        }
    }

    void authors(String printed) {
        signed = true;
        if (authors.isEmpty() && !Phrase.NOTHING.is(printed.strip())) {
            authors = Names.list(printed);
        }
    }

    void venue(String text) {
        if (venue.isEmpty()) {
            venue = ListTitle.tidy(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        }
    }

    /** What an item shows beside its title: authors in italics, a venue or a date before the title. */
    void takeAside(Line line) {
        String leading = ListTitle.leadingBrackets(line.text());
        if (!ListShape.hasLetter(leading)) {
            plainDate(leading);
        } else if (!date(leading)) {
            venue(leading);
        }
        for (Run run : line.runs()) {
            String text = run.of(line.text());
            if (run.is(Style.EMPHASIS) && text.contains(",") && !text.equals(title())) {
                authors(text);
            }
        }
    }

    /** The lines below a title in strong type: authors in italics, a venue, links. */
    void takeByPlace(Line line) {
        boolean italics = line.runs().stream()
                .anyMatch(run -> run.is(Style.EMPHASIS)
                        && run.start() == 0
                        && run.end() >= line.text().length() - 2);
        if (italics && !isSigned()) {
            authors(line.text());
            return;
        }
        noteLinks(line);
        int end = line.links().isEmpty()
                ? line.text().length()
                : line.links().get(0).start();
        String before = line.text().substring(0, end).replace('[', ' ').strip();
        if (before.length() < 120 && !before.contains("://") && WorkTypes.isContainer(before)) {
            venue(before);
        }
    }

    void summary(String text) {
        append(summary, text);
    }

    /** arXiv's categories are told from words by their form. */
    private void tags(String text, Line line) {
        List<String> tags = new ArrayList<>();
        line.runs().stream().filter(run -> run.is(Style.CODE)).forEach(run -> tags.add(run.of(line.text())));
        if (tags.isEmpty()) {
            tags.addAll(List.of(text.split("[,;，、]", -1)));
        }
        for (String tag : tags) {
            String bare = inBrackets(tag.strip());
            if (!bare.isEmpty()) {
                (ListShape.isCategory(bare) ? categories : keywords).add(bare);
            }
        }
    }

    /** {@code cs.SD} of {@code Sound (cs.SD)}, and what stands in {@code [brackets]}; else the tag as it is. */
    private static String inBrackets(String tag) {
        int open = tag.endsWith(")") ? tag.lastIndexOf('(') : -1;
        String inner = open < 0 ? "" : tag.substring(open + 1, tag.length() - 1);
        boolean whole = tag.startsWith("[") && tag.endsWith("]");
        return ListShape.isCategory(inner)
                ? inner
                : whole ? tag.substring(1, tag.length() - 1).strip() : tag;
    }

    private static void append(StringBuilder field, String text) {
        if (!text.isEmpty()) {
            field.append(field.isEmpty() ? "" : " ").append(text);
        }
    }

    /** What has no other address, such as a post or a recording, has that of its site. */
    private String address() {
        boolean other = !url.isEmpty() || arxivId != null || doi != null;
        String site = projectPage.isEmpty() ? otherPage : projectPage;
        return url.startsWith("/") ? "https://huggingface.co" + url : other ? url : site;
    }

    /** Gives the paper, and reports what of the entry it does not hold. */
    void giveTo(ReadingSink findings, String digest, String document) throws IOException {
        Paper paper = paper(digest, document);
        if (findings.paper(paper)) {
            unused.report(paper, findings);
        }
    }

    private Paper paper(String digest, String document) {
        String text = abstractText.toString();
        PaperBuilder paper = Paper.builder(title.toString())
                .authors(authors)
                .abstractText(text)
                .links(Links.in(text))
                .summary(summary.toString())
                .url(address())
                .repository(repository)
                .projectPage(projectPage)
                .venue(venue)
                .submitter(submitter)
                .categories(categories)
                .keywords(keywords)
                .source(new Source(digest, document, span()));
        if (arxivId != null) {
            paper.arxivId(arxivId);
        }
        if (doi != null) {
            paper.doi(doi);
        }
        if (date != null) {
            paper.date(date);
        }
        if (upvotes != Counts.NONE) {
            paper.upvotes(upvotes);
        }
        if (stars != Counts.NONE) {
            paper.stars(stars);
        }
        if (comments != Counts.NONE) {
            paper.comments(comments);
        }
        ArchiveRecord record = archive.build();
        return record.isEmpty() ? paper.build() : paper.archive(record).build();
    }
}
