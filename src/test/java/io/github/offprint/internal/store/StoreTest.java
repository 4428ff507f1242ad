package io.github.offprint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store gives back, and what becomes of its file. */
class StoreTest {
    private static final String KIND = "offprint-test";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("papers.store");
    }

    @Test
    void recordsAreFoundByTheirKeys() throws IOException {
        try (StoreWriter writer = StoreWriter.to(file, KIND, 1)) {
            assertThat(add(writer, "kettles", 7, 1)).isZero();
            assertThat(add(writer, "boats", 7, 2)).isEqualTo(1);
            assertThat(add(writer, "", 7, 3)).isEqualTo(2);
            writer.commit();
        }

        try (Store store = Store.open(file, KIND, 1)) {
            assertThat(store.size()).isEqualTo(3);
            assertThat(store.count(7)).isEqualTo(3);
            assertThat(store.count(2)).isEqualTo(1);
            assertThat(store.count(4)).isZero();
            assertThat(walk(store.postings(7))).containsExactly(0, 1, 2);
            assertThat(walk(store.postings(2))).containsExactly(1);
            assertThat(walk(store.postings(4))).isEmpty();
            assertThat(text(store, 0)).isEqualTo("kettles");
            assertThat(text(store, 1)).isEqualTo("boats");
            assertThat(text(store, 2)).isEmpty();
            store.verify();
        }
    }

    @Test
    void theFirstRecordsOfAKeyFillWhatThereIsRoomFor() throws IOException {
        try (Store store = inMemory(5, 7)) {
            int[] ordinals = new int[3];
            assertThat(store.find(7, ordinals)).isEqualTo(3);
            assertThat(ordinals).containsExactly(0, 1, 2);
            assertThat(store.find(7, new int[9])).isEqualTo(5);
            assertThat(store.find(7, new int[0])).isZero();
            assertThat(store.find(8, ordinals)).isZero();
        }
    }

    @Test
    void aKeyThatARecordHasTwiceCountsOnce() throws IOException {
        try (StoreWriter writer = StoreWriter.inMemory(KIND, 1)) {
            add(writer, "boats", 7, 8, 7);
            try (Store store = writer.toStore()) {
                assertThat(store.count(7)).isEqualTo(1);
                assertThat(walk(store.postings(7))).containsExactly(0);
            }
        }
    }

    @Test
    void aRecordIsReadIntoABufferThatIsLongEnough() throws IOException {
        try (StoreWriter writer = StoreWriter.inMemory(KIND, 1)) {
            writer.add("the boats".getBytes(StandardCharsets.US_ASCII), 4, 5, new long[] {1, 2}, 1);
            try (Store store = writer.toStore()) {
                byte[] buffer = new byte[6];
                assertThat(store.read(0, buffer)).isEqualTo(5);
                assertThat(buffer).containsExactly('b', 'o', 'a', 't', 's', 0);
                assertThat(store.read(0, new byte[4])).isEqualTo(5);
                assertThat(store.count(2)).isZero();
            }
        }
    }

    @Test
    void anEmptyStoreHasNothing() throws IOException {
        try (StoreWriter writer = StoreWriter.to(file, KIND, 1)) {
            writer.commit();
        }

        try (Store store = Store.open(file, KIND, 1)) {
            assertThat(store.size()).isZero();
            assertThat(store.count(0)).isZero();
            assertThat(store.meta()).isEmpty();
            assertThatThrownBy(() -> store.record(0)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void metadataOfUpTo64KiBIsKept() throws IOException {
        byte[] meta = new byte[1 << 16];
        meta[65_535] = 1;
        try (StoreWriter writer = StoreWriter.to(file, KIND, 1)) {
            assertThatThrownBy(() -> writer.meta(new byte[(1 << 16) + 1])).isInstanceOf(IllegalArgumentException.class);
            writer.meta(new byte[] {1});
            writer.meta(meta);
            writer.commit();
        }

        try (Store store = Store.open(file, KIND, 1)) {
            assertThat(store.meta()).isEqualTo(meta);
        }
    }

    @Test
    void aFileAppearsWhenItIsWhole() throws IOException {
        Files.writeString(file, "what was there before");
        try (StoreWriter writer = StoreWriter.to(file, KIND, 1)) {
            add(writer, "boats", 7);
            assertThat(file).hasContent("what was there before");
            writer.commit();
            assertThatThrownBy(() -> add(writer, "more", 7)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }

        assertThat(names()).containsExactly("papers.store");
        Store.open(file, KIND, 1).close();
    }

    @Test
    void aWriterThatIsClosedWithoutCommitLeavesEverythingAsItWas() throws IOException {
        Files.writeString(file, "what was there before");
        StoreWriter writer = StoreWriter.to(file, KIND, 1);
        add(writer, "boats", 7);
        writer.close();
        writer.close();

        assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("what was there before");
        assertThat(names()).containsExactly("papers.store");
    }

    @Test
    void aStoreStaysReadableWhenItsFileIsReplaced() throws IOException {
        write("old");
        try (Store store = Store.open(file, KIND, 1)) {
            write("new");
            assertThat(text(store, 0)).isEqualTo("old");
        }
        try (Store store = Store.open(file, KIND, 1)) {
            assertThat(text(store, 0)).isEqualTo("new");
        }
    }

    @Test
    void aClosedStoreSaysSo() throws IOException {
        Store store = inMemory(3, 7);
        Postings postings = store.postings(7);
        store.close();
        store.close();

        assertThatThrownBy(() -> store.count(7)).hasMessage("(in memory): closed");
        assertThatThrownBy(() -> store.count(8)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.record(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(store::meta).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(store::verify).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(postings::next).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKindIsAShortName() {
        for (String kind : List.of("", "seventeen-letters", "two words", "Bücher")) {
            assertThatThrownBy(() -> StoreWriter.inMemory(kind, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> StoreWriter.to(file, kind, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingFileOrFolderIsNamed() {
        Path nowhere = folder.resolve("missing").resolve("papers.store");

        assertThatThrownBy(() -> Store.open(file, KIND, 1))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
        assertThatThrownBy(() -> StoreWriter.to(nowhere, KIND, 1))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(nowhere.toString());
        assertThatThrownBy(() -> Store.open(folder, KIND, 1)).isInstanceOf(StoreException.class);
    }

    @Test
    void whatIsInMemoryIsNoFile() throws IOException {
        try (StoreWriter memory = StoreWriter.inMemory(KIND, 1);
                StoreWriter disk = StoreWriter.to(file, KIND, 1)) {
            assertThatThrownBy(memory::commit).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(disk::toStore).isInstanceOf(IllegalStateException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private void write(String record) throws IOException {
        try (StoreWriter writer = StoreWriter.to(file, KIND, 1)) {
            add(writer, record, 7);
            writer.commit();
        }
    }

    private static Store inMemory(int records, long key) throws IOException {
        try (StoreWriter writer = StoreWriter.inMemory(KIND, 1)) {
            for (int i = 0; i < records; i++) {
                add(writer, "record " + i, key);
            }
            return writer.toStore();
        }
    }

    private static int add(StoreWriter writer, String record, long... keys) throws IOException {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        return writer.add(bytes, 0, bytes.length, keys, keys.length);
    }

    private static String text(Store store, int ordinal) throws IOException {
        return new String(store.record(ordinal), StandardCharsets.UTF_8);
    }

    private static List<Integer> walk(Postings postings) throws IOException {
        List<Integer> ordinals = new ArrayList<>();
        for (int ordinal = postings.next(); ordinal != Postings.END; ordinal = postings.next()) {
            ordinals.add(ordinal);
        }
        return ordinals;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
