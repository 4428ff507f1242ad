package io.github.offprint.digest;

import static io.github.offprint.testing.Pages.COUNTED;
import static io.github.offprint.testing.Pages.HEAD;
import static io.github.offprint.testing.Pages.ORGANISED;
import static io.github.offprint.testing.Pages.PAGE;
import static io.github.offprint.testing.Pages.SINGLE;
import static io.github.offprint.testing.Pages.TITLES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Authors;
import io.github.offprint.Diagnostic;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page pasted as plain text is read as. */
class PageTextTest {

    @Test
    void anEntryGivesTitleAbstractAuthorCountAndDate() {
        Paper paper = Digest.parse(PAGE).papers().get(0);

        assertThat(paper.title()).isEqualTo("Sorting Lighthouses: A Survey of QR-Trees on Small Islands");
        assertThat(paper.abstractText()).startsWith("Lighthouses are often").endsWith("example.org/goats.");
        assertThat(paper.authors()).isEqualTo(Authors.count(4));
        assertThat(paper.organization()).isEmpty();
        assertThat(paper.date()).contains(PaperDate.of(2024, 3, 3));
        assertThat(paper.comments()).isEmpty();
        assertThat(paper.links()).extracting("url").containsExactly("https://example.org/goats");
        assertThat(paper.source().orElseThrow().span()).isEqualTo(new Span(13, 19));
    }

    @Test
    void anOrganisationBylineIsNoAuthor() {
        Paper paper = Digest.parse(PAGE).papers().get(1);

        assertThat(paper.organization()).contains(new Organization("kettle-lab", "Kettle Laboratory"));
        assertThat(paper.authors()).isEqualTo(Authors.none());
    }

    @Test
    void aNumberBehindTheDateCountsCommentsAndIsNeverAYear() {
        List<Paper> papers = Digest.parse(PAGE).papers();

        assertThat(papers.get(1).comments()).isEqualTo(OptionalInt.of(2));
        assertThat(papers.get(1).date().orElseThrow().day()).hasValue(30);
        assertThat(papers.get(2).comments()).isEqualTo(OptionalInt.of(1));
        assertThat(papers.get(2).date()).contains(PaperDate.of(2021, 6, 22));
    }

    @Test
    void aYearLeftOutIsBoundedByTheYearsThatThePagePrints() {
        PaperDate date = Digest.parse(PAGE).papers().get(1).date().orElseThrow();

        assertThat(date).isEqualTo(PaperDate.ofMonthDay(9, 30).withYear(2025, YearBasis.PAGE_BOUND));
        assertThat(date.isYearDefinite()).isFalse();
    }

    @Test
    void eachPageHasItsOwnBound() {
        String older = HEAD + COUNTED.replace("2024", "2019") + ORGANISED + SINGLE.replace("2021", "2018");

        List<Paper> papers = Digest.parse(PAGE + older).papers();

        assertThat(papers).hasSize(6);
        assertThat(papers.get(1).date().orElseThrow().year()).hasValue(2025);
        assertThat(papers.get(4).date().orElseThrow().year()).hasValue(2020);
    }

    @Test
    void withoutAnyPrintedYearTheYearStaysUnknown() {
        PaperDate date = Digest.parse(HEAD + ORGANISED).papers().get(0).date().orElseThrow();

        assertThat(date).isEqualTo(PaperDate.ofMonthDay(9, 30));
        assertThat(date.year()).isEmpty();
    }

