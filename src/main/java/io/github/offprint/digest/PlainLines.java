package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front end for plain text: a line is a line, and a blank one ends a paragraph. */
final class PlainLines implements LineSource {
    private final RawLines raw;
    private boolean paragraph = true;

    PlainLines(RawLines raw) {
        this.raw = raw;
    }

    @Override
    public @Nullable Line next() throws IOException {
        String line = raw.next();
        while (line != null) {
            String text = PlainText.visible(line);
            boolean starts = paragraph;
            paragraph = text.isEmpty();
            if (!paragraph) {
                return Line.plain(text, raw.number(), starts);
            }
            line = raw.next();
        }
        return null;
    }

    @Override
    public int lastNumber() {
        return raw.number();
    }

    @Override
    public List<Diagnostic> takeDiagnostics() {
        return raw.takeDiagnostics();
    }

    @Override
    public void finish(ReadingSink findings) throws IOException {
        raw.finish(findings);
    }
}
