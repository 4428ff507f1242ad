package io.github.offprint.format;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication.Field;
import io.github.offprint.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of the CSV form of papers.
 *
 * @param name its name in the header
 * @param reader its value for a citation key and a paper; empty if not known
 */
record CsvColumn(String name, BiFunction<String, Paper, String> reader) {

    /** All columns in their order. */
    static final List<CsvColumn> ALL = List.of(
            new CsvColumn("key", (key, paper) -> key),
            of("title", Paper::title),
            of("authors", CsvColumn::authors),
            of("author_count", paper -> number(paper.authors().declaredCount())),
            of(
                    "organization",
                    paper -> paper.organization().map(Organization::name).orElse("")),
            of(
                    "organization_handle",
                    paper -> paper.organization().map(Organization::handle).orElse("")),
            of("year", paper -> paper.date().map(CsvColumn::year).orElse("")),
            of("month", paper -> plain(paper).map(date -> number(date.month())).orElse("")),
            of("day", paper -> plain(paper).map(date -> number(date.day())).orElse("")),
            of("year_inferred", paper -> paper.date().map(Values::inferredFrom).orElse("")),
            of("arxiv_id", paper -> paper.arxivId().map(id -> id.id()).orElse("")),
            of("version", paper -> number(Values.version(paper))),
            of("primary_class", Values::primaryClass),
            of("categories", paper -> String.join(" ", paper.categories())),
            of("doi", Values::doi),
            of("url", Values::url),
            of("upvotes", paper -> number(paper.upvotes())),
            of("comments", paper -> number(paper.comments())),
            of("abstract", Paper::abstractText),
            of("source", paper -> paper.source().map(CsvColumn::source).orElse("")),
            of(
                    "source_lines",
                    paper -> paper.source().map(s -> s.span().toString()).orElse("")),
            of("type", paper -> paper.publication().type()),
            of(Field.CONTAINER),
            of(Field.VOLUME),
            of(Field.ISSUE),
            of(Field.PAGES),
            of(Field.PUBLISHER),
            of(Field.ISSN),
            of(Field.ISBN),
            of(Field.EDITORS),
            of("keywords", paper -> String.join("; ", paper.keywords())));

    private static CsvColumn of(Field field) {
        return of(field.name().toLowerCase(Locale.ROOT), paper -> Publications.column(field, paper.publication()));
    }

    private static CsvColumn of(String name, Function<Paper, String> reader) {
        return new CsvColumn(name, (key, paper) -> reader.apply(paper));
    }

    static List<String> names() {
        return ALL.stream().map(CsvColumn::name).toList();
    }

    String value(String key, Paper paper) {
        return reader.apply(key, paper);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** A number, or all of a date that is more than year, month and day, by EDTF. */
    private static String year(PaperDate date) {
        return isPlain(date) ? number(date.year()) : Values.date(Optional.of(date));
    }

    private static Optional<PaperDate> plain(Paper paper) {
        return paper.date().filter(CsvColumn::isPlain);
    }

    private static boolean isPlain(PaperDate date) {
        boolean more = date.isRange() || date.isApproximate() || date.isUncertain();
        boolean usual = date.year().orElse(1) > 0 && date.year().orElse(1) <= 9999;
        return usual && !more && date.season().isEmpty() && date.unspecifiedDigits() == 0;
    }

    static String authors(Paper paper) {
        return names(paper.authors());
    }

    static String names(Authors authors) {
        return authors.known().stream().map(CsvColumn::author).collect(Collectors.joining("; "));
    }

    private static String author(Author author) {
        if (author instanceof Author.Person person) {
            String particle = person.particle().isEmpty() ? "" : part(person.particle()) + " ";
            String name = particle + part(person.family());
            name += ", " + part(person.given());
            return (person.suffix().isEmpty() ? name : name + ", " + part(person.suffix())).strip();
        }
        return part(author.name());
    }

    /** What holds a separator stands in quotes of its own. */
    private static String part(String text) {
        boolean ambiguous = text.chars().anyMatch(c -> c == ';' || c == ',' || c == '"');
        return ambiguous ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A digest's name that holds what separates it from the document stands in quotes. */
    private static String source(Source source) {
        String digest = source.digest();
        boolean ambiguous = digest.contains(": ") || digest.startsWith("\"");
        String name = ambiguous ? '"' + digest.replace("\"", "\"\"") + '"' : digest;
        return source.document().isEmpty() ? name : name + ": " + source.document();
    }
}
