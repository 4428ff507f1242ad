package io.github.offprint.digest;

import java.util.Arrays;

/**
 * Which stars and underscores of a line set text apart: those in equal runs of one to three, the first before a character
 * and the second behind one. Single ones within words are the writer's own, so that {@code a*b*c} and {@code x_1} stay.
 */
final class Emphasis {
    private static final int LONGEST = 3;

    /** By the start of a run: its length, 0 if it sets nothing apart. */
    private final byte[] lengths;

    /** By the start of an opening run: the start of the closing one, else -1. */
    private final int[] closes;

    private final String line;

    private Emphasis(String line) {
        this.line = line;
        boolean any = line.indexOf('*') >= 0 || line.indexOf('_') >= 0;
        lengths = new byte[any ? line.length() : 0];
        closes = new int[lengths.length];
        Arrays.fill(closes, -1);
    }

    static Emphasis of(String line) {
        Emphasis emphasis = new Emphasis(line);
        if (emphasis.lengths.length > 0) {
            emphasis.pair();
        }
        return emphasis;
    }

    int lengthAt(int at) {
        return at < lengths.length ? lengths[at] : 0;
    }

    int closeOf(int at) {
        return at < closes.length ? closes[at] : -1;
    }

    private void pair() {
        int[] opening = new int[2 * (LONGEST + 1)];
        Arrays.fill(opening, -1);
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '*' || c == '_') {
                i = run(i, c, opening);
            } else {
                i++;
            }
        }
    }

    private int run(int start, char c, int[] opening) {
        int end = start;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        int length = end - start;
        if (length <= LONGEST) {
            int kind = length + (c == '_' ? LONGEST + 1 : 0);
            if (opening[kind] >= 0 && mayClose(start, end, length)) {
                closes[opening[kind]] = start;
                lengths[opening[kind]] = (byte) length;
                opening[kind] = -1;
            } else if (mayOpen(start, end, length)) {
                opening[kind] = start;
            }
        }
        return end;
    }

    private boolean mayOpen(int start, int end, int length) {
        boolean content = end < line.length() && line.charAt(end) != ' ';
        return content && (length > 1 || start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1)));
    }

    private boolean mayClose(int start, int end, int length) {
        boolean content = line.charAt(start - 1) != ' ';
        return content && (length > 1 || end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
    }
}
