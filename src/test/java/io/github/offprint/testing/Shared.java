package io.github.offprint.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other people's material that tests read in place: real digests with the truth beside them, and other projects' test
 * data. Its place is the system property {@code offprint.shared}; tests that need it are skipped without it.
 */
public final class Shared {
    private Shared() {}

    /** A file or folder of the material; the test is skipped where there is none. */
    public static Path path(String relative) {
        String root = System.getProperty("offprint.shared", "");
        assumeTrue(!root.isEmpty(), "skipped: no -Doffprint.shared=DIR names the shared test material");
        Path path = Path.of(root, relative);
        assumeTrue(Files.exists(path), () -> "skipped: the shared test material has no " + relative);
        return path;
    }

    /** All files below a folder of the material, in the order of their names. */
    public static List<Path> files(String relative) {
        try (Stream<Path> files = Files.walk(path(relative))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
