package io.github.offprint.internal.mail;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The header of a message or of a part of one. It is read anew for each question. */
public final class Headers {
    /** No mail is older; a year before it is a slip. */
    private static final int EARLIEST = 1900;

    private final SourceLines source;
    private final int from;
    private final int to;

    Headers(SourceLines source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /**
     * A field as people read it: on one line, its encoded words decoded. Of several fields of a name, the first counts.
     *
     * @param name the field's name, in any case
     * @return what the field says, which may be nothing; empty if there is no such field
     */
    public Optional<String> field(String name) {
        int line = find(name);
        return line < 0 ? Optional.empty() : Optional.of(oneLine(EncodedWords.decode(value(line))));
    }

    /** {@return the day that the {@code Date} field names, as its sender saw it; empty if it names none} */
    public Optional<LocalDate> date() {
        return DateText.readDay(withoutComments(raw("Date")))
                .flatMap(PaperDate::toLocalDate)
                .filter(day -> day.getYear() >= EARLIEST);
    }

    /** The text outside of round brackets, which may stand within each other: comments, by RFC 5322. */
    private static String withoutComments(String field) {
        StringBuilder rest = new StringBuilder(field.length());
        int depth = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                rest.append(c);
            } else if (c == ')') {
                depth--;
            } else if (c == '\\') {
                i++;
            }
        }
        return rest.toString();
    }

    /** A field as it stands, unfolded; empty if there is none. */
    String raw(String name) {
        int line = find(name);
        return line < 0 ? "" : value(line);
    }

    private int find(String name) {
        String text = source.text();
        for (int line = from; line < to; line++) {
            int start = source.start(line);
            if (text.regionMatches(true, start, name, 0, name.length())
                    && colon(source, line) == skipSpace(text, start + name.length(), source.end(line))) {
                return line;
            }
        }
        return -1;
    }

    private String value(int first) {
        StringBuilder value = new StringBuilder();
        append(value, colon(source, first) + 1, first);
        for (int line = first + 1; line < to && source.startsWithSpace(line); line++) {
            append(value.append(' '), source.start(line), line);
        }
        return decoded(value.toString().strip());
    }

    private void append(StringBuilder value, int start, int line) {
        int end = source.trimmedEnd(line);
        value.append(source.text(), Math.min(skipSpace(source.text(), start, end), end), end);
    }

    /** Bytes beyond ASCII are not allowed in a header; where they stand, they are most often UTF-8. */
    private String decoded(String value) {
        boolean octets = value.chars().allMatch(c -> source.isOctet((char) c));
        return octets && value.chars().anyMatch(c -> c > 0x7F)
                ? Charsets.decode(value.getBytes(StandardCharsets.ISO_8859_1), "")
                : value;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString().strip();
    }

    /** The place of the colon behind the name of the field that starts in a line; -1 if none does. */
    static int colon(SourceLines source, int line) {
        String text = source.text();
        int end = source.end(line);
        int i = source.start(line);
        while (i < end && text.charAt(i) > ' ' && text.charAt(i) < 0x7F && text.charAt(i) != ':') {
            i++;
        }
        boolean named = i > source.start(line);
        i = skipSpace(text, i, end);
        return named && i < end && text.charAt(i) == ':' ? i : -1;
    }

    /** The name of the field that starts in a line, in lower case; empty if none does. */
    static String name(SourceLines source, int line) {
        int colon = colon(source, line);
        return colon < 0
                ? ""
                : source.text().substring(source.start(line), colon).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a line is the one by which a mailbox file sets its messages apart. */
    static boolean isEnvelope(SourceLines source, int line) {
        String text = source.text();
        int start = source.start(line);
        return (text.startsWith("From ", start) || text.startsWith(">From ", start)) && colon(source, line) < 0;
    }

    private static int skipSpace(String text, int from, int end) {
        int i = from;
        while (i < end && SourceLines.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
