package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.label.Phrase;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a model, a data set or a collection, of which only the block of papers is read: a title, and below it what
 * {@link Card} reads. Everything else on the page is about something else.
 */
final class ModelCardDialect implements Dialect {
    private static final String NAME = "Hugging Face";
    private static final int LONGEST_TITLE = 300;

    @Override
    public DigestForm form() {
        return DigestForm.MODEL_CARD;
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.lines().stream()
                .filter(line -> line.contains(Card.WORD))
                .anyMatch(
                        line -> Card.parse(Inline.parse(line).text()) != null || Card.parse(beforeLink(line)) != null);
    }

    private static String beforeLink(String line) {
        int close = line.indexOf("](");
        return close < 0 ? line : line.substring(0, close);
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        LineSource lines = new MarkdownLines(document.lines());
        LineLedger ledger = findings.ledger("not a part of the block of papers");
        List<Line> title = new ArrayList<>();
        Line line = lines.next();
        while (line != null && !findings.isFull()) {
            for (int i = line.number(); i <= line.last(); i++) {
                ledger.note(i, true);
            }
            if (line.text().isEmpty() || Phrase.MENU.is(line.text()) || Phrase.HEADING.is(line.text())) {
                ledger.mark(line.number(), line.last(), LineUse.FURNITURE);
            } else {
                read(line, title, document, findings, ledger);
            }
            line = lines.next();
        }
        for (Diagnostic diagnostic : lines.takeDiagnostics()) {
            findings.diagnostic(diagnostic);
        }
        ledger.note(line == null ? lines.lastNumber() : ledger.last(), false);
        ledger.finish();
        lines.finish(findings);
    }

    private static void read(Line line, List<Line> title, Document document, ReadingSink findings, LineLedger ledger)
            throws IOException {
        Card card = Card.parse(line.text());
        if (card == null) {
            if (line.heading() > 0 || (line.startsParagraph() && line.links().isEmpty())) {
                ledger.giveBefore(line.number());
                title.clear();
            }
            title.add(line);
            return;
        }
        String text = String.join(" ", title.stream().map(Line::text).toList());
        if (!text.isEmpty() && text.length() <= LONGEST_TITLE) {
            Span span = new Span(title.get(0).number(), line.last());
            findings.paper(paper(text, card, line, new Source(NAME, document.name(), span)));
            ledger.mark(span, LineUse.PAPER);
        }
        title.clear();
    }

    private static Paper paper(String title, Card card, Line line, Source source) {
        PaperBuilder paper = Paper.builder(title).arxivId(card.id()).source(source);
        String address = line.link();
        paper.url(address.startsWith("/") ? "https://huggingface.co" + address : address);
        if (card.date() != null) {
            paper.date(card.date());
        }
        if (card.upvotes() != Counts.NONE) {
            paper.upvotes(card.upvotes());
        }
        return paper.build();
    }
}
