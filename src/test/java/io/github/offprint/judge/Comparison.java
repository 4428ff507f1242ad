package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A paper beside the CSL item that a tool read from what was written of it. */
record Comparison(Paper paper, JsonNode item) {

    static Comparison of(Paper paper, JsonNode item) {
        return new Comparison(paper, item);
    }

    /** BibTeX has no day, and pandoc takes {@code others} for a name and gives titles in lower case where nothing protects them. */
    void agreesAsReadFromBibTeX() {
        assertThat(text("title").toLowerCase(Locale.ROOT))
                .isEqualTo(plain(paper.title()).toLowerCase(Locale.ROOT));
        agreesInShared(
                paper.authors().isComplete() || paper.authors().known().isEmpty() ? List.of() : List.of("others"));
        boolean marked = paper.date().filter(date -> !date.isYearDefinite()).isPresent();
        assertThat(issued()).isEqualTo(dateParts(marked ? 3 : 2));
        if (paper.arxivId().isEmpty() && paper.doi().isEmpty()) {
            assertThat(text("publisher")).isEqualTo("Hugging Face Daily Papers"); // howpublished
        }
    }

    void agreesAsReadFromCslJson() {
        assertThat(text("title")).isEqualTo(plain(paper.title()));
        agreesInShared(List.of());
        assertThat(issued()).isEqualTo(dateParts(3));
        assertThat(text("number"))
                .isEqualTo(paper.arxivId().map(id -> "arXiv:" + id.id()).orElse(""));
        assertThat(text("source")).isEqualTo("Hugging Face Daily Papers");
    }

    private void agreesInShared(List<String> afterAuthors) {
        assertThat(text("abstract")).isEqualTo(plain(paper.abstractText()));
        List<String> names = new ArrayList<>(
                paper.authors().known().stream().map(Comparison::parts).toList());
        names.addAll(afterAuthors);
        assertThat(authors()).isEqualTo(names);
        assertThat(text("DOI"))
                .isEqualTo(paper.doi()
                        .or(() -> paper.arxivId().map(Doi::ofArxiv))
                        .map(Doi::name)
                        .orElse(""));
        assertThat(text("URL"))
                .isEqualTo(paper.arxivId().map(ArxivId::url).or(paper::url).orElse(""));
        assertThat(item.path("issued").path("circa").asBoolean())
                .isEqualTo(paper.date().filter(date -> !date.isYearDefinite()).isPresent());
    }

    /** Tools curl quotes and join dots; what is meant stays the same. */
    private static String plain(String text) {
        return text.replaceAll("[‘’“”\"`]", "'").replace("…", "...").replace("''", "'");
    }

    private String text(String field) {
        return plain(item.path(field).asText(""));
    }

    private List<Integer> issued() {
        List<Integer> parts = new ArrayList<>();
        item.path("issued").path("date-parts").path(0).forEach(part -> parts.add(part.asInt()));
        return parts;
    }

    private List<Integer> dateParts(int most) {
        PaperDate date = paper.date().orElseThrow();
        return List.of(date.year(), date.month(), date.day()).stream()
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .limit(most)
                .toList();
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        item.path("author")
                .forEach(author -> authors.add(
                        author.has("literal")
                                ? author.get("literal").asText()
                                : String.join(
                                        "|",
                                        field(author, "given"),
                                        particle(author),
                                        field(author, "family"),
                                        field(author, "suffix"))));
        return authors;
    }

    private static String particle(JsonNode author) {
        return field(author, "non-dropping-particle") + field(author, "dropping-particle");
    }

    private static String field(JsonNode author, String name) {
        return author.path(name).asText("");
    }

    private static String parts(Author author) {
        return author instanceof Author.Person person
                ? String.join("|", person.given(), person.particle(), person.family(), person.suffix())
                : author.name();
    }
}
