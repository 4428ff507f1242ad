package io.github.offprint.digest;

import static io.github.offprint.testing.Mailings.ABS;
import static io.github.offprint.testing.Mailings.CROSS_LIST;
import static io.github.offprint.testing.Mailings.HEAD;
import static io.github.offprint.testing.Mailings.LISTED;
import static io.github.offprint.testing.Mailings.MAILING;
import static io.github.offprint.testing.Mailings.NEW;
import static io.github.offprint.testing.Mailings.REPLACEMENT;
import static io.github.offprint.testing.Mailings.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Author;
import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.testing.Mailings;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may happen to arXiv's text on its way. */
class ArxivTextToleranceTest {
    private static Paper only(String text) {
        Digest digest = Digest.parse(text);
        assertThat(digest.papers()).as(digest.toString()).hasSize(1);
        return digest.papers().get(0);
    }

    private static List<String> names(Paper paper) {
        return paper.authors().known().stream().map(Author::name).toList();
    }

    private static List<String> titles(String text) {
        return Digest.parse(text).papers().stream().map(Paper::title).toList();
    }

    private static List<String> codes(String text) {
        return Mailings.faults(Digest.parse(text)).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private final List<Paper> expected = Digest.parse(MAILING).papers();

    private void assertSamePapers(String text) {
        Digest digest = Digest.parse(text);
        assertThat(digest.papers().stream().map(this::withoutSource).toList())
                .isEqualTo(expected.stream().map(this::withoutSource).toList());
        assertThat(digest.account().unread()).isZero();
    }

    private List<Object> withoutSource(Paper paper) {
        return List.of(
                paper.title(),
                names(paper),
                paper.abstractText(),
                paper.date(),
                paper.archive(),
                paper.arxivId(),
                paper.doi(),
                paper.venue(),
                paper.categories(),
                paper.source().orElseThrow().digest());
    }

    @Test
    void lineEndsDoNotMatter() {
        assertSamePapers(MAILING.replace("\n", "\r\n"));
    }

    @Test
    void blankLinesMayBeAdded() {
        assertSamePapers(MAILING.replace("\n", "\n\n"));
    }

    @Test
    void blankLinesMayBeMissing() {
        assertSamePapers(MAILING.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", ">> ", "> > "})
    void linesMayBeQuoted(String mark) {
        assertSamePapers(mark + MAILING.stripTrailing().replace("\n", "\n" + mark) + "\n");
    }

    @Test
    void aSignAtTheStartOfALineOfATextThatIsNotQuotedStays() {
        assertThat(only(ABS.replace("We knot.", "We knot\n> 3 ribbons.")).abstractText())
                .isEqualTo("We knot > 3 ribbons.");
    }

    @Test
    void linesMayEndInWhiteSpace() {
        assertSamePapers(MAILING.replace("\n", " \t \n"));
    }

    @Test
    void linesMayBeIndentedAsAWhole() {
        assertSamePapers("    " + MAILING.replace("\n", "\n    "));
    }

    @Test
    void tabsMayStandForSpaces() {
        assertSamePapers(MAILING.replace("\n  ", "\n\t").replace(": ", ":\t").replace("Subject:\t", "Subject: "));
    }

    @Test
    void indentationMayBeLost() {
        assertSamePapers(MAILING.replace("very long\n  titles", "very long titles that break\ntitles")
                .replace("very long titles that break\ntitles", "very long\ntitles")
                .replace("\n  ", "\n"));
    }

    @Test
    void labelsMayHaveAnyCase() {
        assertSamePapers(MAILING.replace("Title: O", "TITLE: O")
                .replace("Authors:", "authors:")
                .replace("Journal-ref:", "Journal-Ref:")
                .replace("DOI:", "doi:"));
    }

    @Test
    void rulesMayBeMissingBetweenRecords() {
        assertThat(titles(LISTED + LISTED + LISTED)).hasSize(3);
        assertThat(titles(NEW + CROSS_LIST + REPLACEMENT)).hasSize(3);
        assertThat(titles((ABS + ABS).replace(RULE, ""))).hasSize(2);
        assertThat(codes((ABS + ABS).replace(RULE, "") + LISTED + LISTED)).isEmpty();
    }

    @Test
    void theFirstMarkMayBeMissing() {
        assertThat(titles(RULE + NEW.substring(3) + RULE + CROSS_LIST)).hasSize(2);
    }

    @Test
    void theAddressMayBreak() {
        String text = HEAD + NEW.replace(" ,  243kb)", " ,\n243kb)") + RULE + CROSS_LIST;

        assertThat(titles(text)).hasSize(2);
        assertThat(Digest.parse(text).account().unread()).isZero();
    }

    @Test
    void aShortRuleInAnAbstractIsPartOfIt() {
        assertThat(only(ABS.replace("We knot.", "We\n--------------\nknot.")).abstractText())
                .isEqualTo("We -------------- knot.");
    }

    @Test
    void aMarkInAnAbstractDoesNotEndIt() {
        Paper paper = only(ABS.replace("We knot.", "We\n\\\\\nknot."));

        assertThat(paper.abstractText()).isEqualTo("We knot.");
    }

    @Test
    void aFieldThatArxivDoesNotWriteIsNotPartOfAnother() {
        assertThat(only(ABS.replace("Categories: math", "Remark: x\nCategories: math"))
                        .title())
                .isEqualTo("Knots $K_n$ in folded ribbons");
        assertThat(names(only(ABS.replace("Categories: math", "Remark: x\nCategories: math"))))
                .containsExactly("Gil Ås");
    }
}
