package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Reads one object of JSON Lines; {@link JsonLinesRecord} is its counterpart. */
final class JsonLinesReading {
    private final JsonObject record;
    private final List<String> unread = new ArrayList<>();

    private JsonLinesReading(JsonObject record) {
        this.record = record;
    }

    /** Reads a line; false if it is no object of ours, which was reported then. */
    static boolean read(String line, Span span, ReadingSink found) throws IOException {
        JsonObject record;
        try {
            record = JsonObject.parse(line);
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
            found.report(Code.MALFORMED, span, column, "not JSON: " + e.getOriginalMessage());
            return false;
        } catch (IOException e) {
            found.report(Code.MALFORMED, span, 1, "not an object of JSON");
            return false;
        }
        if (!record.has("offprint")) {
            found.report(Code.UNREAD_LINES, span, 1, "no version of this format");
            return false;
        }
        if (record.integer("offprint").orElse(JsonLines.VERSION) > JsonLines.VERSION) {
            found.report(Code.LATER_VERSION, span, 1, "written by a later version; read as far as it is known");
        }
        JsonLinesReading reading = new JsonLinesReading(record);
        if (!found.paper(reading.paper())) {
            return false;
        }
        List<String> unread = new ArrayList<>(record.unread());
        unread.addAll(reading.unread);
        if (!unread.isEmpty()) {
            found.report(Code.UNREAD_VALUE, span, "not read: " + String.join(", ", unread));
        }
        return true;
    }

    private Paper paper() {
        int version = record.integer("offprint").orElse(1);
        record.text("key");
        PaperBuilder paper = Paper.builder(record.text("title"));
        paper.authors(authors());
        record.object("organization").ifPresent(given -> organization(given).ifPresent(paper::organization));
        date(record, "date", "").ifPresent(paper::date);
        paper.abstractText(record.text("abstract"));
        set("arxivId", ArxivId.parse(record.text("arxivId")), paper::arxivId);
        set("doi", Doi.parse(record.text("doi")), paper::doi);
        paper.url(record.text("url"));
        paper.categories(record.texts("categories"));
        paper.keywords(record.texts("keywords"));
        paper.links(record.texts("links").stream()
                .filter(url -> !url.isBlank())
                .flatMap(url -> Link.parse(url).stream())
                .toList());
        set(record.count("upvotes"), paper::upvotes);
        set(record.count("comments"), paper::comments);
        paper.summary(record.text("summary"));
        paper.repository(record.text("repository"));
        set(record.count("stars"), paper::stars);
        paper.projectPage(record.text("projectPage"));
        paper.submitter(record.text("submitter"));
        date(record, "submitted", "").ifPresent(paper::submitted);
        record.object("archive").ifPresent(given -> paper.archive(archive(given)));
        Optional<JsonObject> cited = record.object("citation");
        String key = record.text("citationKey");
        String older = cited.map(given -> given.text("key")).orElse(""); // of version 1
        paper.key(key.isEmpty() ? older : key);
        Optional<Citation> citation = cited.flatMap(this::citation);
        citation.ifPresent(paper::citation);
        Publication known = record.object("publication")
                .map(this::publication)
                .or(() -> citation.filter(given -> version == 1).map(Publications::of))
                .orElse(Publication.none());
        paper.publication(known);
        String venue = record.text("venue");
        if (!venue.isEmpty()) {
            paper.venue(venue);
        }
        record.object("source").ifPresent(given -> source(given).ifPresent(paper::source));
        return paper.build();
    }

    private <T> void set(String name, Optional<T> value, Consumer<T> setter) {
        if (value.isPresent()) {
            setter.accept(value.get());
        } else if (record.has(name)) {
            record.refuse(name);
        }
    }

    private static void set(OptionalInt value, IntConsumer setter) {
        if (value.isPresent()) {
            setter.accept(value.getAsInt());
        }
    }

