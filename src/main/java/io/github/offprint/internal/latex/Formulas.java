package io.github.offprint.internal.latex;

import io.github.offprint.internal.text.Tables;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the formulas of a text, {@code $…$}, that can stay as they are. Only what is surely a formula counts, and only if
 * TeX can be trusted with it: braces that match for TeX and for bibtex alike, no special character that is not escaped,
 * and no command or character but those of {@code maths-commands.txt} and {@code characters.txt}. A dollar sign elsewhere
 * is money.
 */
final class Formulas {
    private static final Set<String> COMMANDS = commands();
    private static final String SIGNS = "\\^_{}=+<>";
    private static final int WORD = 4;

    private Formulas() {}

    private static Set<String> commands() {
        Set<String> names = new HashSet<>(Characters.mathsCommands());
        Tables.lines(Formulas.class, "maths-commands.txt")
                .forEach(line -> names.addAll(Arrays.asList(line.split(" "))));
        return names;
    }

    /** The places of all characters that belong to a formula, its dollar signs included. */
    static BitSet in(String text) {
        BitSet places = new BitSet();
        int open = text.indexOf('$');
        while (open >= 0) {
            int close = text.indexOf('$', open + 1);
            while (close > 0 && isEscaped(text, close)) {
                close = text.indexOf('$', close + 1);
            }
            if (close > open + 1 && isFormula(text, open, close)) {
                places.set(open, close + 1);
                open = text.indexOf('$', close + 1);
            } else {
                open = close == open + 1 ? text.indexOf('$', close + 1) : close;
            }
        }
        return places;
    }

    /** Writes a formula with commands for what isn't ASCII: {@code $τ$} as {@code $\tau$}. */
    static void append(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            String command = c <= '~' ? "" : Characters.inFormula(c);
            boolean joins = !command.isEmpty() && isAsciiLetter(text.charAt(i + 1)) && isAsciiLetter(last(command));
            out.append(command.isEmpty() ? String.valueOf(c) : command).append(joins ? " " : "");
        }
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isEscaped(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) == '\\') {
            start--;
        }
        return (at - start) % 2 == 1;
    }

    private static boolean isFormula(String text, int open, int close) {
        char first = text.charAt(open + 1);
        char last = text.charAt(close - 1);
        boolean escaped = open > 0 && text.charAt(open - 1) == '\\';
        boolean money = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
        if (escaped || money || first == ' ' || last == ' ' || last == '^' || last == '_') {
            return false;
        }
        String content = text.substring(open + 1, close);
        return looksLikeMaths(content) && isSafe(content);
    }

    private static boolean looksLikeMaths(String content) {
        int run = 0;
        boolean words = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (SIGNS.indexOf(c) >= 0 || !Characters.inFormula(c).isEmpty()) {
                return true;
            }
            run = Character.isLetter(c) ? run + 1 : 0;
            words |= c == ' ' || run >= WORD;
        }
        return !words;
    }

    private static boolean isSafe(String content) {
        int groups = 0;
        int braces = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean commanded = c == '\\' && i + 1 < content.length();
            if (commanded) {
                int end = commandEnd(content, i + 1);
                if (!isKnown(content.substring(i + 1, end))) {
                    return false;
                }
                i = end - 1;
                c = content.charAt(i);
            }
            int step = c == '{' ? 1 : c == '}' ? -1 : 0;
            braces += step;
            groups += commanded ? 0 : step;
            if (braces < 0 || groups < 0 || (!commanded && !isHarmless(content, i))) {
                return false;
            }
        }
        return braces == 0 && groups == 0;
    }

    private static int commandEnd(String content, int start) {
        int end = start;
        while (end < content.length() && isAsciiLetter(content.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isKnown(String command) {
        return isAsciiLetter(command.charAt(0)) ? COMMANDS.contains(command) : ",;:! {}|_%#&$".contains(command);
    }

    /** {@code ^^} is TeX's way to hide a character, so it counts as a special one. */
    private static boolean isHarmless(String content, int at) {
        char c = content.charAt(at);
        boolean hidden = c == '^' && at > 0 && content.charAt(at - 1) == '^';
        return c <= '~'
                ? c >= ' ' && "%#&\\~\"`".indexOf(c) < 0 && !hidden
                : !Characters.inFormula(c).isEmpty();
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
