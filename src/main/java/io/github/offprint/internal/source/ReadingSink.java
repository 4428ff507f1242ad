package io.github.offprint.internal.source;

import io.github.offprint.Author;
import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.Limits;
import io.github.offprint.LineAccount;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperHandler;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.name.Names;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader finds in a document, on its way to the handler: counted, and limited. */
public final class ReadingSink {
    private final String document;
    private final Limits limits;
    private final PaperHandler handler;
    private final Map<LineUse, Integer> uses = new EnumMap<>(LineUse.class);
    private int lines;
    private int papers;
    private boolean full;
    private boolean recognised;

    /** What there is to say before the first paper; {@code null} once it has come. */
    private @Nullable HeldDiagnostics held;

    /**
     * Starts a document, which is to be {@linkplain #finish finished}.
     *
     * @param document its name for the papers' sources; empty for none
     * @param limits how much is read at most
     * @param handler takes what is found
     */
    public ReadingSink(String document, Limits limits, PaperHandler handler) {
        this(document, limits, handler, new HeldDiagnostics());
    }

    private ReadingSink(String document, Limits limits, PaperHandler handler, @Nullable HeldDiagnostics held) {
        this.document = document;
        this.limits = limits;
        this.handler = handler;
        this.held = held;
    }

    /**
     * Starts a document that stands inside another.
     *
     * @param document the name of the outer document
     * @param limits how much is read at most
     * @param found takes what is found, for the outer sink to {@linkplain #take take} it
     * @return a sink that needs no finish
     */
    public static ReadingSink inside(String document, Limits limits, ReadingCollector found) {
        return new ReadingSink(document, limits, found, null);
    }

    /** {@return how much is read at most} */
    public Limits limits() {
        return limits;
    }

    /** {@return whether there was a paper more than the limit; no more are taken then} */
    public boolean isFull() {
        return full;
    }

    /** {@return how many papers were found} */
    public int papers() {
        return papers;
    }

    /**
     * Where a paper stands that doesn't say itself where it was read first.
     *
     * @param span the lines
     * @return the place in this document
     */
    public Source source(Span span) {
        return new Source("", document, span);
    }

    /**
     * Takes a paper, if there is room for it. What says nothing of a paper is none, and is reported.
     *
     * @param paper the paper
     * @return whether it is one
     * @throws IOException if the handler throws it
     */
    public boolean paper(Paper paper) throws IOException {
        if (!tells(paper)) {
            report(Code.EMPTY_ENTRY, spanOf(paper), "an entry without a field that tells anything");
            return false;
        }
        if (papers < limits.entries()) {
            papers++;
            release();
            reportUnsplit(paper);
            handler.paper(paper);
        } else if (!full) {
            full = true;
            report(Code.TOO_MANY_ENTRIES, spanOf(paper), "only the first " + papers + " papers were read");
        }
        return true;
    }

    private void reportUnsplit(Paper paper) throws IOException {
        for (Author author : paper.authors().known()) {
            if (Names.isUnsplit(author)) {
                report(Code.UNSPLIT_NAMES, spanOf(paper), "this may be several names: " + author.name());
            }
        }
    }

    private Span spanOf(Paper paper) {
        return paper.source().map(Source::span).orElse(Span.ofLine(lines + 1));
    }

    /** Whether there is anything in a paper beside its key and its type, by which alone nobody finds it. */
    private static boolean tells(Paper paper) {
        boolean cited = paper.citation().stream()
                .flatMap(citation -> citation.fields().values().stream())
                .anyMatch(value -> !value.isBlank());
        boolean text = Stream.of(paper.title(), paper.abstractText()).anyMatch(value -> !value.isEmpty());
        boolean part = Stream.of(
                        paper.date(),
                        paper.arxivId(),
                        paper.doi(),
                        paper.url(),
                        paper.summary(),
                        paper.organization(),
                        paper.repository(),
                        paper.projectPage(),
                        paper.archive())
                .anyMatch(Optional::isPresent);
        return text
                || cited
                || part
                || !paper.publication().values().isEmpty()
                || !paper.authors().isEmpty()
                || !paper.keywords().isEmpty();
    }

    private void release() throws IOException {
        if (held != null) {
            held.giveTo(handler);
            held = null;
        }
    }

    /**
     * Reports lines that were not read, so that the ledger needn't.
     *
     * @param ledger has the lines
     * @param code what is wrong
     * @param span the lines
     * @param message one line for people
     * @throws IOException if the handler throws it
     */
    public void reject(LineLedger ledger, Code code, Span span, String message) throws IOException {
        report(code, span, message);
        ledger.claimUnread(span);
    }

    /**
     * Reports whole lines.
     *
     * @param code what is wrong
     * @param span the lines
     * @param message one line for people
     * @throws IOException if the handler throws it
     */
    public void report(Code code, Span span, String message) throws IOException {
        diagnostic(code.at(span, message));
    }

