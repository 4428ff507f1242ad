package io.github.offprint.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.offprint.PaperHandler;
import io.github.offprint.catalog.CatalogBuilder;
import io.github.offprint.catalog.CatalogRecords;
import io.github.offprint.catalog.OfflineCatalog;
import io.github.offprint.digest.DigestParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;

/** What it takes to build a catalog and to open it, ours and Lucene's, each in a process of its own with 512 MiB of heap. */
final class Sizes {
    private Sizes() {}

    static Path catalog(Path snapshot) {
        return Path.of(snapshot + ".catalog");
    }

    static Path lucene(Path snapshot) {
        return Path.of(snapshot + ".lucene");
    }

    /** Builds what isn't there, and prints what that takes. */
    static void print(int records) throws IOException, InterruptedException {
        Path snapshot = MadeSnapshot.make(Benchmarks.sample(), records, Benchmarks.folder());
        if (Files.exists(catalog(snapshot)) && Files.exists(lucene(snapshot))) {
            return;
        }
        for (String what : List.of("read", "offprint", "lucene")) {
            String[] command = {
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Sizes.class.getName(),
                what,
                snapshot.toString()
            };
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException(what + " ended with " + code);
            }
        }
    }

    /** Builds one, and prints what that takes. */
    public static void main(String[] args) throws IOException {
        Path snapshot = Path.of(args[1]);
        long[] count = new long[2];
        long cpu = cpu();
        switch (args[0]) {
            case "read" -> parse(snapshot, paper -> {});
            case "offprint" -> build(snapshot, count);
            default -> index(snapshot);
        }
        double seconds = (cpu() - cpu) / 1e9;
        System.out.printf("%s: %.1f s of a core, peak memory %s%n", args[0], seconds, peak());
        if (!args[0].equals("read")) {
            Path made = args[0].equals("lucene") ? lucene(snapshot) : catalog(snapshot);
            System.out.printf("%s: %,d bytes; opens in %.1f ms%n", args[0], size(made), opening(args[0], made));
        }
        if (count[0] > 0) {
            double beyond = (double) (size(catalog(snapshot)) - count[1]) / count[0];
            System.out.printf("%,d records of %,d bytes; %.1f bytes a record beyond%n", count[0], count[1], beyond);
        }
    }

    private static void parse(Path snapshot, PaperHandler papers) throws IOException {
        DigestParser.builder().build().parse(snapshot, papers::paper);
    }

    private static void build(Path snapshot, long[] count) throws IOException {
        try (CatalogBuilder builder = OfflineCatalog.builder(catalog(snapshot))) {
            parse(snapshot, paper -> {
                builder.paper(paper);
                count[0]++;
                count[1] += CatalogRecords.encode(paper).length;
            });
            builder.commit();
        }
    }

    private static void index(Path snapshot) throws IOException {
        delete(lucene(snapshot));
        try (IndexWriter writer = LuceneCatalog.writer(lucene(snapshot))) {
            parse(snapshot, paper -> LuceneCatalog.add(writer, paper));
            writer.forceMerge(1);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** How long the process's first opening takes, in milliseconds, for which classes must be loaded, too. */
    private static double opening(String what, Path made) throws IOException {
        long start = System.nanoTime();
        Object opened = what.equals("lucene") ? LuceneCatalog.open(made) : OfflineCatalog.open(made);
        return opened == null ? 0 : (System.nanoTime() - start) / 1e6;
    }

    private static long size(Path made) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The most memory that the process had of its own, as Linux says. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "unknown"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D+", "") + " KiB")
                        .findFirst()
                        .orElse("unknown");
    }
}
