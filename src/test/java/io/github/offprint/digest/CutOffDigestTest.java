package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import io.github.offprint.Span;
import io.github.offprint.testing.Accounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved pages and answers of which the end is missing. */
class CutOffDigestTest {
    private static final String PAGE = """
            <html><body><h1>Daily Papers</h1>
            <article>
            <h3><a href="/papers/2209.04321">Patient Kettles</a></h3>
            <div>4 authors</div><div>·</div>
            <div>Sep 30, 2022</div>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "</article>", "</article>\n", "</article></body></html>\n", "\n\n"})
    void aPaperEndsWithThePageAtTheLatest(String end) {
        Digest digest = Digest.parse(PAGE + end);

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("Patient Kettles");
        Span lines = digest.papers().get(0).source().orElseThrow().span();
        assertThat(lines.lastLine()).isBetween(5, digest.account().total());
        Accounts.assertCloses(digest, PAGE + end);
    }

    @ParameterizedTest
    @EnumSource(DigestForm.class)
    void aPageThatIsCutOffIsReadInAnyForm(DigestForm form) {
        Accounts.assertCloses(DigestParser.builder().form(form).build().parse(PAGE), PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel>\n<item><title>One</title><link>https://arxiv.org/abs/2209.04321</link></item>\n"
                        + "<item>\n<title>Two</title>\n<description>It breaks",
                "[{\"paper\": {\"id\": \"2209.04321\", \"title\": \"One\"}},\n"
                        + "{\"paper\": {\n\"id\": \"2403.01234\",\n\"title\": \"Tw",
            })
    void theRecordThatBreaksOffIsNamedWithAllItsLines(String text) {
        Digest digest = Digest.parse(text);

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("One");
        assertThat(digest.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("malformed"))
                .singleElement()
                .satisfies(malformed -> assertThat(malformed.span().lastLine())
                        .isEqualTo(digest.account().total()))
                .satisfies(malformed -> assertThat(malformed.span().firstLine()).isBetween(2, 3));
        Accounts.assertCloses(digest, text);
    }
}
