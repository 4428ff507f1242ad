package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.testing.Renderings;
import io.github.offprint.testing.Renderings.Item;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same digest gives the same papers in whatever form it comes. */
class DigestFormsTest {

    @TestFactory
    Stream<DynamicTest> theSamePapersComeFromEachForm() {
        return Renderings.all().entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> check(form.getKey(), form.getValue())));
    }

    private static void check(String name, String text) {
        Digest digest = Digest.parse(text);

        assertThat(digest.papers()).extracting(Paper::title).isEqualTo(titles());
        assertThat(digest.account().unread()).isZero();
        for (int i = 0; i < Renderings.ITEMS.size(); i++) {
            check(name, Renderings.ITEMS.get(i), digest.papers().get(i));
        }
    }

    private static void check(String form, Item item, Paper paper) {
        assertThat(paper.abstractText()).isEqualTo(item.text());
        assertThat(paper.date().orElseThrow().toLocalDate().orElseThrow()).isEqualTo(day(item.date()));
        assertThat(paper.comments().orElse(0)).isEqualTo(item.comments());
        assertThat(paper.authors().declaredCount().orElse(0)).isEqualTo(item.authors());
        assertThat(paper.organization().map(Organization::name).orElse("")).isEqualTo(item.name());
        assertThat(paper.organization().map(Organization::handle).orElse("")).isEqualTo(item.handle());
        assertThat(paper.links())
                .extracting(Link::url)
                .isEqualTo(item.text().contains("http") ? List.of("https://example.org/goats") : List.of());
        if (!form.equals("plain text")) {
            assertThat(paper.upvotes().orElse(0)).isEqualTo(item.votes());
        }
        if (!form.equals("plain text") && !form.contains("references")) {
            assertThat(paper.arxivId().orElseThrow().id()).isEqualTo(item.id());
        }
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date, DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH));
    }

    private static List<String> titles() {
        return Renderings.ITEMS.stream().map(Item::title).toList();
    }

    /** A weekly list of which the titles are headings, the authors labelled, and the links and the abstracts are not. */
    @Test
    void aHeadingWithAuthorsBelowItGoesOnToTheNextHeading() {
        Digest digest = Digest.parse("""
                # Tea Weekly

                *2 papers on tea.*

                ## Kettles

                *Papers on kettles*

                ### Patient Kettles: Test-Time Compute for Tea

                **Authors:** Ines van der Kessel, Wei Li
                [arXiv](http://arxiv.org/abs/2509.99903v1) · [PDF](https://arxiv.org/pdf/2509.99903v1)

                Waiting longer makes better tea, but nobody knows how much longer it has to be.

                ### Does Folding Help? A Lower Bound for Paper Boats

                **Authors:** Olga Bath
                [arXiv](http://arxiv.org/abs/2106.99902v1) · [PDF](https://arxiv.org/pdf/2106.99902v1)

                Paper boats are popular, yet their theory is thin, and so is the paper.
                """);

        assertThat(digest.papers())
                .extracting(Paper::title)
                .containsExactly(
                        "Patient Kettles: Test-Time Compute for Tea",
                        "Does Folding Help? A Lower Bound for Paper Boats");
        Paper first = digest.papers().get(0);
        assertThat(first.authors()).hasToString("Ines van der Kessel, Wei Li");
        assertThat(first.arxivId().orElseThrow()).hasToString("2509.99903v1");
        assertThat(first.summary()).hasValueSatisfying(text -> assertThat(text).startsWith("Waiting longer"));
    }
}
