package io.github.offprint.internal.latex;

/** Counts braces as bibtex does: a backslash before a brace changes nothing. */
public final class Balance {
    private Balance() {}

    public static boolean isBalanced(String latex) {
        int depth = 0;
        for (int i = 0; i < latex.length() && depth >= 0; i++) {
            char c = latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
