package io.github.offprint.catalog;

import io.github.offprint.TitleKey;
import io.github.offprint.internal.store.Postings;
import io.github.offprint.internal.store.Store;
import io.github.offprint.internal.store.StoreException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Finds the records whose titles share the rarest words with a title: as many words as it takes to tell, and no more of a common
 * one than there is time for.
 */
final class WordSearch {
    private static final int MOST_VISITED = 20_000;
    private static final int ENOUGH_WORDS = 4;
    private static final int ENOUGH_VISITED = 2000;
    /** A record that shares less of what the words tell isn't worth a look. */
    private static final double LEAST_SHARE = 0.3;

    private record Word(Postings postings, float worth) {}

    private final Store store;

    /** Ordinals by their hash, plus one, so that zero is a free place; and what their words are worth. */
    private int[] ordinals = new int[1 << 10];

    private float[] worths = new float[1 << 10];
    private int used;

    private WordSearch(Store store) {
        this.store = store;
    }

    /**
     * Searches.
     *
     * @param most how many records are wanted
     * @return ordinals, those first that share the most
     */
    static int[] find(Store store, TitleKey title, int most) throws StoreException {
        WordSearch search = new WordSearch(store);
        float all = search.visit(search.rarest(title));
        return search.best(most, all * LEAST_SHARE);
    }

    private List<Word> rarest(TitleKey title) throws StoreException {
        List<Word> words = new ArrayList<>();
        for (String word : new HashSet<>(title.words())) {
            if (CatalogKeys.isTelling(word)) {
                Postings postings = store.postings(CatalogKeys.ofWord(word));
                if (postings.count() > 0) {
                    words.add(new Word(postings, (float) Math.log(1 + (double) store.size() / postings.count())));
                }
            }
        }
        words.sort(Comparator.comparingInt((Word word) -> word.postings.count()));
        return words;
    }

    /** Adds what each record's words are worth; gives what all of them are. */
    private float visit(List<Word> words) throws StoreException {
        int visited = 0;
        float all = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean enough = i >= ENOUGH_WORDS && visited >= ENOUGH_VISITED;
            if (enough || (visited > 0 && visited + word.postings.count() > MOST_VISITED)) {
                return all;
            }
            all += word.worth;
            int left = MOST_VISITED;
            for (int ordinal = word.postings.next(); ordinal != Postings.END && left > 0; left--) {
                add(ordinal, word.worth);
                ordinal = word.postings.next();
            }
            visited += word.postings.count();
        }
        return all;
    }

    private void add(int ordinal, float worth) {
        if (2 * used >= ordinals.length) {
            grow();
        }
        int place = place(ordinals, ordinal);
        if (ordinals[place] == 0) {
            ordinals[place] = ordinal + 1;
            used++;
        }
        worths[place] += worth;
    }

    private static int place(int[] table, int ordinal) {
        int mask = table.length - 1;
        int place = (ordinal * 0x9E3779B9) >>> 7 & mask;
        while (table[place] != 0 && table[place] != ordinal + 1) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] before = ordinals;
        float[] worthsBefore = worths;
        ordinals = new int[2 * before.length];
        worths = new float[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(ordinals, before[i] - 1);
                ordinals[place] = before[i];
                worths[place] = worthsBefore[i];
            }
        }
    }

    private int[] best(int most, double least) {
        int[] found = new int[most];
        float[] worth = new float[most];
        int count = 0;
        for (int i = 0; i < ordinals.length; i++) {
            if (ordinals[i] != 0 && worths[i] >= least && (count < most || worths[i] > worth[count - 1])) {
                int at = count < most ? count++ : count - 1;
                while (at > 0 && worth[at - 1] < worths[i]) {
                    worth[at] = worth[at - 1];
                    found[at] = found[at - 1];
                    at--;
                }
                worth[at] = worths[i];
                found[at] = ordinals[i] - 1;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
