package io.github.offprint.digest;

import static io.github.offprint.testing.Mailings.ABS;
import static io.github.offprint.testing.Mailings.CROSS_LIST;
import static io.github.offprint.testing.Mailings.END;
import static io.github.offprint.testing.Mailings.FOOT;
import static io.github.offprint.testing.Mailings.HEAD;
import static io.github.offprint.testing.Mailings.LISTED;
import static io.github.offprint.testing.Mailings.LISTING;
import static io.github.offprint.testing.Mailings.MAILING;
import static io.github.offprint.testing.Mailings.NEW;
import static io.github.offprint.testing.Mailings.REPLACEMENT;
import static io.github.offprint.testing.Mailings.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.Paper;
import io.github.offprint.Span;
import io.github.offprint.testing.Mailings;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is arXiv's text, what its parts are, and what is wrong with them. */
class ArxivTextDialectTest {
    private static Paper only(String text) {
        Digest digest = Digest.parse(text);
        assertThat(digest.papers()).as(digest.toString()).hasSize(1);
        return digest.papers().get(0);
    }

    private static List<String> titles(String text) {
        return Digest.parse(text).papers().stream().map(Paper::title).toList();
    }

    private static List<String> codes(String text) {
        return Mailings.faults(Digest.parse(text)).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static ArchiveRecord archive(Paper paper) {
        return paper.archive().orElseThrow();
    }

    private static DigestForm form(String text) throws IOException {
        return DigestParser.builder().build().parse(new StringReader(text)).form();
    }

    @Nested
    class Recognition {
        @Test
        void mailingsListingsAndAbsFilesAreRecognised() throws IOException {
            for (String text : List.of(MAILING, LISTING, ABS, NEW, LISTED)) {
                assertThat(form(text)).as(text).isEqualTo(DigestForm.ARXIV_TEXT);
            }
        }

        @Test
        void aMailingWithoutRecordsIsRecognisedByItsHead() throws IOException {
            assertThat(form(HEAD + END)).isEqualTo(DigestForm.ARXIV_TEXT);
            assertThat(form(HEAD.substring(HEAD.indexOf("----")))).isEqualTo(DigestForm.ARXIV_TEXT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Title: A\nAuthors: B\n",
                    "arXiv:2305.00101\nTitle: A\n",
                    "\\\\\nsome text\n\\\\\n",
                    "\\begin{tabular}{c}\nTitle: x \\\\\narXiv:2305.00101 \\\\\n\\end{tabular}\n",
                    "@article{a,\n  title = {A \\\\ B},\n  eprint = {2305.00101}\n}\n",
                    "<pre>\n\\\\\narXiv:2305.00101\nTitle: A\n\\\\\n</pre>\n",
                    "Archives at http://arxiv.org/ hold many papers.\n"
                })
        void otherTextsAreNot(String text) throws IOException {
            assertThat(form(text)).isNotEqualTo(DigestForm.ARXIV_TEXT);
        }
    }

    @Nested
    class Sections {
        @Test
        void sectionsAndMarksTellTheAnnouncement() {
            assertThat(Digest.parse(MAILING).papers())
                    .extracting(paper -> archive(paper).announcement().orElseThrow())
                    .containsExactly(Announcement.NEW, Announcement.CROSS_LIST, Announcement.REPLACEMENT);
        }

        @Test
        void everyLineOfAMailingIsInAPaperOrKnown() {
            Digest digest = Digest.parse(MAILING);

            assertThat(Mailings.faults(digest)).isEmpty();
            assertThat(digest.account().unread()).isZero();
            assertThat(digest.account().furniture())
                    .isEqualTo(MAILING.lines().filter(line -> !line.isBlank()).count()
                            - (NEW + CROSS_LIST + REPLACEMENT)
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .count());
        }

        @Test
        void theSubjectNamesTheDigest() {
            assertThat(only(HEAD + NEW).source().orElseThrow().digest())
                    .isEqualTo("arXiv q-bio daily 1 new + 1 crosses received");
            assertThat(only(ABS).source().orElseThrow().digest()).isEqualTo("arXiv");
        }

        @Test
        void eachOfSeveralMailingsBeginsWithNewSubmissions() {
            String other = MAILING.replace("q-bio daily", "math daily");
            String unnamed = MAILING.substring(MAILING.indexOf("----"));
            List<Paper> papers = Digest.parse(MAILING + other + unnamed).papers();

            assertThat(papers).hasSize(9);
            assertThat(archive(papers.get(3)).announcement()).contains(Announcement.NEW);
            assertThat(papers.get(3).source().orElseThrow().digest()).startsWith("arXiv math daily");
            assertThat(archive(papers.get(6)).announcement()).contains(Announcement.NEW);
            assertThat(papers.get(6).source().orElseThrow().digest()).isEqualTo("arXiv");
        }

        @Test
        void theDayOfAListingIsFurniture() {
            Digest digest = Digest.parse(RULE + "\\\\\n/* Fri, 5 May 2023 */\n\\\\\n" + RULE + LISTED);

            assertThat(digest.papers()).hasSize(1);
            assertThat(digest.account().unread()).isZero();
        }

        @Test
        void aMailingWithoutRecordsHoldsNoPaperAndNoUnreadLine() {
            Digest digest = Digest.parse(HEAD + END + FOOT);

            assertThat(digest.papers()).isEmpty();
            assertThat(digest.account().unread()).isZero();
            assertThat(codes(HEAD + END + FOOT)).containsExactly("no-digest");
        }

        @Test
        void otherLinesAreReported() {
            String text = "Have a look at this, please.\n\n" + MAILING + "\nYours, Hana\n";
            Digest digest = Digest.parse(text);
            int last = (int) text.lines().count();

            assertThat(digest.papers()).hasSize(3);
            assertThat(Mailings.faults(digest)).extracting(Diagnostic::code).containsOnly("unread-lines");
            assertThat(Mailings.faults(digest))
                    .extracting(Diagnostic::span)
                    .containsExactly(Span.ofLine(1), Span.ofLine(last));
        }
    }

    @Nested
    class Defects {
        @ParameterizedTest
        @ValueSource(strings = {"Comments: 12", "We fold", "\\\\ ( https"})
        void aRecordThatIsCutOffIsKeptAndReported(String cut) {
            String text = HEAD + CROSS_LIST + RULE + NEW.substring(0, NEW.indexOf(cut) + 6);

            if (cut.startsWith("\\\\")) {
                text = text.substring(0, text.lastIndexOf("\\\\"));
            }
            assertThat(titles(text))
                    .containsExactly("Creases in the plane", "On the folding of paper cranes and of very long titles");
            assertThat(codes(text)).containsExactly("entry-cut-off");
        }

        @Test
        void anInvalidIdentifierIsReportedAndNotInvented() {
            String text = NEW.replace("arXiv:2305.00101", "arXiv:2399.1");

            assertThat(only(text).arxivId()).isEmpty();
            assertThat(only(text).url()).isEmpty();
            assertThat(codes(text)).containsExactly("invalid-identifier");
        }

        @Test
        void missingAuthorsAreReported() {
            String text = LISTED.replace("Authors: F. Example\n", "");

            assertThat(only(text).authors().known()).isEmpty();
            assertThat(codes(text)).containsExactly("incomplete-entry");
        }

        @Test
        void aRecordWithoutTitleIsReportedAndNoPaper() {
            String text = LISTED.replace("Title: Strings of paper\n", "") + RULE + NEW;
            Digest digest = Digest.parse(text);

            assertThat(digest.papers()).hasSize(1);
            assertThat(Mailings.faults(digest)).extracting(Diagnostic::code).containsExactly("no-title");
            assertThat(digest.account().unread()).isEqualTo(7);
        }

        @Test
        void aDateThatIsNoneIsReported() {
            String text = LISTED.replace("Tue, 17 May 94", "Tue, 37 May 94");

            assertThat(only(text).date()).isEmpty();
            assertThat(codes(text)).containsExactly("incomplete-entry");
        }

        @Test
        void aRecordIsReadAsFarAsTheLimit() {
            String text = ABS.replace("We knot.", "We knot.\n".repeat(5000)) + LISTED;
            Digest digest = Digest.parse(text);

            assertThat(digest.papers()).hasSize(2);
            assertThat(digest.papers().get(0).source().orElseThrow().span().lastLine())
                    .isLessThan(2100);
            assertThat(codes(text)).contains("entry-cut-off", "unread-lines");
        }

        @Test
        void readingStopsAtTheMostPapers() {
            Limits limits = Limits.builder().entries(1).build();
            Digest digest = DigestParser.builder().limits(limits).build().parse(MAILING);

            assertThat(digest.papers()).hasSize(1);
            assertThat(Mailings.faults(digest)).extracting(Diagnostic::code).containsExactly("too-many-entries");
        }
    }
}
