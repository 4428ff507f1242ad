package io.github.offprint.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Makes titles that are like others, none of which it makes twice. Their lengths are those of the others; each word mostly follows
 * the one before as it does in one of them, so that common words and pairs are as common; and as ever more titles bring ever more
 * words, some rare words give way to ones that are put together from two.
 */
final class TitleModel {
    private static final double FOLLOWS = 0.85;
    private static final double INVENTED = 0.5;
    /** How many words may be invented; the first of them are by far the likeliest. */
    private static final int INVENTIONS = 400_000;

    private static final int SHORTEST = 2;

    private final List<String> starts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> rare;
    private final Set<String> rareSet;
    private final Map<String, List<String>> following = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Set<String> made = new HashSet<>();

    TitleModel(List<String> titles) {
        Map<String, Integer> counts = new HashMap<>();
        for (String title : titles) {
            String[] parts = title.split(" ");
            made.add(title);
            starts.add(parts[0]);
            lengths.add(Math.max(SHORTEST, parts.length));
            for (int i = 0; i < parts.length; i++) {
                words.add(parts[i]);
                counts.merge(parts[i], 1, Integer::sum);
                if (i > 0) {
                    following
                            .computeIfAbsent(parts[i - 1], word -> new ArrayList<>())
                            .add(parts[i]);
                }
            }
        }
        rareSet = words.stream()
                .filter(word -> counts.get(word) == 1)
                .filter(word -> withoutColon(word).chars().allMatch(Character::isLetter))
                .collect(Collectors.toSet());
        rare = rareSet.stream().map(TitleModel::withoutColon).sorted().toList();
    }

    /** A title that is none of the others and was not made before. */
    String next(SplittableRandom random) {
        while (true) {
            String title = title(random);
            if (made.add(title)) {
                return title;
            }
        }
    }

    private String title(SplittableRandom random) {
        int length = pick(lengths, random);
        StringBuilder title = new StringBuilder();
        String word = pick(starts, random);
        for (int i = 1; i < length; i++) {
            title.append(written(word, random)).append(' ');
            List<String> next = following.get(word);
            word = next == null || random.nextDouble() > FOLLOWS ? pick(words, random) : pick(next, random);
        }
        String last = written(word, random);
        return title.append(withoutColon(last)).toString();
    }

    private String written(String word, SplittableRandom random) {
        if (!rareSet.contains(word) || random.nextDouble() > INVENTED) {
            return word;
        }
        double share = random.nextDouble();
        SplittableRandom invention = new SplittableRandom((long) (share * share * INVENTIONS));
        String head = pick(rare, invention);
        String tail = pick(rare, invention);
        String made = head.substring(0, (head.length() + 1) / 2) + tail.substring(tail.length() / 2);
        return word.endsWith(":") ? made + ":" : made;
    }

    private static String withoutColon(String word) {
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    static <T> T pick(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
