package io.github.offprint.digest;

import io.github.offprint.digest.Run.Style;
import org.jspecify.annotations.Nullable;

/** Says of a line what it may be in a list of papers, by the line alone. */
final class ListShape {
    /** A title may stand behind so many characters of a mark. */
    private static final int FIRST_PLACES = 2;

    private ListShape() {}

    /** {@code --- 1. Title ---}, which may go on in the next lines. */
    static boolean isRuledTitle(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '-') {
            start++;
        }
        return start >= 3
                && start + 2 < text.length()
                && text.charAt(start) == ' '
                && Character.isDigit(text.charAt(start + 1));
    }

    /** A line of a table of contents. */
    static boolean isContents(Line line) {
        return !line.links().isEmpty()
                && line.links().stream().allMatch(link -> link.value().startsWith("#"))
                && line.links().get(0).start() <= 2;
    }

    static boolean isNumbered(Line line) {
        return Character.isDigit(line.text().charAt(0))
                && !ListTitle.tidy(line.text()).equals(line.text());
    }

    /** Whether an item is about a paper: it links to one, or says that a link does. */
    static boolean isItem(Line line) {
        boolean paper =
                line.links().stream().anyMatch(link -> ListTitle.isPaper(link) || ListTitle.saysPaper(link, line));
        return paper && !ListTitle.ofItem(line).isEmpty();
    }

    static @Nullable String strongTitle(Line line) {
        if (line.runs().isEmpty() || Label.end(line.text()) >= 0) {
            return null;
        }
        boolean item = isItem(line);
        for (Run run : line.runs()) {
            if (!run.is(Style.STRONG) || run.start() > FIRST_PLACES) {
                continue;
            }
            String text = run.of(line.text());
            boolean alone = run.end() >= line.text().length() - 2 || (item && !goesOn(line.text(), run.end()));
            if (alone && Label.of(text) == null && ListTitle.isTitle(text)) {
                return ListTitle.tidy(text);
            }
        }
        return null;
    }

    /** Whether a sentence goes on at a place. */
    private static boolean goesOn(String text, int at) {
        String rest = text.substring(at).strip();
        return !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    }

    static boolean isPaper(String address) {
        return ListTitle.isPaper(new Run(Style.LINK, 0, 0, address));
    }

    static boolean isTitleLine(Line line) {
        return line.startsParagraph()
                && line.links().isEmpty()
                && ListTitle.isTitle(line.text())
                && !line.text().endsWith(".");
    }

    static boolean isWholeLink(Line line) {
        return line.links().stream()
                .anyMatch(link -> ListTitle.isPaper(link)
                        && ListTitle.isTitle(link.of(line.text()))
                        && 2 * (link.end() - link.start()) > line.text().length());
    }
}
