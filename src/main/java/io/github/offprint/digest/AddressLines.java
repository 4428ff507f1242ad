package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front end for text in which each link became its text, a blank line and its address: an address that is a paragraph
 * belongs to the line before it.
 */
final class AddressLines implements LineSource {
    /** The mark of a button that the export put before a count. */
    private static final String BUTTON = "[-] ";

    private final LineSource plain;
    private @Nullable Line held;
    private @Nullable Line pushed;

    AddressLines(RawLines raw) {
        plain = new PlainLines(raw);
    }

    @Override
    public @Nullable Line next() throws IOException {
        Line line = held != null ? held : text();
        held = null;
        if (line == null) {
            return null;
        }
        Line next = text();
        if (next != null && Addresses.isAddress(next.text())) {
            pushed = decoration(next);
            return withLink(line, next.text());
        }
        held = next;
        return line;
    }

    /** The next line, after the one for an address that was taken. */
    private @Nullable Line text() throws IOException {
        if (pushed != null) {
            Line line = pushed;
            pushed = null;
            return line;
        }
        Line line = plain.next();
        return line == null ? null : tidy(line);
    }

    private static Line tidy(Line line) {
        String text = line.text();
        if (text.equals("[")) {
            return decoration(line);
        }
        if (text.startsWith("# ")) {
            return new Line(text.substring(2), line.number(), line.last(), line.startsParagraph(), 1, false, List.of());
        }
        if (text.startsWith(BUTTON)) {
            return Line.plain(text.substring(BUTTON.length()), line.number(), line.startsParagraph());
        }
        int close = text.indexOf("](");
        Destination destination = close <= 0 || text.indexOf('[') >= 0 ? null : Destination.at(text, close + 1);
        return destination == null || destination.end() < text.length()
                ? line
                : withLink(
                        Line.plain(text.substring(0, close), line.number(), line.startsParagraph()),
                        destination.address());
    }

    private static Line decoration(Line line) {
        return Line.plain("", line.number(), line.startsParagraph());
    }

    private static Line withLink(Line line, String address) {
        List<Run> runs = new ArrayList<>(line.runs());
        runs.add(new Run(Style.LINK, 0, line.text().length(), address));
        return new Line(line.text(), line.number(), line.last(), line.startsParagraph(), 0, false, runs);
    }

    @Override
    public int lastNumber() {
        return plain.lastNumber();
    }

    @Override
    public List<Diagnostic> takeDiagnostics() {
        return plain.takeDiagnostics();
    }

    @Override
    public void finish(ReadingSink findings) throws IOException {
        plain.finish(findings);
    }
}
