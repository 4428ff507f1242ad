package io.github.offprint.digest;

import static io.github.offprint.testing.Mailings.ABS;
import static io.github.offprint.testing.Mailings.END;
import static io.github.offprint.testing.Mailings.FOOT;
import static io.github.offprint.testing.Mailings.HEAD;
import static io.github.offprint.testing.Mailings.LISTED;
import static io.github.offprint.testing.Mailings.LISTING;
import static io.github.offprint.testing.Mailings.NEW;
import static io.github.offprint.testing.Mailings.REPLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.Author;
import io.github.offprint.Diagnostic;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.testing.Mailings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the fields of a record. */
class ArxivTextFieldsTest {
    private static Paper only(String text) {
        Digest digest = Digest.parse(text);
        assertThat(digest.papers()).as(digest.toString()).hasSize(1);
        return digest.papers().get(0);
    }

    private static List<String> names(Paper paper) {
        return paper.authors().known().stream().map(Author::name).toList();
    }

    private static List<String> codes(String text) {
        return Mailings.faults(Digest.parse(text)).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static ArchiveRecord archive(Paper paper) {
        return paper.archive().orElseThrow();
    }

    @Test
    void aNewSubmissionIsReadWhole() {
        Paper paper = only(HEAD + NEW + END + FOOT);

        assertThat(paper.arxivId()).map(Object::toString).contains("2305.00101");
        assertThat(paper.url()).contains("https://arxiv.org/abs/2305.00101");
        assertThat(paper.title()).isEqualTo("On the folding of paper cranes and of very long titles");
        assertThat(names(paper)).containsExactly("Ana Muñoz", "Bo Li", "Clément d'Aubigny");
        assertThat(paper.categories()).containsExactly("q-bio.BM", "math.MG");
        assertThat(paper.date()).contains(PaperDate.of(2023, 5, 5));
        assertThat(archive(paper).comment()).contains("12 pages, 3 figures");
        assertThat(archive(paper).reportNumber()).contains("FOLD-23-05");
        assertThat(archive(paper).announcement()).contains(Announcement.NEW);
        assertThat(archive(paper).isWithdrawn()).isFalse();
        assertThat(paper.links()).containsExactly(new Link("https://example.org/crane"));
    }

    @Test
    void theAbstractIsOneLineAndMayHoldWhatLooksLikeAField() {
        assertThat(only(HEAD + NEW).abstractText())
                .isEqualTo("We fold cranes in $O(n^2)$ steps. The code is at https://example.org/crane."
                        + " Title: this line belongs to the abstract. A second paragraph.");
    }

    @Test
    void anAbsFileKnowsSubmitterVenueDoiAndTheLastRevision() {
        Paper paper = only(ABS);

        assertThat(paper.arxivId()).map(Object::toString).contains("math/0301234");
        assertThat(paper.title()).isEqualTo("Knots $K_n$ in folded ribbons");
        assertThat(names(paper)).containsExactly("Gil Ås");
        assertThat(paper.submitter()).contains("Gil Ås");
        assertThat(paper.date()).contains(PaperDate.of(2003, 1, 20));
        assertThat(archive(paper).revised()).contains(PaperDate.of(2003, 3, 1));
        assertThat(archive(paper).comment()).contains("26 pages; v3: minor changes");
        assertThat(archive(paper).reportNumber()).contains("RIBBON 7");
        assertThat(archive(paper).announcement()).isEmpty();
        assertThat(paper.venue()).contains("Ribbons 3 (2003) 1–9");
        assertThat(paper.doi()).contains(new Doi("10.5555/rib.2003.1"));
        assertThat(paper.keywords()).isEmpty();
        assertThat(paper.abstractText()).isEqualTo("We knot.");
    }

    @Test
    void aReplacementHasADayOfRevisionAndNoDate() {
        Paper paper = only(HEAD + REPLACEMENT);

        assertThat(paper.date()).isEmpty();
        assertThat(archive(paper).revised()).contains(PaperDate.of(2023, 5, 7));
        assertThat(archive(paper).announcement()).contains(Announcement.REPLACEMENT);
        assertThat(paper.abstractText()).isEmpty();
        assertThat(paper.doi()).contains(new Doi("10.5555/fold.2023.038"));
        assertThat(names(paper)).containsExactly("Emil Example", "the CRANE Collaboration");
    }

    @Test
    void aListingHasNoAbstractsAndAnnouncesNothing() {
        Digest digest = Digest.parse(LISTING);

        assertThat(digest.papers()).hasSize(2).allSatisfy(paper -> {
            assertThat(paper.abstractText()).isEmpty();
            assertThat(paper.archive()).isEmpty();
            assertThat(paper.date()).contains(PaperDate.of(1994, 5, 17));
            assertThat(paper.submitter()).contains("Fay Example");
        });
        assertThat(Mailings.faults(digest)).isEmpty();
        assertThat(digest.account().unread()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fay Example  <fay@example.org>   | Fay Example
                    "Example, Fay" <fay@example.org> | Example, Fay
                    Fay Example &lt;fay@example.org> | Fay Example
                    fay@example.org (Fay Example)    | Fay Example
                    Fay Example                      | Fay Example
                    """)
    void theSubmitterHasNoAddress(String from, String submitter) {
        String text = LISTED.replace("Fay Example  <fay@example.org>", from);

        assertThat(only(text).submitter()).contains(submitter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fay@example.org", "<fay@example.org>", "FAY%EXAMPLE.BITNET@example.org"})
    void anAddressAloneIsNoSubmitter(String from) {
        assertThat(only(LISTED.replace("Fay Example  <fay@example.org>", from)).submitter())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10.5555/a.1                 | 10.5555/a.1                 | 0
                    10.5555/a.1 10.5555/a.2     | 10.5555/a.1                 | 0
                    10.5555/a.1, 10.5555/a.2    | 10.5555/a.1                 | 0
                    10.5555/a.1;10.5555/a.2     | 10.5555/a.1                 | 0
                    10.5555/a(1999)1,2;3        | 10.5555/a(1999)1,2;3        | 0
                    doi: 10.5555/a\\_1          | 10.5555/a_1                 | 0
                    https://doi.org/10.5555/a.1 | 10.5555/a.1                 | 0
                    unknown                     |                             | 1
                    10.5555/a.1 and 10.5555/a.2 | 10.5555/a.1                 | 1
                    """)
    void theFirstDoiIsThePapersAndWhatIsNoneIsReported(String field, String doi, int reports) {
        String text = ABS.replace("10.5555/rib.2003.1 10.5555/rib.2003.2", field);

        assertThat(only(text).doi()).isEqualTo(Optional.ofNullable(doi).map(Doi::new));
        assertThat(codes(text)).hasSize(reports).allMatch("invalid-identifier"::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments: This paper has been withdrawn",
                "Comments: withdrawn by the author",
                "Date (revised v4): Sun, 2 Mar 2003 01:33:31 GMT   (0kb,I)",
                "Date (revised v4): Sun, 2 Mar 2003 01:33:31 GMT   (withdrawn)"
            })
    void aFieldMaySayThatThePaperIsWithdrawn(String field) {
        String text = ABS.replace("Comments: 26 pages; v3: minor\n  changes\n", field + "\n");

        assertThat(archive(only(text)).isWithdrawn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    This paper has been withdrawn by the author. | true
                    Withdrawn by the authors.                    | true
                    This manuscript was withdrawn.               | true
                    The reform was withdrawn by the council.     | false
                    We knot.                                     | false
                    """)
    void anAbstractMaySayIt(String words, boolean withdrawn) {
        assertThat(archive(only(ABS.replace("We knot.", words))).isWithdrawn()).isEqualTo(withdrawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paper (*cross-listing*): hep-th/9405123", "arXiv:hep-th/9405123 (*cross-listing*)"})
    void aMarkBehindTheIdentifierTellsACrossList(String line) {
        Paper paper = only(LISTED.replace("Paper: hep-th/9405123", line));

        assertThat(paper.arxivId()).map(Object::toString).contains("hep-th/9405123");
        assertThat(archive(paper).announcement()).contains(Announcement.CROSS_LIST);
    }

    @Test
    void aVersionStaysWithTheIdentifier() {
        assertThat(only(NEW.replace("arXiv:2305.00101", "arXiv:2305.00101v2")).arxivId())
                .map(Object::toString)
                .contains("2305.00101v2");
    }

    @Test
    void characterReferencesAreRead() {
        String text = LISTED.replace("Strings of paper", "Strings &amp; paper &lt;1m");

        assertThat(only(text).title()).isEqualTo("Strings & paper <1m");
    }

    @Test
    void aFieldThatArxivDoesNotWriteIsReported() {
        Digest digest =
                Digest.parse(LISTED.replace("Paper: hep-th/9405123", "Paper: hep-th/9405123\nMood: quite merry"));

        assertThat(digest.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("unused-text"))
                .extracting(Diagnostic::message)
                .containsExactly("no field takes this: Mood: quite merry");
    }

    @Test
    void whatAPaperHasNoPlaceForIsReported() {
        assertThat(Digest.parse(ABS).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "no field takes this: MSC-class: 57M25, 52C99",
                        "no field takes this: ACM-class: F.2.2",
                        "no field takes this: License: http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
                        "no field takes this: Proxy: ccsd example",
                        "no field takes this: 10.5555/rib.2003.2");
        assertThat(Digest.parse(Mailings.MAILING).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("no field takes this: 1 … 1 … 2 … 1) Institute of Folds, (2) Crane House");
    }
}
