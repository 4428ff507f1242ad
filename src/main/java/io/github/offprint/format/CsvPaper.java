package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.date.DateFields;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.name.PrintedName;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Makes a paper of a record; {@link CsvColumn} is its counterpart. What is read is taken from the values. */
final class CsvPaper {
    private final Map<String, String> values;
    private final ReadingSink found;
    private final Span span;
    private final boolean counted;
    private final boolean snapshot;
    private final String key;

    /**
     * A record of a table.
     *
     * @param values the values that aren't empty, by the names of their columns
     * @param counted whether the table has a column for the count of authors
     * @param snapshot whether the table is a snapshot of arXiv's metadata
     */
    CsvPaper(Map<String, String> values, boolean counted, boolean snapshot, ReadingSink found, Span span) {
        this.values = values;
        this.found = found;
        this.span = span;
        this.counted = counted;
        this.snapshot = snapshot;
        this.key = take("key");
    }

    String key() {
        return key;
    }

    Paper read() throws IOException {
        PaperBuilder paper = Paper.builder(text(take("title")));
        paper.authors(authors());
        String handle = values.getOrDefault("organization_handle", "");
        Organization.parse(handle, take("organization")).ifPresent(organization -> {
            take("organization_handle");
            paper.organization(organization);
        });
        date().ifPresent(paper::date);
        Optional<ArxivId> id = arxivId();
        String first = take("primary_class");
        String all = take("categories");
        paper.categories(List.of((all.isEmpty() ? first : all).split("\\s+")));
        Optional<Doi> doi = Doi.parse(values.getOrDefault("doi", ""));
        if (doi.isPresent()) {
            take("doi");
        }
        String url = take("url");
        List<String> elsewhere = List.of(
                values.getOrDefault("container", ""),
                values.getOrDefault("extra", ""),
                values.getOrDefault("note", ""));
        new Identifiers(id, doi).in(elsewhere).at(List.of(url)).give(paper, url);
        count("upvotes", paper::upvotes);
        count("comments", paper::comments);
        paper.abstractText(text(take("abstract")));
        paper.keywords(List.of(take("keywords").split(";")));
        source(paper);
        return paper.publication(publication()).build();
    }

    private Publication publication() {
        Citation citation = new Citation(Notation.TABLE, "", values);
        Publication publication = Publications.of(citation);
        values.keySet()
                .removeIf(column -> Vocabulary.fields(Notation.TABLE, column, "").stream()
                        .anyMatch(publication.values()::containsKey));
        return publication.toBuilder().type(type()).build();
    }

    /** The type; Zotero has a column of its own for it, beside one that says more closely what it is. */
    private String type() {
        for (String column : List.of("item type", "type")) {
            String type = CslVariables.type(values.getOrDefault(column, ""));
            if (!type.isEmpty()) {
                take(column);
                return type;
            }
        }
        return "";
    }

    private String take(String name) {
        String value = values.remove(name);
        return value == null ? "" : value;
    }

    /** A value of others' tables may hold markup; ours are exact. */
    private String text(String value) {
        return counted ? value : MarkupDecoder.text(value);
    }

    private OptionalInt number(String name) {
        String value = values.getOrDefault(name, "").strip();
        boolean digits =
                !value.isEmpty() && value.length() <= 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Long.parseLong(value) > Integer.MAX_VALUE) {
            return OptionalInt.empty();
        }
        take(name);
        return OptionalInt.of(Integer.parseInt(value));
    }

    private void count(String name, IntConsumer setter) {
        number(name).ifPresent(setter);
    }

    private Authors authors() throws IOException {
        String text = values.getOrDefault("authors", "");
        if (snapshot || (!counted && !isOurs(text))) {
            take("authors");
            Authors authors = snapshot ? Names.list(text) : Names.of(List.of(text));
            for (String note : Names.beside(text, authors)) {
                found.report(Code.UNREAD_VALUE, span, "authors is not read: " + note);
            }
            return authors;
        }
        List<Author> known = new ArrayList<>();
        for (List<String> name : CsvNames.split(take("authors"))) {
            author(name).ifPresent(known::add);
        }
        OptionalInt count = number("author_count");
        if (count.isPresent()) {
            return Authors.of(known, count.getAsInt());
        }
        return counted ? Authors.andOthers(known) : Authors.of(known);
    }

    /** Whether there are quotes as we write them, around a part with a comma or a semicolon and not around each name. */
    private static boolean isOurs(String text) {
        boolean list =
                text.startsWith("[") || text.startsWith("(") || (text.contains("\", \"") && text.indexOf(';') < 0);
        return !list && text.indexOf('"') >= 0;
    }

    private static Optional<Author> author(List<String> parts) {
        try {
            return Optional.of(
                    parts.size() == 1
                            ? new Collective(parts.get(0))
                            : PrintedName.person(parts.get(1), "", parts.get(0), parts.size() > 2 ? parts.get(2) : ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<PaperDate> date() throws IOException {
        String basis = take("year_inferred");
        DateFields dates = new DateFields();
        for (String column : List.of("year", "date")) {
            if (dates.add(column, padded(values.getOrDefault(column, "")))) {
                take(column);
            }
        }
        dates.add("month", values.getOrDefault("month", ""), "day", values.getOrDefault("day", ""))
                .forEach(this::take);
        dates.report(found, span, 0);
        return dates.date().flatMap(date -> Values.withBasis(date, basis)).or(dates::date);
    }

    /** Our own tables have years as numbers, those of three digits and less, too. */
    private String padded(String year) {
        boolean number = counted && year.length() < 4 && year.chars().allMatch(Character::isDigit);
        return number && !year.isEmpty() ? "0".repeat(4 - year.length()) + year : year;
    }

    private Optional<ArxivId> arxivId() {
        Optional<ArxivId> id = ArxivId.parse(values.getOrDefault("arxiv_id", ""));
        if (id.isEmpty()) {
            Optional<ArxivId> numbered = Identifiers.arxivId(values.getOrDefault("number", ""));
            numbered.ifPresent(known -> take("number"));
            return numbered;
        }
        take("arxiv_id");
        OptionalInt version = number("version");
        return version.isPresent() ? Optional.of(new ArxivId(id.get().id(), version.getAsInt())) : id;
    }

    private void source(PaperBuilder paper) {
        Optional<Span> lines = Values.span(values.getOrDefault("source_lines", ""));
        if (lines.isEmpty()) {
            paper.source(found.source(span));
            return;
        }
        take("source_lines");
        String source = take("source");
        int end = digestEnd(source);
        String digest = source.substring(0, end);
        boolean quoted = end > 1 && digest.startsWith("\"");
        paper.source(new Source(
                quoted ? digest.substring(1, end - 1).replace("\"\"", "\"") : digest,
                end == source.length() ? "" : source.substring(end + 2),
                lines.get()));
    }

    /** The digest's name ends before a colon and a space, or with the quote that it began with. */
    private static int digestEnd(String source) {
        if (source.startsWith("\"")) {
            for (int i = 1; i < source.length(); i++) {
                if (source.charAt(i) == '"' && !source.startsWith("\"\"", i)) {
                    return i + 1;
                }
                i += source.charAt(i) == '"' ? 1 : 0;
            }
        }
        int colon = source.indexOf(": ");
        return colon < 0 ? source.length() : colon;
    }
}
