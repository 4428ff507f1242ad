package io.github.offprint.format;

import io.github.offprint.Span;
import io.github.offprint.internal.bibtex.BibTeXHandler;
import io.github.offprint.internal.bibtex.BibTeXScanner;
import io.github.offprint.internal.bibtex.RawEntry;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineLedger;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.text.Hash64;
import java.io.IOException;
import java.io.Reader;

/** Reads a BibTeX file: scans it, lets entries inherit, and makes papers of them. */
final class BibTeXDocument implements BibTeXHandler {
    /** Of how many entries the keys are remembered, a few megabytes; a longer file is no one's by hand. */
    private static final int MOST_KEYS = 1 << 18;

    private final ReadingSink found;
    private final Inheritance inheritance;
    private final HashCounts keys = new HashCounts();
    private int entries;

    private BibTeXDocument(ReadingSink found) {
        this.found = found;
        this.inheritance = new Inheritance(found, found.limits().pageLength() / 4);
    }

    static void read(Reader in, ReadingSink found) throws IOException {
        BibTeXDocument document = new BibTeXDocument(found);
        LineLedger ledger = found.ledger("behind the limit of an entry");
        boolean whole = new BibTeXScanner(in, found.limits(), ledger, document).run();
        document.inheritance.finish();
        if (!whole) {
            found.stopped(found.lines());
        }
    }

    @Override
    public boolean entry(RawEntry entry) throws IOException {
        boolean looked = !entry.key().isEmpty() && entries++ < MOST_KEYS;
        if (looked && keys.increment(Hash64.ofFolded(entry.key())) > 0) {
            found.report(Code.DUPLICATE_KEY, entry.span(), entry.column(), "another entry has the key " + entry.key());
        }
        return inheritance.entry(BibTeXFields.of(entry, found));
    }

    @Override
    public void problem(Code problem, Span span, int column, String message) throws IOException {
        found.report(problem, span, column, message);
    }
}
