package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.PaperDate;
import io.github.offprint.Span;
import io.github.offprint.internal.text.LineReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run over one digest: lines in, page by page to the grammar, papers out to the handler. */
final class DigestReading {
    private static final String NAME = "Hugging Face Daily Papers";

    private final LineReader lines;
    private final Limits limits;
    private final @Nullable LocalDate referenceDate;
    private final String document;
    private final DigestHandler handler;
    private final PageAssembler assembler = new PageAssembler();
    private final TextCheck check = new TextCheck();
    private final List<Diagnostic> lineDiagnostics = new ArrayList<>();
    private final Map<LineUse, Integer> counts = new EnumMap<>(LineUse.class);
    private boolean recognised;
    private boolean startsPage = true;
    private int latestPrinted;
    private int papers;
    private int done;

    DigestReading(
            LineReader lines,
            Limits limits,
            @Nullable LocalDate referenceDate,
            String document,
            DigestHandler handler) {
        this.lines = lines;
        this.limits = limits;
        this.referenceDate = referenceDate;
        this.document = document;
        this.handler = handler;
    }

    LineAccount run() throws IOException {
        boolean paragraph = true;
        String raw = lines.next();
        while (raw != null && papers < limits.entries() && !check.refuses(raw)) {
            String text = PlainText.visible(raw);
            noteLine(raw);
            if (!text.isEmpty()) {
                assembler.add(new Line(text, lines.number(), paragraph));
                takeWhatIsWhole();
            }
            paragraph = text.isEmpty();
            raw = lines.next();
        }
        finish(raw != null);
        return account();
    }

    private void noteLine(String raw) {
        if (lines.wasCut()) {
            String message = "only the first " + limits.lineLength() + " characters of the line were read";
            lineDiagnostics.add(Code.LINE_TOO_LONG.at(lines.number(), message));
        }
        if (raw.indexOf('\uFFFD') >= 0) {
            lineDiagnostics.add(Code.UNDECODABLE.at(
                    lines.number(), "the line holds characters that could not be decoded (U+FFFD)"));
        }
    }

    private void takeWhatIsWhole() throws IOException {
        if (assembler.hasNextPage()) {
            read(assembler.takePage(), assembler.firstLine() - 1, false);
            startsPage = true;
            latestPrinted = 0;
        } else if (assembler.length() > limits.pageLength()) {
            lineDiagnostics.add(Code.PAGE_TOO_LONG.at(
                    lines.number(),
                    "the page is longer than " + limits.pageLength()
                            + " characters; the years it leaves out are inferred from the part before this line"));
            List<Token> entries = assembler.takeEntries();
            read(entries, assembler.isEmpty() ? lines.number() : assembler.firstLine() - 1, false);
            startsPage = false;
        }
    }

    private void read(List<Token> tokens, int lastLine, boolean endsInput) throws IOException {
        Page page = new Page(done + 1, lastLine - done);
        recognised |= EntryGrammar.recognises(tokens);
        if (recognised) {
            new EntryGrammar(tokens, page, startsPage, endsInput).read();
            page.reportUnread("not recognised as a part of a paper or of the page");
        } else {
            tokens.forEach(token -> page.mark(token, LineUse.UNREAD));
            page.reportUnread("no paper was recognised here");
        }
        emit(page);
        done = lastLine;
    }

    private void emit(Page page) throws IOException {
        latestPrinted = page.latestPrintedYear(latestPrinted);
        PaperDate own = page.date();
        LocalDate pageDate = own == null ? null : own.toLocalDate().orElse(null);
        YearInference years = new YearInference(referenceDate, pageDate, latestPrinted);
        for (Entry entry : page.entries()) {
            complete(entry, years, page);
        }
        for (Entry entry : page.entries().subList(0, Math.min(page.entries().size(), limits.entries() - papers))) {
            handler.paper(entry.toPaper(NAME, document));
        }
        papers += page.entries().size();
        List<Diagnostic> diagnostics = new ArrayList<>(page.diagnostics());
        diagnostics.addAll(lineDiagnostics);
        lineDiagnostics.clear();
        diagnostics.sort(Comparator.comparingInt(d -> d.span().firstLine()));
        for (Diagnostic diagnostic : diagnostics) {
            handler.diagnostic(diagnostic);
        }
        for (int line = page.firstLine(); line <= page.lastLine(); line++) {
            counts.merge(page.use(line), 1, Integer::sum);
            handler.line(line, page.use(line));
        }
    }

    private static void complete(Entry entry, YearInference years, Page page) {
        PaperDate printed = entry.date;
        if (printed != null) {
            entry.date = years.complete(printed, null);
            if (years.isAfterPage(printed)) {
                page.report(Code.DATE_AFTER_PAGE, entry.span, "the date " + printed + " is later than the page's own");
            }
        }
    }

    private void finish(boolean stoppedEarly) throws IOException {
        int last = stoppedEarly ? lines.number() - 1 : lines.number();
        boolean blank = assembler.isEmpty() && count(LineUse.UNREAD) == 0 && papers == 0;
        read(assembler.takeAll(), last, true);
        if (check.refused()) {
            handler.diagnostic(Code.NOT_TEXT.at(
                    Math.max(1, lines.number()), blank ? "the input is no text" : "the input is no text from here on"));
        } else if (lines.wasStopped()) {
            handler.diagnostic(Code.INPUT_TOO_LONG.at(
                    Math.max(1, last), "only the first " + limits.inputLength() + " characters were read"));
        } else if (stoppedEarly || papers > limits.entries()) {
            handler.diagnostic(Code.TOO_MANY_ENTRIES.at(
                    Math.max(1, last), "only the first " + limits.entries() + " papers were read"));
        }
        Span all = new Span(1, Math.max(1, last));
        if (papers == 0 && !blank) {
            handler.diagnostic(Code.NO_DIGEST.at(all, "no paper was found; this seems to be no digest"));
        } else if (blank && !check.refused()) {
            handler.diagnostic(Code.EMPTY_INPUT.at(all, "the input is empty"));
        }
    }

    private LineAccount account() {
        return new LineAccount(
                count(LineUse.PAPER), count(LineUse.FURNITURE), count(LineUse.UNREAD), count(LineUse.BLANK));
    }

    private int count(LineUse use) {
        return counts.getOrDefault(use, 0);
    }
}
