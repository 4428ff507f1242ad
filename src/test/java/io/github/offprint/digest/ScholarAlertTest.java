package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alerts of Google Scholar: title, real address, and the line of authors, venue and year. */
class ScholarAlertTest {
    private static String entry(String title, String address, String about, String snippet) {
        return """
                <h3><a class="gse_alrt_title" href="%s">%s</a></h3>
                <div>%s</div>
                <div class="gse_alrt_sni">%s</div>
                """.formatted(address, title, about, snippet);
    }

    private static Paper one(String address, String about) {
        return Digest.parse(entry("Kettles That Wait", address, about, "… for tea"))
                .papers()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A Kettle, B Spout - Journal of Tea, 2024                   | A Kettle, B Spout | Journal of Tea | 2024
            A Kettle, B Spout - Journal of Tea                         | A Kettle, B Spout | Journal of Tea | -
            A Kettle, B Spout - 2024                                   | A Kettle, B Spout | -              | 2024
            A Kettle, B Spout                                          | A Kettle, B Spout | -              | -
            A Kettle, B Spout - Proceedings of the Kettle, Tea, 2024   | A Kettle, B Spout | Proceedings of the Kettle, Tea | 2024
            A Kettle, B Spout - Tea 100, 1234                          | A Kettle, B Spout | Tea 100, 1234  | -
            """)
    void theLineBelowATitleTellsAuthorsVenueAndYear(String about, String authors, String venue, String year) {
        Paper paper = one("https://example.org/kettle", about);

        assertThat(paper.authors()).hasToString(authors);
        assertThat(paper.venue().orElse(null)).isEqualTo(venue);
        assertThat(paper.date().map(Object::toString).orElse(null)).isEqualTo(year);
    }

    @Test
    void anArxivNumberInTheVenueIsThePapers() {
        Paper paper = one("https://example.org/kettle", "A Kettle - arXiv preprint arXiv:2401.01234, 2024");

        assertThat(paper.arxivId()).map(Object::toString).contains("2401.01234");
    }

    @Test
    void theAddressIsTheOneThatScholarLeadsTo() {
        String through =
                "https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/2401.01234%3Fx%3D1&amp;hl=en&amp;sa=X";

        assertThat(one(through, "A Kettle").url()).contains("https://arxiv.org/pdf/2401.01234?x=1");
        assertThat(one(through, "A Kettle").arxivId()).map(Object::toString).contains("2401.01234");
        assertThat(one("https://doi.org/10.1000/kettle", "A Kettle").doi())
                .map(doi -> doi.name())
                .contains("10.1000/kettle");
    }

    @Test
    void aSnippetIsNoAbstractAndNoSummary() {
        Paper paper = one("https://example.org/kettle", "A Kettle - Tea, 2024");

        assertThat(paper.abstractText()).isEmpty();
        assertThat(paper.summary()).isEmpty();
    }

    @Test
    void eachEntryHasItsOwnLinesAndOneWithoutThemHasNone() {
        Digest digest = Digest.parse(entry("Kettles That Wait", "https://example.org/a", "A Kettle - Tea, 2024", "x")
                + "<h3><a class=\"gse_alrt_title\" href=\"https://example.org/b\">Goats on Islands</a></h3>"
                + entry("Lighthouses", "https://example.org/c", "B Spout - Sea, 2023", "y"));

        assertThat(digest.papers())
                .extracting(paper -> paper.title() + ": " + paper.authors())
                .containsExactly("Kettles That Wait: A Kettle", "Goats on Islands: ", "Lighthouses: B Spout");
    }

    @Test
    void anEntryWithoutATitleIsReported() {
        Digest digest = Digest.parse(entry("", "https://example.org/a", "A Kettle - Tea, 2024", "x")
                + entry("Lighthouses", "https://example.org/c", "B Spout - Sea, 2023", "y"));

        assertThat(digest.papers()).extracting(Paper::title).containsExactly("Lighthouses");
        assertThat(digest.diagnostics()).extracting(said -> said.code()).contains("no-title");
    }

    @Test
    void theSnippetIsNoAbstractAndIsReported() {
        Digest digest =
                Digest.parse(entry("Kettles That Wait", "https://example.org/k", "A Kettle - Tea, 2024", "… for tea"));

        assertThat(digest.papers().get(0).abstractText()).isEmpty();
        assertThat(digest.diagnostics())
                .extracting(Object::toString)
                .containsExactly("line 3: warning: no field takes this: … for tea [unused-text]");
    }
}
