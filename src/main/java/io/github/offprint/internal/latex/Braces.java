package io.github.offprint.internal.latex;

import java.util.Arrays;
import java.util.BitSet;

/** Which brace of a text closes which: not those in maths, and not those that a backslash escapes. */
final class Braces {
    static final int NONE = -1;
    private final int[] partners;

    Braces(String text, BitSet maths) {
        partners = new int[text.indexOf('{') < 0 ? 0 : text.length()];
        Arrays.fill(partners, NONE);
        int[] open = new int[partners.length];
        int depth = 0;
        for (int i = 0; i < partners.length; i++) {
            char c = maths.get(i) ? ' ' : text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                partners[i] = open[--depth];
                partners[partners[i]] = i;
            }
        }
    }

    /** The place of the other brace, or {@link #NONE} where there is no brace or no other one. */
    int partner(int at) {
        return at < partners.length ? partners[at] : NONE;
    }
}
