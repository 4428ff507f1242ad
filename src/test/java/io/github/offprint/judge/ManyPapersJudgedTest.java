package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import io.github.offprint.Paper;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.CitationKeys;
import io.github.offprint.format.Format;
import io.github.offprint.testing.Shared;
import io.github.offprint.testing.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.ParseException;
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
    void citeprocJavaReadsWhatThePapersSay() throws IOException {
        List<String> items = new ArrayList<>();
        try (Reader json = Files.newBufferedReader(directory.resolve("papers.json"))) {
            for (Object item : new JsonParser(new JsonLexer(json)).parseArray()) {
                @SuppressWarnings("unchecked")
                Map<String, Object> fields = (Map<String, Object>) item;
                items.add(json(CSLItemData.fromJson(fields)));
            }
        }
        agree("citeproc-java, json", "json", JSON.readTree(items.toString()));
    }

    /**
     * JBibTeX, which reads LaTeX for it, drops accents and leaves formulas, and its names have no digits: these values are
     * excused. All that are written in plain letters agree, and so do all other fields.
     */
    @Test
    void citeprocJavaImportsOurBibTeX() throws IOException, ParseException {
        BibTeXConverter converter = new BibTeXConverter();
        Map<String, CSLItemData> items;
        try (InputStream bib = Files.newInputStream(directory.resolve("papers.bib"))) {
            items = converter.toItemData(converter.loadDatabase(bib));
        }
        List<String> inOrder =
                items.values().stream().map(ManyPapersJudgedTest::json).toList();
        agree("citeproc-java, bib", "bib", JSON.readTree(inOrder.toString()), ManyPapersJudgedTest::isBeyondJBibTeX);
    }

    private static boolean isBeyondJBibTeX(Paper paper, String field) {
        if (!field.equals("author") && !field.equals("title")) {
            return false;
        }
        Pattern line = Pattern.compile("  " + field + " = \\{(.*)\\},?");
        String written = BibTeX.format(List.of(paper))
                .lines()
                .map(line::matcher)
                .filter(Matcher::matches)
                .map(value -> value.group(1))
                .findFirst()
                .orElse("");
        boolean digits = field.equals("author") && written.matches(".*\\d.*");
        return digits || written.matches(".*([\\\\$]|[^ -~]).*");
    }

    private static String json(CSLItemData item) {
        return (String) item.toJson(new StringJsonBuilderFactory().createJsonBuilder());
    }

    private static void agree(String judge, String form, JsonNode items) {
        agree(judge, form, items, (paper, field) -> false);
    }

    private static void agree(String judge, String form, JsonNode items, BiPredicate<Paper, String> excused) {
        assertThat(items).hasSize(papers.size());
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> excuses = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            for (String difference : Agreement.differences(papers.get(i), form, items.get(i))) {
                String field = difference.substring(0, difference.indexOf(':'));
                boolean excuse = excused.test(papers.get(i), field);
                (excuse ? excuses : counts).merge(field, 1, Integer::sum);
                if (!excuse) {
                    wrong.add(difference);
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%s: %d papers, differences %s, excused %s%n", judge, papers.size(), counts, excuses);
        assertThat(wrong).isEmpty();
    }
}
