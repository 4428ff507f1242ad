package io.github.offprint.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of LaTeX as bibtex sees them: what stands in braces is one. */
final class LatexWords {
    private static final Set<String> SMALL_LETTERS =
            Set.of("i", "j", "o", "oe", "ae", "aa", "l", "ss", "dj", "th", "dh");
    private static final Set<String> CAPITALS = Set.of("O", "OE", "AE", "AA", "L", "DJ", "TH", "DH");

    private LatexWords() {}

    /** The parts between a separator that stands in no braces; at least one, maybe empty. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = depth(depth, c);
            if (c == separator && depth == 0 && !isEscaped(text, i)) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The words between white space or ties that stand in no braces. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = depth(depth, c);
            boolean gap = depth == 0 && (isSpace(c) || (c == '~' && !isEscaped(text, i)) || isSpaceCommand(text, i));
            if (gap && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** A backslash before a space is a space, too. */
    private static boolean isSpaceCommand(String text, int at) {
        boolean command = text.charAt(at) == '\\' && at + 1 < text.length() && isSpace(text.charAt(at + 1));
        return command && !isEscaped(text, at);
    }

    /** A closing brace too many counts for nothing. */
    private static int depth(int depth, char c) {
        return c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
    }

    private static boolean isEscaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\' && (at < 2 || text.charAt(at - 2) != '\\');
    }

    /** Whether the whole text stands in one pair of braces. */
    static boolean isGroup(String text) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth = depth(depth, text.charAt(i));
            if (depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }

    /**
     * Whether a word begins with a small letter. What stands in braces has no case, but for a letter that a command spells,
     * <code>{\'e}</code> or <code>{\o}</code>.
     */
    static boolean isSmall(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (c == '{' && depth == 0 && i + 1 < word.length() && word.charAt(i + 1) == '\\') {
                return isSmallAfter(word, i + 2);
            }
            if (c == '\\' && depth == 0) {
                return isSmallAfter(word, i + 1);
            }
            depth = c < 128 ? depth(depth, (char) c) : depth;
            if (depth == 0 && Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** The case of the letter that a command is, or of the first letter that follows it. */
    private static boolean isSmallAfter(String word, int start) {
        int end = start;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        String command = word.substring(start, end);
        if (SMALL_LETTERS.contains(command) || CAPITALS.contains(command)) {
            return SMALL_LETTERS.contains(command);
        }
        for (int i = end; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                boolean letter = i > 0 && word.charAt(i - 1) == '\\'; // {\'\i}
                return letter ? !CAPITALS.contains(word.substring(i, i + 1)) : Character.isLowerCase(word.charAt(i));
            }
        }
        return false;
    }
}
