package io.github.offprint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store holds what a map would, whatever the records, keys, runs and chunks. */
class StorePropertyTest {

    /** What is put in; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(byte[] bytes, long[] keys) {}

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Long> keys = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(0, 9),
                Arbitraries.longs().between(0, 9).map(Stores::unmix), // all in the first bucket
                Arbitraries.longs().between(-9, -1).map(Stores::unmix), // and in the last
                Arbitraries.of(0L, 7L, -1L, Long.MIN_VALUE, Long.MAX_VALUE));
        return Combinators.combine(
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(100),
                        keys.array(long[].class).ofMaxSize(12))
                .as(Entry::new)
                .list()
                .ofMaxSize(200);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFileHoldsWhatAMapWould(
            @ForAll("entries") List<Entry> entries,
            @ForAll @IntRange(min = 1, max = 300) int run,
            @ForAll @IntRange(min = 6, max = 14) int chunkBits,
            @ForAll boolean checkedAtOnce)
            throws IOException {
        Path file = Files.createTempFile("offprint", ".store");
        try {
            try (StoreWriter writer = StoreWriter.to(file, Stores.KIND, 0, run)) {
                addAll(entries, writer);
                writer.commit();
            }
            long limit = checkedAtOnce ? Store.CHECKED_AT_ONCE : 0;
            try (Store store = Store.open(file, Stores.KIND, 0, chunkBits, limit)) {
                assertThatItHolds(store, entries);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void memoryHoldsWhatAMapWould(
            @ForAll("entries") List<Entry> entries,
            @ForAll @IntRange(min = 1, max = 300) int run,
            @ForAll @IntRange(min = 3, max = 16) int chunkBits)
            throws IOException {
        try (StoreWriter writer = StoreWriter.inMemory(Stores.KIND, 0, chunkBits, run)) {
            addAll(entries, writer);
            try (Store store = writer.toStore()) {
                assertThatItHolds(store, entries);
            }
        }
    }

    @Property
    void everyKeyIsMixedToOneOfItsOwn(@ForAll long key) {
        assertThat(Stores.unmix(Index.mix(key))).isEqualTo(key);
    }

    /** Keys whose mixed forms differ in their low bits alone, or in one bit, or are spread; 100,000 of each. */
    @ParameterizedTest
    @ValueSource(strings = {"counted", "mixed to low bits", "mixed to high bits", "powers", "spread"})
    void anyDistributionOfKeysIsServed(String distribution) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        long[] keys = LongStream.range(0, distribution.equals("powers") ? 64 : 100_000)
                .map(i -> switch (distribution) {
                    case "counted" -> i;
                    case "mixed to low bits" -> Stores.unmix(i);
                    case "mixed to high bits" -> Stores.unmix(i << 40);
                    case "powers" -> Stores.unmix(1L << i);
                    default -> random.nextLong();
                })
                .toArray();
        try (StoreWriter writer = StoreWriter.inMemory(Stores.KIND, 0, 12, 30_000)) {
            for (long key : keys) {
                writer.add(new byte[0], 0, 0, new long[] {key}, 1);
            }
            try (Store store = writer.toStore()) {
                int[] ordinals = new int[2];
                for (int i = 0; i < keys.length; i++) {
                    assertThat(store.find(keys[i], ordinals)).isEqualTo(1);
                    assertThat(ordinals[0]).isEqualTo(i);
                }
                assertThat(random.longs(10_000).filter(key -> count(store, key) > 0))
                        .hasSizeLessThan(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 129, 200_000})
    void aKeyMayHaveAnyNumberOfRecords(int records) throws IOException {
        try (StoreWriter writer = StoreWriter.inMemory(Stores.KIND, 0, 16, 70_000)) {
            for (int i = 0; i < records; i++) {
                writer.add(new byte[0], 0, 0, new long[] {1, i % 3 + 2}, 2);
            }
            try (Store store = writer.toStore()) {
                assertThat(store.count(1)).isEqualTo(records);
                assertThat(Stores.walk(store, 1)).hasSize(records).isSorted().doesNotHaveDuplicates();
                assertThat(store.count(2)).isEqualTo((records + 2) / 3);
                assertThat(Stores.walk(store, 2)).allMatch(ordinal -> ordinal % 3 == 0);
            }
        }
    }

    private static int count(Store store, long key) {
        try {
            return store.count(key);
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void addAll(List<Entry> entries, StoreWriter writer) throws IOException {
        int ordinal = 0;
        for (Entry entry : entries) {
            assertThat(writer.add(entry.bytes(), 0, entry.bytes().length, entry.keys(), entry.keys().length))
                    .isEqualTo(ordinal++);
        }
    }

    private static void assertThatItHolds(Store store, List<Entry> entries) throws IOException {
        NavigableMap<Long, TreeSet<Integer>> model = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (long key : entries.get(i).keys()) {
                model.computeIfAbsent(key, any -> new TreeSet<>()).add(i);
            }
            assertThat(store.record(i)).isEqualTo(entries.get(i).bytes());
        }
        assertThat(store.size()).isEqualTo(entries.size());
        for (Map.Entry<Long, TreeSet<Integer>> expected : model.entrySet()) {
            assertThat(Stores.walk(store, expected.getKey())).containsExactlyElementsOf(expected.getValue());
            assertThat(store.count(expected.getKey()))
                    .isEqualTo(expected.getValue().size());
        }
        for (long key = 1000; key < 1100; key++) {
            assertThat(store.count(key))
                    .isEqualTo(model.getOrDefault(key, new TreeSet<>()).size());
        }
        store.verify();
    }
}
