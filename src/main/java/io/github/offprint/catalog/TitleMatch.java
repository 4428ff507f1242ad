package io.github.offprint.catalog;

import io.github.offprint.TitleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How two titles resemble each other.
 *
 * @param kind in what way
 * @param likeness the weight of the words that they share in the same order by that of all words of both, 0 to 1; if less than half
 *     is shared, in any order
 * @param weight the {@linkplain TitleWeights weight} of the words that they share
 * @param changed the weight of the words that only one has, of the one that has more such weight
 */
record TitleMatch(Kind kind, double likeness, double weight, double changed) {

    /** In what way titles resemble each other, from the surest way down. */
    enum Kind {
        /** Their keys are equal. */
        SAME(6),
        /** One letter differs within one long word, or two are swapped. */
        TYPO(5),
        /** One is the other without its subtitle, or without what stands before that. */
        PART(3),
        /** They have the same beginning, and other subtitles. */
        MAIN(2),
        /** They have the same subtitle of several words, and another beginning. */
        SUBTITLE(2),
        /** They share words. */
        WORDS(1),
        /** They differ in a number, as the parts of a series and the versions of a program do, or share nothing. */
        NONE(0);

        private final int worth;

        Kind(int worth) {
            this.worth = worth;
        }

        /** More for the surer ways. */
        int worth() {
            return worth;
        }
    }

    private static final Set<String> ROMAN = Set.of("i ii iii iv v vi vii viii ix x xi xii".split(" "));
    private static final int LEAST_WORD = 5;

    static TitleMatch of(TitleKey one, TitleKey other) {
        if (one.isEmpty() || other.isEmpty()) {
            return new TitleMatch(Kind.NONE, 0, 0, 0);
        }
        if (one.equals(other)) {
            return new TitleMatch(Kind.SAME, 1, TitleWeights.of(one.words()), 0);
        }
        Shared shared = Shared.of(one.words(), other.words());
        double all = TitleWeights.of(one.words());
        double allOther = TitleWeights.of(other.words());
        if (4 * shared.weight < all + allOther) {
            return new TitleMatch(kind(one, other, shared), 2 * shared.weight / (all + allOther), shared.weight, 0);
        }
        double ordered = WordOrder.weight(one.words(), other.words());
        double changed = Math.max(all, allOther) - ordered;
        return new TitleMatch(kind(one, other, shared), 2 * ordered / (all + allOther), ordered, changed);
    }

    private static Kind kind(TitleKey one, TitleKey other, Shared shared) {
        if (shared.numbersDiffer()) {
            return Kind.NONE;
        }
        if (isTypo(shared.left, shared.right)
                && one.words().indexOf(shared.left.get(0)) == other.words().indexOf(shared.right.get(0))) {
            return Kind.TYPO;
        }
        TitleKey main = one.mainTitle();
        TitleKey otherMain = other.mainTitle();
        if (one.equals(otherMain)
                || main.equals(other)
                || one.equals(other.subtitle())
                || one.subtitle().equals(other)) {
            return Kind.PART;
        }
        if (main.equals(otherMain)) {
            return Kind.MAIN;
        }
        if (!one.subtitle().isEmpty() && one.subtitle().equals(other.subtitle())) {
            return Kind.SUBTITLE;
        }
        return shared.weight > 0 ? Kind.WORDS : Kind.NONE;
    }

    /** Whether nothing differs but one long word, and in it no more than a slip of the pen. */
    private static boolean isTypo(List<String> left, List<String> right) {
        if (left.size() != 1 || right.size() != 1) {
            return false;
        }
        String one = left.get(0);
        String other = right.get(0);
        boolean begins = one.charAt(0) == other.charAt(0); // "symmetric" and "asymmetric" are two words
        return begins && Math.min(one.length(), other.length()) >= LEAST_WORD && isOneSlip(one, other);
    }

    /** Whether one letter is missing, put in or another, or two neighbours are swapped. */
    static boolean isOneSlip(String one, String other) {
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - from - end;
        int right = other.length() - from - end;
        boolean swapped = left == 2
                && right == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return swapped || (left <= 1 && right <= 1);
    }

    /** The words that two titles share, and those that only one has. */
    private record Shared(List<String> left, List<String> right, double weight) {
        static Shared of(List<String> one, List<String> other) {
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>(other);
            double weight = 0;
            for (String word : one) {
                if (right.remove(word)) {
                    weight += TitleWeights.of(word);
                } else {
                    left.add(word);
                }
            }
            List<String> alone = new ArrayList<>();
            for (String word : left) {
                int alike = alike(word, right);
                if (alike < 0) {
                    alone.add(word);
                } else {
                    weight += Math.min(TitleWeights.of(word), TitleWeights.of(right.remove(alike)));
                }
            }
            return new Shared(alone, right, weight);
        }

        private static int alike(String word, List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                if (WordOrder.isInflected(word, words.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        /** Whether each has a number that the other lacks, or one of them a number that stands alone. */
        boolean numbersDiffer() {
            boolean both = left.stream().anyMatch(TitleMatch::isNumbered)
                    && right.stream().anyMatch(TitleMatch::isNumbered);
            return both
                    || left.stream().anyMatch(TitleMatch::isNumber)
                    || right.stream().anyMatch(TitleMatch::isNumber);
        }
    }

    private static boolean isNumbered(String word) {
        return hasDigit(word) || ROMAN.contains(word);
    }

    private static boolean isNumber(String word) {
        return ROMAN.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
