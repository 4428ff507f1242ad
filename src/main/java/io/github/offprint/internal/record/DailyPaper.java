package io.github.offprint.internal.record;

import io.github.offprint.ArxivId;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.name.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
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
    private static final int DAY_LENGTH = 10;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, DailyPaper> objects = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();

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

    void keyword(String keyword) {
        keywords.add(keyword);
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
                && (texts.containsKey("summary") || !authors.isEmpty());
    }

    /** The paper; its title is empty if the record has none. */
    PaperBuilder paper() {
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
        day(record.get("publishedAt")).ifPresent(paper::date);
        day(record.get("submittedOnDailyAt")).ifPresent(paper::submitted);
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

    /** The day of a time such as {@code 2026-06-25T00:00:00.000Z}, as it is printed. */
    private static Optional<PaperDate> day(String time) {
        try {
            LocalDate day = LocalDate.parse(time.substring(0, Math.min(DAY_LENGTH, time.length())));
            return Optional.of(PaperDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeException | IllegalArgumentException noDay) {
            return Optional.empty();
        }
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