    /**
     * Reports a place within lines.
     *
     * @param code what is wrong
     * @param span the lines
     * @param column where in the first of them, from 1; 0 for whole lines
     * @param message one line for people
     * @throws IOException if the handler throws it
     */
    public void report(Code code, Span span, int column, String message) throws IOException {
        diagnostic(code.at(span, column, message));
    }

    /**
     * Takes a diagnostic.
     *
     * @param diagnostic what there is to say
     * @throws IOException if the handler throws it
     */
    public void diagnostic(Diagnostic diagnostic) throws IOException {
        if (held == null) {
            handler.diagnostic(diagnostic);
        } else {
            held.add(diagnostic);
        }
    }

    /**
     * Takes what was found in a document that stands inside this one. That there is nothing in it is no error of the whole.
     *
     * @param found what was found
     * @param ledger has the lines of this document
     * @param place the lines here in which lines there stand
     * @throws IOException if the handler throws it
     */
    public void take(ReadingCollector found, LineLedger ledger, UnaryOperator<Span> place) throws IOException {
        List<Paper> inside = found.papers();
        for (Paper paper : inside) {
            Source source = paper.source().orElseThrow();
            Source here = new Source(source.digest(), document, place.apply(source.span()));
            paper(paper.toBuilder().source(here).build());
        }
        for (Diagnostic said : found.diagnostics()) {
            if (!inside.isEmpty() || said.severity() != Severity.ERROR) {
                diagnostic(new Diagnostic(said.severity(), said.code(), said.message(), place.apply(said.span())));
            }
        }
        int line = 0;
        for (LineUse use : found.uses()) {
            Span span = place.apply(Span.ofLine(++line));
            ledger.mark(span, use == LineUse.BLANK ? LineUse.FURNITURE : use);
            if (use == LineUse.UNREAD) {
                ledger.claimUnread(span);
            }
        }
    }

    /**
     * Says what became of the next line.
     *
     * @param use what became of it
     */
    public void line(LineUse use) {
        uses.merge(use, 1, Integer::sum);
        handler.line(++lines, use);
    }

    /** {@return how many lines have a use so far} */
    public int lines() {
        return lines;
    }

    /** {@return the lines so far, at least the first} */
    public Span all() {
        return new Span(1, Math.max(1, lines));
    }

    /**
     * Starts to account for lines that find their use out of order.
     *
     * @param unread the message of the diagnostics about lines that found none
     * @return a ledger that gives the lines to this sink
     */
    public LineLedger ledger(String unread) {
        return new LineLedger(new LineLedger.Sink() {
            @Override
            public void line(LineUse use) {
                ReadingSink.this.line(use);
            }

            @Override
            public void unread(Span span) throws IOException {
                report(Code.UNREAD_LINES, span, unread);
            }
        });
    }

    /** {@return how many lines ended where, so far} */
    public LineAccount account() {
        return new LineAccount(
                count(LineUse.PAPER), count(LineUse.FURNITURE), count(LineUse.UNREAD), count(LineUse.BLANK));
    }

    /**
     * Says that a limit ended the input.
     *
     * @param last the last line that was read
     * @throws IOException if the handler throws it
     */
    public void stopped(int last) throws IOException {
        String message = "only the first " + limits.inputLength() + " characters were read";
        report(Code.INPUT_TOO_LONG, Span.ofLine(Math.max(1, last)), message);
    }

    /** Says that the document is what it is read as, so that it is no fault of it if it holds no paper. */
    public void recognised() {
        recognised = true;
    }

    /**
     * Says that the input ended, since it was no text from there on.
     *
     * @throws IOException if the handler throws it
     */
    public void refused() throws IOException {
        boolean read = papers > 0;
        report(
                Code.NOT_TEXT,
                read ? Span.ofLine(Math.max(1, lines)) : all(),
                read ? "the input is no text behind this line" : "the input is no text");
    }

    /**
     * Gives what was held back. If no paper came, an error about all lines says so, and why.
     *
     * @param none what to say of an input without a paper
     * @param message one line for people
     * @throws IOException if the handler throws it
     */
    public void finish(Code none, String message) throws IOException {
        if (held == null) {
            return;
        }
        Optional<Diagnostic> error = held.error();
        if (error.isEmpty() && recognised) {
            held.giveTo(handler);
        } else {
            Diagnostic whole = error.map(told -> new Diagnostic(told.severity(), told.code(), told.message(), all()))
                    .orElseGet(() -> none.at(all(), message));
            held.giveTo(handler, whole);
        }
        held = null;
    }

    /** {@return whether no line so far shows anything} */
    public boolean isBlank() {
        return lines == count(LineUse.BLANK);
    }

    private int count(LineUse use) {
        return uses.getOrDefault(use, 0);
    }
}
