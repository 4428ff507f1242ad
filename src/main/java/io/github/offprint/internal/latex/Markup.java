package io.github.offprint.internal.latex;

import java.util.BitSet;

/**
 * What is more than characters in a text.
 *
 * @param formulas the places of all characters of formulas that stay as they are
 * @param braces the places of those braces outside formulas that have their other half
 */
record Markup(BitSet formulas, BitSet braces) {
    private static final BitSet NOWHERE = new BitSet();

    /** No more than characters: in a name, a dollar sign or a brace is just that. */
    static final Markup NONE = new Markup(NOWHERE, NOWHERE);

    /** Looks for formulas and braces. */
    static Markup of(String text) {
        BitSet formulas = text.indexOf('$') < 0 ? NOWHERE : Formulas.in(text);
        return new Markup(formulas, pairs(text, formulas));
    }

    private static BitSet pairs(String text, BitSet formulas) {
        if (text.indexOf('{') < 0 || text.indexOf('}') < 0) {
            return NOWHERE;
        }
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
}
