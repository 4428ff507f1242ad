package io.github.offprint.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.testing.Growth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineLedgerTest {
    private final List<LineUse> uses = new ArrayList<>();
    private final List<Span> unread = new ArrayList<>();
    private final LineLedger ledger = ledger();

    private LineLedger ledger() {
        return new LineLedger(new LineLedger.Sink() {
            @Override
            public void line(LineUse use) {
                uses.add(use);
            }

            @Override
            public void unread(Span span) {
                unread.add(span);
            }
        });
    }

    @Test
    void eachLineIsGivenOnceWithWhatItWasMarkedAs() throws IOException {
        int lines = 50_000; // far more than are moved at a time
        for (int line = 1; line <= lines; line++) {
            ledger.note(line, line % 5 != 0);
        }
        for (int line = 1; line <= lines; line++) {
            if (line % 5 == 1) {
                ledger.mark(Span.ofLine(line), LineUse.PAPER);
            } else if (line % 5 == 2) {
                ledger.mark(line - 1, line, LineUse.FURNITURE);
            } else if (line % 5 == 4) {
                ledger.claimUnread(new Span(line, line + 1));
            }
            ledger.giveBefore(line - 2);
        }
        ledger.finish();

        LineUse[] expected = {LineUse.BLANK, LineUse.PAPER, LineUse.FURNITURE, LineUse.UNREAD, LineUse.UNREAD};
        assertThat(uses).hasSize(lines);
        for (int i = 0; i < lines; i++) {
            assertThat(uses.get(i)).isEqualTo(expected[(i + 1) % 5]);
        }
        assertThat(unread).hasSize(lines / 5).allMatch(span -> span.equals(Span.ofLine(span.firstLine())));
        assertThat(unread.get(0)).isEqualTo(Span.ofLine(3));
    }

    @Test
    void linesThatAreAllKnownAheadAreGivenInLinearTime() throws Exception {
        Growth.isLinear(50_000, Integer::valueOf, many -> {
            uses.clear();
            LineLedger ledger = ledger();
            for (int line = 1; line <= many; line++) {
                ledger.note(line, true);
            }
            for (int line = 1; line <= many; line++) {
                ledger.mark(line, line, LineUse.PAPER);
                ledger.giveBefore(line + 1);
            }
            ledger.finish();
            assertThat(uses).hasSize(many);
        });

        assertThat(uses).containsOnly(LineUse.PAPER);
    }

    @Test
    void whatStandsBetweenKeptLinesIsMarkedInLinearTime() throws Exception {
        Growth.isLinear(50_000, Integer::valueOf, many -> {
            uses.clear();
            LineLedger ledger = ledger();
            for (int line = 1; line <= many; line++) {
                ledger.note(line, true);
                ledger.markRest(line - 1);
                if (line % 2 == 0) {
                    ledger.claimUnread(Span.ofLine(line));
                }
            }
            ledger.finish();
            assertThat(uses).hasSize(many);
        });

        assertThat(uses.subList(0, 4))
                .containsExactly(LineUse.FURNITURE, LineUse.UNREAD, LineUse.FURNITURE, LineUse.UNREAD);
        assertThat(unread).isEmpty();
    }
}
