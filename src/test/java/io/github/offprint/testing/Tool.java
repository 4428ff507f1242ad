package io.github.offprint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs one of the field's own tools. A test that needs one which isn't installed is skipped, or fails where required. */
public final class Tool {
    private Tool() {}

    /**
     * What a run gave.
     *
     * @param exitCode the exit code
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    public record Result(int exitCode, String out, String err) {}

    /** Runs a command in a directory, without standard input. */
    public static Result run(Path directory, String... command) {
        require(command[0]);
        return start(directory, List.of(command));
    }

    /** The same for a command that is certainly there. */
    public static Result start(Path directory, List<String> command) {
        try {
            Path streams = Files.createTempDirectory("offprint-tool");
            Path in = Files.createFile(streams.resolve("in"));
            Path out = streams.resolve("out");
            Path err = streams.resolve("err");
            try {
                int exitCode = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
                return new Result(exitCode, Files.readString(out), Files.readString(err));
            } finally {
                for (Path file : List.of(in, out, err, streams)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for a file that a judge needs, as for the judge itself. */
    public static void requireFile(Path file) {
        check(Files.exists(file), file.toString());
    }

    private static void require(String name) {
        boolean there = false;
        for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
            there |= Files.isExecutable(Path.of(directory, name));
        }
        check(there, name);
    }

    private static void check(boolean there, String name) {
        if (System.getProperty("offprint.judges", "").equals("required")) {
            assertThat(there).as("the judge %s is installed", name).isTrue();
        }
        assumeTrue(there, () -> "skipped: " + name + " is not installed");
    }
}
