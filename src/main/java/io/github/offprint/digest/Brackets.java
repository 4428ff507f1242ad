package io.github.offprint.digest;

import java.util.Arrays;

/** Which square brackets of a line belong together, escaped ones left aside. */
final class Brackets {
    /** Without a partner in this line. */
    static final int NONE = -1;

    private final int[] partner;
    private final int firstOpen;
    private final int firstClose;

    private Brackets(int[] partner, int firstOpen, int firstClose) {
        this.partner = partner;
        this.firstOpen = firstOpen;
        this.firstClose = firstClose;
    }

    static Brackets of(String line) {
        int[] partner = new int[line.length()];
        Arrays.fill(partner, NONE);
        int[] open = new int[line.length()];
        int depth = 0;
        int firstClose = NONE;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open[depth++] = i;
            } else if (c == ']' && depth > 0) {
                int start = open[--depth];
                partner[start] = i;
                partner[i] = start;
            } else if (c == ']' && firstClose == NONE) {
                firstClose = i;
            }
        }
        return new Brackets(partner, depth == 0 ? NONE : open[0], firstClose);
    }

    /** The place of the other bracket of a pair, or {@link #NONE}. */
    int partner(int at) {
        return partner[at];
    }

    /** The first opening bracket that nothing closes, or {@link #NONE}. */
    int firstOpen() {
        return firstOpen;
    }

    /** The first closing bracket that nothing opened, or {@link #NONE}. */
    int firstClose() {
        return firstClose;
    }
}
