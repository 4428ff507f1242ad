package io.github.offprint.digest;

import java.util.Locale;
import java.util.Set;

/**
 * A line of arXiv's text, and what can be told from it alone.
 *
 * @param number its number in the document, from 1
 * @param content what stands behind the marks of quoting and the indentation of its record
 * @param text the visible text of that
 * @param visible whether anything is to be seen in the line, be it a mark of quoting
 */
record ArxivLine(int number, String content, String text, boolean visible) {
    private static final int SHORTEST_RULE = 10;
    private static final int LONGEST_LABEL = 30;
    private static final String REVISED = "date (revised";
    private static final Set<String> LABELS = Set.of(
            "title",
            "author",
            "authors",
            "categories",
            "comment",
            "comments",
            "journal-ref",
            "doi",
            "report-no",
            "msc-class",
            "acm-class",
            "subj-class",
            "license",
            "proxy",
            "from",
            "date");

    /** Lines of one pattern between records and sections. */
    enum Rule {
        NONE,
        /** Between two records. */
        PLAIN,
        /** Before the cross-lists. */
        CROSS_LISTS,
        /** Before the replacements. */
        REPLACEMENTS,
        /** Before the foot. */
        END
    }

    /** A line as it is without any mark of quoting. */
    static ArxivLine unquoted(int number, String raw) {
        return of(number, raw, Integer.MAX_VALUE, 0);
    }

    /** A line without so many marks of quoting and so many white characters behind them, as far as it has them. */
    static ArxivLine of(int number, String raw, int quotes, int indent) {
        String content = raw.substring(afterQuotes(raw, quotes));
        int start = Math.min(indent, indent(content));
        content = content.substring(start);
        String text = PlainText.visible(content);
        return new ArxivLine(
                number,
                content,
                text,
                !text.isEmpty() || !PlainText.visible(raw).isEmpty());
    }

    /** How many marks of quoting a line begins with. */
    static int quotes(String raw) {
        int quotes = 0;
        for (int i = 0; i < afterQuotes(raw, Integer.MAX_VALUE); i++) {
            quotes += raw.charAt(i) == '>' ? 1 : 0;
        }
        return quotes;
    }

    private static int afterQuotes(String raw, int most) {
        int at = 0;
        for (int quotes = 0; quotes < most && at < raw.length() && raw.charAt(at) == '>'; quotes++) {
            at++;
            at += at < raw.length() && raw.charAt(at) == ' ' ? 1 : 0;
        }
        return at;
    }

    /** How many white characters it begins with. */
    int indent() {
        return indent(content);
    }

    private static int indent(String content) {
        int indent = 0;
        while (indent < content.length() && isWhite(content.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    private static boolean isWhite(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    /** Two backslashes, which open a record, part its fields from the abstract, and close it. */
    boolean isMark() {
        return text.equals("\\\\") || hasAddress();
    }

    /** The mark that closes a record of a mailing: <code>\\ ( https://arxiv.org/abs/2303.00763 , 14kb)</code>. */
    boolean hasAddress() {
        return text.startsWith("\\\\") && text.substring(2).strip().startsWith("(");
    }

    /** What the line of an identifier holds behind its label; empty for other lines. */
    String paper() {
        int colon = text.indexOf(':');
        String label = colon < 0 || colon > LONGEST_LABEL ? "" : lower(text.substring(0, colon));
        boolean names = label.equals("arxiv") || label.equals("paper") || label.startsWith("paper (*cross-listing*)");
        return names && indent() == 0 ? text.substring(colon + 1).strip() : "";
    }

    /** Whether it is the line of an identifier with nothing behind that but a note in brackets. */
    boolean namesPaper() {
        String paper = paper();
        int space = paper.indexOf(' ');
        return !paper.isEmpty() && (space < 0 || paper.charAt(space + 1) == '(');
    }

    /** Whether it begins with a label that arXiv writes. */
    boolean isField() {
        return !label().isEmpty();
    }

    /** The label in lower case, without what stands in brackets behind it; empty if it is none that arXiv writes. */
    String label() {
        String label = anyLabel();
        return LABELS.contains(label) || isRevision() ? label : "";
    }

    /** Whether it gives the day of a revision. */
    boolean isRevision() {
        return anyLabel().startsWith(REVISED) || !replacement().isEmpty();
    }

    /** What stands before the first colon in lower case, if that may be a label. */
    String anyLabel() {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL || indent() > 0) {
            return "";
        }
        String label = lower(text.substring(0, colon)).strip();
        boolean word = label.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
        return word || label.startsWith(REVISED) ? label : "";
    }

    /** What stands behind the label. */
    String value() {
        return text.substring(text.indexOf(':') + 1).strip();
    }

    /** The time in {@code replaced with revised version Thu, 8 Jun 2023 …}; empty for other lines. */
    String replacement() {
        String lower = lower(text);
        for (String words : new String[] {"replaced with revised version", "figures added", "part added"}) {
            if (lower.startsWith(words) && indent() == 0) {
                return text.substring(words.length()).strip() + " ";
            }
        }
        return "";
    }

    /** The rule that it is. */
    Rule rule() {
        if (text.length() < SHORTEST_RULE || (text.charAt(0) != '-' && text.charAt(0) != '%')) {
            return Rule.NONE;
        }
        if (!text.chars().allMatch(c -> c == '-' || c == '%')) {
            return Rule.NONE;
        }
        return text.startsWith("%%%--")
                ? Rule.END
                : text.startsWith("%%-") ? Rule.REPLACEMENTS : text.startsWith("%-") ? Rule.CROSS_LISTS : Rule.PLAIN;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
