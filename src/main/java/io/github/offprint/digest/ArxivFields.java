package io.github.offprint.digest;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.record.Withdrawn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record of arXiv's text: {@code Title: …} and the like, each of which goes on in the lines below it that
 * begin with a space.
 */
final class ArxivFields {
    private static final Set<String> LABELS = Set.of(
            "title",
            "author",
            "authors",
            "categories",
            "comments",
            "journal-ref",
            "doi",
            "report-no",
            "msc-class",
            "acm-class",
            "license",
            "proxy",
            "from",
            "date",
            "subj-class",
            "title and authors");

    private static final String REVISED = "date (revised";
    private static final String REPLACED = "replaced with revised version ";
    private static final int FIRST_CENTURY_YEAR = 91;

    private final Map<String, StringBuilder> values = new HashMap<>();
    private final StringBuilder abstractText = new StringBuilder();
    private @Nullable ArxivId id;
    private @Nullable StringBuilder open;
    private boolean crossListed;
    private boolean replaced;

    /** The identifier that a line gives, {@code arXiv:2303.00763} or {@code Paper: hep-th/9901001}. */
    static Optional<ArxivId> id(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int start =
                lower.startsWith("arxiv:") ? "arxiv:".length() : lower.startsWith("paper:") ? "paper:".length() : -1;
        if (start < 0) {
            return Optional.empty();
        }
        String rest = line.substring(start).strip();
        int space = rest.indexOf(' ');
        return ArxivId.parse(space < 0 ? rest : rest.substring(0, space));
    }

    /** Takes a line above the abstract. */
    void take(String line) {
        String text = PlainText.visible(line);
        int colon = text.indexOf(':');
        String label = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean indented = !line.isEmpty() && line.charAt(0) <= ' ';
        if (text.isEmpty()) {
            open = null;
        } else if (indented && open != null) {
            open.append(' ').append(text);
        } else if (id == null && id(text).isPresent()) {
            id = id(text).get();
            crossListed = text.contains("cross-listing");
        } else if (text.startsWith(REPLACED)) {
            replaced = true;
            set(REVISED, text.substring(REPLACED.length()));
        } else if (label.startsWith(REVISED)) {
            set(REVISED, text.substring(colon + 1));
        } else if (LABELS.contains(label)) {
            set(label.equals("author") ? "authors" : label, text.substring(colon + 1));
        } else if (open != null) {
            open.append(' ').append(text); // a field whose lines lost their indentation
        }
    }

    /** The last revision counts, and of any other field the first. */
    private void set(String label, String value) {
        StringBuilder content = new StringBuilder(value.strip());
        if (label.equals(REVISED) || !values.containsKey(label)) {
            values.put(label, content);
        }
        open = content;
    }

    void addAbstract(String text) {
        if (!text.isEmpty()) {
            abstractText.append(abstractText.isEmpty() ? "" : " ").append(text);
        }
    }

    boolean hasAbstract() {
        return !abstractText.isEmpty();
    }

    /** Whether these are the fields of a record, and not something else between two marks. */
    boolean isRecord() {
        return id != null || values.containsKey("title");
    }

    String title() {
        return get("title");
    }

    private String get(String label) {
        StringBuilder value = values.get(label);
        return value == null ? "" : LatexDecoder.text(value.toString());
    }

    /** What is wrong with the identifiers, if anything is. */
    Optional<String> doubt() {
        if (id == null) {
            return Optional.of("the record shows no arXiv identifier");
        }
        String doi = raw("doi");
        return !doi.isEmpty() && doi().isEmpty() ? Optional.of("this is no DOI: " + doi) : Optional.empty();
    }

    private String raw(String label) {
        StringBuilder value = values.get(label);
        return value == null ? "" : value.toString();
    }

    /** The first of several is that of the paper. */
    private Optional<Doi> doi() {
        return Doi.parse(raw("doi").split("[ ,]", 2)[0]);
    }

    Paper paper(@Nullable Announcement section, Source source) {
        String text = LatexDecoder.text(abstractText.toString());
        PaperBuilder paper = Paper.builder(title())
                .authors(Names.list(get("authors")))
                .abstractText(text)
                .links(Addresses.in(text).map(Link::new).toList())
                .categories(List.of(raw("categories").split(" ", -1)))
                .venue(get("journal-ref"))
                .submitter(submitter())
                .source(source);
        if (id != null) {
            paper.arxivId(id).url(id.url());
        }
        doi().ifPresent(paper::doi);
        day(raw("date")).ifPresent(paper::date);
        ArchiveRecord archive = archive(section, text);
        return archive.isEmpty() ? paper.build() : paper.archive(archive).build();
    }

    private ArchiveRecord archive(@Nullable Announcement section, String text) {
        String comment = get("comments");
        ArchiveRecord.Builder archive = ArchiveRecord.builder()
                .comment(comment)
                .reportNumber(get("report-no"))
                .withdrawn(Withdrawn.isSaid(comment) || Withdrawn.isSaid(text));
        day(raw(REVISED)).ifPresent(archive::revised);
        Announcement announcement =
                replaced ? Announcement.REPLACEMENT : crossListed ? Announcement.CROSS_LIST : section;
        if (announcement != null) {
            archive.announcement(announcement);
        }
        return archive.build();
    }

    /** Without the address behind the name. */
    private String submitter() {
        String from = get("from");
        int address = from.indexOf('<');
        return address < 0 ? from : from.substring(0, address).strip();
    }

    /** The day of {@code Wed, 1 Mar 2023 19:00:02 GMT (3197kb,D)}; years of two digits are from 1991 on. */
    private static Optional<PaperDate> day(String time) {
        String[] words = PlainText.visible(time).split(" ", 6);
        int start = words[0].endsWith(",") ? 1 : 0;
        if (words.length < start + 3) {
            return Optional.empty();
        }
        String year = words[start + 2];
        int two = year.length() == 2 ? Counts.parse(year) : Counts.NONE;
        String whole = two == Counts.NONE ? year : Integer.toString(two < FIRST_CENTURY_YEAR ? 2000 + two : 1900 + two);
        DateLine line = DateLine.parse(words[start] + " " + words[start + 1] + " " + whole);
        return line == null ? Optional.empty() : Optional.of(line.date());
    }
}
