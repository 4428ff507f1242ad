package io.github.offprint.catalog;

import io.github.offprint.Paper;
import io.github.offprint.TitleKey;
import io.github.offprint.catalog.Evidence.Degree;
import io.github.offprint.catalog.Evidence.Kind;
import io.github.offprint.internal.store.Store;
import io.github.offprint.internal.store.StoreWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Known papers in one file, or in memory. The file is made once by a {@link CatalogBuilder} from whatever Offprint reads, is
 * mapped into memory and so opens in milliseconds, and finds a paper by its identifier, by its title in any of its spellings, with
 * a slip of the pen, without its subtitle, or by the words that a changed title has kept.
 *
 * <pre>{@code
 * try (CatalogBuilder builder = OfflineCatalog.builder(Path.of("arxiv.catalog"))) {
 *     DigestParser.builder().build().parse(Path.of("arxiv-metadata.jsonl"), builder);
 *     builder.commit();
 * }
 * try (OfflineCatalog catalog = OfflineCatalog.open(Path.of("arxiv.catalog"))) {
 *     Completion completion = Completer.of(catalog).complete(paper);
 * }
 * }</pre>
 *
 * <p>Safe to share between threads. A file may be replaced while it is open, by building it anew; the catalog then still reads the
 * old one. It must not be changed in place.
 */
public final class OfflineCatalog implements Catalog, Closeable {
    /** What a file is known by, and the version of what is in it. */
    static final String KIND = "offprint-catalog";

    static final int VERSION = 2;

    private static final int MOST_OF_A_KEY = 64;
    private static final int MOST_BY_WORDS = 24;
    private static final int MOST_CANDIDATES = 10;

    private final Store store;
    private final String name;

    OfflineCatalog(Store store, String name) {
        this.store = store;
        this.name = name;
    }

    /**
     * Opens a file. Files of up to 64 MiB are checked whole, the blocks of longer ones when they are first read.
     *
     * @param file a file that a {@link CatalogBuilder} made
     * @return the catalog
     * @throws IOException if the file can't be read, is no catalog, one of a later version, cut off or damaged; the message is one
     *     line that says which
     */
    public static OfflineCatalog open(Path file) throws IOException {
        Store store = Store.open(file, KIND, VERSION);
        boolean opened = false;
        try {
            OfflineCatalog catalog = new OfflineCatalog(store, new String(store.meta(), StandardCharsets.UTF_8));
            opened = true;
            return catalog;
        } finally {
            if (!opened) {
                store.close();
            }
        }
    }

    /**
     * Begins a file; it comes into its place when the builder is committed, and until then nothing changes there.
     *
     * @param file where the catalog shall be; one that is there is replaced
     * @return a builder, to be fed, committed and closed
     * @throws IOException if no file can be written there
     */
    public static CatalogBuilder builder(Path file) throws IOException {
        return new CatalogBuilder(StoreWriter.to(file, KIND, VERSION), String.valueOf(file.getFileName()));
    }

    /**
     * A catalog in memory.
     *
     * @param name its name
     * @param papers the papers that it knows
     * @return the catalog; it needs no closing
     */
    public static OfflineCatalog of(String name, Collection<Paper> papers) {
        try (CatalogBuilder builder = new CatalogBuilder(StoreWriter.inMemory(KIND, VERSION), name)) {
            for (Paper paper : papers) {
                builder.paper(paper);
            }
            return builder.inMemory();
        } catch (IOException e) {
            throw new AssertionError("nothing is read or written", e);
        }
    }

    /** {@return the name that the builder was given; the file's name at that time unless it was given another} */
    @Override
    public String name() {
        return name;
    }

    /** {@return how many papers it knows} */
    public int size() {
        return store.size();
    }

    /**
     * Finds the papers that may be the one asked for.
     *
     * @param paper what is known of it
     * @return at most ten candidates, the likeliest first
     * @throws IOException if the file turns out to be damaged
     * @throws IllegalStateException if the catalog is closed
     */
    @Override
    public List<Candidate> candidates(Paper paper) throws IOException {
        TitleKey title = TitleKey.of(paper.title());
        Search search = new Search(paper, title);
        search.add(CatalogKeys.ofIdentifiers(paper));
        if (!search.isDecided()) {
            search.addByTitle();
        }
        return search.candidates();
    }

    /** One look-up. */
    private final class Search {
        private final Paper asked;
        private final TitleKey title;
        private final List<Candidate> found = new ArrayList<>();
        private final List<Integer> seen = new ArrayList<>();
        private byte[] buffer = new byte[1 << 10];

        Search(Paper asked, TitleKey title) {
            this.asked = asked;
            this.title = title;
        }

        void addByTitle() throws IOException {
            add(CatalogKeys.ofTitle(title));
            if (!isUnopposed()) {
                add(CatalogKeys.ofParts(title));
            }
            if (!isDecided()) {
                add(WordSearch.find(store, title, MOST_BY_WORDS));
            }
        }

        void add(CatalogKeys keys) throws IOException {
            int[] ordinals = new int[MOST_OF_A_KEY];
            for (int i = 0; i < keys.count(); i++) {
                int count = store.find(keys.array()[i], ordinals);
                for (int k = 0; k < count; k++) {
                    add(ordinals[k]);
                }
            }
        }

        void add(int[] ordinals) throws IOException {
            for (int ordinal : ordinals) {
                add(ordinal);
            }
        }

        private void add(int ordinal) throws IOException {
            if (seen.contains(ordinal)) {
                return;
            }
            seen.add(ordinal);
            Candidate candidate = Candidate.of(asked, title, record(ordinal), name);
            if (candidate.isPlausible()) {
                found.add(candidate);
            }
        }

        private Paper record(int ordinal) throws IOException {
            int length = store.read(ordinal, buffer);
            if (length > buffer.length) {
                buffer = new byte[length];
                store.read(ordinal, buffer);
            }
            try {
                return RecordDecoder.decode(buffer, length);
            } catch (IllegalArgumentException e) {
                throw new IOException(name + ": record " + ordinal + " can't be read", e);
            }
        }

        /** Whether an identifier or a title was found that leaves no wish for others. */
        boolean isDecided() {
            return found.stream()
                    .anyMatch(candidate -> candidate.isSure()
                            && (candidate.has(Kind.IDENTIFIER, Degree.SAME) || candidate.has(Kind.TITLE, Degree.SAME)));
        }

        /** Whether it is decided, and the one found so agrees in all else, too; no part of a title then outranks it. */
        boolean isUnopposed() {
            return isDecided() && found.stream().noneMatch(Candidate::isOpposed);
        }

        List<Candidate> candidates() {
            List<Candidate> ranked = Candidate.ranked(found);
            return ranked.subList(0, Math.min(ranked.size(), MOST_CANDIDATES));
        }
    }

    /**
     * Reads the whole file and compares all checksums.
     *
     * @throws IOException if it is damaged
     */
    public void verify() throws IOException {
        store.verify();
    }

    /** Ends all reading, in other threads too. */
    @Override
    public void close() {
        store.close();
    }
}
