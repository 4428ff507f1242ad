package io.github.offprint.catalog;

import io.github.offprint.Paper;
import io.github.offprint.PaperHandler;
import io.github.offprint.TitleKey;
import io.github.offprint.internal.store.StoreWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Makes the file of an {@link OfflineCatalog} in one pass over the papers, of which it holds none: it takes some 70 MB of memory
 * however many there are. Any reader can feed it, since it takes papers as they are found; diagnostics are dropped, so wrap it to
 * see them.
 *
 * <p>For use by one thread. What isn't {@linkplain #commit() committed} leaves nothing behind when it is closed; if the process
 * ends before, the old file stays as it was, beside a draft named {@code .offprint-….tmp}.
 */
public final class CatalogBuilder implements PaperHandler, Closeable {
    private static final int LONGEST_NAME = 1000;

    private final StoreWriter store;
    private final RecordEncoder encoder = new RecordEncoder();
    private String name;
    private int papers;

    CatalogBuilder(StoreWriter store, String name) {
        this.store = store;
        this.name = name;
    }

    /**
     * Names the catalog. The name tells where a value comes from.
     *
     * @param newName a short name for people, at most 1,000 characters
     * @return this builder
     * @throws IllegalArgumentException if the name is longer
     */
    public CatalogBuilder name(String newName) {
        if (newName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + newName.length() + " characters");
        }
        name = newName;
        return this;
    }

    /**
     * Adds a paper, with everything that it has. One that has neither a title nor an identifier can't be asked for and is passed
     * over.
     *
     * @param paper the paper
     * @throws IOException if it can't be written
     */
    @Override
    public void paper(Paper paper) throws IOException {
        TitleKey title = TitleKey.of(paper.title());
        CatalogKeys keys = CatalogKeys.of(paper, title);
        if (keys.count() > 0) {
            RecordBytes record = encoder.encode(paper);
            store.add(record.array(), 0, record.length(), keys.array(), keys.count());
            papers++;
        }
    }

    /** {@return how many papers were taken} */
    public int size() {
        return papers;
    }

    /**
     * Finishes the file and puts it into its place in one step.
     *
     * @throws IOException if that fails; the old file is then as it was
     * @throws IllegalStateException if it was committed or closed before
     */
    public void commit() throws IOException {
        store.meta(name.getBytes(StandardCharsets.UTF_8));
        store.commit();
    }

    OfflineCatalog inMemory() throws IOException {
        return new OfflineCatalog(store.toStore(), name);
    }

    /** Ends the building. Without {@link #commit()} before, the old file stays as it was. */
    @Override
    public void close() throws IOException {
        store.close();
    }
}
