package io.github.offprint.internal.store;

import io.github.offprint.internal.file.DraftFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Where a store is made: the product, and what is needed beside it and thrown away at the end. */
abstract class Workshop implements Closeable {
    private final Scratch product;
    private final List<Scratch> scratches = new ArrayList<>();

    private Workshop(Scratch product) {
        this.product = product;
    }

    static Workshop of(DraftFile draft) throws IOException {
        return new OnDisk(draft, draft.newChannel());
    }

    static Workshop inMemory(int chunkBits) {
        return new InMemory(new MemoryScratch(chunkBits));
    }

    final Scratch product() {
        return product;
    }

    /** Something to write to that is gone when the workshop is closed. */
    final Scratch scratch() throws IOException {
        Scratch scratch = newScratch();
        scratches.add(scratch);
        return scratch;
    }

    abstract Scratch newScratch() throws IOException;

    /** Puts the product into its place. */
    void commit() throws IOException {
        throw new IllegalStateException("a store in memory has no place to be put into");
    }

    /** The product, to be read. */
    Chunks toChunks() {
        throw new IllegalStateException("a file is not in memory");
    }

    @Override
    public void close() throws IOException {
        for (Scratch scratch : scratches) {
            scratch.close();
        }
    }

    private static final class OnDisk extends Workshop {
        private final DraftFile draft;
        private final FileChannel channel;

        OnDisk(DraftFile draft, FileChannel channel) {
            super(new FileScratch(channel));
            this.draft = draft;
            this.channel = channel;
        }

        @Override
        Scratch newScratch() throws IOException {
            return new FileScratch(draft.newScratch());
        }

        @Override
        void commit() throws IOException {
            channel.force(true);
            channel.close();
            draft.moveIntoPlace();
            draft.syncFolder();
        }

        @Override
        public void close() throws IOException {
            draft.discard(channel);
            super.close();
        }
    }

    private static final class InMemory extends Workshop {
        private final MemoryScratch memory;

        InMemory(MemoryScratch memory) {
            super(memory);
            this.memory = memory;
        }

        @Override
        Scratch newScratch() {
            return new MemoryScratch(MemoryScratch.CHUNK_BITS);
        }

        @Override
        Chunks toChunks() {
            return memory.toChunks();
        }
    }
}
