package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.record.PaperAddress;
import java.util.Locale;
import java.util.Set;

/** Tells the title of an entry in a list from the words around it. */
final class ListTitle {
    /** What links are called that lead to a paper and are not its title. */
    private static final Set<String> CALLED = Set.of(
            ("arxiv|pdf|paper|papers|link|links|here|abs|html|doi|url|code|github|project|project page|website|web|page"
                            + "|homepage|huggingface|hugging face|hf|read more|read|more|full text|source|video|slides|poster"
                            + "|blog|demo|colab|dataset|data|model|models|tweet|twitter|openreview|acl|cvf|ieee|acm|springer"
                            + "|bibtex|bib|supp|supplementary|download|논문|링크|코드|论文|链接|代码|原文|論文|our paper|this paper"
                            + "|the paper|arxiv page|arxiv link|paper link|preprint")
                    .split("\\|"));

    private static final int SHORTEST = 6;
    private static final int LONGEST = 300;

    private ListTitle() {}

    /** Whether the text of a link, or a text that stands alone, can be a title. */
    static boolean isTitle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !CALLED.contains(lower)
                && !lower.contains("://")
                && !lower.startsWith("www.")
                && !lower.startsWith("http")
                && ArxivId.parse(text).isEmpty()
                && Label.of(text) == null
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
        String called = link.of(line.text()).toLowerCase(Locale.ROOT);
        return link.value().contains("://")
                && switch (called) {
                    case "paper", "pdf", "arxiv", "논문", "论文", "論文", "openreview", "doi" -> true;
                    default -> false;
                };
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
        boolean spaced = numbered && (text.charAt(digits) == '、' || text.charAt(digits + 1) == ' ');
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
        return beforeLinks(line);
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
        String tidy = tidy(withoutVenue(before));
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

    /** The venue in brackets that some lists put first, {@code (ICLR 2024) Title}; empty if there is none. */
    static String leadingVenue(String text) {
        String bare = text.strip();
        char first = bare.isEmpty() ? ' ' : bare.charAt(0);
        int close = first == '(' ? bare.indexOf(')') : first == '[' ? bare.indexOf(']') : -1;
        boolean venue =
                close > 1 && close < 40 && bare.substring(1, close).chars().anyMatch(Character::isDigit);
        return venue ? bare.substring(1, close) : "";
    }

    private static String withoutVenue(String text) {
        String venue = leadingVenue(text);
        return venue.isEmpty() ? text : text.strip().substring(venue.length() + 2);
    }
}
