package io.github.offprint.catalog;

import io.github.offprint.Paper;
import io.github.offprint.TitleKey;
import io.github.offprint.internal.record.Identifiers;
import io.github.offprint.internal.text.Hash64;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys under which a catalog finds a paper: its identifiers, its title and the parts of that, and the words of that. */
final class CatalogKeys {
    private static final int ARXIV = 'A';
    private static final int DOI = 'D';
    private static final int TITLE = 'T';
    private static final int WORD = 'W';

    private long[] keys = new long[32];
    private int count;

    private CatalogKeys() {}

    /** The keys of a paper. */
    static CatalogKeys of(Paper paper, TitleKey title) {
        CatalogKeys keys = new CatalogKeys();
        identifiers(paper, keys);
        title(title, keys);
        parts(title, keys);
        title.words().stream().filter(CatalogKeys::isTelling).forEach(word -> keys.add(WORD, word));
        return keys;
    }

    /** The keys of the identifiers alone. */
    static CatalogKeys ofIdentifiers(Paper paper) {
        CatalogKeys keys = new CatalogKeys();
        identifiers(paper, keys);
        return keys;
    }

    /** The keys of the title and its parts alone. */
    static CatalogKeys ofTitles(TitleKey title) {
        CatalogKeys keys = ofTitle(title);
        parts(title, keys);
        return keys;
    }

    /** The key of the whole title alone. */
    static CatalogKeys ofTitle(TitleKey title) {
        CatalogKeys keys = new CatalogKeys();
        title(title, keys);
        return keys;
    }

    /** The keys of the title's parts alone. */
    static CatalogKeys ofParts(TitleKey title) {
        CatalogKeys keys = new CatalogKeys();
        parts(title, keys);
        return keys;
    }

    private static void identifiers(Paper paper, CatalogKeys keys) {
        Identifiers.arxivId(paper).ifPresent(id -> keys.add(ARXIV, id.id()));
        Identifiers.publishedDoi(paper)
                .ifPresent(doi -> keys.add(DOI, doi.name().toLowerCase(Locale.ROOT)));
    }

    private static void title(TitleKey title, CatalogKeys keys) {
        if (!title.isEmpty()) {
            keys.add(TITLE, title.toString());
        }
    }

    private static void parts(TitleKey title, CatalogKeys keys) {
        TitleKey subtitle = title.subtitle();
        if (!subtitle.isEmpty()) {
            for (TitleKey part : List.of(title.mainTitle(), subtitle)) {
                if (TitleWeights.of(part.words()) >= MatchRules.LEAST_PART) {
                    keys.add(TITLE, part.toString());
                }
            }
        }
    }

    static boolean isTelling(String word) {
        return TitleWeights.of(word) > TitleWeights.EMPTY;
    }

    static long ofWord(String word) {
        return new Hash64().add(WORD).add(word).value();
    }

    private void add(int kind, String text) {
        add(new Hash64().add(kind).add(text).value());
    }

    private void add(long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = key;
    }

    /** The keys, of which the first {@link #count()} count. */
    long[] array() {
        return keys;
    }

    int count() {
        return count;
    }
}
