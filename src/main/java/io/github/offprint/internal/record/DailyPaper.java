package io.github.offprint.internal.record;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.name.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an object of the API says, member by member, as far as it can be part of a paper's record. A record comes bare, or
 * within an object that adds to it what the digest says: {@code {"paper": {…}, "numComments": 2}}.
 */
final class DailyPaper {
    private static final String PAGE = "https://huggingface.co/papers/";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, DailyPaper> objects = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();

    void text(String member, String value) {
        texts.putIfAbsent(member, value);
    }

    void object(String member, DailyPaper value) {
        objects.putIfAbsent(member, value);
    }

    void author(DailyPaper author) {
        String name = author.get("name");
        if (!name.isBlank()) {
            authors.add(name);
        }
    }

    /** An element of an array of texts. */
    void item(String member, String text) {
        switch (member) {
            case "ai_keywords" -> keywords.add(text);
            case "authors" -> authors.add(text);
            case "categories" -> categories.add(text);
            default -> {} // says nothing of a paper
        }
    }

    /** A version in a record of the archive: when it came. */
    void version(DailyPaper version) {
        versions.add(version.get("created"));
    }

    /** Whether the record is one of arXiv's own metadata, which the members that only they have tell. */
    boolean isOfArchive() {
        boolean told = texts.containsKey("categories") || texts.containsKey("published") || !categories.isEmpty();
        return told && !objects.containsKey("paper");
    }

    private String get(String member) {
        return texts.getOrDefault(member, "");
    }

    /** What an answer that is an error says. */
    String error() {
        return get("error");
    }

    /** Whether the object holds a record, its own or in its member {@code paper}. */
    boolean isRecord() {
        return objects.containsKey("paper") || isBare();
    }

    private boolean isBare() {
        return texts.containsKey("title")
                && texts.containsKey("id")
                && (texts.containsKey("summary") || !authors.isEmpty() || isOfArchive());
    }

    /** The paper; its title is empty if the record has none. */
    PaperBuilder paper() {
        return isOfArchive() ? archived() : listed();
    }

    /** The paper of a record of the arXiv metadata snapshot, or of a shorter form of it. */
    private PaperBuilder archived() {
        String comment = LatexDecoder.text(get("comments"));
        String text = LatexDecoder.text(get("abstract"));
        List<String> classes = categories.isEmpty() ? List.of(get("categories").split(" ", -1)) : categories;
        PaperBuilder paper = Paper.builder(LatexDecoder.text(get("title")))
                .authors(authors.isEmpty() ? Names.list(LatexDecoder.text(get("authors"))) : Names.of(authors))
                .abstractText(text)
                .categories(classes)
                .venue(LatexDecoder.text(get("journal-ref")))
                .submitter(get("submitter"));
        ArxivId.parse(get("id")).ifPresent(id -> paper.arxivId(id).url(id.url()));
        Doi.parse(get("doi").split(" ", 2)[0]).ifPresent(paper::doi);
        ArchiveRecord.Builder record = ArchiveRecord.builder()
                .comment(comment)
                .reportNumber(get("report-no"))
                .withdrawn(Withdrawn.isSaid(comment) || Withdrawn.isSaid(text));
        Days.of(versions.isEmpty() ? get("published") : versions.get(0)).ifPresent(paper::date);
        if (versions.size() > 1) {
            Days.of(versions.get(versions.size() - 1)).ifPresent(record::revised);
        }
        ArchiveRecord archive = record.build();
        return archive.isEmpty() ? paper : paper.archive(archive);
    }

    private PaperBuilder listed() {
        DailyPaper record = objects.getOrDefault("paper", this);
        String title = record.get("title").isBlank() ? get("title") : record.get("title");
        String text = record.get("summary").isBlank() ? get("summary") : record.get("summary");
        PaperBuilder paper = Paper.builder(title)
                .abstractText(text)
                .authors(Names.of(record.authors))
                .keywords(record.keywords)
                .summary(record.get("ai_summary"))
                .repository(record.get("githubRepo"))
                .projectPage(record.get("projectPage"));
        identify(record.get("id"), paper);
        Days.of(record.get("publishedAt")).ifPresent(paper::date);
        Days.of(record.get("submittedOnDailyAt")).ifPresent(paper::submitted);
        paper.submitter(submitter(record));
        DailyPaper organization = record.objects.getOrDefault("organization", objects.get("organization"));
        if (organization != null) {
            organize(organization, paper);
        }
        count(record.get("upvotes")).ifPresent(paper::upvotes);
        count(record.get("githubStars")).ifPresent(paper::stars);
        count(get("numComments")).ifPresent(paper::comments);
        return paper;
    }

    private static void identify(String id, PaperBuilder paper) {
        Optional<ArxivId> arxivId = ArxivId.parse(id);
        arxivId.ifPresent(paper::arxivId);
        paper.url(id.isBlank() ? "" : PAGE + id.strip());
    }

    private static void organize(DailyPaper organization, PaperBuilder paper) {
        String handle = organization.get("name");
        String name = organization.get("fullname");
        if (!name.isBlank() || !handle.isBlank()) {
            paper.organization(new Organization(handle, name.isBlank() ? handle : name));
        }
    }

    private String submitter(DailyPaper record) {
        DailyPaper user = record.objects.getOrDefault("submittedOnDailyBy", objects.get("submittedBy"));
        if (user == null) {
            return "";
        }
        String fullName = user.get("fullname");
        return !fullName.isBlank() ? fullName : user.get("name").isBlank() ? user.get("user") : user.get("name");
    }

    private static Optional<Integer> count(@Nullable String number) {
        try {
            int count = number == null || number.isEmpty() ? -1 : Integer.parseInt(number);
            return count < 0 ? Optional.empty() : Optional.of(count);
        } catch (NumberFormatException noCount) {
            return Optional.empty();
        }
    }
}
