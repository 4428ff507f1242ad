package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes one paper as an item of CSL-JSON. What is not known is left out. */
final class CslItem {
    private final JsonGenerator json;

    /** Whether the next field, if there is one, opens the object of custom fields. */
    private boolean customPending;

    CslItem(JsonGenerator json) {
        this.json = json;
    }

    void write(String key, Paper paper) throws IOException {
        Optional<ArxivId> id = paper.arxivId();
        json.writeStartObject();
        text("id", key);
        text("type", "article");
        text("citation-key", key);
        text("title", paper.title());
        authors(paper.authors());
        issued(paper.date());
        text("number", id.map(i -> "arXiv:" + i.id()).orElse(""));
        text("version", Values.version(paper));
        text("publisher", id.isPresent() ? "arXiv" : "");
        text("genre", id.isPresent() ? "preprint" : "");
        text("DOI", Values.doi(paper));
        text("URL", Values.url(paper));
        text("abstract", paper.abstractText());
        text("keyword", String.join(", ", paper.keywords()));
        text("source", paper.source().map(Source::digest).orElse(""));
        customPending = true;
        custom(paper);
        if (!customPending) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** What CSL has no variable for. The schema allows no other names beside its own but in here. */
    private void custom(Paper paper) throws IOException {
        Authors authors = paper.authors();
        text("arxiv-id", paper.arxivId().map(ArxivId::toString).orElse(""));
        text("primary-class", Values.primaryClass(paper));
        texts("categories", paper.categories());
        number("author-count", authors.declaredCount());
        if (!authors.isEmpty()) {
            name("authors-complete");
            json.writeBoolean(authors.isComplete());
        }
        text("organization", paper.organization().map(Organization::name).orElse(""));
        text(
                "organization-handle",
                paper.organization().map(Organization::handle).orElse(""));
        number("upvotes", paper.upvotes());
        number("comments", paper.comments());
        text("year-inferred", paper.date().map(Values::inferredFrom).orElse(""));
        text(
                "month-day",
                paper.date()
                        .filter(date -> date.year().isEmpty())
                        .map(PaperDate::toString)
                        .orElse(""));
        text(
                "page-url",
                paper.url().filter(url -> !url.equals(Values.url(paper))).orElse(""));
        aside(paper);
        texts("keywords", paper.keywords().stream().anyMatch(k -> k.contains(",")) ? paper.keywords() : List.of());
        texts("links", paper.links().stream().map(Link::url).toList());
        text("source-document", paper.source().map(Source::document).orElse(""));
        text(
                "source-lines",
                paper.source().map(source -> source.span().toString()).orElse(""));
    }

    /** What digests and archives tell beside the citation. */
    private void aside(Paper paper) throws IOException {
        text("venue", paper.venue().orElse(""));
        text("summary", paper.summary().orElse(""));
        text("repository", paper.repository().orElse(""));
        number("repository-stars", paper.stars());
        text("project-page", paper.projectPage().orElse(""));
        text("submitter", paper.submitter().orElse(""));
        text("submitted", paper.submitted().map(PaperDate::toString).orElse(""));
        ArchiveRecord archive = paper.archive().orElse(null);
        if (archive == null) {
            return;
        }
        text("comment", archive.comment().orElse(""));
        text("report-number", archive.reportNumber().orElse(""));
        text("revised", archive.revised().map(PaperDate::toString).orElse(""));
        text("announcement", archive.announcement().map(Values::word).orElse(""));
        if (archive.isWithdrawn()) {
            name("withdrawn");
            json.writeBoolean(true);
        }
    }

    private void authors(Authors authors) throws IOException {
        if (authors.known().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("author");
        for (Author author : authors.known()) {
            json.writeStartObject();
            if (author instanceof Author.Person person) {
                text("family", person.family());
                text("given", person.given());
                text("non-dropping-particle", person.particle());
                text("suffix", person.suffix());
            } else {
                text("literal", author.name());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A date without a year is none in CSL; it goes to {@code custom}. */
    private void issued(Optional<PaperDate> known) throws IOException {
        PaperDate date = known.filter(d -> d.year().isPresent()).orElse(null);
        if (date == null) {
            return;
        }
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        for (OptionalInt part : List.of(date.year(), date.month(), date.day())) {
            if (part.isPresent()) {
                json.writeNumber(part.getAsInt());
            }
        }
        json.writeEndArray();
        json.writeEndArray();
        if (!date.isYearDefinite()) {
            json.writeBooleanField("circa", true);
        }
        json.writeEndObject();
    }

    private void name(String name) throws IOException {
        if (customPending) {
            customPending = false;
            json.writeObjectFieldStart("custom");
        }
        json.writeFieldName(name);
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            name(name);
            json.writeString(value);
        }
    }

    private void text(String name, OptionalInt value) throws IOException {
        text(name, value.isPresent() ? Integer.toString(value.getAsInt()) : "");
    }

    private void number(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            name(name);
            json.writeNumber(value.getAsInt());
        }
    }

    private void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            name(name);
            json.writeStartArray();
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
