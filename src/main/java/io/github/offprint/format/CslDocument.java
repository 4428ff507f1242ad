package io.github.offprint.format;

import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.Reader;

/** Reads a document of CSL-JSON, item by item. */
final class CslDocument {
    private CslDocument() {}

    static void read(Reader in, ReadingSink found) throws IOException {
        LineLedger ledger = found.ledger("not an item of CSL-JSON");
        JsonItems items = new JsonItems(
                in, found.limits().pageLength(), found.limits().inputLength(), (line, visible, punctuation) -> {
                    ledger.note(line, visible);
                    if (punctuation) {
                        ledger.mark(Span.ofLine(line), LineUse.FURNITURE);
                    }
                });
        UnreadValues unread = new UnreadValues();
        for (JsonItems.Item item = items.next(); item != null; item = items.next()) {
            if (CslReading.read(item, found, unread)) {
                ledger.mark(item.span(), LineUse.PAPER);
            } else {
                ledger.claimUnread(item.span());
            }
            ledger.giveBefore(item.span().lastLine());
        }
        ledger.finish();
        unread.report(found);
        if (items.wasStopped()) {
            found.stopped(found.lines());
        } else if (found.account().unread() == 0) {
            found.recognised();
        }
    }
}
