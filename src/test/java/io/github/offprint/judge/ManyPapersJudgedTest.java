package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import io.github.offprint.Paper;
import io.github.offprint.format.CitationKeys;
import io.github.offprint.format.Format;
import io.github.offprint.testing.Shared;
import io.github.offprint.testing.Tool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the field's own tools make of thousands of papers: they take all without a word, and read what the papers say. */
class ManyPapersJudgedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path directory;

    private static List<Paper> papers;

    @BeforeAll
    static void write() throws IOException {
        papers = ManyPapers.all();
        for (Format format : List.of(Format.BIBTEX, Format.BIBLATEX, Format.CSL_JSON, Format.RIS)) {
            format.writer().keys(CitationKeys.of(papers)).write(papers, directory.resolve(name(format)));
        }
    }

    private static String name(Format format) {
        return "papers." + format.extensions().get(0);
    }

    @Test
    void bibtexTakesEveryEntryWithoutAWarning() throws IOException {
        Files.writeString(directory.resolve("x.aux"), "\\citation{*}\n\\bibstyle{plain}\n\\bibdata{papers}\n");

        Tool.Result result = Tool.run(directory, "bibtex", "x");

        assertThat(result.out().lines().filter(line -> line.matches(".*(Warning|error|expecting|Illegal|Too many).*")))
                .isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(directory.resolve("x.bbl")).split("\\\\bibitem", -1))
                .hasSize(papers.size() + 1);
    }

    /** An entry needs a date by the data model; those papers whose source gives none are left aside. */
    @ParameterizedTest
    @ValueSource(strings = {"bib", "biblatex"})
    void biberFindsTheDataModelKept(String extension) throws IOException {
        List<Paper> dated = papers.stream()
                .filter(paper ->
                        paper.date().filter(date -> date.year().isPresent()).isPresent())
                .toList();
        Path file = directory.resolve("dated-" + extension + ".bib");
        Format.of(Path.of("x." + extension)).orElseThrow().writer().write(dated, file);

        Tool.Result result = Tool.run(
                directory,
                "biber",
                "--tool",
                "--validate-datamodel",
                "--output-file=tool-" + extension,
                file.toString());

        assertThat((result.out() + result.err()).lines().filter(line -> line.matches("(WARN|ERROR|FATAL).*")))
                .isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"bib2xml, papers.bib", "biblatex2xml, papers.biblatex", "ris2xml, papers.ris"})
    void bibutilsReadsEveryEntryWithoutAWarning(String tool, String file) {
        Tool.Result result = Tool.run(directory, tool, file);

        assertThat(result.err().strip()).isEqualTo(tool + ": Processed " + papers.size() + " references.");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"bibtex, papers.bib", "biblatex, papers.biblatex", "csljson, papers.json"})
    void pandocReadsWhatThePapersSay(String form, String file) throws IOException {
        Tool.Result result = Tool.run(directory, "pandoc", "-f", form, "-t", "csljson", file);

        assertThat(result.err()).isEmpty();
        agree("pandoc, " + form, form, JSON.readTree(result.out()));
    }

    @ParameterizedTest
    @CsvSource({"bib, papers.bib", "biblatex, papers.biblatex", "json, papers.json", "ris, papers.ris"})
    void citationJsReadsWhatThePapersSay(String form, String file) throws IOException {
        Path script = Path.of("src/test/judges/citation-js.js").toAbsolutePath();
        Tool.requireFile(Path.of("src/test/judges/node_modules/@citation-js/core"));

        Tool.Result result = Tool.run(directory, "node", script.toString(), form, file);

        assertThat(result.err()).isEmpty();
        agree("citation-js, " + form, form, JSON.readTree(result.out()));
    }

    @Test
    void theOfficialSchemaHolds() throws IOException {
        String schema = Files.readString(Shared.path("conformance/csl-schema/schemas/input/csl-data.json"));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(schema)
                        .validate(JSON.readTree(directory.resolve("papers.json").toFile())))
                .isEmpty();
    }

    @Test
    void citeprocJavaReadsOurBibTeX() throws Exception {
        BibTeXConverter converter = new BibTeXConverter();
        byte[] bib = Files.readAllBytes(directory.resolve("papers.bib"));
        var items = converter.toItemData(converter.loadDatabase(new ByteArrayInputStream(bib)));

        assertThat(items).hasSize(papers.size());
    }

    private static void agree(String judge, String form, JsonNode items) {
        assertThat(items).hasSize(papers.size());
        Map<String, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            for (String difference : Agreement.differences(papers.get(i), form, items.get(i))) {
                counts.merge(difference.substring(0, difference.indexOf(':')), 1, Integer::sum);
                wrong.add(difference);
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d papers, differences %s%n", judge, papers.size(), counts);
        assertThat(wrong).isEmpty();
    }
}
