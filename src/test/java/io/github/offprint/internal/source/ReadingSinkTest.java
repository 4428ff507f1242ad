package io.github.offprint.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingSinkTest {
    private final ReadingCollector found = new ReadingCollector();
    private final ReadingSink sink =
            new ReadingSink("tea.txt", Limits.builder().entries(2).build(), found);

    @Test
    void onlyAPaperBeyondTheLimitIsReportedAndThatOnce() throws IOException {
        sink.paper(paper("One", 1));
        sink.paper(paper("Two", 4));
        assertThat(sink.isFull()).isFalse();

        sink.paper(paper("Three", 7));
        sink.paper(paper("Four", 9));

        assertThat(sink.isFull()).isTrue();
        assertThat(found.papers()).hasSize(2);
        assertThat(found.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("line 7: error: only the first 2 papers were read [too-many-entries]");
    }

    @Test
    void whatGaveNoPaperIsAnErrorOfAllLines() throws IOException {
        sink.line(LineUse.BLANK);
        sink.line(LineUse.FURNITURE);
        sink.report(Code.UNREAD_LINES, Span.ofLine(2), "not known");

        sink.report(Code.NO_TITLE, Span.ofLine(2), "the entry shows no title");
        sink.report(Code.MALFORMED, Span.ofLine(2), "not JSON");
        sink.report(Code.MALFORMED, Span.ofLine(3), "not JSON either");

        sink.finish(Code.NO_DIGEST, "no paper was found");

        assertThat(found.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "line 2: warning: the entry shows no title [no-title]",
                        "lines 1-2: error: no paper was found; line 2: not JSON [no-digest]");
    }

    @Test
    void whatIsSaidBeforeAPaperComesBeforeIt() throws IOException {
        sink.report(Code.UNREAD_LINES, Span.ofLine(1), "not known");
        assertThat(found.diagnostics()).isEmpty();

        sink.paper(paper("One", 2));
        sink.finish(Code.NO_DIGEST, "no paper was found");

        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly("unread-lines");
    }

    @Test
    void whatIsHeldBackIsBoundedAndTheRestCounted() throws IOException {
        for (int line = 1; line <= HeldDiagnostics.MOST + 3; line++) {
            sink.report(Code.UNREAD_LINES, Span.ofLine(line), "not known");
        }

        sink.paper(paper("One", 9000));

        assertThat(found.diagnostics()).hasSize(HeldDiagnostics.MOST + 1);
        assertThat(found.diagnostics().get(HeldDiagnostics.MOST))
                .hasToString("lines 4097-4099: warning: 3 more of these lines [more-diagnostics]");
    }

    @Test
    void aPaperThatSaysNothingIsNone() throws IOException {
        assertThat(sink.paper(paper("", 4))).isFalse();
        assertThat(sink.paper(Paper.builder("").keywords(List.of("tea")).build()))
                .isTrue();

        assertThat(found.papers()).hasSize(1);
        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly("empty-entry");
    }

    @Test
    void anEmptyDocumentOfItsFormIsNoError() throws IOException {
        sink.line(LineUse.FURNITURE);
        sink.recognised();

        sink.finish(Code.NOT_THIS_FORMAT, "no table was found");

        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void thatItIsNoTextExplainsAllElse() throws IOException {
        sink.line(LineUse.FURNITURE);
        sink.report(Code.EMPTY_FEED, Span.ofLine(1), "the feed holds no entries");
        sink.refused();

        sink.finish(Code.NO_DIGEST, "no paper was found");

        assertThat(found.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("line 1: error: the input is no text [not-text]");
    }

    @Test
    void anErrorThatWasToldIsNotToldAgain() throws IOException {
        sink.line(LineUse.FURNITURE);
        sink.report(Code.EMPTY_FEED, Span.ofLine(1), "the feed holds no entries");

        sink.finish(Code.NO_DIGEST, "no paper was found");

        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly("empty-feed");
    }

    @Test
    void whatWasFoundInsideStandsWhereItIsOutside() throws IOException {
        ReadingCollector inside = new ReadingCollector();
        inside.paper(paper("One", 2));
        inside.diagnostic(Code.NO_TITLE.at(3, "no title"));
        List.of(LineUse.BLANK, LineUse.PAPER, LineUse.UNREAD).forEach(use -> inside.line(1, use));
        LineLedger ledger = sink.ledger("not read");
        for (int line = 1; line <= 14; line++) {
            ledger.note(line, true);
        }

        sink.take(inside, ledger, span -> new Span(span.firstLine() + 10, span.lastLine() + 10));
        ledger.finish();

        assertThat(found.papers().get(0).source()).contains(new Source("a digest", "tea.txt", Span.ofLine(12)));
        assertThat(found.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "line 13: warning: no title [no-title]",
                        "lines 1-10: warning: not read [unread-lines]",
                        "line 14: warning: not read [unread-lines]");
        assertThat(found.uses().subList(9, 14))
                .containsExactly(LineUse.UNREAD, LineUse.FURNITURE, LineUse.PAPER, LineUse.UNREAD, LineUse.UNREAD);
    }

    @Test
    void thatAPartInsideHoldsNothingIsNoErrorOfTheWhole() throws IOException {
        ReadingCollector inside = new ReadingCollector();
        inside.diagnostic(Code.NOT_TEXT.at(1, "no text"));

        sink.take(inside, sink.ledger("not read"), span -> span);

        assertThat(found.diagnostics()).isEmpty();
    }

    private static Paper paper(String title, int line) {
        return Paper.builder(title)
                .source(new Source("a digest", "", Span.ofLine(line)))
                .build();
    }
}
