package io.github.offprint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten threads read one store. */
class StoreThreadsTest {
    private static final int THREADS = 10;
    private static final int RECORDS = 3000;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void allFindTheSame(@TempDir Path folder) throws Exception {
        Stores.bytes(folder, RECORDS);
        try (Store store = open(folder)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                SplittableRandom random = new SplittableRandom(thread);
                readers.add(threads.submit(() -> {
                    for (int i = 0; i < 5000; i++) {
                        read(store, random.nextInt(RECORDS));
                    }
                    return Stores.walk(store, 7).size();
                }));
            }
            for (Future<?> reader : readers) {
                assertThat(reader.get()).isEqualTo(RECORDS);
            }
        }
    }

    @Test
    void closingEndsAllReading(@TempDir Path folder) throws Exception {
        Stores.bytes(folder, RECORDS);
        Store store = open(folder);
        CountDownLatch reading = new CountDownLatch(THREADS);
        List<Future<?>> readers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            readers.add(threads.submit(() -> {
                for (int i = 0; ; i++) {
                    read(store, i % RECORDS);
                    reading.countDown();
                }
            }));
        }
        reading.await();
        store.close();

        for (Future<?> reader : readers) {
            assertThatThrownBy(reader::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith(": closed");
        }
    }

    private static Store open(Path folder) throws Exception {
        return Store.open(folder.resolve("sample.store"), Stores.KIND, Stores.VERSION, 8, 0);
    }

    private static void read(Store store, int record) throws StoreException {
        int[] ordinals = new int[2];
        assertThat(store.find(100 + record, ordinals)).isEqualTo(1);
        assertThat(ordinals[0]).isEqualTo(record);
        assertThat(store.record(record)).isEqualTo(Stores.record(record));
    }
}
