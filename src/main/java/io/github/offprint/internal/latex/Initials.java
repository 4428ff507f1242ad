package io.github.offprint.internal.latex;

/**
 * Makes a name in LaTeX safe from the programs that take names apart. bibtex cuts initials and labels by the byte and
 * within formulas, so what it would cut near the start of a word is wrapped in a command: that counts as one letter. biber
 * takes {@code given=} for a part of its extended name format, so an equals sign is set off.
 */
final class Initials {
    /** An initial takes one letter, a label of the {@code alpha} style three. */
    private static final int PROTECTED = 3;

    private Initials() {}

    static String protect(String name) {
        StringBuilder out = new StringBuilder(name.length() + 16);
        int letters = 0;
        for (int i = 0; i < name.length(); ) {
            int end = unitEnd(name, i);
            char c = name.charAt(i);
            boolean formula = name.startsWith("{$", i);
            boolean wrapped = (c > '~' || formula) && letters < PROTECTED;
            if (wrapped) {
                out.append(formula ? "{\\textrm" : "{\\textrm{")
                        .append(name, i, end)
                        .append(formula ? "}" : "}}");
            } else {
                out.append(c == '=' ? "{}" : "").append(name, i, end);
            }
            boolean letter = wrapped || Character.isLetter(c) || name.startsWith("{\\", i);
            letters = c == ' ' || c == '-' ? 0 : letter ? letters + 1 : letters;
            i = end;
        }
        return out.toString();
    }

    /** The end of a group, or of a character and the combining marks after it. */
    private static int unitEnd(String name, int start) {
        int end = start;
        int depth = 0;
        do {
            char c = name.charAt(end);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            end = name.offsetByCodePoints(end, 1);
        } while (depth > 0);
        while (name.charAt(start) > ' ' && end < name.length() && Marks.isMark(name.charAt(end))) {
            end++;
        }
        return end;
    }
}
