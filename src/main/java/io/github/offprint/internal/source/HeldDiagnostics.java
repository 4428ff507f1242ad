package io.github.offprint.internal.source;

import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.PaperHandler;
import io.github.offprint.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say before the first paper. Where none comes it says but one thing, that there is none; so the noise of a
 * document that is something else altogether is one line, and what is kept of it is bounded.
 */
final class HeldDiagnostics {
    /** More than people read, and less than a megabyte. */
    static final int MOST = 1 << 12;

    /** What an error about the whole document says as well, since it speaks of all lines. */
    private static final Set<String> OF_THE_WHOLE = EnumSet.of(
                    Code.MALFORMED,
                    Code.NOT_UTF8,
                    Code.UNDECODABLE,
                    Code.LINE_TOO_LONG,
                    Code.PAGE_TOO_LONG,
                    Code.ENTRY_TOO_LONG,
                    Code.TOO_LONG,
                    Code.UNREAD_LINES,
                    Code.EMPTY_ENTRY,
                    Code.INCLUDE_IGNORED)
            .stream()
            .map(Code::text)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Diagnostic> held = new ArrayList<>();
    private @Nullable Span beyond;
    private int countBeyond;
    private @Nullable Diagnostic error;

    void add(Diagnostic diagnostic) {
        boolean isError = diagnostic.severity() == Severity.ERROR;
        if (isError && (error == null || diagnostic.code().equals(Code.NOT_TEXT.text()))) {
            error = diagnostic;
        }
        if (held.size() < MOST) {
            held.add(diagnostic);
        } else {
            countBeyond++;
            beyond = beyond == null ? diagnostic.span() : around(beyond, diagnostic.span());
        }
    }

    private static Span around(Span one, Span other) {
        return new Span(Math.min(one.firstLine(), other.firstLine()), Math.max(one.lastLine(), other.lastLine()));
    }

    /** The first error, or that the input is no text, which explains all others. */
    Optional<Diagnostic> error() {
        return Optional.ofNullable(error);
    }

    /** Gives all of it: a paper came, or the document is known to be an empty one. */
    void giveTo(PaperHandler handler) throws IOException {
        for (Diagnostic diagnostic : held) {
            handler.diagnostic(diagnostic);
        }
        if (beyond != null) {
            handler.diagnostic(Code.MORE_DIAGNOSTICS.at(beyond, countBeyond + " more of these lines"));
        }
        held.clear();
        beyond = null;
    }

    /** Gives what an error about all lines doesn't say, and that error, with the first reason that there is. */
    void giveTo(PaperHandler handler, Diagnostic whole) throws IOException {
        String reason = "";
        for (Diagnostic diagnostic : held) {
            if (!OF_THE_WHOLE.contains(diagnostic.code()) && diagnostic.severity() != Severity.ERROR) {
                handler.diagnostic(diagnostic);
            } else if (reason.isEmpty() && isReason(diagnostic)) {
                reason = "; line " + diagnostic.span().firstLine() + ": " + diagnostic.message();
            }
        }
        boolean told = error != null;
        handler.diagnostic(
                new Diagnostic(whole.severity(), whole.code(), whole.message() + (told ? "" : reason), whole.span()));
        held.clear();
    }

    private static boolean isReason(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING
                && !diagnostic.code().equals(Code.UNREAD_LINES.text())
                && !diagnostic.code().equals(Code.NOT_UTF8.text());
    }
}
