package io.github.offprint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not as it was written is refused, with a reason. */
class StoreDamageTest {
    private static final int CHECKSUMS = 32 + 8 * 8; // where the header says where they are
    private static final int TABLE_CHECKSUM = 32 + 14 * 8;

    @TempDir
    Path folder;

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = Stores.bytes(folder, 60);
        for (int length = 0; length < whole.length; length++) {
            String reason = length == 0
                    ? "empty, not a file of kind offprint-test"
                    : length < Header.BYTES
                            ? "cut off (" + length + " bytes; its header has 256)"
                            : "cut off (" + length + " of " + whole.length + " bytes)";

            assertThatItIsRefused(Arrays.copyOf(whole, length), reason);
        }
    }

    @Test
    void aFileWithMoreAtItsEndIsRefused() throws IOException {
        byte[] whole = Stores.bytes(folder, 60);

        assertThatItIsRefused(
                Arrays.copyOf(whole, whole.length + 1),
                "damaged (" + (whole.length + 1) + " bytes instead of " + whole.length + ")");
    }

    @Test
    void everyBitMatters() throws IOException {
        byte[] whole = Stores.bytes(folder, 40);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThatThrownBy(() -> open(flipped))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("bytes: ");
        }
    }

    @Test
    void aDamagedBlockOfALongFileIsNoticedWhenItIsTouched() throws IOException {
        byte[] whole = Stores.bytes(folder, 2000);
        assertThat(whole.length).isGreaterThan(3 * Image.BLOCK);
        whole[Header.BYTES + Image.BLOCK] ^= 1;

        try (Store store = openLazily(whole)) {
            String reason = "bytes: damaged (the checksum of the block at byte 65792 is wrong)";
            assertThat(store.record(255)).isEqualTo(Stores.record(255));
            assertThat(store.record(1999)).isEqualTo(Stores.record(1999));
            assertThat(Stores.walk(store, 7)).hasSize(2000);
            for (int again = 0; again < 2; again++) {
                assertThatThrownBy(() -> store.record(535))
                        .isInstanceOf(StoreException.class)
                        .hasMessage(reason);
            }
            assertThatThrownBy(store::verify).isInstanceOf(StoreException.class).hasMessage(reason);
        }
        assertThatItIsRefused(whole, "damaged (the checksum of the block at byte 65792 is wrong)");
    }

    @Test
    void aDamagedBitOfALongFileIsNeverReturned() throws IOException {
        byte[] whole = Stores.bytes(folder, 2000);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 60; i++) {
            int bit = random.nextInt(Header.BYTES * 8, whole.length * 8);
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThatThrownBy(() -> {
                        try (Store store = openLazily(flipped)) {
                            readAll(store, true);
                            store.verify();
                        }
                    })
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void aFileThatLiesDoesNoMoreThanBeRefused() throws IOException {
        byte[] whole = Stores.bytes(folder, 40);
        for (int at = 32; at < whole.length; at++) {
            for (int lie : new int[] {0x01, 0x80, 0xFF}) {
                byte[] lying = whole.clone();
                lying[at] ^= (byte) lie;
                repairChecksums(lying);
                try (Store store = open(lying)) {
                    readAll(store, false);
                } catch (StoreException e) {
                    assertThat(e)
                            .hasMessageMatching("bytes: (damaged|cut off) \\(.*\\)")
                            .hasNoCause();
                }
            }
        }
    }

    @Test
    void anotherFileIsNamedAsSuch() throws IOException {
        for (byte[] bytes : new byte[][] {
            "a text that is longer than any header would be ".repeat(20).getBytes(StandardCharsets.US_ASCII),
            {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
            {(byte) 0x8B, 'O', 'P', 'S', '\n', 0x1A, '\n', 0, 0, 0, 13}, // went through a text mode
            gzip(Stores.bytes(folder, 60)),
            new byte[1000],
            {0}
        }) {
            assertThatItIsRefused(bytes, "not a file of kind offprint-test");
        }
    }

    @Test
    void anotherKindAndVersionIsNamedAsSuch() throws IOException {
        byte[] whole = Stores.bytes(folder, 3);
        Path file = Files.write(folder.resolve("papers.store"), whole);

        assertThatThrownBy(() -> Store.open(file, "offprint-tests", 3))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": a file of kind offprint-test, not offprint-tests");
        assertThatThrownBy(() -> Store.open(file, Stores.KIND, 2))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": made by a later version (format 3, not 2)");
        assertThatThrownBy(() -> Store.open(file, Stores.KIND, 4))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": made by an earlier version (format 3, not 4)");
        whole[8] = 2;
        repairChecksums(whole);
        assertThatItIsRefused(whole, "made by a later version (layout 2, not 1)");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        byte[] whole = Stores.bytes(folder, 300);
        whole[Header.BYTES] ^= 1;
        Path file = Files.write(folder.resolve("papers.store"), whole);
        String reason = file + ": damaged (the checksum of the block at byte 256 is wrong)";

        assertThatThrownBy(() -> Store.open(file, Stores.KIND, Stores.VERSION))
                .isInstanceOf(StoreException.class)
                .hasMessage(reason);
        try (Store store = Store.open(file, Stores.KIND, Stores.VERSION, 6, whole.length - 1)) {
            assertThatThrownBy(() -> store.record(1)).hasMessage(reason);
        }
    }

    private static Store open(byte[] bytes) throws StoreException {
        return open(bytes, Store.CHECKED_AT_ONCE);
    }

    private static Store openLazily(byte[] bytes) throws StoreException {
        return open(bytes, 0);
    }

    private static Store open(byte[] bytes, long checkedAtOnce) throws StoreException {
        MemoryScratch scratch = new MemoryScratch(10);
        scratch.append(ByteBuffer.wrap(bytes));
        return Store.open("bytes", scratch.toChunks(), Stores.KIND, Stores.VERSION, checkedAtOnce);
    }

    private static void assertThatItIsRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> open(bytes)).isInstanceOf(StoreException.class).hasMessage("bytes: " + reason);
    }

    /** Reads all there is, which may be checked to be what was written. */
    private static void readAll(Store store, boolean right) throws IOException {
        for (int i = 0; i < store.size(); i++) {
            byte[] record = store.record(i);
            assertThat(!right || Arrays.equals(record, Stores.record(i))).isTrue();
            List<Integer> found = Stores.walk(store, 100 + i);
            assertThat(!right || found.equals(List.of(i))).isTrue();
        }
        for (int key = 0; key <= 7; key++) {
            int expected = key == 7 ? store.size() : key < 5 ? store.size() / 5 : 0;
            int found = Stores.walk(store, key).size();
            assertThat(!right || found == expected).isTrue();
        }
        store.meta();
    }

    private static void repairChecksums(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long table = buffer.getLong(CHECKSUMS);
        if (table >= Header.BYTES && table + 4 <= bytes.length) {
            buffer.putInt((int) table, checksum(bytes, Header.BYTES, (int) table));
            buffer.putLong(TABLE_CHECKSUM, checksum(bytes, (int) table, bytes.length) & 0xFFFF_FFFFL);
        }
        buffer.putInt(Header.BYTES - 4, checksum(bytes, 0, Header.BYTES - 4));
    }

    private static int checksum(byte[] bytes, int from, int to) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, to - from);
        return (int) sum.getValue();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
