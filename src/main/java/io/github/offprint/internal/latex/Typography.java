package io.github.offprint.internal.latex;

/** What TeX makes of plain characters: dashes, quotes, turned signs, and ties. */
final class Typography {
    private static final String NO_DASH_BESIDE = "-<>!=+*/|";
    private static final String BEFORE_TIE = ".,:;)]}$'\"";
    private static final String AFTER_TIE = "([{\\$`\"";

    private final String text;
    private final int lastClosing;
    private boolean open;

    Typography(String text) {
        this.text = text;
        this.lastClosing = text.lastIndexOf("''");
    }

    /** How many characters at a place make up one sign; 0 if the character there just stands for itself. */
    int length(int at) {
        return switch (text.charAt(at)) {
            case '-' -> dash(at);
            case '`' -> isRunOf(at, 2) && at + 2 < lastClosing ? 2 : 0;
            case '\'' -> isRunOf(at, 2) && open ? 2 : 0;
            case '?', '!' -> isTurned(at) ? 2 : 0;
            case '~' -> isTie(at) ? 1 : 0;
            default -> 0;
        };
    }

    /** The sign that a place has the given length for. */
    String sign(int at, int length) {
        char c = text.charAt(at);
        open = c == '`' || (open && c != '\'');
        return switch (c) {
            case '-' -> length == 2 ? "–" : "—";
            case '`' -> "“";
            case '\'' -> "”";
            case '?' -> "¿";
            case '!' -> "¡";
            default -> " ";
        };
    }

    private int dash(int at) {
        if (isRunOf(at, 3)) {
            return isBlank(before(at)) && isBlank(after(at + 3)) && !isInLine(at, 3) ? 0 : 3;
        }
        if (!isRunOf(at, 2)) {
            return 0;
        }
        char before = before(at) == '~' ? ' ' : before(at);
        char after = after(at + 2);
        boolean spaced = isBlank(before) && isBlank(after);
        boolean joined = !isBlank(before) && !isBlank(after);
        boolean code = NO_DASH_BESIDE.indexOf(before) >= 0 || NO_DASH_BESIDE.indexOf(after) >= 0;
        return (joined || (spaced && isInLine(at, 2))) && !code ? 2 : 0;
    }

    /** Whether a sign that stands between spaces has something before it in its line. */
    private boolean isInLine(int at, int length) {
        return before(at) != '\n' && at + length < text.length();
    }

    private boolean isRunOf(int at, int length) {
        char c = text.charAt(at);
        int end = at + length;
        if (end > text.length() || before(at) == c || after(end) == c) {
            return false;
        }
        return text.charAt(end - 1) == c && text.charAt(at + 1) == c;
    }

    private boolean isTurned(int at) {
        boolean opening = isBlank(before(at)) || "([{“\"'`".indexOf(before(at)) >= 0;
        char after = after(at + 2);
        return opening && after(at + 1) == '`' && (Character.isLetter(after) || after == '\\');
    }

    private boolean isTie(int at) {
        char before = before(at);
        char after = after(at + 1);
        boolean left = Character.isLetterOrDigit(before) || BEFORE_TIE.indexOf(before) >= 0;
        boolean dash = after == '-' && after(at + 2) == '-';
        boolean right = Character.isLetterOrDigit(after) || AFTER_TIE.indexOf(after) >= 0 || dash;
        boolean about = Character.isDigit(after) && (Character.isDigit(before) || (left && isVariable(at - 1)));
        return left && right && !about;
    }

    /** Whether a small letter stands alone, as in {@code z~2.5}. */
    private boolean isVariable(int at) {
        return Character.isLowerCase(text.charAt(at)) && !Character.isLetter(before(at)) && before(at) != '.';
    }

    /**
     * Whether a text holds quotes that are escaped as in a program, {@code \"so\"}: one that opens a word, and one that
     * closes another.
     */
    static boolean hasEscapedQuotes(String text) {
        boolean opened = false;
        for (int i = text.indexOf("\\\""); i >= 0; i = text.indexOf("\\\"", i + 2)) {
            boolean wordBefore = i > 0 && !isBlank(text.charAt(i - 1)) && "([{".indexOf(text.charAt(i - 1)) < 0;
            boolean wordAfter = i + 2 < text.length()
                    && !isBlank(text.charAt(i + 2))
                    && ")]},.;:!?".indexOf(text.charAt(i + 2)) < 0;
            if (opened && wordBefore && !wordAfter) {
                return true;
            }
            opened |= !wordBefore && wordAfter && text.charAt(i + 2) != '{';
        }
        return false;
    }

    private char before(int at) {
        return at > 0 ? text.charAt(at - 1) : '\n';
    }

    private char after(int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }
}
