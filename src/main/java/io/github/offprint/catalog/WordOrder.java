package io.github.offprint.catalog;

import java.util.List;

/** How much of two titles stands in the same order: "diffusion models of language" is not "language models of diffusion". */
final class WordOrder {
    /** Of longer titles the rest is left out, so that time stays in bounds. */
    private static final int MOST_WORDS = 60;

    private static final int LEAST_PREFIX = 4;
    private static final int LONGEST_ENDING = 3;

    private WordOrder() {}

    /** The weight of the heaviest sequence of words that both have, whatever stands between them. */
    static double weight(List<String> one, List<String> other) {
        int rows = Math.min(one.size(), MOST_WORDS);
        int columns = Math.min(other.size(), MOST_WORDS);
        double[] before = new double[columns + 1];
        for (int i = 0; i < rows; i++) {
            double[] best = new double[columns + 1];
            double weight = TitleWeights.of(one.get(i));
            for (int k = 0; k < columns; k++) {
                best[k + 1] = Math.max(best[k], before[k + 1]);
                if (isSame(one.get(i), other.get(k))) {
                    best[k + 1] = Math.max(best[k + 1], before[k] + Math.min(weight, TitleWeights.of(other.get(k))));
                }
            }
            before = best;
        }
        return before[columns];
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || isInflected(one, other);
    }

    /** Whether both are the same word in other forms: {@code improve}, {@code improving}, {@code improved}. */
    static boolean isInflected(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < LEAST_PREFIX || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int rest = Math.max(one.length(), other.length()) - same;
        return same >= LEAST_PREFIX
                && rest <= LONGEST_ENDING
                && same >= shorter - 1
                && !TitleMatch.hasDigit(one)
                && !TitleMatch.hasDigit(other);
    }
}
