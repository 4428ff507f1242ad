package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.UnreadValues;
import io.github.offprint.internal.work.WorkTypes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Reads one item of CSL-JSON; {@link CslItem} is its counterpart. What a paper has no part for, or is not what it should be,
 * goes to its citation.
 */
final class CslReading {
    private final JsonObject item;
    private final JsonObject custom;
    private final PaperBuilder paper;

    private final BiConsumer<String, String> unread;

    private CslReading(JsonObject item, UnreadValues unread, Span span) {
        this.item = item;
        this.unread = (key, value) -> unread.note(key, value, span);
        this.custom = item.object("custom").orElse(new JsonObject(Map.of()));
        this.paper = Paper.builder(MarkupDecoder.text(item.first(VolumeTitles.variable(item))));
    }

    /** Reads an object; false if it holds no item, which was reported then. */
    static boolean read(JsonItems.Item given, ReadingSink found, UnreadValues unread) throws IOException {
        JsonObject object;
        try {
            object = JsonObject.parse(given.text());
        } catch (JsonProcessingException e) {
            boolean first = e.getLocation() == null || e.getLocation().getLineNr() <= 1;
            int line = given.span().firstLine() + (first ? 0 : e.getLocation().getLineNr() - 1);
            int column =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
            found.report(
                    given.cut() ? Code.ENTRY_TOO_LONG : Code.MALFORMED,
                    new Span(
                            Math.min(line, given.span().lastLine()),
                            given.span().lastLine()),
                    first ? given.column() + Math.max(0, column - 1) : column,
                    given.cut() ? "an item longer than the limit" : "not JSON: " + e.getOriginalMessage());
            return false;
        } catch (IOException e) {
            found.report(Code.MALFORMED, given.span(), given.column(), "not an object of JSON");
            return false;
        }
        for (String list : List.of("items", "references")) {
            if (!object.has("type") && !object.has("title") && object.has(list)) {
                boolean any = false;
                for (JsonObject item : object.objects(list)) {
                    any |= read(item, given, found, unread);
                }
                return any;
            }
        }
        return read(object, given, found, unread);
    }

    private static boolean read(JsonObject object, JsonItems.Item given, ReadingSink found, UnreadValues unread)
            throws IOException {
        if (!isItem(object)) {
            found.report(Code.UNREAD_LINES, given.span(), given.column(), "an object that is no item of CSL");
            return false;
        }
        for (String name : CslVariables.DATES) {
            CslDateReader.of(name, object.peek(name)).fields().report(found, given.span(), given.column());
        }
        return found.paper(new CslReading(object, unread, given.span()).paper(found.source(given.span())));
    }

    /**
     * Whether an object is an item. Much other data has a type, a title or an author, too: an item has names or a date as CSL
     * has them, something that only publications have, or a type of CSL and something to say.
     */
    private static boolean isItem(JsonObject object) {
        boolean named = hasName(object.peek("author")) || hasName(object.peek("editor"));
        boolean dated = object.peek("issued") instanceof Map<?, ?> date && !date.isEmpty();
        boolean published = Stream.of("DOI", "ISBN", "ISSN", "PMID", "container-title", "citation-key")
                .anyMatch(name -> isText(object.peek(name)));
        boolean typed = object.peek("type") instanceof String type
                && (CslVariables.isType(WorkTypes.spelled(Citation.Notation.CSL, type))
                        || (type.isEmpty() && object.has("id"))); // as pandoc has it of @misc
        boolean says = Stream.of("title", "abstract", "issued", "URL", "accessed", "note", "number", "custom")
                .anyMatch(object::has);
        return named || dated || published || (typed && says);
    }

