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
    private int[] ordinals = new int[0];

    private float[] worths = new float[0];

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
        List<Word> words = search.worthwhile(search.rarest(title));
        float all = 0;
        for (Word word : words) {
            all += word.worth;
        }
        search.visit(words, all);
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

    /** The words that there is time for. */
    private List<Word> worthwhile(List<Word> words) {
        int visited = 0;
        for (int i = 0; i < words.size(); i++) {
            int count = words.get(i).postings.count();
            boolean enough = i >= ENOUGH_WORDS && visited >= ENOUGH_VISITED;
            if (enough || (visited > 0 && visited + count > MOST_VISITED)) {
                return words.subList(0, i);
            }
            visited += count;
        }
        return words;
    }

    /**
     * Adds what each record's words are worth. When those that are left are not worth enough by themselves, they count only for
     * the records that have others.
     */
    private void visit(List<Word> words, float all) throws StoreException {
        int telling = 0;
        int most = 0;
        for (float left = all; telling < words.size() && left >= all * LEAST_SHARE; telling++) {
            most += Math.min(words.get(telling).postings.count(), MOST_VISITED);
            left -= words.get(telling).worth;
        }
        int places = Integer.highestOneBit(Math.max(1, most)) * 4;
        ordinals = new int[places];
        worths = new float[places];
        for (int i = 0; i < words.size(); i++) {
            visit(words.get(i), i < telling);
        }
    }

    private void visit(Word word, boolean telling) throws StoreException {
        int left = MOST_VISITED;
        for (int ordinal = word.postings.next(); ordinal != Postings.END && left > 0; left--) {
            int place = place(ordinal);
            if (telling || ordinals[place] != 0) {
                ordinals[place] = ordinal + 1;
                worths[place] += word.worth;
            }
            ordinal = word.postings.next();
        }
    }

    private int place(int ordinal) {
        int mask = ordinals.length - 1;
        int place = (ordinal * 0x9E3779B9) >>> 7 & mask;
        while (ordinals[place] != 0 && ordinals[place] != ordinal + 1) {
            place = (place + 1) & mask;
        }
        return place;
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
