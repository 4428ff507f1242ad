package io.github.offprint.account;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.digest.Digest;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.Bibliography;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Csv;
import io.github.offprint.format.Ris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The files of the shared material that readers are made for, each with its reader. */
final class Material {

    /** What reads a file. */
    enum Kind {
        DIGEST,
        BIBTEX,
        RIS,
        CSL,
        CSV
    }

    /** A file by its path below the material, with {@code /}. */
    record Item(String name, Path path, Kind kind) {

        /** The folder of a digest, whatever form it is read as, or the format. */
        String folder() {
            return kind == Kind.DIGEST ? name.substring(0, name.lastIndexOf('/')) : kind.name();
        }

        Outcome read() throws IOException {
            return switch (kind) {
                case DIGEST -> Outcome.of(Digest.read(path));
                case BIBTEX -> Outcome.of(kind, BibTeX.read(path));
                case RIS -> Outcome.of(kind, Ris.read(path));
                case CSL -> Outcome.of(kind, CslJson.read(path));
                case CSV -> Outcome.of(kind, Csv.read(path));
            };
        }
    }

    /**
     * What a file gave.
     *
     * @param form the form or format
     * @param lines how many lines were read
     * @param uses what became of a line
     */
    record Outcome(
            String form, List<Paper> papers, List<Diagnostic> diagnostics, int lines, IntFunction<LineUse> uses) {

        private static Outcome of(Digest read) {
            return new Outcome(
                    read.form().name(),
                    read.papers(),
                    read.diagnostics(),
                    read.account().total(),
                    read::lineUse);
        }

        private static Outcome of(Kind kind, Bibliography read) {
            return new Outcome(
                    kind.name(),
                    read.papers(),
                    read.diagnostics(),
                    read.account().total(),
                    read::lineUse);
        }

        LineUse use(int line) {
            return line >= 1 && line <= lines ? uses.apply(line) : LineUse.UNREAD;
        }
    }

    private static final List<String> FOLDERS = List.of("corpus", "conformance", "cases");

    private Material() {}

    /** All files that a reader is made for, in the order of their names. */
    static List<Item> items(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : FOLDERS) {
            Path folder = root.resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.walk(folder)) {
                    found.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files.stream()
                .map(file -> item(root, file))
                .flatMap(Optional::stream)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private static Optional<Item> item(Path root, Path file) {
        String name = root.relativize(file).toString().replace('\\', '/');
        return kind(name).map(kind -> new Item(name, file, kind));
    }

    private static Optional<Kind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("/readme.md") || lower.endsWith("/readme.txt") || lower.endsWith(".gz")) {
            return Optional.empty();
        }
        if (lower.startsWith("corpus/") || lower.startsWith("cases/digests/")) {
            boolean truth = lower.endsWith(".truth.json") || lower.endsWith("/expected.json");
            return truth ? Optional.empty() : Optional.of(Kind.DIGEST);
        }
        return format(lower);
    }

    private static Optional<Kind> format(String name) {
        if (name.endsWith(".bib")
                || name.endsWith(".bibtex")
                || name.endsWith(".biblatex")
                || (name.endsWith(".txt") && name.contains("/plugin-bibtex/"))) {
            return Optional.of(Kind.BIBTEX);
        } else if (name.endsWith(".ris")) {
            return Optional.of(Kind.RIS);
        } else if (name.endsWith("csl.json") || (name.endsWith(".json") && name.startsWith("cases/formats/"))) {
            return Optional.of(Kind.CSL);
        } else if (name.endsWith(".csv")
                || (name.endsWith(".tsv") && name.startsWith("cases/formats/"))
                || (name.contains("/commons-csv/") && !name.endsWith("/license.txt"))) {
            return Optional.of(Kind.CSV);
        }
        return Optional.empty();
    }
}
