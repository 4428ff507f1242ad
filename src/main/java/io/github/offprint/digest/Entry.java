package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the grammar notes of one entry of a page, before the page as a whole decides about its year. */
final class Entry {
    final Span span;
    String title = "";
    String abstractText = "";
    int authorCount = Counts.NONE;
    int upvotes = Counts.NONE;
    int comments = Counts.NONE;

    @Nullable
    Organization organization;

    @Nullable
    PaperDate date;

    @Nullable
    ArxivId arxivId;

    Entry(Span span) {
        this.span = span;
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
                .links(Addresses.in(abstractText).map(Link::new).toList())
                .source(new Source(digest, document, span));
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
