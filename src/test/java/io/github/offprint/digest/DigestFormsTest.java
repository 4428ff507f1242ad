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
}
