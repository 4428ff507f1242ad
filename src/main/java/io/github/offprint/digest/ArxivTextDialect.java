package io.github.offprint.digest;

import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.Diagnostic;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * arXiv's own text: daily mailings, monthly listings, {@code .abs} files. A record stands between lines of two backslashes:
 * identifier and labelled fields, then the abstract, if there is one.
 */
final class ArxivTextDialect implements Dialect {
    @Override
    public DigestForm form() {
        return DigestForm.ARXIV_TEXT;
    }

    /** Two backslashes and below them an identifier, or the subject line of a mailing. */
    @Override
    public boolean recognises(Sample sample) {
        boolean opened = false;
        for (String quoted : sample.lines()) {
            String line = unquoted(quoted).strip();
            if (opened && ArxivFields.id(line).isPresent()) {
                return true;
            }
            opened = isMark(line);
        }
        return sample.lines().stream().anyMatch(ArxivTextDialect::isSubject)
                && sample.lines().stream()
                        .anyMatch(line -> line.startsWith("Archives at http") && line.contains("arxiv"));
    }

    private static boolean isSubject(String line) {
        return line.startsWith("Subject: ") && (line.contains(" daily ") || line.endsWith(" daily"));
    }

    @Override
    public void read(Document document, Findings findings) throws IOException {
        new Reading(document, findings).run();
    }

    static boolean isMark(String line) {
        return line.startsWith("\\\\") && (line.length() == 2 || line.startsWith("\\\\ ("));
    }

    private static String unquoted(String line) {
        return line.startsWith("> ") ? line.substring(2) : line.equals(">") ? "" : line;
    }

    /** Where in a document a line stands. */
    private enum State {
        BETWEEN,
        FIELDS,
        ABSTRACT
    }

    /** One run over one document. */
    private static final class Reading {
        private static final String NAME = "arXiv";
        private static final int MOST_LINES = 3000;
        private static final int SHORTEST_RULE = 10;

        private final Document document;
        private final Findings findings;
        private final RawLines lines;
        private final LineLedger ledger;
        private State state = State.BETWEEN;
        private ArxivFields fields = new ArxivFields();
        private String digest = NAME;
        private int first;
        private int blockFirst;
        private boolean blockKnown;
        private @Nullable Announcement section;

        Reading(Document document, Findings findings) {
            this.document = document;
            this.findings = findings;
            lines = document.lines();
            ledger = new LineLedger(findings, "not a record and not known as a part of a mailing");
        }

        void run() throws IOException {
            String raw = lines.next();
            while (raw != null && !findings.isFull()) {
                String line = unquoted(raw).stripTrailing();
                int number = lines.number();
                String text = PlainText.visible(line);
                ledger.note(number, !PlainText.visible(raw).isEmpty());
                take(line, text, number);
                for (Diagnostic diagnostic : lines.takeDiagnostics()) {
                    findings.diagnostic(diagnostic);
                }
                raw = lines.next();
            }
            boolean stopped = raw != null;
            int last = stopped ? lines.number() - 1 : lines.number();
            if (state != State.BETWEEN) {
                closeRecord(last, state == State.ABSTRACT && !fields.hasAbstract());
            }
            closeBlock(last + 1);
            ledger.finish();
            lines.finish(findings);
            findings.finish(stopped);
        }

        private void take(String line, String text, int number) throws IOException {
            boolean begins = state == State.BETWEEN && ArxivFields.id(text).isPresent();
            if (isMark(text)) {
                mark(number);
            } else if (isRule(text)) {
                rule(text, number);
            } else if (begins) {
                open(number);
                fields.take(line);
            } else if (state == State.FIELDS) {
                fields.take(line);
                limit(number);
            } else if (state == State.ABSTRACT) {
                fields.addAbstract(text);
                limit(number);
            } else {
                between(text, number);
            }
        }

        private void mark(int number) throws IOException {
            switch (state) {
                case BETWEEN -> open(number);
                case FIELDS -> {
                    if (fields.isRecord()) {
                        state = State.ABSTRACT;
                    } else {
                        ledger.mark(first, number, LineUse.FURNITURE); // the date of a day in a listing
                        state = State.BETWEEN;
                    }
                }
                case ABSTRACT -> closeRecord(number, true);
            }
        }

        private void open(int number) throws IOException {
            closeBlock(number);
            state = State.FIELDS;
            fields = new ArxivFields();
            first = number;
        }

        private void rule(String text, int number) throws IOException {
            if (state != State.BETWEEN) {
                closeRecord(number - 1, state == State.ABSTRACT && !fields.hasAbstract());
            }
            closeBlock(number);
            ledger.mark(number, number, LineUse.FURNITURE);
            if (text.startsWith("%-%-%")) {
                section = Announcement.CROSS_LIST;
            } else if (text.startsWith("%%--%%")) {
                section = Announcement.REPLACEMENT;
            }
        }

        private static boolean isRule(String text) {
            return text.length() >= SHORTEST_RULE && text.chars().allMatch(c -> c == '-' || c == '%');
        }

        private void limit(int number) throws IOException {
            if (number - first > MOST_LINES) {
                closeRecord(number, false);
            }
        }

        /** Gives the paper of a record, whole or cut off. */
        private void closeRecord(int last, boolean whole) throws IOException {
            state = State.BETWEEN;
            int end = Math.max(first, last);
            Span span = new Span(first, end);
            if (!fields.isRecord()) {
                return;
            }
            if (fields.title().isEmpty()) {
                findings.report(Code.NO_TITLE, span, "the record shows no title");
                ledger.claimUnread(span);
                return;
            }
            ledger.mark(span, LineUse.PAPER);
            findings.paper(fields.paper(section, new Source(digest, document.name(), span)));
            if (!whole) {
                findings.report(Code.ENTRY_CUT_OFF, span, "the record stops before its end");
            }
            Optional<String> doubt = fields.doubt();
            if (doubt.isPresent()) {
                findings.report(Code.INVALID_IDENTIFIER, span, doubt.get());
            }
            ledger.giveBefore(first);
        }

        private void between(String text, int number) {
            if (text.isEmpty()) {
                return;
            }
            blockFirst = blockFirst == 0 ? number : blockFirst;
            blockKnown |= isKnown(text);
            if (isSubject(text)) {
                digest = NAME + " " + text.substring("Subject: ".length());
                section = Announcement.NEW;
            } else if (text.startsWith("received from ")) {
                section = section == null ? Announcement.NEW : section;
            }
        }

        /** The words of a mailing's head and foot; the lines between two rules belong together. */
        private static boolean isKnown(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return isSubject(text)
                    || lower.startsWith("send any comments")
                    || lower.startsWith("archives at http")
                    || lower.startsWith("to unsubscribe")
                    || lower.startsWith("submissions to:")
                    || lower.startsWith("received from ")
                    || lower.startsWith("papers received as of")
                    || lower.startsWith("for subscribe options")
                    || lower.startsWith("for general information")
                    || lower.startsWith("for help on ")
                    || lower.contains("arxiv.org/help")
                    || lower.contains("subject: cancel")
                    || lower.contains("subj-class mailing");
        }

        private void closeBlock(int next) {
            if (blockFirst != 0 && blockKnown) {
                ledger.mark(blockFirst, next - 1, LineUse.FURNITURE);
            }
            blockFirst = 0;
            blockKnown = false;
        }
    }
}
