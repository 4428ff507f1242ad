package io.github.offprint.digest;

import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.internal.mail.Message;
import io.github.offprint.internal.mail.Part;
import io.github.offprint.internal.mail.PartText;
import io.github.offprint.internal.mail.Region;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingCollector;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.source.TextCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail with a digest in it. Each text part is read in its own form; of the parts that say the same as plain text and as
 * HTML, the one that gives more is taken.
 */
final class EmailDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.EMAIL;
    }

    @Override
    public boolean recognises(Sample sample) {
        return isMessage(sample.text());
    }

    static boolean isMessage(String head) {
        return Message.looksLikeOne(head);
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        LineLedger ledger = findings.ledger("a part of the message that is no digest");
        TrackedText tracked = new TrackedText(document, ledger);
        String text = tracked.upTo(document.limits().pageLength());
        int lastRead = ledger.last();
        Message message = Message.parse(text, document.bytes());
        markAround(message, ledger);
        for (Reading reading : best(message, document)) {
            take(reading, findings, ledger);
        }
        tracked.finish(findings);
        if (ledger.last() > lastRead) {
            String limit = "only the first " + document.limits().pageLength() + " characters of the message were read";
            findings.report(Code.PAGE_TOO_LONG, Span.ofLine(Math.max(1, lastRead)), limit);
        }
        ledger.finish();
    }

    /** Headers, boundaries and what stands between the parts. */
    private static void markAround(Message message, LineLedger ledger) {
        for (Region region : message.regions()) {
            boolean around = switch (region.kind()) {
                case HEADER, PART_HEADER, PREAMBLE, BOUNDARY, EPILOGUE -> true;
                case BODY, REST -> false;
            };
            if (around) {
                ledger.mark(region.span(), LineUse.FURNITURE);
            }
        }
    }

    /** A part and what was found in it; without {@code found} it says the same as another. */
    private record Reading(
            Part part, PartText text, @Nullable ReadingCollector found) {}

    /** The parts in order, of each group of alternatives the best one with what was found in it. */
    private static List<Reading> best(Message message, Document document) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (Part part : message.parts()) {
            PartText text = part.read();
            Reading reading = new Reading(part, text, found(part, text, message, document));
            int rival = readings.size() - 1;
            while (rival >= 0
                    && (readings.get(rival).part.group() != part.group() || readings.get(rival).found == null)) {
                rival--;
            }
            if (rival >= 0) {
                boolean better = value(reading) > value(readings.get(rival));
                int loser = better ? rival : readings.size();
                readings.add(reading);
                readings.set(loser, new Reading(readings.get(loser).part, readings.get(loser).text, null));
            } else {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static ReadingCollector found(Part part, PartText text, Message message, Document document)
            throws IOException {
        ReadingCollector found = new ReadingCollector();
        LocalDate date = part.message().date().or(message::date).orElse(document.date());
        Document inner = new Document(
                new BufferedReader(new TextCheck(new StringReader(text.text()))),
                document.name(),
                document.limits(),
                document.referenceDate(),
                date,
                false);
        Dialect dialect = Dialects.of(new Sample(inner.peek(Sample.LENGTH)));
        if (dialect.form() != DigestForm.EMAIL) {
            dialect.read(inner, ReadingSink.inside(document.name(), document.limits(), found));
        }
        return found;
    }

    /** What a part is worth: its papers, and the identifiers that it knows of them. */
    private static long value(Reading reading) {
        ReadingCollector found = reading.found;
        return found == null
                ? 0
                : found.papers().size() * 3L
                        + found.papers().stream()
                                .filter(paper -> paper.arxivId().isPresent())
                                .count();
    }

    private static void take(Reading reading, ReadingSink findings, LineLedger ledger) throws IOException {
        ReadingCollector found = reading.found;
        if (found == null) {
            ledger.mark(reading.part.body(), LineUse.FURNITURE); // the same once more
            return;
        }
        findings.take(found, ledger, reading.text::source);
    }
}
