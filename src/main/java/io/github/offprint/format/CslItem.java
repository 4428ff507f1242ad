package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes one paper as an item of CSL-JSON. What is not known is left out. */
final class CslItem {
    private final JsonGenerator json;

    /** Whether the next field, if there is one, opens the object of custom fields. */
    private boolean customPending;

    /** The title of what the paper is a part of. */
    private String container = "";

    private final Set<String> written = new HashSet<>();

    CslItem(JsonGenerator json) {
        this.json = json;
    }

    void write(String key, Paper paper) throws IOException {
        Optional<ArxivId> id = paper.arxivId();
        json.writeStartObject();
        Citation citation = Publications.spelled(Notation.CSL, paper);
        text("id", key);
        String type = type(citation, paper);
        text("type", type);
        text("citation-key", key);
        titles(type, citation, paper);
        authors(paper.authors());
        issued(paper.date());
        text("number", id.map(i -> "arXiv:" + i.id()).orElse(""));
        text("version", Values.version(paper));
        boolean preprint = Publications.isPreprint(paper);
        text("publisher", preprint && !citation.fields().containsKey("publisher") ? "arXiv" : "");
        text("genre", preprint && !citation.fields().containsKey("genre") ? "preprint" : "");
        text("DOI", Values.doi(paper));
        text("URL", Values.url(paper));
        text("abstract", paper.abstractText());
        text("keyword", String.join(", ", paper.keywords()));
        text("source", paper.source().map(Source::digest).orElse(""));
        cited(citation);
        container = citation.fields().getOrDefault("container-title", "");
        customPending = true;
        custom(paper);
        citedInCustom(citation);
        if (!customPending) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A citation of the same notation has its own type; a translated one that is no more than {@code misc} has none. */
    private static String type(Citation citation, Paper paper) {
        String type = VolumeTitles.type(citation.type(), paper.title(), citation.fields());
        boolean vague = type.isEmpty() || type.equals("document");
        return vague && (paper.arxivId().isPresent() || type.isEmpty())
                ? "article"
                : CslVariables.isType(type) ? type : "document";
    }

    private void titles(String type, Citation citation, Paper paper) throws IOException {
        String own = CslText.marked(Values.title(paper));
        Map<String, String> titles = VolumeTitles.of(type, own, citation.fields());
        for (Map.Entry<String, String> title : titles.entrySet()) {
            text(title.getKey(), title.getValue());
            written.add(title.getKey());
        }
    }

    private void cited(Citation citation) throws IOException {
        for (Map.Entry<String, String> field : citation.fields().entrySet()) {
            String name = field.getKey();
            if (!name.startsWith(CslVariables.CUSTOM)
                    && !written.contains(name)
                    && name.equals(CslVariables.fieldName(name))) {
                name(name);
                CslVariables.write(name, field.getValue(), json);
            }
        }
    }

    private void citedInCustom(Citation citation) throws IOException {
        for (Map.Entry<String, String> field : citation.fields().entrySet()) {
            if (field.getKey().startsWith(CslVariables.CUSTOM)) {
                String name = field.getKey().substring(CslVariables.CUSTOM.length());
                if (!written.contains(name)) {
                    name(name);
                    CslVariables.write(field.getKey(), field.getValue(), json);
                }
            }
        }
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
        text("month-day", Values.date(paper.date().filter(CslItem::isMonthAndDay)));
        text("date", Values.date(paper.date().filter(date -> !isMonthAndDay(date) && !isHeld(date))));
        texts("author-names", FieldValues.namesPrintedOtherwise(authors));
        text(
                "page-url",
                paper.url().filter(url -> !url.equals(Values.url(paper))).orElse(""));
        aside(paper);
        boolean split = paper.keywords().stream().anyMatch(word -> word.contains(",") || word.contains(";"));
        texts("keywords", split ? paper.keywords() : List.of());
        texts("links", paper.links().stream().map(Link::url).toList());
        text("source-document", paper.source().map(Source::document).orElse(""));
        text(
                "source-lines",
                paper.source().map(source -> source.span().toString()).orElse(""));
    }

    private static boolean isMonthAndDay(PaperDate date) {
        return date.year().isEmpty() && date.month().isPresent();
    }

    /** Whether {@code issued} can say all of a date, as it can of most. */
    private static boolean isHeld(PaperDate date) {
        boolean plain = !date.isRange() && !date.isUncertain() && date.unspecifiedDigits() == 0;
        String text = date.isYearDefinite() ? Values.date(Optional.of(date)) : date.toString();
        return date.year().isPresent()
                && (plain || CslDate.heldOf(date).map(PaperDate::toString).equals(Optional.of(text)));
    }

    private void date(String name, Optional<PaperDate> date) throws IOException {
        text(name, Values.date(date));
        text(name + "-year-inferred", date.map(Values::inferredFrom).orElse(""));
    }

    /** What digests and archives tell beside the citation. */
    private void aside(Paper paper) throws IOException {
        text("venue", paper.venue().filter(venue -> !venue.equals(container)).orElse(""));
        text("summary", paper.summary().orElse(""));
        text("repository", paper.repository().orElse(""));
        number("repository-stars", paper.stars());
        text("project-page", paper.projectPage().orElse(""));
        text("submitter", paper.submitter().orElse(""));
        date("submitted", paper.submitted());
        ArchiveRecord archive = paper.archive().orElse(null);
        if (archive == null) {
            return;
        }
        text("comment", archive.comment().orElse(""));
        text("report-number", archive.reportNumber().orElse(""));
        date("revised", archive.revised());
        text("announcement", archive.announcement().map(Values::word).orElse(""));
        if (archive.isWithdrawn()) {
            name("withdrawn");
            json.writeBoolean(true);
        }
    }

    private void authors(Authors authors) throws IOException {
        if (!authors.known().isEmpty()) {
            name("author");
            CslNames.write(authors.known(), json);
        }
    }

    /** A date without a year is none in CSL; it goes to {@code custom}. */
    private void issued(Optional<PaperDate> known) throws IOException {
        PaperDate date = known.filter(d -> d.year().isPresent()).orElse(null);
        if (date != null) {
            name("issued");
            CslDate.write(date, json);
        }
    }

    private void name(String name) throws IOException {
        if (customPending) {
            customPending = false;
            json.writeObjectFieldStart("custom");
            written.clear();
        }
        json.writeFieldName(name);
        written.add(name);
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
