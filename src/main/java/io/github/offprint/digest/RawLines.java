package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.LineReader;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a document up to its end or a limit. */
final class RawLines {
    private final LineReader in;
    private final Limits limits;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    RawLines(Reader text, Limits limits) {
        in = new LineReader(text, limits.lineLength(), limits.inputLength());
        this.limits = limits;
    }

    /** The next line without its end, or {@code null} if there is no more to read. */
    @Nullable
    String next() throws IOException {
        String raw = in.next();
        if (raw != null) {
            note(raw);
        }
        return raw;
    }

    /** The number of the line read last, from 1; 0 before the first. */
    int number() {
        return in.number();
    }

    /** Takes out what there was to say of the lines so far. */
    List<Diagnostic> takeDiagnostics() {
        List<Diagnostic> taken = List.copyOf(diagnostics);
        diagnostics.clear();
        return taken;
    }

    /** Says why reading ended, if not at the end. */
    void finish(ReadingSink findings) throws IOException {
        if (in.wasStopped()) {
            findings.stopped(number());
        }
    }

    private void note(String raw) {
        if (in.wasCut()) {
            String message = "only the first " + limits.lineLength() + " characters of the line were read";
            diagnostics.add(Code.LINE_TOO_LONG.at(in.number(), message));
        }
        if (raw.indexOf('\uFFFD') >= 0) {
            diagnostics.add(
                    Code.UNDECODABLE.at(in.number(), "the line holds characters that could not be decoded (U+FFFD)"));
        }
    }
}
