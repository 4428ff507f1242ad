package io.github.offprint.internal.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes what stands in round brackets out of a list of authors: affiliations, mostly. */
final class Brackets {
    private final String text;
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder out;

    private Brackets(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
        run();
    }

    static Brackets in(String text) {
        return new Brackets(text);
    }

    /** The text without brackets, but for a nickname, {@code Yu (Fred) Liu}; a bracket without its other half goes too. */
    String rest() {
        return out.toString();
    }

    /** What stood in the outermost brackets. */
    List<String> notes() {
        return notes;
    }

    private void run() {
        if (text.chars().noneMatch(Brackets::isBracket)) {
            out.append(text);
            return;
        }
        int[] ends = ends();
        for (int i = 0; i < text.length(); ) {
            if (!isOpen(i) && !isClose(i)) {
                out.append(text.charAt(i++));
            } else if (ends[i] < 0 || isNickname(i, ends[i])) {
                out.append(ends[i] < 0 ? " " : text.substring(i, ends[i] + 1));
                i = ends[i] < 0 ? i + 1 : ends[i] + 1;
            } else {
                out.append(' ');
                notes.add(text.substring(i + 1, ends[i]));
                i = ends[i] + 1;
            }
        }
    }

    private int[] ends() {
        int[] ends = new int[text.length()];
        Arrays.fill(ends, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isOpen(i)) {
                open[depth++] = i;
            } else if (isClose(i) && depth > 0) {
                ends[open[--depth]] = i;
            }
        }
        return ends;
    }

    private static boolean isBracket(int c) {
        return "(（)）".indexOf(c) >= 0;
    }

    private boolean isOpen(int at) {
        return text.charAt(at) == '(' || text.charAt(at) == '（';
    }

    private boolean isClose(int at) {
        return text.charAt(at) == ')' || text.charAt(at) == '）';
    }

    /** One word that isn't an abbreviation, with a name before it, and after it another that starts with a capital. */
    private boolean isNickname(int open, int close) {
        int next = close + 1;
        while (next < text.length() && Words.isGap(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        boolean between = next > close + 1 && next < text.length() && Character.isUpperCase(text.charAt(next));
        int before = open - 1;
        while (before >= 0 && Words.isGap(text.charAt(before))) {
            before--;
        }
        boolean named = before >= 0 && (Character.isLetter(text.charAt(before)) || text.charAt(before) == '.');
        return between && named && isCapitalised(open + 1, close);
    }

    private boolean isCapitalised(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return end - start > 1 && Character.isUpperCase(text.charAt(start));
    }
}