    private static boolean hasName(Object value) {
        return value instanceof List<?> list
                && list.stream()
                        .anyMatch(name -> name instanceof Map<?, ?> map
                                && Stream.of("family", "given", "literal", "name")
                                        .anyMatch(map::containsKey));
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private Paper paper(Source here) {
        String id = item.text("id");
        String cited = item.text("citation-key");
        String key = cited.isEmpty() ? id : cited;
        String type = item.text("type");
        type = CslVariables.isType(type) ? type : WorkTypes.spelled(Citation.Notation.CSL, type);
        Authors authors = authors();
        paper.authors(authors);
        date();
        identifiers(arxiv());
        paper.abstractText(MarkupDecoder.text(item.text("abstract")));
        keywords();
        aside();
        archive();
        source(here);
        String venue = custom.text("venue");
        Map<String, String> rest = rest(); // after all else was asked for
        if (!id.equals(key) && !id.isEmpty()) {
            rest.put(CslVariables.CUSTOM + "id", id);
        }
        Citation citation = new Citation(Citation.Notation.CSL, type, rest);
        Publications.cite(paper.key(key), citation);
        if (!venue.isEmpty()) {
            paper.venue(venue);
        }
        return paper.build();
    }

    private Authors authors() {
        Authors names = named();
        List<String> printed = custom.texts("author-names");
        if (!printed.isEmpty() && printed.size() == names.known().size()) {
            names = CslNames.printed(names, printed);
        } else if (!printed.isEmpty()) {
            custom.refuse("author-names");
        }
        boolean told = custom.has("authors-complete");
        boolean complete = custom.flag("authors-complete");
        OptionalInt count = custom.count("author-count");
        if (count.isPresent()) {
            return Authors.of(names.known(), count.getAsInt());
        }
        return told && !complete ? Authors.andOthers(names.known()) : names;
    }

    /** Names as CSL has them; or as people write them, one or a list. */
    private Authors named() {
        List<String> texts = item.texts("author");
        if (!texts.isEmpty()) {
            Authors authors = Names.of(texts);
            Names.beside(String.join("; ", texts), authors).forEach(note -> unread.accept("author", note));
            return authors;
        }
        List<JsonObject> given = item.objects("author");
        Authors names = CslNames.read(given);
        given.forEach(name -> name.leave("author.", unread));
        return names;
    }

    private void date() {
        String basis = custom.text("year-inferred");
        CslDateReader issued = CslDateReader.of("issued", item.value("issued"));
        if (issued.date().isEmpty() && item.has("issued")) {
            item.refuse("issued");
        }
        Optional<PaperDate> exact = DateText.read(custom.text("date"));
        Optional<PaperDate> date = exact.or(issued::date).or(() -> DateText.read(custom.text("month-day")));
        boolean bound = basis.equals("page-bound") && exact.isEmpty();
        Optional<PaperDate> plain = bound ? issued.exact() : date;
        plain.flatMap(known -> Values.withBasis(known, basis)).or(() -> date).ifPresent(paper::date);
    }

    private Optional<ArxivId> arxiv() {
        String number = item.text("number");
        String exact = custom.text("arxiv-id");
        Optional<ArxivId> numbered = Identifiers.arxivId(number);
        Optional<ArxivId> id = ArxivId.parse(exact).or(() -> numbered);
        if (numbered.isEmpty()) {
            item.refuse("number", number);
        }
        if (id.isEmpty()) {
            custom.refuse("arxiv-id", exact);
            return id;
        }
        int version = item.integer("version").orElse(0);
        if (id.get().version() == 0 && version > 0) {
            id = Optional.of(new ArxivId(id.get().id(), version));
        } else if (version != id.get().version()) {
            item.refuse("version", item.text("version"));
        }
        take("publisher", "arXiv");
        take("genre", "preprint");
        return id;
    }

    /** A field that says no more than the paper says, if it says just that. */
    private void take(String name, String value) {
        if (!item.text(name).equals(value)) {
            item.refuse(name, item.text(name));
        }
    }

    private void identifiers(Optional<ArxivId> own) {
        Optional<Doi> doi = Doi.parse(item.text("DOI"));
        if (doi.isEmpty()) {
            item.refuse("DOI", item.text("DOI"));
        }
        String page = custom.text("page-url");
        String url = item.text("URL");
        List<String> elsewhere = Stream.of("container-title", "note")
                .flatMap(name -> item.peek(name) instanceof String text ? Stream.of(text) : Stream.empty())
                .toList();
        new Identifiers(own, doi).in(elsewhere).at(List.of(url)).give(paper, url);
        if (paper.build().url().isPresent()) {
            custom.refuse("page-url", page);
        } else {
            paper.url(page);
        }
    }

    private void keywords() {
        List<String> exact = custom.texts("keywords");
        String joined = item.text("keyword");
        paper.keywords(exact.isEmpty() ? List.of(joined.split("[,;]")) : exact);
        List<String> categories = custom.texts("categories");
        String first = custom.text("primary-class");
        paper.categories(categories.isEmpty() && !first.isEmpty() ? List.of(first) : categories);
        paper.links(custom.texts("links").stream()
                .filter(link -> !link.isBlank())
                .flatMap(url -> Link.parse(url).stream())
                .toList());
    }

    private void aside() {
        String organization = custom.text("organization");
        String handle = custom.text("organization-handle");
        Organization.parse(handle, organization).ifPresent(paper::organization);
        custom.count("upvotes").ifPresent(paper::upvotes);
        custom.count("comments").ifPresent(paper::comments);
        paper.summary(custom.text("summary"));
        paper.repository(custom.text("repository"));
        custom.count("repository-stars").ifPresent(paper::stars);
        paper.projectPage(custom.text("project-page"));
        paper.submitter(custom.text("submitter"));
        date("submitted").ifPresent(paper::submitted);
    }

    private Optional<PaperDate> date(String name) {
        String text = custom.text(name);
        String basis = custom.text(name + "-year-inferred");
        Optional<PaperDate> date = DateText.read(text)
                .flatMap(known -> basis.isEmpty() ? Optional.of(known) : Values.withBasis(known, basis));
        if (date.isEmpty()) {
            custom.refuse(name, text);
        }
        return date;
    }

    private void archive() {
        ArchiveRecord.Builder archive = ArchiveRecord.builder()
                .comment(custom.text("comment"))
                .reportNumber(custom.text("report-number"))
                .withdrawn(custom.flag("withdrawn"));
        date("revised").ifPresent(archive::revised);
        String word = custom.text("announcement");
        Optional<Announcement> announcement = Values.constant(Announcement.class, word);
        announcement.ifPresent(archive::announcement);
        if (announcement.isEmpty()) {
            custom.refuse("announcement", word);
        }
        paper.archive(archive.build());
    }

    private void source(Source here) {
        String digest = item.text("source");
        String document = custom.text("source-document");
        String lines = custom.text("source-lines");
        Optional<Span> span = Values.span(lines);
        if (span.isPresent()) {
            paper.source(new Source(digest, document, span.get()));
        } else {
            item.refuse("source", digest);
            custom.refuse("source-document", document);
            custom.refuse("source-lines", lines);
            paper.source(here);
        }
    }

    /** Of a list of texts the first counted; what a title can't be is told. */
    private void firstOf(String name) {
        if (item.unread().contains(name) && !(item.peek(name) instanceof String)) {
            item.leaveOne(name, unread);
        }
    }

    /** What no part of the paper holds. */
    private Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        if (item.unread().contains("container-title")) {
            String container = item.first("container-title");
            rest.put("container-title", container);
        }
        firstOf("title");
        firstOf("container-title");
        for (String name : item.unread()) {
            String field = CslVariables.fieldName(name);
            rest.put(field, CslVariables.toField(field, item.peek(name)));
        }
        for (String name : custom.unread()) {
            String field = CslVariables.CUSTOM + name;
            rest.put(field, CslVariables.toField(field, custom.peek(name)));
        }
        return rest;
    }
}
