package io.github.offprint.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of fields, for the words of the text that they were read from: each is matched once. */
public final class FieldWords {
    private final Map<String, Integer> words = new HashMap<>();

    /** The words of what says which paper it is, and may be said often. */
    private final Set<String> repeated = new HashSet<>();

    /** Creates the words of no field. */
    public FieldWords() {}

    /**
     * Adds a field.
     *
     * @param text its text
     * @return this
     */
    public FieldWords add(String text) {
        Tokens.in(text, (word, from, to) -> words.merge(word, 1, Integer::sum));
        return this;
    }

    /**
     * Adds a field whose words may stand in the text as often as they like.
     *
     * @param text its text
     */
    public void addRepeated(String text) {
        Tokens.in(text, (word, from, to) -> repeated.add(word));
    }

    /**
     * The runs of words of a text that are left when each is matched with one of the fields', and no such word with two.
     *
     * @param text the text
     * @param passed places in it that count for nothing
     * @param left places of it that are left for sure
     * @return what is left, in order
     */
    public List<String> left(String text, BitSet passed, BitSet left) {
        Tokens.in(text, (word, from, to) -> {
            if (!passed.get(from) && !left.get(from) && !take(word)) {
                left.set(from, to);
            }
        });
        List<String> found = new ArrayList<>();
        int from = left.nextSetBit(0);
        while (from >= 0) {
            int to = end(text, left, from);
            found.add(text.substring(from, to));
            from = left.nextSetBit(to);
        }
        return found;
    }

    /**
     * The runs of words of a text that are left.
     *
     * @param text the text
     * @return what is left, in order
     */
    public List<String> left(String text) {
        return left(text, new BitSet(), new BitSet());
    }

    private boolean take(String word) {
        int count = words.getOrDefault(word, 0);
        words.computeIfPresent(word, (known, before) -> before - 1);
        return count > 0 || repeated.contains(word);
    }

    /** Where a run of words ends that are left, whatever stands between them that is no word. */
    private static int end(String text, BitSet left, int from) {
        int end = left.nextClearBit(from);
        int next = left.nextSetBit(end);
        while (next >= 0 && !Tokens.any(text, end, next)) {
            end = left.nextClearBit(next);
            next = left.nextSetBit(end);
        }
        return end;
    }
}
