package io.github.offprint.internal.latex;

/** What stands around a command in LaTeX text: where its name ends, what its backslash is there for. */
final class CommandView {
    private static final int LONGEST_OPTION = 100;

    private final String latex;

    CommandView(String latex) {
        this.latex = latex;
    }

    /** The end of the name of the command whose backslash stands at a place. */
    int nameEnd(int at) {
        int end = at + 1;
        while (end < latex.length() && isAsciiLetter(latex.charAt(end))) {
            end++;
        }
        return end > at + 1 || end == latex.length() ? end : latex.offsetByCodePoints(end, 1);
    }

    /** An address or a path goes on to a space or to what means something to LaTeX. */
    int addressEnd(int at, String ends) {
        int end = at + 1;
        while (end < latex.length() && ends.indexOf(latex.charAt(end)) < 0 && !isSpace(end)) {
            end++;
        }
        return end;
    }

    /** The places where a word may break or a slanted letter ends: {@code data\-base}, {@code f\/}. */
    boolean isHint(String name, int at, int end) {
        char before = at > 0 ? latex.charAt(at - 1) : ' ';
        boolean inWord = Character.isLetter(before) || before == '-' || before == '}';
        char next = end < latex.length() ? latex.charAt(end) : ' ';
        next = next == '{' && name.equals("-") && end + 1 < latex.length() ? latex.charAt(end + 1) : next;
        return name.equals("-")
                ? inWord && (Character.isLetter(next) || next == '{')
                : (name.equals("/") || name.equals("@")) && (next == '}' || next == '.' || isSpace(end));
    }

    /** Whether the backslash is there for the space behind it, as in {@code et al.\ 2003}. */
    boolean isSpaceAfterWord(String name, int at) {
        return !name.isEmpty() && Character.isWhitespace(name.charAt(0)) && at > 0 && !isSpace(at - 1);
    }

    /** The end of a star and of options in brackets, if short ones stand there. */
    int skipOptions(int end) {
        int start = latex.startsWith("*", end) ? end + 1 : end;
        int most = Math.min(latex.length(), start + LONGEST_OPTION);
        for (int i = start; i < most && latex.charAt(start) == '['; i++) {
            if (latex.charAt(i) == ']') {
                return i + 1;
            }
        }
        return start;
    }

    /** Whether the backslash stands in a path, {@code C:\new}. */
    boolean isPath(int at, int end) {
        boolean drive = at >= 2 && latex.charAt(at - 1) == ':' && isAsciiLetter(latex.charAt(at - 2));
        boolean folder = end - at > 1 && isAsciiLetter(latex.charAt(at + 1)) && !latex.startsWith("{", end);
        return drive && folder && (at == 2 || !Character.isLetterOrDigit(latex.charAt(at - 3)));
    }

    int skipSpaces(int from) {
        int i = from;
        while (i < latex.length() && Character.isWhitespace(latex.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a place is white space or behind the end. */
    boolean isSpace(int place) {
        return place >= latex.length() || Character.isWhitespace(latex.charAt(place));
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
