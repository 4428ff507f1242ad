package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run over a document that holds pages: lines in, page by page to the grammar, papers out to the findings. */
final class PageReading {
    private static final String NAME = "Hugging Face Daily Papers";

    private final LineSource lines;
    private final Document document;
    private final ReadingSink findings;
    private final PageAssembler assembler = new PageAssembler();
    private final List<Diagnostic> lineDiagnostics = new ArrayList<>();
    private final Preface preface;
    private boolean recognised;
    private boolean startsPage = true;
    private int latestPrinted;
    private int done;

    PageReading(LineSource lines, Document document, ReadingSink findings) {
        this.lines = lines;
        this.document = document;
        this.findings = findings;
        preface = new Preface(document.date(), true);
    }

    void run() throws IOException {
        int last = 0;
        Line line = lines.next();
        while (line != null && !findings.isFull()) {
            assembler.add(line, preface.takes(line));
            takeWhatIsWhole(line);
            last = line.last();
            line = lines.next();
        }
        read(assembler.takeAll(), line != null ? last : lines.lastNumber(), true);
        lines.finish(findings);
    }

    private void takeWhatIsWhole(Line line) throws IOException {
        if (assembler.hasNextPage()) {
            read(assembler.takePage(), assembler.firstLine() - 1, false);
            startsPage = true;
            latestPrinted = 0;
        } else if (assembler.length() > document.limits().pageLength()) {
            lineDiagnostics.add(Code.PAGE_TOO_LONG.at(
                    line.number(),
                    "the page is longer than " + document.limits().pageLength()
                            + " characters; the years it leaves out are inferred from the part before this line"));
            List<Token> entries = assembler.takeEntries();
            read(entries, assembler.isEmpty() ? line.last() : assembler.firstLine() - 1, false);
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
        YearInference years = new YearInference(document.referenceDate(), pageDate(page), latestPrinted);
        for (Entry entry : page.entries()) {
            complete(entry, years, page);
            findings.paper(entry.toPaper(NAME, document.name()));
        }
        List<Diagnostic> diagnostics = new ArrayList<>(page.diagnostics());
        diagnostics.addAll(lineDiagnostics);
        diagnostics.addAll(lines.takeDiagnostics());
        lineDiagnostics.clear();
        diagnostics.sort(Comparator.comparingInt(d -> d.span().firstLine()));
        for (Diagnostic diagnostic : diagnostics) {
            findings.diagnostic(diagnostic);
        }
        for (int line = page.firstLine(); line <= page.lastLine(); line++) {
            findings.line(page.use(line));
        }
    }

    /** The page's own date with its year, if the page prints it or anything around it tells. */
    private @Nullable LocalDate pageDate(Page page) {
        PaperDate own = page.date();
        return own == null ? preface.date(null) : own.toLocalDate().orElse(preface.date(own));
    }

    private static void complete(Entry entry, YearInference years, Page page) {
        PaperDate printed = entry.date;
        if (printed != null) {
            entry.date = years.complete(printed, entry.arxivId);
            if (years.isAfterPage(printed)) {
                page.report(Code.DATE_AFTER_PAGE, entry.span, "the date " + printed + " is later than the page's own");
            }
        }
    }
}
