package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.label.Labels;
import io.github.offprint.internal.label.Meaning;
import io.github.offprint.internal.record.PaperAddress;
import java.util.Locale;

/** Tells the title of an entry in a list from the words around it. */
final class ListTitle {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 300;

    /** Fewer words behind a link are a remark. */
    private static final int FEWEST_WORDS = 3;

    private ListTitle() {}

    /** Whether the text of a link, or a text that stands alone, can be a title. */
    static boolean isTitle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !lower.contains("://")
                && !lower.startsWith("www.")
                && !lower.startsWith("http")
                && ArxivId.parse(text).isEmpty()
                && !Labels.isLabel(text)
                && Labels.lead(text)
                        .filter(lead -> !lead.meaning().beginsTitles())
                        .isEmpty()
                && text.chars().filter(Character::isLetter).limit(SHORTEST - 2).count() >= SHORTEST - 2;
    }

    /** Whether a link leads to a paper. */
    static boolean isPaper(Run link) {
        return PaperAddress.arxivId(link.value()).isPresent()
                || PaperAddress.doi(link.value()).isPresent()
                || PaperAddress.isPaperPage(link.value());
    }

    /** Whether a link says that it leads to a paper, wherever that lies. */
    static boolean saysPaper(Run link, Line line) {
        return link.value().contains("://")
                && Labels.of(link.of(line.text())).filter(Meaning::isPaper).isPresent();
    }

    /** A title without the number, the symbols and the marks before and behind it. */
    static String tidy(String text) {
        String tidy = withoutNumber(withoutSymbols(withoutShortcode(text.strip())));
        int end = tidy.length();
        while (end > 0 && " -–—:|,;[(".indexOf(tidy.charAt(end - 1)) >= 0) {
            end--;
        }
        return tidy.substring(0, end);
    }

    /** Without {@code :fire:}, which stands for an emoji. */
    private static String withoutShortcode(String text) {
        int close = text.startsWith(":") ? text.indexOf(':', 1) : -1;
        boolean word = close > 1
                && text.substring(1, close)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '-');
        return word ? text.substring(close + 1).strip() : text;
    }

    private static String withoutSymbols(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int type = Character.getType(c);
            boolean symbol =
                    type == Character.OTHER_SYMBOL || type == Character.SURROGATE || c == 0xFE0F || c == 0x200D;
            boolean mark = "|-–—•·:".indexOf(c) >= 0 || c == ' ';
            if (!symbol && !mark) {
                break;
            }
            at += Character.charCount(c);
        }
        return text.substring(at);
    }

    /** Without {@code 12. }, {@code 3) } or {@code #4 } before it. */
    private static String withoutNumber(String text) {
        int at = text.startsWith("#") ? 1 : 0;
        int digits = at;
        while (digits < text.length() && digits - at < 4 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > at && digits + 1 < text.length() && ".)、 ".indexOf(text.charAt(digits)) >= 0;
        boolean spaced = numbered && ("、 ".indexOf(text.charAt(digits)) >= 0 || text.charAt(digits + 1) == ' ');
        boolean marked = numbered && (text.charAt(digits) != ' ' || at == 1);
        return spaced && marked ? text.substring(digits + 1).strip() : text;
    }

    /** The title of an item: the text of its link, else what is set in strong type, else what stands before its links. */
    static String ofItem(Line line) {
        for (Run link : line.links()) {
            String text = link.of(line.text());
            if (isPaper(link) && isTitle(text)) {
                return tidy(text);
            }
        }
        for (Run run : line.runs()) {
            if (run.is(Style.STRONG) && isTitle(run.of(line.text()))) {
                return tidy(run.of(line.text()));
            }
        }
        for (Run link : line.links()) {
            String text = link.of(line.text());
            if (link.start() <= 2 && isTitle(text)) {
                return tidy(text);
            }
        }
        String before = beforeLinks(line);
        return before.isEmpty() ? behindLinks(line) : before;
    }

    /** What stands behind the links with which a line begins, {@code [paper](…) Kettles That Wait}. */
    private static String behindLinks(Line line) {
        String text = line.text();
        int end = 0;
        int limit = text.length();
        for (Run link : line.links()) {
            String between = text.substring(Math.min(end, link.start()), link.start());
            if (ListShape.hasLetter(end == 0 ? withoutBrackets(between) : between)) {
                limit = link.start();
                break;
            }
            end = link.end();
        }
        while (end < limit && ")],.;".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String tidy = end == 0 ? "" : tidy(text.substring(end, limit));
        boolean begins = !tidy.isEmpty()
                && Character.isLetterOrDigit(tidy.codePointAt(0))
                && !Character.isLowerCase(tidy.codePointAt(0));
        return begins && tidy.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS && isTitle(tidy) ? tidy : "";
    }

    /** What stands before the first link, without an opened bracket and the words in it. */
    static String beforeLinks(Line line) {
        String text = line.text();
        int end = line.links().isEmpty() ? text.length() : line.links().get(0).start();
        String before = text.substring(markEnd(line, end), end);
        int open = before.lastIndexOf('(');
        if (open >= 0 && before.indexOf(')', open) < 0) {
            before = before.substring(0, open);
        }
        int more = before.toLowerCase(Locale.ROOT).lastIndexOf(" - read more");
        before = more > 0 ? before.substring(0, more) : before;
        String tidy = tidy(withoutBrackets(before));
        return isTitle(tidy) ? tidy : "";
    }

    /** Where the text goes on behind a mark that stands first, such as a date in code. */
    private static int markEnd(Line line, int limit) {
        for (Run run : line.runs()) {
            if (run.is(Style.CODE) && run.start() <= 2 && run.end() < limit) {
                return run.end();
            }
        }
        return 0;
    }

    /** The venue or the date in brackets that some lists put first, {@code (ICLR 2024) Title}; empty if there is none. */
    static String leadingBrackets(String text) {
        String bare = text.strip();
        char first = bare.isEmpty() ? ' ' : bare.charAt(0);
        int close = first == '(' ? bare.indexOf(')') : first == '[' ? bare.indexOf(']') : -1;
        boolean counted =
                close > 1 && close < 40 && bare.substring(1, close).chars().anyMatch(Character::isDigit);
        return counted ? bare.substring(1, close) : "";
    }

    private static String withoutBrackets(String text) {
        String leading = leadingBrackets(text);
        return leading.isEmpty() ? text : text.strip().substring(leading.length() + 2);
    }
}
