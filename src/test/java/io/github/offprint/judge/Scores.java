package io.github.offprint.judge;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many values agree with what another project expects, by field, and how many differ by decision. */
final class Scores {
    private final Map<String, Score> scores = new TreeMap<>();

    private static final class Score {
        private int same;
        private int decided;
        private int all;

        @Override
        public String toString() {
            return same + " of " + all + (decided == 0 ? "" : " (" + decided + " otherwise by decision)");
        }
    }

    void add(String field, boolean same, boolean byDecision) {
        Score score = scores.computeIfAbsent(field, none -> new Score());
        score.all++;
        score.same += same ? 1 : 0;
        score.decided += !same && byDecision ? 1 : 0;
    }

    /** The share of values that agree, of those that don't differ by decision. */
    double shareOf(String field) {
        Score score = scores.getOrDefault(field, new Score());
        return (double) score.same / (score.all - score.decided);
    }

    @Override
    public String toString() {
        return scores.entrySet().stream()
                .map(score -> score.getKey() + " " + score.getValue())
                .collect(Collectors.joining("; "));
    }
}
