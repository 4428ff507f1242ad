package io.github.offprint.internal.record;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.source.UnreadValues;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an object of the API says, as far as it can be part of a paper's record. A record comes bare, or within an object that
 * adds to it what the digest says: {@code {"paper": {…}, "numComments": 2}}.
 */
final class DailyPaper {
    private static final IgnorableKeys LISTED = IgnorableKeys.of("huggingface");
    private static final IgnorableKeys ARCHIVED = IgnorableKeys.of("arxiv snapshot");
    private static final IgnorableKeys LIST = IgnorableKeys.of("huggingface list");
    private static final String PAGE = "https://huggingface.co/papers/";
    private static final String INNER = "paper.";

    private final RecordValues values;

    DailyPaper(RecordValues values) {
        this.values = values;
    }

    /** Whether the record is one of arXiv's own metadata, which the members that only they have tell. */
    boolean isOfArchive() {
        return (values.has("categories") || values.has("published")) && !values.hasAny(INNER);
    }

    /** What an answer that is an error says. */
    String error() {
        return values.first("error");
    }

    /** Whether the object holds a record, its own or in its member {@code paper}. */
    boolean isRecord() {
        return values.hasAny(INNER) || isBare();
    }

    private boolean isBare() {
        boolean authored = values.has("authors") || values.has("authors.name");
        return values.has("title") && values.has("id") && (values.has("summary") || authored || isOfArchive());
    }

    /** The paper; its title is empty if the record has none. What it doesn't take is noted. */
    PaperBuilder paper(UnreadValues unread) {
        boolean archived = isOfArchive();
        PaperBuilder paper = archived ? archived() : listed();
        IgnorableKeys ignorable = archived ? ARCHIVED : LISTED;
        values.leave(key -> ignorable.has(key.startsWith(INNER) ? key.substring(INNER.length()) : key), unread);
        return paper;
    }

    /** Notes what an object around records says of them all. */
    void leaveList(UnreadValues unread) {
        values.leave(LIST::has, unread);
    }

    /** The paper of a record of the arXiv metadata snapshot, or of a shorter form of it. */
    private PaperBuilder archived() {
        String comment = LatexDecoder.text(values.take("comments"));
        String text = LatexDecoder.text(values.take("abstract"));
        List<String> classes = values.takeAll("categories");
        PaperBuilder paper = Paper.builder(LatexDecoder.text(values.take("title")))
                .authors(values.takeAuthors(List.of("authors", "authors.name"), true, LatexDecoder::text))
                .abstractText(text)
                .categories(List.of(String.join(" ", classes).split(" ", -1)))
                .venue(LatexDecoder.text(values.take("journal-ref")))
                .submitter(values.take("submitter"));
        ArxivId.parse(values.first("id")).ifPresent(id -> {
            values.take("id");
            paper.arxivId(id).url(id.url());
        });
        doi().ifPresent(paper::doi);
        ArchiveRecord.Builder record = ArchiveRecord.builder()
                .comment(comment)
                .reportNumber(values.take("report-no"))
                .withdrawn(Withdrawn.isSaid(comment) || Withdrawn.isSaid(text));
        List<String> versions = values.peek("versions.created");
        date(versions.isEmpty() ? "published" : "versions.created", paper::date);
        if (versions.size() > 1) {
            DateText.readDay(versions.get(versions.size() - 1)).ifPresent(record::revised);
        }
        return paper.archive(record.build());
    }

    /** The first of the DOIs, which arXiv's records separate by spaces; more than one stays. */
    private Optional<Doi> doi() {
        String[] dois = values.first("doi").split(" ", 2);
        Optional<Doi> first = Doi.parse(dois[0]);
        if (first.isPresent() && dois.length == 1) {
            values.take("doi");
        }
        return first;
    }

    private PaperBuilder listed() {
        String title = values.take(INNER + "title", "title");
        PaperBuilder paper = Paper.builder(title)
                .abstractText(values.take(INNER + "summary", "summary"))
                .authors(authors())
                .keywords(values.takeAll(first("ai_keywords")))
                .summary(values.take(INNER + "ai_summary", "ai_summary"))
                .repository(values.take(INNER + "githubRepo", "githubRepo"))
                .projectPage(values.take(INNER + "projectPage", "projectPage"));
        identify(values.take(INNER + "id", "id"), paper);
        dates(paper);
        paper.submitter(submitter());
        organize(paper);
        count(INNER + "upvotes", "upvotes").ifPresent(paper::upvotes);
        count(INNER + "githubStars", "githubStars").ifPresent(paper::stars);
        count("numComments", INNER + "numComments").ifPresent(paper::comments);
        return paper;
    }

    private Authors authors() {
        List<String> keys = List.of(first("authors.name"), first("authors"));
        return values.takeAuthors(keys, false, name -> name);
    }

    /** The key within the paper's own object, or that around it. */
    private String first(String key) {
        return values.has(INNER + key) ? INNER + key : key;
    }

    private static void identify(String id, PaperBuilder paper) {
        ArxivId.parse(id).ifPresent(paper::arxivId);
        paper.url(id.isBlank() ? "" : PAGE + id.strip());
    }

    /**
     * The paper's own date and the day on which it was proposed. Where that isn't told by itself, the date outside of the
     * paper is that day; else it is the paper's once more, in another zone.
     */
    private void dates(PaperBuilder paper) {
        boolean wrapped = values.has(INNER + "publishedAt");
        String own = values.first(INNER + "publishedAt", "publishedAt");
        date(wrapped ? INNER + "publishedAt" : "publishedAt", paper::date);
        boolean proposed =
                date(INNER + "submittedOnDailyAt", paper::submitted) || date("submittedOnDailyAt", paper::submitted);
        if (wrapped && (proposed || DateText.readDay(own).equals(DateText.readDay(values.first("publishedAt"))))) {
            values.take("publishedAt");
        } else if (wrapped) {
            date("publishedAt", paper::submitted);
        }
    }

    /** Takes a date; one that is none stays. */
    private boolean date(String key, Consumer<PaperDate> setter) {
        Optional<PaperDate> date = DateText.readDay(values.first(key));
        date.ifPresent(known -> {
            values.drop(key, values.first(key));
            setter.accept(known);
        });
        return date.isPresent();
    }

    private void organize(PaperBuilder paper) {
        String handle = values.take(INNER + "organization.name", "organization.name");
        String name = values.take(INNER + "organization.fullname", "organization.fullname");
        Organization.parse(handle, name)
                .or(() -> Organization.parse(handle, handle))
                .ifPresent(paper::organization);
    }

    private String submitter() {
        for (String by : List.of(INNER + "submittedOnDailyBy.", "submittedOnDailyBy.", "submittedBy.")) {
            String name = values.take(by + "fullname", by + "name", by + "user");
            if (!name.isBlank()) {
                values.drop("submittedBy.fullname", name);
                return name;
            }
        }
        return "";
    }

    /** A count; anything else stays. */
    private Optional<Integer> count(String key, String other) {
        String number = values.first(key, other);
        try {
            int count = number.isEmpty() ? -1 : Integer.parseInt(number);
            if (count >= 0) {
                values.take(key, other);
                return Optional.of(count);
            }
        } catch (NumberFormatException noCount) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
