package io.github.offprint.internal.latex;

/**
 * A word of a title without the punctuation around it; {@code GPT-4o} and {@code SE(3)} are one word.
 *
 * @param start where it starts in the title
 * @param end where it ends
 * @param opening whether it opens the title or what follows a colon or a dash
 * @param telling whether its capitals say more than that it is a word of a title: capitals within it ({@code fBM}) or
 *     beside digits ({@code Word2Vec}, {@code 3D}), standing alone ({@code C} but not the article {@code A}), or in a
 *     formula
 */
record TitleWord(int start, int end, boolean opening, boolean telling) {

    static TitleWord of(String title, int start, int end, boolean opening, Markup markup) {
        boolean article = end - start == 1 && title.charAt(start) == 'A';
        boolean telling = !article && (hasTellingCapitals(title, start, end) || hasFormula(title, start, end, markup));
        return new TitleWord(start, end, opening, telling);
    }

    private static boolean hasTellingCapitals(String title, int start, int end) {
        boolean digits = false;
        boolean capitals = false;
        boolean capital = false;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = title.charAt(i);
            if (Character.isLetter(c)) {
                capital = isCapital(c);
                if (capital && letters > 0) {
                    return true;
                }
                capitals |= capital;
                letters++;
            } else if (!Marks.isMark(c)) {
                if (letters == 1 && isCapital(title.charAt(i - 1))) {
                    return true;
                }
                digits |= Character.isDigit(c);
                letters = 0;
            }
        }
        return (letters == 1 && capital) || (digits && capitals);
    }

    /** Whether a formula in the word has capitals. */
    private static boolean hasFormula(String title, int start, int end, Markup markup) {
        int i = markup.formulas().nextSetBit(start);
        while (i >= 0 && i < end && !isCapital(title.charAt(i))) {
            i = markup.formulas().nextSetBit(i + 1);
        }
        return i >= 0 && i < end;
    }

    /** Whether the word starts with a capital. */
    boolean isCapitalised(String title) {
        return start < end && isCapital(title.charAt(start));
    }

    /** Whether the word starts with a small letter. */
    boolean isSmall(String title) {
        return start < end && Character.isLowerCase(title.charAt(start));
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
}
