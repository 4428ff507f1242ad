package io.github.offprint.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word of a title says of what the paper is: most say something, the commonest little, and some nothing. */
final class TitleWeights {
    static final double PLAIN = 1;
    static final double COMMON = 0.5;
    static final double EMPTY = 0.1;

    /** Words that make no title another. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("a an and are as at be by can do does for from how in into is it its of on or our over s that the their this"
                            + " to toward towards under up via we what when where which why will with within without you"
                            + " your")
                    .split(" "));

    /** The words that stand in more than about two of a hundred titles of 2020 to 2026. */
    private static final Set<String> COMMON_WORDS = Set.of(
            ("agent agents analysis approach attention based benchmark data deep detection diffusion dynamics efficient estimation"
                            + " evaluation framework generation graph high image images improving language large"
                            + " learning llm llms method methods model modeling models multi multimodal network"
                            + " networks neural new optimization quantum reasoning reinforcement report robust self"
                            + " study survey system systems task tasks technical theory time towards training"
                            + " transformer transformers using video vision visual")
                    .split(" "));

    private TitleWeights() {}

    private static final Map<String, Double> WEIGHTS = weights();

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        COMMON_WORDS.forEach(word -> weights.put(word, COMMON));
        EMPTY_WORDS.forEach(word -> weights.put(word, EMPTY));
        return weights;
    }

    /** The weight of all words. */
    static double of(List<String> words) {
        double tenths = 0; // which add up without rounding
        for (String word : words) {
            tenths += 10 * of(word);
        }
        return tenths / 10;
    }

    static double of(String word) {
        Double weight = WEIGHTS.get(word);
        return weight == null ? PLAIN : weight;
    }
}
