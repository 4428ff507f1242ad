package io.github.offprint.internal.bibtex;

/** Recognises where an object begins, and where a field does. */
final class Headers {
    static final int NONE = -1;

    private static final int LONGEST_LIST = 200;

    private Headers() {}

    /** The index of the bracket that opens an object whose {@code @} stands here; {@link #NONE} if this is no object. */
    static int bracket(String text, int at) {
        int name = skipSpace(text, at + 1);
        int end = nameEnd(text, name);
        int bracket = skipSpace(text, end);
        boolean opens = bracket < text.length() && (text.charAt(bracket) == '{' || text.charAt(bracket) == '(');
        return end > name && opens && mayBeType(text, at, text.substring(name, end), bracket) ? bracket : NONE;
    }

    /** An address of mail and a command of LaTeX hold an at sign, too, and what is called in a program has round brackets. */
    private static boolean mayBeType(String text, int at, String name, int bracket) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean glued = Character.isLetterOrDigit(before) || "._-+".indexOf(before) >= 0;
        return before != '\\' && (EntryTypes.isKnown(name) || (!glued && text.charAt(bracket) == '{'));
    }

    /** Whether a text ends within what may become the beginning of an object: {@code @article}. */
    static boolean mayBegin(String text, int at) {
        int name = skipSpace(text, at + 1);
        int end = nameEnd(text, name);
        return skipSpace(text, end) == text.length() && (end > name || name == text.length());
    }

    /** The name of an object whose {@code @} stands here. */
    static String name(String text, int at) {
        int name = skipSpace(text, at + 1);
        return text.substring(name, nameEnd(text, name));
    }

    /** The end of a type's name, which begins with a letter, or is a list as Python prints it. */
    private static int nameEnd(String text, int start) {
        int i = start;
        if (text.startsWith("['", start)) {
            int end = text.substring(start, Math.min(text.length(), start + LONGEST_LIST))
                    .indexOf("']");
            return end < 0 ? start : start + end + 2;
        }
        while (i < text.length()
                && isNameCharacter(text.charAt(i))
                && (i > start || Character.isLetter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** How many lines end between two places. */
    static int lineEnds(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    static boolean isNameCharacter(char c) {
        return !isSpace(c) && c != 0x7F && "{}(),=\"#%@\\~".indexOf(c) < 0;
    }

    /**
     * Whether a line that stands within an entry begins the next one, so that the entry was never closed: <code>@type{key,</code>
     * and the line's end or a field, or a macro.
     */
    static boolean beginsObject(String line) {
        int at = skipSpace(line, 0);
        if (at == line.length() || line.charAt(at) != '@') {
            return false;
        }
        int bracket = bracket(line, at);
        if (bracket == NONE) {
            return false;
        }
        if (beginsField(line, bracket + 1)) {
            return true; // a macro, or an entry without a key
        }
        int comma = bracket + 1;
        while (comma < line.length() && "{}\"=,".indexOf(line.charAt(comma)) < 0) {
            comma++;
        }
        boolean key = comma < line.length() && line.charAt(comma) == ',';
        return key && (skipSpace(line, comma + 1) == line.length() || beginsField(line, comma + 1));
    }

    /** Whether a field begins here, maybe after white space and a comma: a name, an equals sign, and a value. */
    static boolean beginsField(String text, int start) {
        int i = skipSpace(text, start);
        i = i < text.length() && text.charAt(i) == ',' ? skipSpace(text, i + 1) : i;
        int end = nameEnd(text, i);
        int equals = skipSpace(text, end);
        if (end == i || equals >= text.length() || text.charAt(equals) != '=') {
            return false;
        }
        int value = skipSpace(text, equals + 1);
        return value == text.length()
                || "{\"".indexOf(text.charAt(value)) >= 0
                || Character.isLetterOrDigit(text.charAt(value));
    }

    static int skipSpace(String text, int start) {
        int i = start;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }
}
