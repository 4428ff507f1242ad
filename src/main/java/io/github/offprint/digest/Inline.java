package io.github.offprint.digest;

import io.github.offprint.digest.Run.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The notation within one line of Markdown: escapes, links, images, emphasis, code, tags and character references. What is
 * no notation stays as it is.
 */
final class Inline {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Set<String> TAGS =
            Set.of(("a b i em strong u s br p div span img details summary sub sup ul ol li"
                            + " table thead tbody tr td th h1 h2 h3 h4 h5 h6 code pre video source center font hr input kbd small"
                            + " blockquote iframe picture figure figcaption nav section article header footer button svg path")
                    .split(" "));
    private static final List<String> IMAGE_WORDS = List.of("图片：", "图片:", "image:", "img:", "画像：", "이미지:");
    /** How far ahead the end of something is looked for, so that a line full of beginnings costs no more than its length. */
    private static final int FAR = 2000;

    private static final int LONGEST_CODE = 400;
    private static final int LONGEST_CHARACTER = 10;
    private static final int MOST_BREAKS = 8;

    /** So deep may links and emphasis stand in each other, so that all that is set apart is not much more than the line. */
    private static final int DEEPEST = 16;

    private static final String NO_TEXT = "无替代文本";

    private final String raw;
    private final Brackets brackets;
    private final Emphasis emphasis;
    private final StringBuilder out;
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int nextAnchorEnd = -1;

    /** Something begun: where in the text, and what it will be when it ends at a place of the raw line. */
    private record Open(Style style, int start, int rawEnd, String value, int next) {}

    /** More marks of code than these are text. */
    private static final int LONGEST_FENCE = 3;

    private Inline(String raw) {
        this.raw = raw;
        brackets = Brackets.of(raw);
        emphasis = Emphasis.of(raw);
        out = new StringBuilder(raw.length());
    }

    /** Reads a line without its block notation (heading, item, quotation). */
    static Inline parse(String raw) {
        Inline inline = new Inline(raw);
        while (inline.at < raw.length()) {
            inline.step();
        }
        inline.trimEnd();
        inline.runs.sort(Comparator.comparingInt(Run::start));
        return inline;
    }

    String text() {
        return out.toString();
    }

    /** What is set apart in the text, in the order of the starts. */
    List<Run> runs() {
        return runs;
    }

    private void step() {
        if (closes()) {
            return;
        }
        char c = raw.charAt(at);
        boolean taken = switch (c) {
            case '\\' -> escape();
            case '!' -> image();
            case '[' -> bracket();
            case '`' -> code();
            case '<' -> tag();
            case '&' -> reference();
            case '*', '_' -> emphasis();
            default -> false;
        };
        if (!taken) {
            append(c);
            at++;
        }
    }

    private boolean closes() {
        Open top = open.peek();
        if (top == null || top.rawEnd != at) {
            return false;
        }
        open.pop();
        add(top.style, top.start, top.value);
        at = top.next;
        return true;
    }

    private void add(Style style, int start, String value) {
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        int from = start;
        while (from < end && out.charAt(from) == ' ') {
            from++;
        }
        runs.add(new Run(style, from, end, value));
    }

    private void append(char c) {
        boolean space = c == ' ';
        if (!space || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
            out.append(c);
        }
    }

    /** Appends a character that is no notation; a bar then is none between cells. */
    private void appendText(char c) {
        if (c == '|') {
            runs.add(new Run(Style.BAR, out.length(), out.length() + 1, ""));
        }
        append(c);
    }

    /** A backslash before punctuation hides it; one at the end of a line or before a space breaks the line. */
    private boolean escape() {
        boolean atEnd = at + 1 == raw.length();
        char next = atEnd ? ' ' : raw.charAt(at + 1);
        if (next == ' ') {
            append(' ');
            at++;
            return true;
        }
        if (ESCAPABLE.indexOf(next) < 0) {
            return false;
        }
        boolean breaks = next == '\\' && endsInBackslashes();
        appendText(breaks ? ' ' : next);
        at = breaks ? raw.length() : at + 2;
        return true;
    }

    private boolean endsInBackslashes() {
        int end = at;
        while (end < raw.length() && end - at <= MOST_BREAKS && "\\ ".indexOf(raw.charAt(end)) >= 0) {
            end++;
        }
        return end == raw.length();
    }

    private boolean image() {
        int start = at + 1;
        if (start >= raw.length() || raw.charAt(start) != '[') {
            return false;
        }
        int close = brackets.partner(start);
        Destination destination = close == Brackets.NONE ? null : Destination.at(raw, close + 1);
        if (destination == null) {
            return false;
        }
        runs.add(new Run(Style.IMAGE, out.length(), out.length(), raw.substring(start + 1, close)));
        at = destination.end();
        return true;
    }

