package io.github.offprint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing that does not come to its end leaves the file as it was. */
class StoreKilledTest {
    private static final int RECORDS = 20_000;
    /** The process tells of its steps, a byte each: so many records, that it is about to commit, and that it has. */
    private static final int STEP = 500;

    private static final int COMMITTED = 'c';
    private static final int STEPS = RECORDS / STEP + 2;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("papers.store");
    }

    /** What the process to be killed does: it replaces the file again and again, by version after version. */
    public static void main(String[] args) throws IOException {
        for (int version = Integer.parseInt(args[1]); ; version++) {
            write(Path.of(args[0]), version, StoreKilledTest::tell);
            tell(COMMITTED);
        }
    }

    private static void tell(int step) {
        System.out.write(step);
        System.out.flush();
    }

    private static void write(Path file, int version) throws IOException {
        write(file, version, step -> {});
    }

    private static void write(Path file, int version, IntConsumer steps) throws IOException {
        try (StoreWriter writer = StoreWriter.to(file, Stores.KIND, Stores.VERSION, 10_000)) {
            byte[] record = new byte[50];
            ByteBuffer.wrap(record).putInt(version);
            for (int i = 0; i < RECORDS; i++) {
                writer.add(record, 0, record.length, new long[] {i, -version}, 2);
                if (i % STEP == 0) {
                    steps.accept('r');
                }
            }
            steps.accept('w');
            writer.commit();
        }
    }

    /** The version of the file, all of which is that version. */
    private static int version(Path file) throws IOException {
        try (Store store = Store.open(file, Stores.KIND, Stores.VERSION)) {
            store.verify();
            int version = ByteBuffer.wrap(store.record(RECORDS - 1)).getInt();
            assertThat(store.size()).isEqualTo(RECORDS);
            assertThat(store.count(-version)).isEqualTo(RECORDS);
            return version;
        }
    }

    @Test
    void aProcessThatIsKilledLeavesAWholeFile() throws Exception {
        write(file, 1);
        SplittableRandom random = new SplittableRandom(8);
        int version = 1;
        for (int round = 0; round < 8; round++) {
            Process process = start(version + 1);
            // half of them while they commit
            int steps = round % 2 == 0 ? random.nextInt(2 * STEPS) : (1 + round / 4) * STEPS - 1;
            for (byte step : process.getInputStream().readNBytes(steps)) {
                version += step == COMMITTED ? 1 : 0;
            }
            process.destroyForcibly();
            assertThat(process.waitFor()).isNotEqualTo(1); // which would be an exception
            int found = version(file);
            assertThat(found).isGreaterThanOrEqualTo(version);
            version = found;
        }

        assertThat(names()).allMatch(name -> name.equals("papers.store") || name.matches("\\.offprint-.*\\.tmp"));
        write(file, 100);
        assertThat(version(file)).isEqualTo(100);
    }

    private Process start(int version) throws IOException, URISyntaxException {
        Path tests = Path.of(StoreKilledTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("offprint.classes", "target/classes");
        List<String> command = List.of(
                java.toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path")
                        + System.getProperty("path.separator")
                        + classes
                        + System.getProperty("path.separator")
                        + tests,
                StoreKilledTest.class.getName(),
                file.toString(),
                Integer.toString(version));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void anInterruptedWriterIsGoodForNothingAndLeavesNothing() throws IOException {
        write(file, 1);
        StoreWriter writer = StoreWriter.to(file, Stores.KIND, Stores.VERSION);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> writer.add(new byte[1 << 20], 0, 1 << 20, new long[0], 0))
                .isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();

        assertThatThrownBy(() -> writer.add(new byte[0], 0, 0, new long[0], 0)).hasMessage("writing has failed");
        assertThatThrownBy(writer::commit).hasMessage("writing has failed");
        writer.close();
        assertThat(version(file)).isEqualTo(1);
        assertThat(names()).containsExactly("papers.store");
    }

    @Test
    void aFileThatCannotBePutInItsPlaceLeavesNothing() throws IOException {
        StoreWriter writer = StoreWriter.to(file, Stores.KIND, Stores.VERSION);
        Files.createDirectories(file.resolve("in-the-way"));

        assertThatThrownBy(writer::commit).isInstanceOf(IOException.class);
        writer.close();
        assertThat(names()).containsExactly("papers.store");
        assertThatThrownBy(() -> StoreWriter.to(file, Stores.KIND, 1)).isInstanceOf(StoreException.class);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
