package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.record.PaperAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the grammar notes of one entry of a page, before the page as a whole decides about its year. */
final class Entry {
    private static final String SITE = "https://huggingface.co";

    Span span;
    String title = "";
    String abstractText = "";
    int authorCount = Counts.NONE;
    int upvotes = Counts.NONE;
    int comments = Counts.NONE;
    int stars = Counts.NONE;
    String url = "";
    String repository = "";
    String projectPage = "";
    String submitter = "";

    @Nullable
    Organization organization;

    @Nullable
    PaperDate date;

    @Nullable
    ArxivId arxivId;

    Entry(Span span) {
        this.span = span;
    }

    /** Takes in lines behind those that it has. */
    void extendTo(int line) {
        span = new Span(span.firstLine(), Math.max(span.lastLine(), line));
    }

    /** Notes the paper's page, if an address is one and none is known. */
    void noteAddress(String address) {
        if (arxivId == null) {
            arxivId = PaperAddress.arxivId(address).orElse(null);
        }
        if (url.isEmpty() && PaperAddress.isPaperPage(address)) {
            url = address.startsWith("/") ? SITE + address : address;
        }
    }

    /** Whether another entry shows the same paper once more; pages that do so repeat it word for word. */
    boolean isRepeatedBy(Entry other) {
        return title.equals(other.title)
                && abstractText.equals(other.abstractText)
                && authorCount == other.authorCount
                && Objects.equals(organization, other.organization)
                && Objects.equals(arxivId, other.arxivId)
                && (date == null || other.date == null || date.equals(other.date));
    }

    /** Takes what a repetition shows and this entry lacks. */
    void complete(Entry repetition) {
        extendTo(repetition.span.lastLine());
        date = date == null ? repetition.date : date;
        upvotes = upvotes == Counts.NONE ? repetition.upvotes : upvotes;
        comments = comments == Counts.NONE ? repetition.comments : comments;
        submitter = submitter.isEmpty() ? repetition.submitter : submitter;
    }

    boolean hasByline() {
        return authorCount != Counts.NONE || organization != null;
    }

    /** The parts that a whole entry has and this one lacks, in words. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(4);
        addIf(missing, title.isEmpty(), "title");
        addIf(missing, abstractText.isEmpty(), "abstract");
        addIf(missing, !hasByline(), "byline");
        addIf(missing, date == null, "date");
        return missing;
    }

    private static void addIf(List<String> list, boolean condition, String part) {
        if (condition) {
            list.add(part);
        }
    }

    Paper toPaper(String digest, String document) {
        PaperBuilder paper = Paper.builder(title)
                .abstractText(abstractText)
                .links(Links.in(abstractText))
                .source(new Source(digest, document, span));
        paper.url(url).repository(repository).projectPage(projectPage).submitter(submitter);
        if (arxivId != null) {
            paper.arxivId(arxivId);
        }
        if (stars != Counts.NONE) {
            paper.stars(stars);
        }
        if (authorCount != Counts.NONE) {
            paper.authors(Authors.count(authorCount));
        }
        if (organization != null) {
            paper.organization(organization);
        }
        if (date != null) {
            paper.date(date);
        }
        if (upvotes != Counts.NONE) {
            paper.upvotes(upvotes);
        }
        if (comments != Counts.NONE) {
            paper.comments(comments);
        }
        return paper.build();
    }
}
