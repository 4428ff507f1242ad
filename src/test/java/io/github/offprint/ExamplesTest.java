package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.digest.Digest;
import io.github.offprint.format.Format;
import io.github.offprint.testing.Pages;
import io.github.offprint.testing.Tool;
import io.github.offprint.testing.Unprintable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are run from source, as a reader of the README would run them. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
    private static final String CLASS_PATH = String.join(
            File.pathSeparator,
            Path.of(System.getProperty("offprint.classes")).toAbsolutePath().toString(),
            Path.of(System.getProperty("offprint.lib")).toAbsolutePath() + File.separator + "*");

    @TempDir
    Path directory;

    private static String readme;

    @BeforeAll
    static void readReadme() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void convertWritesEveryFormatAndSaysSo() throws IOException {
        Tool.Result result = convert(EXAMPLES.resolve("daily-papers.txt").toString(), "p.bib", "p.json", "p.CSV");

        assertThat(result.err())
                .endsWith("daily-papers.txt: 4 papers (2 years inferred) written to p.bib, p.json, p.CSV"
                        + " (26 lines: 20 in papers, 6 furniture, 0 unread)\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(directory.resolve("p.bib")).content().contains("@misc{qrtrees2024learning,");
        assertThat(directory.resolve("p.json")).content().contains("\"id\": \"qrtrees2024learning\"");
        assertThat(directory.resolve("p.CSV")).content().contains("\r\nqrtrees2024learning,");
        assertThat(files()).containsExactlyInAnyOrder("p.bib", "p.json", "p.CSV");
    }

    /** From each format to each other: what all of them hold comes through. */
    @ParameterizedTest
    @ValueSource(strings = {"bib", "biblatex", "json", "csv", "tsv", "ris", "jsonl"})
    void convertGoesBetweenAllFormats(String extension) throws IOException {
        String sample = EXAMPLES.resolve("daily-papers.txt").toString();
        List<String> outs = Stream.of("bib", "biblatex", "json", "csv", "tsv", "ris", "jsonl")
                .map(other -> "out." + other)
                .toList();

        assertThat(convert(sample, "in." + extension).exitCode()).isZero();
        Tool.Result result = convert(
                Stream.concat(Stream.of("in." + extension), outs.stream()).toArray(String[]::new));

        assertThat(result.err()).contains("in." + extension + ": 4 papers").contains(" 0 unread)");
        assertThat(result.exitCode()).isZero();
        for (String out : outs) {
            List<Paper> papers = Format.of(Path.of(out))
                    .orElseThrow()
                    .reader()
                    .read(directory.resolve(out))
                    .papers();
            assertThat(papers).as(out).extracting(Paper::title).containsExactlyElementsOf(titles(sample));
            if (!out.endsWith("jsonl")) { // which gives papers back as they were, with a citation or without
                assertThat(papers)
                        .as(out)
                        .anyMatch(paper -> paper.key().orElseThrow().equals("qrtrees2024learning"));
            }
        }
    }

    private static List<String> titles(String digest) throws IOException {
        return Digest.read(Path.of(digest)).papers().stream().map(Paper::title).toList();
    }

    @Test
    void convertPrintsDiagnosticsWithTheirLines() throws IOException {
        Path in = Files.writeString(directory.resolve("in.txt"), "Dear all,\n\nhere:\n\n" + Pages.PAGE);

        Tool.Result result = convert(in.toString(), "p.csv");

        assertThat(result.err().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("in.txt: lines 1-3: warning: ")
                        .endsWith("[unread-lines]"));
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "sample.txt p.xyz,         p.xyz: the format is not known by this extension; known are .bib .bibtex .biblatex .json .csljson .csv .tsv .ris .jsonl .ndjson",
        "sample.txt papers,        papers: the format is not known by this extension; known are .bib .bibtex .biblatex .json .csljson .csv .tsv .ris .jsonl .ndjson",
        "nowhere.txt p.bib,        nowhere.txt: no such file",
        "sample.txt no/where.bib,  where.bib: no such directory",
        "sample.txt folder.bib,    folder.bib",
        "empty.txt p.bib,          empty.txt: the input is empty",
        "novel.txt p.bib,          novel.txt: no paper was found; this seems to be no digest",
        "sample.txt,               usage: Convert IN OUT...",
        "folder.bib p.bib,         s a directory",
    })
    void whatGoesWrongIsOneClearLineAndLeavesNoFile(String arguments, String message) throws IOException {
        Files.writeString(directory.resolve("sample.txt"), Pages.PAGE);
        Files.writeString(directory.resolve("empty.txt"), "");
        Files.writeString(directory.resolve("novel.txt"), "It was a dark and stormy night.\n\nThe rain fell.\n");
        Files.createDirectory(directory.resolve("folder.bib"));
        List<String> before = files();

        Tool.Result result = convert(arguments.split(" ", -1));

        assertThat(result.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Convert: ")
                .contains(message);
        assertThat(result.exitCode()).isNotZero();
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"in.bib, false", "in.bib, true", "in.csv, true", "in\u0007.pdf, false"})
    void whatHoldsNoPaperIsOneLineAndLeavesNoFile(String name, boolean text) throws IOException {
        byte[] noise = new byte[3000];
        new Random(1).nextBytes(noise);
        byte[] mail = "Hi @everyone {please},\n\nno tea.\n".getBytes(StandardCharsets.UTF_8);
        Files.write(directory.resolve(name), text ? mail : noise);

        Tool.Result result = convert(name, "p.bib");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1).noneMatch(Unprintable::isIn);
        assertThat(files()).containsExactly(name);
    }

    @Test
    void aFailureLeavesWhatWasThereBefore() throws IOException {
        Files.writeString(directory.resolve("p.bib"), "old");

        Tool.Result result = convert(EXAMPLES.resolve("daily-papers.txt").toString(), "p.bib", "no/where.json");

        assertThat(result.exitCode()).isNotZero();
        assertThat(directory.resolve("p.bib")).hasContent("old");
    }

    @Test
    void completeMakesACatalogAndFillsGaps() throws IOException {
        Path metadata = Files.copy(EXAMPLES.resolve("known-papers.jsonl"), directory.resolve("known.jsonl"));
        String digest = EXAMPLES.resolve("daily-papers.txt").toString();

        Tool.Result first = complete(metadata.toString(), digest, "p.bib");
        Tool.Result second = complete(metadata + ".catalog", digest, "p.csv");

        String sum = "4 papers: 3 found, 0 left open, 1 absent from known.jsonl (4 papers); written to ";
        assertThat(first.err())
                .contains("known.jsonl: 4 papers, made into a catalog, known.jsonl.catalog beside it\n")
                .endsWith(sum + "p.bib\n");
        assertThat(second.err()).doesNotContain("made into").endsWith(sum + "p.csv\n");
        String entry = Files.readString(directory.resolve("p.bib"));
        assertThat(readme)
                .contains(entry.substring(
                        entry.indexOf("@misc{kessel"), entry.indexOf("  abstract", entry.indexOf("@misc{kessel"))));
        assertThat(files()).containsExactly("known.jsonl", "known.jsonl.catalog", "p.bib", "p.csv");
    }

    @Test
    void completeReadsWhatIsZipped() throws IOException {
        Path metadata = directory.resolve("known.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(metadata))) {
            Files.copy(EXAMPLES.resolve("known-papers.jsonl"), out);
        }

        Tool.Result result = complete(
                metadata.toString(), EXAMPLES.resolve("daily-papers.txt").toString(), "p.jsonl");

        assertThat(result.err()).contains("3 found");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "known.jsonl digest.txt p.xyz, p.xyz: the format is not known by this extension",
        "known.jsonl nowhere.txt p.bib, nowhere.txt: no such file",
        "nowhere.jsonl digest.txt p.bib, nowhere.jsonl: no such file",
        "novel.txt digest.txt p.bib, novel.txt: no paper was found to make a catalog of",
        "novel.catalog digest.txt p.bib, novel.catalog: not a file of kind offprint-catalog",
        "known.jsonl novel.txt p.bib, novel.txt: no paper was found",
        "known.jsonl digest.txt, usage: Complete CATALOG IN OUT...",
    })
    void whatCompleteCanNotDoItSaysInItsLastLine(String arguments, String message) throws IOException {
        Files.copy(EXAMPLES.resolve("known-papers.jsonl"), directory.resolve("known.jsonl"));
        Files.writeString(directory.resolve("digest.txt"), Pages.PAGE);
        Files.writeString(directory.resolve("novel.txt"), "It was a dark and stormy night.\n\nThe rain fell.\n");
        Files.writeString(directory.resolve("novel.catalog"), "It was a dark and stormy night.\n\nThe rain fell.\n");

        Tool.Result result = complete(arguments.split(" ", -1));

        assertThat(result.err().lines().reduce("", (before, line) -> line))
                .startsWith("Complete: ")
                .contains(message);
        assertThat(result.exitCode()).isNotZero();
        assertThat(directory.resolve("p.bib")).doesNotExist();
    }

    @Test
    void quickstartPrintsWhatTheReadmeShows() {
        Tool.Result result =
                java(EXAMPLES.getParent(), EXAMPLES.resolve("Quickstart.java").toString());

        assertThat(result.err()).isEmpty();
        assertThat(readme).contains("```text\n" + result.out().replace("\r\n", "\n") + "```");
    }

    @Test
    void theReadmeShowsQuickstart() throws IOException {
        String program = Files.readString(EXAMPLES.resolve("Quickstart.java"));
        String shown = readme.substring(readme.indexOf("Digest digest = "), readme.indexOf("System.out.print(BibTeX"));

        assertThat(program.replaceAll("args.length > 0 \\? args\\[0] : ", "").replaceAll("\\s+", " "))
                .contains(shown.replaceAll("\\s+", " "));
    }

    private Tool.Result convert(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(EXAMPLES.resolve("Convert.java").toString()));
        command.addAll(List.of(arguments));
        return java(directory, command.toArray(String[]::new));
    }

    private Tool.Result complete(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(EXAMPLES.resolve("Complete.java").toString()));
        command.addAll(List.of(arguments));
        return java(directory, command.toArray(String[]::new));
    }

    private Tool.Result java(Path where, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Dstderr.encoding=UTF-8", "-cp", CLASS_PATH));
        command.addAll(List.of(arguments));
        return Tool.start(where, command);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
