package io.github.offprint.internal.latex;

import java.util.BitSet;

/**
 * What is more than characters in a text.
 *
 * @param formulas the places of all characters of formulas, and of commands for what stands above or below the line, that
 *     stay as they are
 * @param braces the places of those braces outside formulas that have their other half
 * @param style how braces are written
 * @param unicode whether characters outside of ASCII stay as they are
 */
record Markup(BitSet formulas, BitSet braces, Style style, boolean unicode) {

    /** How the braces of a text are written. */
    enum Style {
        /** As signs in a formula, for names, which bibtex cuts apart. */
        SIGNS,
        /** With a backslash; a brace without its other half gets an invisible one. */
        PAIRS,
        /**
         * With a backslash and in a group around the whole text, since one closes that opens later, as in
         * <code>a} b {c</code>.
         */
        GROUPED
    }

    private static final BitSet NOWHERE = new BitSet();

    /** No more than characters: in a name, a dollar sign or a brace is just that. */
    static final Markup NONE = new Markup(NOWHERE, NOWHERE, Style.SIGNS, false);

    /** Looks for formulas and braces. */
    static Markup of(String text) {
        BitSet formulas = Scripts.in(text, text.indexOf('$') < 0 ? NOWHERE : Formulas.in(text));
        if (text.indexOf('{') < 0 || text.indexOf('}') < 0) {
            return new Markup(formulas, NOWHERE, Style.PAIRS, false);
        }
        BitSet crossed = crossed(text, formulas);
        return crossed.isEmpty()
                ? new Markup(formulas, pairs(text, formulas), Style.PAIRS, false)
                : new Markup(formulas, crossed, Style.GROUPED, false);
    }

    /** The same for programs that read UTF-8. */
    Markup inUnicode() {
        return new Markup(formulas, braces, style, true);
    }

    private static BitSet pairs(String text, BitSet formulas) {
        BitSet paired = new BitSet();
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = formulas.get(i) ? ' ' : text.charAt(i);
            if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                paired.set(open[--depth]);
                paired.set(i);
            }
        }
        return paired;
    }

    /** All braces, if as many open as close, and just one too many closes at some place. */
    private static BitSet crossed(String text, BitSet formulas) {
        BitSet braces = new BitSet();
        int depth = 0;
        int least = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = formulas.get(i) ? ' ' : text.charAt(i);
            if (c == '{' || c == '}') {
                braces.set(i);
                depth += c == '{' ? 1 : -1;
                least = Math.min(least, depth);
            }
        }
        return depth == 0 && least == -1 ? braces : NOWHERE;
    }
}
