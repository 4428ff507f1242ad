package io.github.offprint.internal.latex;

import java.util.BitSet;

/**
 * Finds the maths in a text that may be LaTeX: {@code $…$}, {@code $$…$$}, {@code \(…\)} and {@code \[…\]} within one
 * paragraph. A dollar sign that opens nothing, or that stands before a sum of money, is just that:
 *
 * <ul>
 *   <li>what a pair of dollars holds is maths if it has a sign of maths in it or is no word, and doesn't start or end
 *       with white space;
 *   <li>if it does start or end so, a sign of maths is needed;
 *   <li>a pair of which both dollars stand before a digit is money, and one that holds an accent is no maths.
 * </ul>
 */
final class Dollars {
    private static final String SIGNS = "\\^_{}=+<>";
    private static final String ACCENTS = "'\"`^~=.";
    private static final int WORD = 4;

    private final String text;
    private final BitSet maths = new BitSet();

    private Dollars(String text) {
        this.text = text;
    }

    /** The places of all characters that belong to maths, its delimiters included. */
    static BitSet mathsOf(String text) {
        Dollars dollars = new Dollars(text);
        dollars.findPairs("\\(", "\\)");
        dollars.findPairs("\\[", "\\]");
        dollars.findDollars();
        return dollars.maths;
    }

    private void findPairs(String open, String close) {
        int start = text.indexOf(open);
        while (start >= 0) {
            int end = text.indexOf(close, start + 2);
            if (end < 0) {
                return;
            }
            if (!isEscaped(start) && !isEscaped(end) && !hasBlankLine(start, end)) {
                maths.set(start, end + 2);
            }
            start = text.indexOf(open, end);
        }
    }

    private void findDollars() {
        int[] places = places();
        boolean moreDoubles = true;
        for (int i = 0; i + 1 < places.length; ) {
            int open = places[i];
            if (places[i + 1] > open + 1) {
                boolean found = isFormula(open, places[i + 1]);
                if (found) {
                    maths.set(open, places[i + 1] + 1);
                }
                i += found ? 2 : 1;
            } else {
                int close = moreDoubles ? doubleAfter(places, i + 2) : -1;
                moreDoubles = close >= 0;
                boolean found = moreDoubles && !hasBlankLine(open, places[close]);
                if (found) {
                    maths.set(open, places[close] + 1);
                }
                i = found ? close + 1 : i + 2;
            }
        }
    }

    /** The dollar signs that no backslash escapes and no other maths holds. */
    private int[] places() {
        BitSet places = new BitSet();
        for (int i = text.indexOf('$'); i >= 0; i = text.indexOf('$', i + 1)) {
            if (!maths.get(i) && !isEscaped(i)) {
                places.set(i);
            }
        }
        return places.stream().toArray();
    }

    /** The second of the next two dollars that stand side by side, or -1. */
    private static int doubleAfter(int[] places, int from) {
        for (int i = from; i + 1 < places.length; i++) {
            if (places[i + 1] == places[i] + 1) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isFormula(int open, int close) {
        boolean beforeDigit = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
        boolean money = beforeDigit && Character.isDigit(text.charAt(open + 1));
        if (money || hasBlankLine(open, close)) {
            return false;
        }
        boolean tight =
                !Character.isWhitespace(text.charAt(open + 1)) && !Character.isWhitespace(text.charAt(close - 1));
        int run = 0;
        boolean words = false;
        boolean signs = false;
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            if (c == '\\' && ACCENTS.indexOf(text.charAt(i + 1)) >= 0) {
                return false;
            }
            signs |= SIGNS.indexOf(c) >= 0 || !Characters.inFormula(c).isEmpty();
            run = Character.isLetter(c) ? run + 1 : 0;
            words |= c == ' ' || run >= WORD;
        }
        return signs || (tight && !words);
    }

    private boolean hasBlankLine(int from, int to) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' && blank) {
                return true;
            }
            blank = c == '\n' || (blank && Character.isWhitespace(c));
        }
        return false;
    }

    private boolean isEscaped(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) == '\\') {
            start--;
        }
        return (at - start) % 2 == 1;
    }
}
