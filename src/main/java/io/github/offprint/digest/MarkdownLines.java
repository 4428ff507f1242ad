package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front end for Markdown as programs make it from web pages: links that go on over lines and paragraphs, which no
 * Markdown parser takes for links, become lines that each carry the link.
 */
final class MarkdownLines implements LineSource {
    /** A link goes on over so many lines at most: the longest abstracts have some 60. */
    private static final int LONGEST_LINK = 150;

    private static final int DEEPEST_HEADING = 6;

    private final RawLines raw;
    private final Deque<Piece> ahead = new ArrayDeque<>();
    private final Deque<Line> ready = new ArrayDeque<>();
    private final @Nullable Fence fence;
    private boolean paragraph = true;
    private boolean ended;

    /** The lines of a page, which programs may have put between fences as a whole. */
    MarkdownLines(RawLines raw) {
        this(raw, null);
    }

    private MarkdownLines(RawLines raw, @Nullable Fence fence) {
        this.raw = raw;
        this.fence = fence;
    }

    /** The lines of what a person wrote, in which code stands between fences. */
    static MarkdownLines withCode(RawLines raw) {
        return new MarkdownLines(raw, new Fence());
    }

    /** A raw line with what is needed to find where its links end. */
    private record Piece(String text, int number, boolean fenced, Brackets brackets) {
        boolean isBlank() {
            return text.isEmpty();
        }

        /** Whether the line begins with a bracket, after the marks of headings and items, that it doesn't close. */
        boolean opensLink() {
            return !fenced && brackets.firstOpen() >= 0 && brackets.firstOpen() == blockStart(text);
        }

        /** Whether the line ends a link that an earlier one began. */
        boolean closesLink() {
            int close = brackets.firstClose();
            return !fenced && close >= 0 && Destination.at(text, close + 1) != null;
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (ready.isEmpty()) {
            Piece piece = poll();
            if (piece == null) {
                return null;
            }
            if (piece.isBlank()) {
                paragraph = true;
            } else {
                read(piece);
            }
        }
        return ready.poll();
    }

    private void read(Piece piece) throws IOException {
        if (piece.fenced) {
            Run all = new Run(Style.FENCED, 0, piece.text.length(), "");
            emit(new Line(piece.text, piece.number, piece.number, paragraph, 0, false, List.of(all)));
            return;
        }
        int length = piece.opensLink() ? linkLength() : 0;
        if (length > 0) {
            List<Piece> link = new ArrayList<>();
            link.add(piece);
            for (int i = 0; i < length; i++) {
                link.add(ahead.remove());
            }
            readLink(link);
        } else if (piece.text.equals("[") || piece.text.equals("-")) {
            emit(new Line("", piece.number, piece.number, paragraph, 0, false, List.of()));
        } else {
            emit(lineOf(piece.text, piece.number, piece.number));
        }
    }

    /** How many lines follow until the open link ends; 0 if it does not, so that the bracket is just a bracket. */
    private int linkLength() throws IOException {
        if (ahead.size() < LONGEST_LINK) {
            fill();
        }
        int count = 0;
        for (Piece piece : ahead) {
            count++;
            if (piece.closesLink()) {
                return count;
            }
            if (piece.opensLink()) {
                return 0;
            }
        }
        return 0;
    }

    private void readLink(List<Piece> link) {
        Piece end = link.get(link.size() - 1);
        int close = end.brackets.firstClose();
        Destination destination = Objects.requireNonNull(Destination.at(end.text, close + 1));
        List<String> contents = new ArrayList<>();
        link.forEach(piece -> contents.add(piece.text));
        contents.set(link.size() - 1, end.text.substring(0, close));
        int open = link.get(0).brackets.firstOpen();
        contents.set(0, contents.get(0).substring(0, open) + contents.get(0).substring(open + 1));
        int done = readTitle(link, contents, destination.address());
        for (int i = done; i < link.size(); i++) {
            if (link.get(i).isBlank()) {
                paragraph = true;
            } else {
                int number = link.get(i).number;
                emit(linked(contents.get(i), number, number, destination.address()));
            }
        }
        String rest = end.text.substring(destination.end()).strip();
        if (!rest.isEmpty()) {
            emit(lineOf(rest, end.number, end.number));
        }
    }

    /** Joins the lines of a linked heading, and says how many there are. */
    private int readTitle(List<Piece> link, List<String> contents, String address) {
        int heading = heading(contents.get(0));
        if (heading == 0) {
            return 0;
        }
        StringBuilder title = new StringBuilder(contents.get(0));
        int count = 1;
        while (count < link.size() && !link.get(count).isBlank()) {
            String more = contents.get(count++);
            title.append(' ').append(heading(more) == heading ? more.substring(heading + 1) : more);
        }
        emit(linked(title.toString(), link.get(0).number, link.get(count - 1).number, address));
        return count;
    }

    private Line linked(String text, int number, int last, String address) {
        Line line = lineOf(text, number, last);
        List<Run> runs = new ArrayList<>(line.runs());
        runs.add(0, new Run(Style.LINK, 0, line.text().length(), address));
        return new Line(line.text(), number, last, line.startsParagraph(), line.heading(), line.bullet(), runs);
    }

    private void emit(Line line) {
        ready.add(line);
        paragraph &= line.text().isEmpty();
    }

    /** A line from its raw text, with the marks of its block taken off. */
    private Line lineOf(String text, int number, int last) {
        int heading = heading(text);
        int start = blockStart(text);
        boolean bullet = heading == 0 && start > 0;
        String content = text.substring(start);
        if (isMark(content)) {
            return new Line("", number, last, paragraph, 0, false, List.of());
        }
        Inline inline = Inline.parse(content);
        return new Line(inline.text(), number, last, paragraph, heading, bullet, inline.runs());
    }

    /** Rules, fences, the line under a heading, an empty item. */
    private static boolean isMark(String content) {
        return content.isEmpty()
                || (content.startsWith("][") && Destination.at(content, 1) != null)
                || content.startsWith("```")
                || content.startsWith("~~~")
                || (content.length() > 2 && content.chars().allMatch(c -> "-=*_|: ".indexOf(c) >= 0))
                || content.equals("*")
                || content.equals("+");
    }

    /** The level of the heading that a line is, 0 if it is none. */
    private static int heading(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean marked = level > 0 && level <= DEEPEST_HEADING && level < text.length() && text.charAt(level) == ' ';
        return marked ? level : 0;
    }

    /** Where the text begins behind the marks of headings, items and quotations. */
    private static int blockStart(String text) {
        int heading = heading(text);
        int start = heading == 0 ? 0 : heading + 1;
        while (heading == 0
                && start + 1 < text.length()
                && "-*+>•".indexOf(text.charAt(start)) >= 0
                && text.charAt(start + 1) == ' ') {
            start += 2;
        }
        boolean empty =
                heading == 0 && start + 1 == text.length() && "-*+>".indexOf(text.charAt(start)) >= 0 && start > 0;
        return empty ? start + 1 : start;
    }

    private @Nullable Piece poll() throws IOException {
        if (ahead.isEmpty()) {
            fill(1);
        }
        return ahead.poll();
    }

    private void fill() throws IOException {
        fill(LONGEST_LINK);
    }

    private void fill(int count) throws IOException {
        while (!ended && ahead.size() < count) {
            String line = raw.next();
            if (line == null) {
                ended = true;
            } else {
                String text = PlainText.visible(line);
                ahead.add(new Piece(text, raw.number(), fence != null && fence.holds(text), Brackets.of(text)));
            }
        }
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
