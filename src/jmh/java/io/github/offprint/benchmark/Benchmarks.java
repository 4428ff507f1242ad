package io.github.offprint.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, and first the measurements that are no benchmarks: how long building takes, how much memory, how long files get. */
final class Benchmarks {
    private Benchmarks() {}

    /** The sample of real records that catalogs are made from. */
    static Path sample() {
        return shared("corpus/metadata/arxiv-2026-sample.jsonl.gz");
    }

    static Path shared(String file) {
        String root = System.getProperty("offprint.shared", "");
        if (root.isEmpty()) {
            throw new IllegalArgumentException("no -Doffprint.shared=DIR names the shared material");
        }
        return Path.of(root, file);
    }

    /** Where made files are kept. */
    static Path folder() {
        return Path.of("target", "benchmarks");
    }

    /** How many records the big catalog has. */
    static int records() {
        return Integer.getInteger("offprint.records", 1_000_000);
    }

    /** Takes JMH's own arguments. */
    public static void main(String[] args) throws Exception {
        Sizes.print(records());
        Recall.print();
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(CpuTime.class)
                .jvmArgsAppend(List.of(
                                "-Doffprint.shared=" + System.getProperty("offprint.shared"),
                                "-Doffprint.records=" + records())
                        .toArray(String[]::new))
                .build();
        new Runner(options).run();
    }
}