    private boolean bracket() {
        int close = brackets.partner(at);
        if (close == Brackets.NONE) {
            return false;
        }
        Destination destination = Destination.at(raw, close + 1);
        String content = raw.substring(at + 1, Math.min(close, at + 1 + 200));
        if (destination != null && isWithin(close)) {
            separateNumbers(content);
            open.push(new Open(Style.LINK, out.length(), close, destination.address(), destination.end()));
            at++;
            return true;
        }
        String image = destination == null ? imageText(content) : null;
        if (image == null) {
            return false;
        }
        runs.add(new Run(Style.IMAGE, out.length(), out.length(), image));
        at = close + 1;
        return true;
    }

    /** Whether something that ends at a place ends before everything around it, and has room there. */
    private boolean isWithin(int rawEnd) {
        Open top = open.peek();
        return top == null || (rawEnd < top.rawEnd && open.size() < DEEPEST);
    }

    /** A count that is linked stands apart from the day before it: {@code May 29[6](…)}. */
    private void separateNumbers(String linked) {
        boolean digitBefore = !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1));
        if (digitBefore && !linked.isEmpty() && Character.isDigit(linked.charAt(0))) {
            append(' ');
        }
    }

    /** The alternative text of an image that a program wrote as words in brackets, or {@code null}. */
    private @Nullable String imageText(String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        for (String word : IMAGE_WORDS) {
            if (lower.startsWith(word)) {
                String text = content.substring(word.length()).strip();
                return text.equals(NO_TEXT) ? "" : text;
            }
        }
        Open top = open.peek();
        boolean opensLink = top != null
                && top.style == Style.LINK
                && top.start == out.length()
                && at > 0
                && raw.charAt(at - 1) == '[';
        return opensLink ? content : null;
    }

    private boolean code() {
        int ticks = at;
        while (ticks < raw.length() && raw.charAt(ticks) == '`') {
            ticks++;
        }
        String fence = raw.substring(at, ticks);
        if (fence.length() > LONGEST_FENCE) {
            out.append(fence);
            at = ticks;
            return true;
        }
        int close = indexOf(fence, ticks, LONGEST_CODE);
        if (close < 0 || !isWithin(close)) {
            return false;
        }
        int start = out.length();
        raw.substring(ticks, close).strip().chars().forEach(c -> append((char) c));
        add(Style.CODE, start, "");
        at = close + fence.length();
        return true;
    }

    private boolean tag() {
        int end = Math.min(raw.length(), at + FAR);
        int close = at;
        while (close < end && raw.charAt(close) != '>') {
            close++;
        }
        if (close == end) {
            return false;
        }
        String content = raw.substring(at + 1, close);
        if (content.startsWith("http://") || content.startsWith("https://")) {
            int start = out.length();
            content.chars().forEach(c -> append((char) c));
            add(Style.LINK, start, content);
        } else if (!tag(content, close)) {
            return false;
        }
        at = close + 1;
        return true;
    }

    private boolean tag(String content, int close) {
        if (content.startsWith("!--")) {
            return true;
        }
        String name = Tags.name(content);
        if (!TAGS.contains(name)) {
            return false;
        }
        String address = content.startsWith("/") || !name.equals("a") ? "" : Tags.attribute(content, "href");
        int end = address.isEmpty() ? -1 : anchorEnd(close);
        if (end >= 0 && isWithin(end)) {
            open.push(new Open(Style.LINK, out.length(), end, address, end + "</a>".length()));
        } else if (name.equals("img")) {
            runs.add(new Run(Style.IMAGE, out.length(), out.length(), Tags.attribute(content, "alt")));
        } else if (name.equals("br")) {
            append(' ');
        }
        return true;
    }

    /** The next end of a link; each is looked for once. */
    private int anchorEnd(int from) {
        if (nextAnchorEnd < from) {
            int found = Tags.indexOf(raw, "</a>", from);
            nextAnchorEnd = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextAnchorEnd == Integer.MAX_VALUE ? -1 : nextAnchorEnd;
    }

    private boolean reference() {
        int end = indexOf(";", at, LONGEST_CHARACTER);
        String decoded = end < 0 ? null : Tags.character(raw.substring(at + 1, end));
        if (decoded == null) {
            return false;
        }
        decoded.chars().forEach(c -> appendText((char) c));
        at = end + 1;
        return true;
    }

    private boolean emphasis() {
        int length = emphasis.lengthAt(at);
        int close = emphasis.closeOf(at);
        if (length == 0) {
            return false;
        }
        if (close >= 0 && isWithin(close)) {
            Style style = length == 1 ? Style.EMPHASIS : Style.STRONG;
            open.push(new Open(style, out.length(), close, "", close + length));
            at += length;
            return true;
        }
        return false;
    }

    private int indexOf(String part, int from, int far) {
        int end = Math.min(raw.length(), from + far);
        int found = Tags.indexOf(raw.substring(from, end), part, 0);
        return found < 0 ? -1 : from + found;
    }

    private void trimEnd() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        int length = out.length();
        runs.replaceAll(run ->
                run.end() <= length ? run : new Run(run.style(), Math.min(run.start(), length), length, run.value()));
    }
}