    @Test
    void aPageThatPrintsItsYearDecides() {
        PaperDate date = Digest.parse(PAGE.replace("Dec 8\n", "Dec 8, 2026\n"))
                .papers()
                .get(1)
                .date()
                .orElseThrow();

        assertThat(date).isEqualTo(PaperDate.ofMonthDay(9, 30).withYear(2026, YearBasis.PAGE_DATE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmlessChanges")
    void anotherWayOfCopyingGivesTheSamePapers(UnaryOperator<String> change) {
        Digest digest = Digest.parse(change.apply(PAGE));

        assertThat(withoutSource(digest)).isEqualTo(withoutSource(Digest.parse(PAGE)));
        assertThat(digest.account().unread()).isZero();
        assertThat(digest.diagnostics()).isEmpty();
    }

    static Stream<Named<UnaryOperator<String>>> harmlessChanges() {
        return Stream.of(
                change("as it is", s -> s),
                change("CRLF", s -> s.replace("\n", "\r\n")),
                change("CR", s -> s.replace("\n", "\r")),
                change("byte order mark", s -> "\uFEFF" + s),
                change("no blank lines", s -> s.replaceAll("\n\n+", "\n")),
                change("more blank lines", s -> s.replace("\n", "\n\n")),
                change("blank lines with white space", s -> s.replace("\n\n", "\n \t\u00A0\n")),
                change("blank lines with invisible signs", s -> s.replace("\n\n", "\n\u2067\u202A\n\u061C\u200B\n")),
                change("tabs before each line", s -> s.replace("\n", "\n\t")),
                change("spaces behind each line", s -> s.replace("\n", "  \n")),
                change("no-break spaces between words", s -> s.replace(" ", "\u00A0")),
                change("two spaces between words", s -> s.replace(" ", "  ")),
                change("no line end at the end", String::stripTrailing),
                change("no head", s -> s.substring(HEAD.length())),
                change("head from the date on", s -> s.substring(s.indexOf("Dec 8"))),
                change("head without date", s -> s.replace("Dec 8\n", "")),
                change("head twice", s -> HEAD + s),
                change("foot", s -> s + "Previous\n\nNext\n\nCompany\n\nTOS\n\nPrivacy\n"),
                change("site menu", s -> "Hugging Face\n\nModels\n\nDatasets\n\nLog In\n\n" + s),
                change("1 author", s -> s.replace("1 authors", "1 author")),
                change("no bullets", s -> s.replace("  • ", "")),
                change("hyphens for bullets", s -> s.replace("•", "-")),
                change("long month names", s -> s.replace("Mar 3", "March 3").replace("Sep 30", "September 30")),
                change("months with a dot", s -> s.replace("Mar 3", "Mar. 3").replace("Sep 30", "Sept. 30")),
                change("day before month", s -> s.replace("Mar 3, 2024", "3 March 2024")),
                change("ISO dates", s -> s.replace("Mar 3, 2024", "2024-03-03")),
                change("dates announced", s -> s.replace("Mar 3, 2024", "Published on Mar 3, 2024")),
                change("byline and date on one line", s -> s.replace("\n·\n", " · ")),
                change("separator and date on one line", s -> s.replace("·\n", "· ")),
                change("no separators", s -> s.replace("·\n", "")),
                change(
                        "abstracts with hard line breaks",
                        s -> s.replace(". We", ".\nWe").replace(", and", ",\nand")),
                change(
                        "comments on a line of their own",
                        s -> s.replace("30 2\n", "30\n2\n").replace("2021 1", "2021\n1")));
    }

    private static Named<UnaryOperator<String>> change(String name, UnaryOperator<String> change) {
        return Named.of(name, change);
    }

    @Test
    void pagesPastedOneAfterAnotherAreAllRead() {
        Digest digest = Digest.parse(PAGE + PAGE + PAGE);

        assertThat(titles(digest)).hasSize(9).startsWith(TITLES.toArray(String[]::new));
        assertThat(digest.account().furniture()).isEqualTo(18);
        assertThat(digest.account().unread()).isZero();
    }

    @Test
    void votesBeforeTheTitleAreCounted() {
        String voted = HEAD + "1.2k\n\n" + COUNTED + "-\n\n" + ORGANISED + "34\n\n" + SINGLE;

        List<Paper> papers = Digest.parse(voted).papers();

        assertThat(papers).extracting(Paper::title).isEqualTo(TITLES);
        assertThat(papers)
                .extracting(Paper::upvotes)
                .containsExactly(OptionalInt.of(1200), OptionalInt.empty(), OptionalInt.of(34));
        assertThat(papers.get(1).comments()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void aMissingBylineIsMissingAndTheRestStays() {
        Digest digest = Digest.parse(PAGE.replace("  • 4 authors\n", ""));

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(digest.papers().get(0).authors()).isEqualTo(Authors.none());
        assertThat(digest.papers().get(0).abstractText()).endsWith("example.org/goats.");
        assertThat(codes(digest)).containsExactly("incomplete-entry");
    }

    @Test
    void aMissingOrganisationIsMissingAndTheAbstractStaysWhole() {
        Digest digest = Digest.parse(PAGE.replace("kettle-lab Kettle Laboratory\n", ""));

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(digest.papers().get(1).organization()).isEmpty();
        assertThat(digest.papers().get(1).abstractText()).endsWith("kettles themselves.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"·\nMar 3, 2024\n", "Mar 3, 2024\n"})
    void aMissingDateDoesNotSwallowTheNextEntry(String date) {
        Digest digest = Digest.parse(PAGE.replace(date, ""));

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(digest.papers().get(0).date()).isEmpty();
        assertThat(digest.papers().get(0).authors()).isEqualTo(Authors.count(4));
    }

    @Test
    void aMissingAbstractIsMissing() {
        String text = PAGE.replaceAll("(?m)^A kettle.*\n", "").replaceAll("(?m)^Lighthouses are.*\n", "");

        Digest digest = Digest.parse(text);

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(digest.papers().get(0).abstractText()).isEmpty();
        assertThat(digest.papers().get(1).abstractText()).isEmpty();
        assertThat(digest.papers().get(1).organization()).isPresent();
    }

    @Test
    void aMissingTitleIsNotReplacedByTheAbstract() {
        String longAbstract =
                "Lighthouses are often sorted by height. ".repeat(10).strip();
        String text = HEAD + longAbstract + "\n\n  • 4 authors\n·\nMar 3, 2024\n";

        Paper paper = Digest.parse(text).papers().get(0);

        assertThat(paper.title()).isEmpty();
        assertThat(paper.abstractText()).isEqualTo(longAbstract);
    }

    @Test
    void anEntryCutOffInItsAbstractIsKeptAndReported() {
        Digest digest = Digest.parse(PAGE.substring(0, PAGE.indexOf("by induction")));

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(digest.papers().get(2).abstractText()).endsWith("less than that,");
        assertThat(codes(digest)).containsExactly("entry-cut-off");
    }

    @Test
    void anEntryCutOffByTheNextPageDoesNotReachIntoIt() {
        Digest digest = Digest.parse(HEAD + COUNTED + ORGANISED.substring(0, ORGANISED.indexOf("kettle-lab")) + PAGE);

        assertThat(titles(digest))
                .containsExactly(TITLES.get(0), TITLES.get(1), TITLES.get(0), TITLES.get(1), TITLES.get(2));
        assertThat(digest.papers().get(1).abstractText()).endsWith("kettles themselves.");
        assertThat(codes(digest)).containsExactly("entry-cut-off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why Kettles Matter",
                "Results and Discussion",
                "12 kettles",
                "Next",
                "Models",
                "Code: https://example.org/kettles",
                "• the first kettle",
                "in May 2023",
                "We thank 5 authors of",
                "2",
            })
    void aLineInAnAbstractNeverStartsAnEntry(String line) {
        String text = PAGE.replace("boils later. We", "boils later.\n" + line + "\nWe");

        Digest digest = Digest.parse(text);

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(digest.papers().get(1).abstractText()).contains("later. " + line + " We measure");
    }

    @Test
    void aParagraphInAnAbstractThatLooksLikeATitleIsKeptThereAndReported() {
        String text = PAGE.replace("boils later. We", "boils later.\n\nWhy Patient Kettles Matter\n\nWe");

        Digest digest = Digest.parse(text);

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(codes(digest)).containsExactly("doubtful-entry");
    }

    @Test
    void aTitleBrokenOverLinesIsJoined() {
        Digest digest = Digest.parse(PAGE.replace("Survey of QR-Trees", "Survey of\nQR-Trees"));

        assertThat(titles(digest)).isEqualTo(TITLES);
    }

    @Test
    void theWordsOfASenderBeforeTheFirstEntryStayUnread() {
        Digest digest = Digest.parse("Dear all,\n\nhere are three for Monday:\n\n" + COUNTED + ORGANISED + SINGLE);

        assertThat(titles(digest)).isEqualTo(TITLES);
        assertThat(digest.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::span)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unread-lines", new Span(1, 3)));
    }

    @Test
    void cardsWithSubmitterAndVotesAreRead() {
        String cards = HEAD + """
                Submitted by

                goatherd

                94

                Sorting Lighthouses: A Survey of QR-Trees on Small Islands

                ·

                533 authors

                5

                Submitted by

                teapot

                24

                Patient Kettles

                ·

                5 authors

                2
                """;

        Digest digest = Digest.parse(cards);

        assertThat(titles(digest)).isEqualTo(TITLES.subList(0, 2));
        assertThat(digest.papers()).extracting(Paper::upvotes).containsExactly(OptionalInt.of(94), OptionalInt.of(24));
        assertThat(digest.papers()).extracting(Paper::comments).containsExactly(OptionalInt.of(5), OptionalInt.of(2));
        assertThat(digest.account().unread()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was a dark night.\n\nThe rain fell.\n\nMay 5\n\nNobody came.\n",
                "package a;\n\nclass B {\n    int c = 5;\n}\n",
                "Permission is hereby granted, free of charge, to any person\n\nto deal in the Software.\n",
                "Title\n\nText.\n\nNov 3, 2024\n",
            })
    void whatIsNoDigestGivesNoPaperAndSaysSo(String text) {
        Digest digest = Digest.parse(text);

        assertThat(digest.papers()).isEmpty();
        assertThat(codes(digest)).contains("no-digest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\r\n\u00A0\n\u200B", "\uFEFF"})
    void anEmptyInputSaysSo(String text) {
        assertThat(codes(Digest.parse(text))).containsExactly("empty-input");
    }

    static List<String> titles(Digest digest) {
        return digest.papers().stream().map(Paper::title).toList();
    }

    static List<String> codes(Digest digest) {
        return digest.diagnostics().stream().map(Diagnostic::code).toList();
    }

    static List<Paper> withoutSource(Digest digest) {
        io.github.offprint.Source nowhere = new io.github.offprint.Source("", "", Span.ofLine(1));
        return digest.papers().stream()
                .map(paper -> paper.toBuilder().source(nowhere).build())
                .toList();
    }
}
