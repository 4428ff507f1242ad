package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one paper as an object of JSON Lines; {@link JsonLinesReading} is its counterpart. */
final class JsonLinesRecord {
    private final JsonGenerator json;
    private final JsonFields fields;

    JsonLinesRecord(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    void write(String key, Paper paper) throws IOException {
        json.writeStartObject();
        json.writeNumberField("offprint", JsonLines.VERSION);
        json.writeStringField("key", key);
        json.writeStringField("title", paper.title());
        authors(paper.authors());
        organization(paper.organization());
        date("date", paper.date());
        fields.text("abstract", paper.abstractText());
        fields.text("arxivId", paper.arxivId().map(ArxivId::toString));
        fields.text("doi", paper.doi().map(Doi::name));
        fields.text("url", paper.url());
        fields.texts("categories", paper.categories());
        fields.texts("keywords", paper.keywords());
        fields.texts("links", paper.links().stream().map(Link::url).toList());
        fields.number("upvotes", paper.upvotes());
        fields.number("comments", paper.comments());
        fields.text("summary", paper.summary());
        publication(paper.publication());
        fields.text("repository", paper.repository());
        fields.number("stars", paper.stars());
        fields.text("projectPage", paper.projectPage());
        fields.text("submitter", paper.submitter());
        date("submitted", paper.submitted());
        archive(paper.archive());
        fields.text("citationKey", paper.key());
        citation(paper.citation());
        source(paper.source());
        json.writeEndObject();
    }

    private void date(String name, Optional<PaperDate> date) throws IOException {
        fields.text(name, Values.date(date));
        fields.text(name + "Basis", date.map(Values::inferredFrom).orElse(""));
    }

    private void authors(Authors authors) throws IOException {
        names("authors", authors.known());
        fields.number("authorCount", authors.declaredCount());
    }

    private void names(String field, List<Author> names) throws IOException {
        if (!names.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (Author author : names) {
                json.writeStartObject();
                json.writeStringField("name", author.name());
                if (author instanceof Author.Person person) {
                    fields.text("given", person.given());
                    fields.text("particle", person.particle());
                    fields.text("family", person.family());
                    fields.text("suffix", person.suffix());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void publication(Publication publication) throws IOException {
        if (!publication.isEmpty()) {
            json.writeObjectFieldStart("publication");
            fields.text("type", publication.type());
            for (Publication.Field field : publication.values().keySet()) {
                String name = JsonLines.nameOf(field);
                switch (field.kind()) {
                    case TEXT, DATE -> fields.text(name, publication.get(field));
                    case NAMES -> {
                        Authors names = publication.names(field);
                        names(name, names.known());
                        fields.flag(name + "AndOthers", !names.isComplete());
                    }
                }
            }
            json.writeEndObject();
        }
    }

    private void organization(Optional<Organization> known) throws IOException {
        if (known.isPresent()) {
            json.writeObjectFieldStart("organization");
            fields.text("handle", known.get().handle());
            json.writeStringField("name", known.get().name());
            json.writeEndObject();
        }
    }

    private void archive(Optional<ArchiveRecord> known) throws IOException {
        if (known.isPresent()) {
            ArchiveRecord archive = known.get();
            json.writeObjectFieldStart("archive");
            fields.text("comment", archive.comment());
            fields.text("reportNumber", archive.reportNumber());
            date("revised", archive.revised());
            fields.text("announcement", archive.announcement().map(Values::word));
            fields.flag("withdrawn", archive.isWithdrawn());
            json.writeEndObject();
        }
    }

    private void citation(Optional<Citation> known) throws IOException {
        if (known.isPresent()) {
            Citation citation = known.get();
            json.writeObjectFieldStart("citation");
            json.writeStringField("notation", Values.word(citation.notation()));
            fields.text("type", citation.spelledType());
            object("fields", citation.fields());
            object("spelling", citation.spelling());
            json.writeEndObject();
        }
    }

    private void object(String name, Map<String, String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, String> value : values.entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
    }

    private void source(Optional<Source> known) throws IOException {
        if (known.isPresent()) {
            Source source = known.get();
            json.writeObjectFieldStart("source");
            fields.text("digest", source.digest());
            fields.text("document", source.document());
            json.writeStringField("lines", source.span().toString());
            json.writeEndObject();
        }
    }
}
