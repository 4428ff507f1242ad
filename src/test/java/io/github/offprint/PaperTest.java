package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.testing.Papers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    private static final Paper FULL = Paper.builder("Patient Kettles")
            .authors(Authors.of(List.of(Author.Person.of("Ada", "Lovelace"), new Author.Collective("Kettle Team"))))
            .organization(new Organization("kettle-lab", "Kettle Laboratory"))
            .date(PaperDate.of(2025, 9, 30))
            .abstractText("A kettle that waits boils later.")
            .arxivId(new ArxivId("2509.12345", 2))
            .doi(new Doi("10.1000/kettle"))
            .url("https://example.org/kettle")
            .categories(List.of("cs.LG", "stat.ML"))
            .keywords(List.of("kettles", "patience"))
            .links(List.of(new Link("https://example.org/code")))
            .upvotes(12)
            .comments(3)
            .summary("Kettles that wait boil later.")
            .venue("Kettle Letters 7 (2025) 1-9")
            .repository("https://example.org/code")
            .stars(204)
            .projectPage("https://example.org/kettles")
            .submitter("grace")
            .submitted(PaperDate.of(2025, 10, 2))
            .archive(ArchiveRecord.builder()
                    .comment("9 pages")
                    .reportNumber("KL-7")
                    .revised(PaperDate.of(2025, 11, 1))
                    .announcement(ArchiveRecord.Announcement.REPLACEMENT)
                    .withdrawn(true)
                    .build())
            .source(new Source("Daily Papers", "page.txt", new Span(13, 19)))
            .build();

    @Test
    void whatIsNotSaidIsEmpty() {
        Paper paper = Paper.builder("Patient Kettles").build();

        assertThat(paper.title()).isEqualTo("Patient Kettles");
        assertThat(paper.authors()).isEqualTo(Authors.none());
        assertThat(paper.organization()).isEmpty();
        assertThat(paper.date()).isEmpty();
        assertThat(paper.abstractText()).isEmpty();
        assertThat(paper.arxivId()).isEmpty();
        assertThat(paper.doi()).isEmpty();
        assertThat(paper.url()).isEmpty();
        assertThat(paper.categories()).isEmpty();
        assertThat(paper.keywords()).isEmpty();
        assertThat(paper.links()).isEmpty();
        assertThat(paper.upvotes()).isEmpty();
        assertThat(paper.comments()).isEmpty();
        assertThat(paper.summary()).isEmpty();
        assertThat(paper.venue()).isEmpty();
        assertThat(paper.repository()).isEmpty();
        assertThat(paper.stars()).isEmpty();
        assertThat(paper.projectPage()).isEmpty();
        assertThat(paper.submitter()).isEmpty();
        assertThat(paper.submitted()).isEmpty();
        assertThat(paper.archive()).isEmpty();
        assertThat(paper.source()).isEmpty();
    }

    @Test
    void whatAnArchiveSaysIsKept() {
        ArchiveRecord archive = FULL.archive().orElseThrow();

        assertThat(archive.comment()).contains("9 pages");
        assertThat(archive.reportNumber()).contains("KL-7");
        assertThat(archive.revised()).contains(PaperDate.of(2025, 11, 1));
        assertThat(archive.announcement()).contains(ArchiveRecord.Announcement.REPLACEMENT);
        assertThat(archive.isWithdrawn()).isTrue();
        assertThat(archive.toBuilder().build()).isEqualTo(archive).hasSameHashCodeAs(archive);
        assertThat(archive.toBuilder().comment("").build()).isNotEqualTo(archive);
        assertThat(archive.isEmpty()).isFalse();
        assertThat(ArchiveRecord.builder().comment(" ").build().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u0000", "\uFEFF"})
    void aTitleMayBeMissing(String blank) {
        assertThat(Paper.builder(blank).build().title()).isEmpty();
        assertThat(Paper.builder("x").title(blank).build().title()).isEmpty();
    }

    @Test
    void textIsNormalisedInEveryPart() {
        String raw = " Cafe\u0301\r\n \u0000au\u00A0lait\uD83D\uFEFF ";
        String kept = "Café au lait\uFFFD";

        Paper paper = Paper.builder(raw)
                .abstractText(raw)
                .url(raw)
                .categories(List.of(raw))
                .keywords(List.of(raw))
                .links(List.of(new Link(raw)))
                .authors(Authors.of(List.of(new Author.Person(raw, raw, raw, raw, raw), new Author.Collective(raw))))
                .organization(new Organization(raw, raw))
                .source(new Source(raw, raw, Span.ofLine(1)))
                .build();

        assertThat(paper.title()).isEqualTo(kept);
        assertThat(paper.abstractText()).isEqualTo(kept);
        assertThat(paper.url()).contains(kept);
        assertThat(paper.categories()).containsExactly(kept);
        assertThat(paper.keywords()).containsExactly(kept);
        assertThat(paper.links()).containsExactly(new Link(kept));
        assertThat(paper.authors().known())
                .containsExactly(new Author.Person(kept, kept, kept, kept, kept), new Author.Collective(kept));
        assertThat(paper.organization()).contains(new Organization(kept, kept));
        assertThat(paper.source()).contains(new Source(kept, kept, Span.ofLine(1)));
    }

    @Test
    void blankWordsAreDroppedAndLinksAreKeptOnce() {
        Link link = new Link("https://example.org/a");
        Link other = new Link("https://example.org/b");

        Paper paper = Paper.builder("x")
                .categories(List.of(" cs.LG ", "", "\n"))
                .keywords(List.of("", "a", " ", "a"))
                .links(List.of(link, other, link))
                .build();

        assertThat(paper.categories()).containsExactly("cs.LG");
        assertThat(paper.keywords()).containsExactly("a", "a");
        assertThat(paper.links()).containsExactly(link, other);
    }

    @Test
    void countsAreNeverNegative() {
        PaperBuilder builder = Paper.builder("x");

        assertThatThrownBy(() -> builder.upvotes(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.comments(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.upvotes(0).build().upvotes()).hasValue(0);
    }

    @Test
    void textAndListsAreNeverNull() {
        PaperBuilder builder = Paper.builder("x");

        assertThatThrownBy(() -> Paper.builder(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.authors(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.abstractText(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.keywords(Arrays.asList("a", null))).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aListGivenLaterChangedOrAskedForCannotChangeThePaper() {
        List<String> words = new ArrayList<>(List.of("a"));
        List<Link> links = new ArrayList<>(List.of(new Link("a")));
        Paper paper = Paper.builder("x")
                .keywords(words)
                .categories(words)
                .links(links)
                .build();
        words.add("b");
        links.clear();

        assertThat(paper.keywords()).containsExactly("a");
        assertThat(paper.links()).hasSize(1);
        assertThatThrownBy(() -> paper.keywords().add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> paper.categories().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> paper.links().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aBuilderUsedOnLeavesEarlierPapersAlone() {
        PaperBuilder builder = Paper.builder("first");
        Paper first = builder.build();
        Paper second = builder.title("second").upvotes(1).build();

        assertThat(first).isEqualTo(Paper.builder("first").build());
        assertThat(second).isEqualTo(Paper.builder("second").upvotes(1).build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void papersThatDifferInOnePartAreDifferent(UnaryOperator<PaperBuilder> change) {
        Paper changed = change.apply(FULL.toBuilder()).build();

        assertThat(changed).isNotEqualTo(FULL);
        assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
    }

    static Stream<Named<UnaryOperator<PaperBuilder>>> changes() {
        return Stream.of(
                change("title", b -> b.title("Patient kettles")),
                change("authors", b -> b.authors(Authors.count(2))),
                change("organisation", b -> b.organization(new Organization("", "Kettle Laboratory"))),
                change("date", b -> b.date(PaperDate.of(2025, 9))),
                change("abstract", b -> b.abstractText("")),
                change("arXiv identifier", b -> b.arxivId(new ArxivId("2509.12345", 1))),
                change("DOI", b -> b.doi(new Doi("10.1000/kettles"))),
                change("address", b -> b.url("")),
                change("categories", b -> b.categories(List.of("stat.ML", "cs.LG"))),
                change("key words", b -> b.keywords(List.of("kettles"))),
                change("links", b -> b.links(List.of())),
                change("votes", b -> b.upvotes(0)),
                change("comments", b -> b.comments(4)),
                change("source", b -> b.source(new Source("Daily Papers", "page.txt", new Span(13, 20)))));
    }

    private static Named<UnaryOperator<PaperBuilder>> change(String name, UnaryOperator<PaperBuilder> change) {
        return Named.of(name, change);
    }

    @Test
    void aPaperIsDescribedInOneLine() {
        assertThat(FULL).hasToString("Patient Kettles (Ada Lovelace, Kettle Team; Kettle Laboratory; 2025-09-30)");
        assertThat(Paper.builder("Patient Kettles").build()).hasToString("Patient Kettles");
        assertThat(Paper.builder("Patient Kettles").authors(Authors.count(4)).build())
                .hasToString("Patient Kettles (4 authors)");
    }

    @Property
    void aCopyIsEqual(@ForAll(supplier = Papers.class) Paper paper) {
        assertThat(paper.toBuilder().build()).isEqualTo(paper).hasSameHashCodeAs(paper);
    }

    @Property
    void aSerialisedPaperReadsBackEqual(@ForAll(supplier = Papers.class) Paper paper) throws Exception {
        Object copy = deserialised(serialised(paper));

        assertThat(copy).isEqualTo(paper).hasSameHashCodeAs(paper).hasToString(paper.toString());
    }

    @Test
    void aDiagnosticIsSerialisable() throws Exception {
        Diagnostic diagnostic = new Diagnostic(Diagnostic.Severity.ERROR, "a", "b", Span.ofLine(1));

        assertThat(deserialised(serialised(diagnostic))).isEqualTo(diagnostic);
    }

    private static byte[] serialised(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialised(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    @Test
    void eachPartCanBeTakenAway() {
        Paper full = Paper.builder("T")
                .authors(Authors.count(2))
                .organization(new Organization("", "Tea"))
                .date(PaperDate.of(2020))
                .abstractText("A")
                .arxivId(new ArxivId("2209.04321", 0))
                .doi(new Doi("10.5555/x"))
                .url("https://example.org")
                .categories(List.of("cs.LG"))
                .keywords(List.of("tea"))
                .links(List.of(new Link("https://example.org")))
                .upvotes(1)
                .comments(2)
                .summary("S")
                .venue("J. Tea")
                .repository("https://example.org/r")
                .stars(3)
                .projectPage("https://example.org/p")
                .submitter("ada")
                .submitted(PaperDate.of(2021))
                .archive(ArchiveRecord.builder().comment("C").build())
                .key("k")
                .citation(new Citation(Citation.Notation.RIS, "JOUR", Map.of()))
                .source(new Source("D", "", Span.ofLine(1)))
                .build();
        Paper bare = full.toBuilder()
                .title("")
                .authors(Authors.none())
                .organization(null)
                .date(null)
                .abstractText("")
                .arxivId(null)
                .doi(null)
                .url("")
                .categories(List.of())
                .keywords(List.of())
                .links(List.of())
                .upvotes(null)
                .comments(null)
                .summary("")
                .publication(Publication.none())
                .repository("")
                .stars(null)
                .projectPage("")
                .submitter("")
                .submitted(null)
                .archive(null)
                .key("")
                .citation(null)
                .source(null)
                .build();

        assertThat(bare).isEqualTo(Paper.builder("").build());
    }
}