    private Optional<PaperDate> date(JsonObject object, String name, String path) {
        String text = object.text(name);
        String basis = object.text(name + "Basis");
        Optional<PaperDate> date = DateText.read(text)
                .flatMap(known -> basis.isEmpty() ? Optional.of(known) : Values.withBasis(known, basis));
        if (!text.isEmpty() && date.isEmpty()) {
            unread.add(path + name);
        }
        return date;
    }

    private List<Author> names(JsonObject object, String name, String path) {
        List<Author> known = new ArrayList<>();
        for (JsonObject given : object.objects(name)) {
            author(given).ifPresentOrElse(known::add, () -> unread.add(path + name + "[]"));
            note(given, path + name + "[].");
        }
        return known;
    }

    private Publication publication(JsonObject given) {
        Publication.Builder publication = Publication.builder(given.text("type"));
        for (Publication.Field field : Publication.Field.values()) {
            String name = JsonLines.nameOf(field);
            switch (field.kind()) {
                case TEXT -> publication.set(field, given.text(name));
                case DATE -> {
                    publication.set(field, given.peek(name) instanceof String text ? text : "");
                    DateText.read(given.text(name)).ifPresent(date -> publication.set(field, date));
                }
                case NAMES -> {
                    List<Author> names = names(given, name, "publication.");
                    boolean others = given.flag(name + "AndOthers");
                    publication.set(field, others ? Authors.andOthers(names) : Authors.of(names));
                }
            }
        }
        note(given, "publication.");
        return publication.build();
    }

    private Authors authors() {
        List<Author> known = names(record, "authors", "");
        OptionalInt count = record.count("authorCount");
        return count.isPresent() ? Authors.of(known, count.getAsInt()) : Authors.andOthers(known);
    }

    private static Optional<Author> author(JsonObject given) {
        String name = given.text("name");
        try {
            return given.has("family")
                    ? Optional.of(new Person(
                            name,
                            given.text("given"),
                            given.text("particle"),
                            given.text("family"),
                            given.text("suffix")))
                    : Optional.of(new Collective(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Organization> organization(JsonObject given) {
        String handle = given.text("handle");
        String name = given.text("name");
        note(given, "organization.");
        Optional<Organization> organization = Organization.parse(handle, name);
        if (organization.isEmpty()) {
            unread.add("organization");
        }
        return organization;
    }

    private ArchiveRecord archive(JsonObject given) {
        ArchiveRecord.Builder archive = ArchiveRecord.builder()
                .comment(given.text("comment"))
                .reportNumber(given.text("reportNumber"))
                .withdrawn(given.flag("withdrawn"));
        date(given, "revised", "archive.").ifPresent(archive::revised);
        String announcement = given.text("announcement");
        Optional<Announcement> known = Values.constant(Announcement.class, announcement);
        known.ifPresent(archive::announcement);
        if (known.isEmpty() && !announcement.isEmpty()) {
            unread.add("archive.announcement");
        }
        note(given, "archive.");
        return archive.build();
    }

    private Optional<Citation> citation(JsonObject given) {
        Map<String, String> fields = texts(given, "fields");
        Map<String, String> spelling = texts(given, "spelling");
        Optional<Notation> notation = Values.constant(Notation.class, given.text("notation"));
        String type = given.text("type");
        note(given, "citation.");
        if (notation.isEmpty()) {
            unread.add("citation");
        }
        return notation.map(known -> new Citation(known, type, fields, spelling));
    }

    private Map<String, String> texts(JsonObject citation, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        citation.object(name).ifPresent(all -> {
            all.unread().forEach(field -> texts.put(field, all.text(field)));
            note(all, "citation." + name + ".");
        });
        return texts;
    }

    private Optional<Source> source(JsonObject given) {
        Optional<Span> lines = Values.span(given.text("lines"));
        String digest = given.text("digest");
        String document = given.text("document");
        note(given, "source.");
        if (lines.isEmpty()) {
            unread.add("source");
        }
        return lines.map(span -> new Source(digest, document, span));
    }

    private void note(JsonObject object, String path) {
        object.unread().forEach(name -> unread.add(path + name));
    }
}
