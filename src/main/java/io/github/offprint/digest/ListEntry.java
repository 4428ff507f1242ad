package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.record.PaperAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list says of one paper, as far as it was read. */
final class ListEntry {
    private static final int MOST_CATEGORY_PARTS = 2;

    /** What lists write where they know of no author. */
    private static final Set<String> NOBODY = Set.of("none", "null", "n/a", "-", "unknown", "anonymous");

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
    private String venue = "";
    private int upvotes = Counts.NONE;
    private boolean linked;
    private boolean paperLinked;
    private boolean signed;

    @Nullable
    private ArxivId arxivId;

    @Nullable
    private Doi doi;

    @Nullable
    private PaperDate date;

    ListEntry(Line first, String title) {
        firstLine = first.number();
        lastLine = first.last();
        this.title.append(title);
    }

    void extendTo(Line line) {
        lastLine = Math.max(lastLine, line.last());
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
        for (Run link : line.links()) {
            noteLink(link.value(), link.of(line.text()));
            paperLinked |= ListTitle.saysPaper(link, line);
        }
    }

    /** Takes a link by where it leads, and by what it is called. */
    void noteLink(String address, String called) {
        String name = called.strip().toLowerCase(Locale.ROOT);
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.startsWith("#") || !(lower.startsWith("http") || address.startsWith("/papers/"))) {
            return;
        }
        ArxivId id = PaperAddress.arxivId(address).orElse(null);
        linked = true;
        if (id != null) {
            url = arxivId == null || url.isEmpty() ? address : url;
            arxivId = arxivId == null ? id : arxivId;
        } else if (PaperAddress.doi(address).isPresent()) {
            doi = doi == null ? PaperAddress.doi(address).get() : doi;
            url = url.isEmpty() ? address : url;
        } else if (isCode(lower, name)) {
            repository = repository.isEmpty() ? address : repository;
        } else if (name.contains("project")
                || name.equals("website")
                || name.equals("page")
                || name.equals("homepage")) {
            projectPage = projectPage.isEmpty() ? address : projectPage;
        } else if (url.isEmpty() && !lower.matches(".*\\.(png|jpe?g|gif|svg|mp4)(\\?.*)?")) {
            url = address;
        }
    }

    private static boolean isCode(String address, String name) {
        boolean host = address.contains("://github.com/") || address.contains("://gitlab.com/");
        boolean named =
                name.contains("code") || name.contains("github") || name.contains("repo") || name.contains("official");
        return host && (named || name.contains("://"));
    }

    /** Takes a field by its label. */
    void take(Label label, String value, Line line) {
        String text = value.strip();
        switch (label) {
            case TITLE -> addTitle(title.isEmpty() ? text : "");
            case AUTHORS -> authors(text);
            case VOTES -> upvotes = Counts.parse(text.split(" ", 2)[0]);
            case DATE -> labelledDate(text);
            case TAGS -> tags(text, line);
            case VENUE -> venue = venue.isEmpty() ? text : venue;
            case ABSTRACT -> append(abstractText, text);
            case SUMMARY -> append(summary, text);
            case LINK, CODE, PROJECT -> addresses(label, text);
            case OTHER -> {} // a paper holds no such thing; the line is part of the entry all the same
        }
    }

    private void addresses(Label label, String text) {
        Addresses.in(text).forEach(address -> noteLink(address, label.name()));
    }

    /** A date alone, also with dots between its numbers; says whether the text is one. */
    boolean date(String text) {
        DateLine line = DateLine.parse(text.matches("\\d{4}\\.\\d{2}\\.\\d{2}") ? text.replace('.', '-') : text);
        if (line != null && date == null && line.date().year().isPresent()) {
            date = line.date();
        }
        return line != null;
    }

    /** A date by its label, of which a month or a year may be all. */
    private void labelledDate(String text) {
        boolean coarse = date == null && text.matches("\\d{4}(?:[-./]\\d{2})?");
        if (coarse) {
            date = PaperDate.parse(text.replace('.', '-').replace('/', '-')).orElse(null);
        } else {
            date(text);
        }
    }

    void authors(String printed) {
        signed = true;
        if (authors.isEmpty() && !NOBODY.contains(printed.strip().toLowerCase(Locale.ROOT))) {
            authors = Names.list(printed);
        }
    }

    void venue(String text) {
        if (venue.isEmpty()) {
            venue = ListTitle.tidy(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        }
    }

    void summary(String text) {
        append(summary, text);
    }

    /** arXiv's categories are told from words by their form. */
    private void tags(String text, Line line) {
        List<String> tags = new ArrayList<>();
        line.runs().stream().filter(run -> run.is(Run.Style.CODE)).forEach(run -> tags.add(run.of(line.text())));
        if (tags.isEmpty()) {
            tags.addAll(List.of(text.split("[,;，、]", -1)));
        }
        for (String tag : tags) {
            (isCategory(tag.strip()) ? categories : keywords).add(tag.strip());
        }
    }

    private static boolean isCategory(String tag) {
        String[] parts = tag.split("\\.", MOST_CATEGORY_PARTS + 1);
        boolean lower = !parts[0].isEmpty() && parts[0].chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
        return lower
                && parts.length == MOST_CATEGORY_PARTS
                && parts[1].length() >= 2
                && parts[1].chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    private static void append(StringBuilder field, String text) {
        if (!text.isEmpty()) {
            field.append(field.isEmpty() ? "" : " ").append(text);
        }
    }

    /** What has no other address, such as a post, has that of its site. */
    private String address() {
        boolean other = !url.isEmpty() || arxivId != null || doi != null;
        return url.startsWith("/") ? "https://huggingface.co" + url : other ? url : projectPage;
    }

    Paper paper(String digest, String document) {
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
        return paper.build();
    }
}
