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

        sink.finish(Code.NO_DIGEST, "no paper was found");

        assertThat(found.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "line 2: warning: not known [unread-lines]",
                        "lines 1-2: error: no paper was found [no-digest]");
    }

    @Test
    void whatShowsNothingIsEmpty() throws IOException {
        sink.line(LineUse.BLANK);

        sink.finish(Code.NO_DIGEST, "no paper was found");

        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly("empty-input");
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
