package io.github.offprint.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the tests of stores share. */
final class Stores {
    static final String KIND = "offprint-test";
    static final int VERSION = 3;

    private Stores() {}

    /** A file that is easily told right from wrong: record i is i bytes of i, has key i, key 7 and one of five others. */
    static byte[] bytes(Path folder, int records) throws IOException {
        Path file = folder.resolve("sample.store");
        try (StoreWriter writer = StoreWriter.to(file, KIND, VERSION, 50)) {
            for (int i = 0; i < records; i++) {
                writer.add(record(i), 0, i % 256, keys(i), 3);
            }
            writer.meta(new byte[] {1, 2, 3});
            writer.commit();
        }
        return Files.readAllBytes(file);
    }

    static byte[] record(int i) {
        byte[] record = new byte[i % 256];
        Arrays.fill(record, (byte) i);
        return record;
    }

    static long[] keys(int i) {
        return new long[] {100 + i, 7, i % 5};
    }

    /** All ordinals of a key. */
    static List<Integer> walk(Store store, long key) throws StoreException {
        List<Integer> ordinals = new ArrayList<>();
        Postings postings = store.postings(key);
        for (int ordinal = postings.next(); ordinal != Postings.END; ordinal = postings.next()) {
            ordinals.add(ordinal);
        }
        return ordinals;
    }

    /** The key that is mixed to another. */
    static long unmix(long mixed) {
        long key = (mixed ^ (mixed >>> 33)) * 0x9CB4_B2F8_1293_37DBL;
        key = (key ^ (key >>> 33)) * 0x4F74_430C_22A5_4005L;
        return key ^ (key >>> 33);
    }
}
