package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.testing.Papers;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A JSON reader gives back what was written. */
class CslJsonPropertyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property
    void everyPaperReadsBack(@ForAll @Size(max = 3) List<@From(supplier = Papers.class) Paper> papers)
            throws IOException {
        JsonNode items = JSON.readTree(CslJson.format(papers));
        KeyAssigner keys = CitationKeys.of(papers).assigner();

        assertThat(items).hasSize(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            assertText(items.get(i), "id", keys.next(papers.get(i)));
            assertReadsBack(items.get(i), papers.get(i));
        }
    }

    private static void assertReadsBack(JsonNode item, Paper paper) {
        JsonNode custom = item.path("custom");
        assertText(item, "citation-key", item.get("id").textValue());
        assertText(item, "title", paper.title());
        assertText(item, "abstract", paper.abstractText());
        assertText(item, "keyword", String.join(", ", paper.keywords()));
        assertText(item, "DOI", Values.doi(paper));
        assertText(item, "URL", Values.url(paper));
        assertText(item, "source", paper.source().map(Source::digest).orElse(""));
        assertText(
                custom, "source-document", paper.source().map(Source::document).orElse(""));
        assertText(
                custom,
                "organization",
                paper.organization().map(Organization::name).orElse(""));
        assertText(
                custom,
                "organization-handle",
                paper.organization().map(Organization::handle).orElse(""));
        assertText(custom, "arxiv-id", paper.arxivId().map(ArxivId::toString).orElse(""));
        assertNumber(custom, "upvotes", paper.upvotes());
        assertNumber(custom, "comments", paper.comments());
        assertNumber(custom, "author-count", paper.authors().declaredCount());
        assertThat(all(custom.path("links"), JsonNode::textValue))
                .isEqualTo(paper.links().stream().map(Link::url).toList());
        assertThat(all(custom.path("categories"), JsonNode::textValue)).isEqualTo(paper.categories());
        assertThat(all(item.path("author"), CslJsonPropertyTest::author))
                .isEqualTo(paper.authors().known().stream()
                        .map(CslJsonPropertyTest::parts)
                        .toList());
        if (paper.date().filter(date -> date.year().orElse(1) <= 0).isEmpty()) { // CSL counts those otherwise
            assertThat(all(item.at("/issued/date-parts/0"), JsonNode::intValue))
                    .isEqualTo(paper.date().map(CslJsonPropertyTest::dateParts).orElse(List.of()));
        }
    }

    private static void assertText(JsonNode object, String name, String expected) {
        assertThat(object.path(name).asText()).as(name).isEqualTo(expected);
        assertThat(object.has(name)).as(name).isNotEqualTo(expected.isEmpty());
    }

    private static void assertNumber(JsonNode object, String name, OptionalInt expected) {
        assertThat(object.has(name)).as(name).isEqualTo(expected.isPresent());
        assertThat(object.path(name).asInt(-1)).as(name).isEqualTo(expected.orElse(-1));
    }

    private static List<String> author(JsonNode author) {
        return Stream.of("given", "non-dropping-particle", "family", "suffix", "literal")
                .map(part -> author.path(part).asText())
                .toList();
    }

    private static List<String> parts(Author author) {
        return author instanceof Author.Person person
                ? List.of(person.given(), person.particle(), person.family(), person.suffix(), "")
                : List.of("", "", "", "", author.name());
    }

    private static List<Integer> dateParts(PaperDate date) {
        return date.year().isEmpty()
                ? List.of()
                : Stream.of(date.year(), date.month(), date.day())
                        .flatMapToInt(OptionalInt::stream)
                        .boxed()
                        .toList();
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> value) {
        return StreamSupport.stream(array.spliterator(), false).map(value).toList();
    }
}
