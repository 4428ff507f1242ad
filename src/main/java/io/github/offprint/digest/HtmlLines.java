package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.Span;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.source.ReadingSink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The front end for HTML: what a browser shows on one line becomes a line. These lines are numbered by themselves, since many
 * of them may stand on one line of the document; {@link #source} tells where.
 */
final class HtmlLines implements LineSource {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "svg", "noscript", "head", "title", "iframe", "select", "object");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final int FEWEST_CELLS = 3;

    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Span> sources = new ArrayList<>();

    /** Reads the content of an element, of which the parser kept the positions. */
    HtmlLines(Element root) {
        root.traverse(new Reader());
    }

    /** Where in the document some of the lines stand. */
    Span source(Span span) {
        int first = sources.get(span.firstLine() - 1).firstLine();
        int last = first;
        for (int line = span.firstLine(); line <= span.lastLine(); line++) {
            last = Math.max(last, sources.get(line - 1).lastLine());
        }
        return new Span(first, last);
    }

    /** All lines that are left, without taking them. */
    List<Line> all() {
        return List.copyOf(lines);
    }

    @Override
    public @Nullable Line next() {
        return lines.poll();
    }

    @Override
    public int lastNumber() {
        return sources.size();
    }

    @Override
    public List<Diagnostic> takeDiagnostics() {
        return List.of();
    }

    @Override
    public void finish(ReadingSink findings) {
        // the whole document was read before
    }

    /** Something that was begun, and where in the text. */
    private record Open(Element element, Style style, int start, String value) {}

    private final class Reader implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private int unseen;
        private int rows;
        private int first;
        private int last;
        private int heading;
        private boolean bullet;
        private boolean paragraph = true;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                begin(element);
            } else if (node instanceof TextNode words && unseen == 0) {
                append(words);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element);
            }
        }

        private void begin(Element element) {
            String name = element.normalName();
            unseen += isUnseen(element) ? 1 : 0;
            if (unseen > 0) {
                return;
            }
            if (breaks(element)) {
                flush();
                paragraph |= element.isBlock() && !name.equals("li");
            }
            rows += isDataRow(element) ? 1 : 0;
            if (HEADINGS.contains(name)) {
                heading = name.charAt(1) - '0';
            }
            bullet |= name.equals("li");
            switch (name) {
                case "a" ->
                    open.push(new Open(
                            element,
                            Style.LINK,
                            text.length(),
                            element.attr("href").strip()));
                case "b", "strong" -> open.push(new Open(element, Style.STRONG, text.length(), ""));
                case "i", "em" -> open.push(new Open(element, Style.EMPHASIS, text.length(), ""));
                case "code" -> open.push(new Open(element, Style.CODE, text.length(), ""));
                case "img" -> runs.add(new Run(Style.IMAGE, text.length(), text.length(), element.attr("alt")));
                case "td", "th" -> cell(element);
                default -> {}
            }
        }

        /** The cells of a row stand on one line, apart as in Markdown. */
        private void cell(Element element) {
            if (rows > 0 && element.previousElementSibling() != null) {
                append(" | ");
            }
        }

        private void end(Element element) {
            if (isUnseen(element)) {
                unseen--;
                return;
            }
            if (unseen > 0) {
                return;
            }
            if (begun(element)) {
                close(open.pop());
            }
            rows -= isDataRow(element) ? 1 : 0;
            if (breaks(element)) {
                flush();
                paragraph |= element.isBlock() && !element.normalName().equals("li");
            }
            if (HEADINGS.contains(element.normalName())) {
                heading = 0;
            }
            bullet &= !element.normalName().equals("li");
        }

        @SuppressWarnings("ReferenceEquality") // this very element, not one that looks the same
        private boolean begun(Element element) {
            return !open.isEmpty() && open.peek().element == element;
        }

        private boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
        }

        private boolean breaks(Element element) {
            String name = element.normalName();
            boolean cell = name.equals("td") || name.equals("th");
            boolean ownLine = element.isBlock() || name.equals("br") || name.equals("tr") || cell;
            boolean inHeading = heading > 0 && !HEADINGS.contains(name);
            return ownLine && !inHeading && (rows == 0 || isDataRow(element));
        }

        /** A row with several cells is one line; a table that only lays out a page is not. */
        private boolean isDataRow(Element element) {
            return element.normalName().equals("tr") && element.childrenSize() >= FEWEST_CELLS;
        }

        private void append(TextNode words) {
            String raw = words.getWholeText();
            if (raw.isBlank() && text.isEmpty()) {
                return;
            }
            if (!raw.isBlank()) {
                int start = words.sourceRange().start().lineNumber();
                first = first == 0 ? Math.max(1, start + leadingBreaks(raw)) : first;
                last = Math.max(last, words.sourceRange().end().lineNumber() - trailingBreaks(raw));
            }
            append(raw);
        }

        private int leadingBreaks(String raw) {
            return (int) raw.substring(0, raw.length() - raw.stripLeading().length())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
        }

        private int trailingBreaks(String raw) {
            return (int) raw.substring(raw.stripTrailing().length())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
        }

        private void append(String raw) {
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c <= ' ' || Character.isSpaceChar(c)) {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                        text.append(' ');
                    }
                } else if (!PlainText.isInvisible(c)) {
                    text.append(c);
                }
            }
        }

        private void close(Open begun) {
            int end = text.length();
            while (end > begun.start && text.charAt(end - 1) == ' ') {
                end--;
            }
            int start = Math.min(begun.start, end);
            if (start < end || begun.style == Style.LINK) {
                runs.add(new Run(begun.style, start, end, begun.value));
            }
        }

        /** Ends the line; a link that goes on over it goes on in the next. */
        private void flush() {
            for (Open begun : open) {
                close(begun);
            }
            String shown = text.toString().strip();
            if (!shown.isEmpty()) {
                int length = shown.length();
                runs.replaceAll(run ->
                        new Run(run.style(), Math.min(run.start(), length), Math.min(run.end(), length), run.value()));
                runs.sort(Comparator.comparingInt(Run::start));
                sources.add(new Span(Math.max(1, first), Math.max(Math.max(1, first), last)));
                int number = sources.size();
                lines.add(new Line(shown, number, number, paragraph, heading, bullet, List.copyOf(runs)));
                paragraph = false;
            }
            List<Open> still = new ArrayList<>();
            open.forEach(begun -> still.add(new Open(begun.element, begun.style, 0, begun.value)));
            open.clear();
            open.addAll(still);
            runs.clear();
            text.setLength(0);
            first = 0;
            last = 0;
        }
    }
}
