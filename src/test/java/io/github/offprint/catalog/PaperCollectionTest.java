package io.github.offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.testing.Growth;
import io.github.offprint.testing.Papers;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Which papers become one, and what that one says. */
class PaperCollectionTest {
    private static final ArxivId ID = new ArxivId("2209.04321", 0);
    private static final Paper PAGE = Paper.builder("Patient Kettles: Test-Time Compute for Tea")
            .authors(Authors.count(2))
            .date(PaperDate.of(2022, 9, 30))
            .abstractText("Waiting…")
            .upvotes(3)
            .source(new Source("Daily Papers", "monday.txt", new Span(1, 9)))
            .build();
    private static final Paper ANSWER = Paper.builder("Patient Kettles: Test-time compute for tea")
            .authors(Authors.of(List.of(Author.Person.of("Ada", "Lovelace"), Author.Person.of("Alan", "Turing"))))
            .date(PaperDate.of(2022, 9, 30))
            .arxivId(ID)
            .abstractText("Waiting makes better tea.")
            .upvotes(12)
            .source(new Source("Daily Papers", "monday.json", new Span(4, 4)))
            .build();

    @Test
    void aPaperHasTheFullestOfWhatItsSourcesSay() {
        PaperCollection papers = PaperCollection.of(List.of(PAGE, ANSWER));

        assertThat(papers.papers())
                .containsExactly(ANSWER.toBuilder()
                        .title(PAGE.title())
                        .source(PAGE.source().orElseThrow())
                        .build());
        assertThat(papers.entries().get(0).originals()).containsExactly(PAGE, ANSWER);
        assertThat(papers.entries().get(0).sources())
                .containsExactly(PAGE.source().orElseThrow(), ANSWER.source().orElseThrow());
        assertThat(papers).hasToString("1 papers, from 2");
    }

    @Test
    void differencesAreKept() {
        Paper other = ANSWER.toBuilder()
                .title("Patient Kettles, Revised")
                .date(PaperDate.of(2022, 10, 1))
                .build();

        MergedPaper merged =
                PaperCollection.of(List.of(ANSWER, other)).entries().get(0);

        assertThat(merged.paper().title()).isEqualTo(ANSWER.title());
        assertThat(merged.differences())
                .extracting(MergedPaper.Difference::part, MergedPaper.Difference::taken, MergedPaper.Difference::other)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Part.TITLE, ANSWER.title(), other.title()),
                        org.assertj.core.groups.Tuple.tuple(Part.DATE, "2022-09-30", "2022-10-01"));
    }

    @Test
    void twoIdentifiersAreTwoPapersWhateverTheirTitles() {
        Paper twin = ANSWER.toBuilder().arxivId(new ArxivId("2209.04322", 0)).build();

        assertThat(PaperCollection.of(List.of(ANSWER, twin)).papers()).hasSize(2);
    }

    @Test
    void versionsAreOnePaper() {
        Paper second = ANSWER.toBuilder().arxivId(new ArxivId("2209.04321", 2)).build();

        assertThat(PaperCollection.of(List.of(ANSWER, second)).papers()).hasSize(1);
    }

    @Test
    void aPaperWithBothIdentifiersJoinsThoseWithOne() {
        Paper byDoi = Paper.builder("Tea").doi(new Doi("10.1000/tea")).build();
        Paper byArxiv = Paper.builder("On Tea").arxivId(ID).build();
        Paper both =
                Paper.builder("Tea!").doi(new Doi("10.1000/TEA")).arxivId(ID).build();

        assertThat(PaperCollection.of(List.of(byDoi, byArxiv, both)).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.title()).isEqualTo("Tea"));
        assertThat(PaperCollection.of(List.of(both, byDoi, byArxiv)).papers()).hasSize(1);
    }

    @Test
    void aShortTitleAloneJoinsNothing() {
        Paper tea = Paper.builder("Tea").build();

        assertThat(PaperCollection.of(List.of(tea, tea.toBuilder().upvotes(1).build()))
                        .papers())
                .hasSize(2);
    }

    @Test
    void theOrderIsThatInWhichPapersFirstCame() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            papers.add(Paper.builder("Kettle " + i)
                    .arxivId(new ArxivId("2209.0" + (1000 + i * 37 % 50), 0))
                    .build());
        }
        List<Paper> twice = new ArrayList<>(papers);
        twice.addAll(papers.subList(10, 40));

        assertThat(PaperCollection.of(twice).papers()).containsExactlyElementsOf(papers);
    }

    @Test
    void manyPapersOfOneTitleTakeNoLongerThanTheirNumber() throws Exception {
        Growth.isLinear(
                2_000,
                PaperCollectionTest::editorials,
                papers -> assertThat(PaperCollection.of(papers).papers()).hasSizeGreaterThanOrEqualTo(2_000));
    }

    private static List<Paper> editorials(int count) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            papers.add(Paper.builder("Editorial")
                    .arxivId(new ArxivId(String.format("2209.%05d", i + 1), 0))
                    .build());
            papers.add(Paper.builder("Editorial").build());
        }
        return papers;
    }

    @Property
    void nothingIsLost(@ForAll(supplier = Papers.class) Paper one, @ForAll(supplier = Papers.class) Paper other) {
        PaperCollection papers = PaperCollection.of(List.of(one, other, one));

        assertThat(papers.entries().stream().flatMap(entry -> entry.originals().stream()))
                .containsExactlyInAnyOrder(one, other, one);
        assertThat(PaperCollection.of(List.of(one)).papers()).containsExactly(one);
    }

    @Test
    void itTellsWhatItContainsAndWhatOthersDoNot() {
        Paper tea = Paper.builder("Patient Kettles: Test-Time Compute for Tea")
                .arxivId(new ArxivId("2209.04321", 2))
                .build();
        Paper teaAgain =
                Paper.builder("Kettles").arxivId(new ArxivId("2209.04321", 0)).build();
        Paper coffee = Paper.builder("Hasty Mills Grind Coffee Beans Coarsely")
                .authors(Authors.of(List.of(Author.Person.of("Ada", "Kettle"))))
                .build();
        Paper coffeeAgain = coffee.toBuilder()
                .title("Hasty mills grind coffee beans coarsely.")
                .build();
        Paper water = Paper.builder("Water").doi(new Doi("10.5555/w")).build();
        PaperCollection library = PaperCollection.of(List.of(tea, coffee));

        assertThat(library.contains(teaAgain)).isTrue();
        assertThat(library.contains(coffeeAgain)).isTrue();
        assertThat(library.contains(water)).isFalse();
        PaperCollection found = PaperCollection.of(List.of(water, teaAgain, coffeeAgain));
        assertThat(found.minus(library).papers()).containsExactly(water);
        assertThat(library.minus(found).papers()).isEmpty();
        assertThat(found.minus(PaperCollection.of(List.of())).papers()).isEqualTo(found.papers());
    }
}
