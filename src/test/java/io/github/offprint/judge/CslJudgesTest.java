package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonParser;
import io.github.offprint.Paper;
import io.github.offprint.format.CslJson;
import io.github.offprint.testing.Shared;
import io.github.offprint.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tools that read CSL-JSON make of ours. */
class CslJudgesTest {
    private final List<Paper> papers = JudgedPapers.all();

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        CslJson.write(papers, directory.resolve("papers.json"));
    }

    @Test
    void theOfficialSchemaHolds() throws IOException {
        String schema = Files.readString(Shared.path("conformance/csl-schema/schemas/input/csl-data.json"));
        JsonNode items =
                new ObjectMapper().readTree(directory.resolve("papers.json").toFile());

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(schema)
                        .validate(items))
                .isEmpty();
    }

    @Test
    void pandocReadsWhatThePapersSay() throws IOException {
        Tool.Result result = Tool.run(directory, "pandoc", "-f", "csljson", "-t", "csljson", "papers.json");

        assertThat(result.err()).isEmpty();
        JsonNode items = new ObjectMapper().readTree(result.out());
        assertThat(items).hasSize(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            Comparison.of(papers.get(i), items.get(i)).agreesAsReadFromCslJson();
        }
    }

    @Test
    void pandocSetsEveryItemInApaStyle() throws IOException {
        Path style = directory.resolve("apa.csl");
        try (var csl = CSL.class.getResourceAsStream("/apa.csl")) {
            Files.write(style, csl.readAllBytes());
        }
        Files.writeString(directory.resolve("all.md"), "---\nnocite: '@*'\n---\n");

        Tool.Result result = Tool.run(
                directory,
                "pandoc",
                "all.md",
                "--citeproc",
                "--csl=apa.csl",
                "--bibliography=papers.json",
                "-t",
                "plain",
                "--wrap=none");

        assertThat(result.err()).isEmpty();
        List<String> references =
                result.out().lines().filter(line -> !line.isBlank()).toList();
        assertThat(references).hasSize(papers.size());
        assertThat(references)
                .anyMatch(line -> line.startsWith("Müller, É., van der Berg, L., Jr., & Żółć, Ł. (2024)"))
                .anyMatch(line -> line.contains("Patient Kettles. (ca. 2025)"));
    }

    @Test
    void citeprocJavaSetsEveryItemInApaStyle() throws IOException {
        List<CSLItemData> items = new ArrayList<>();
        try (var json = Files.newBufferedReader(directory.resolve("papers.json"))) {
            for (Object item : new JsonParser(new de.undercouch.citeproc.helper.json.JsonLexer(json)).parseArray()) {
                @SuppressWarnings("unchecked")
                Map<String, Object> fields = (Map<String, Object>) item;
                items.add(CSLItemData.fromJson(fields));
            }
        }
        CSL processor = new CSL(new ListItemDataProvider(items), "apa");
        processor.setOutputFormat("text");
        processor.registerCitationItems(items.stream().map(CSLItemData::getId).toList());

        String[] references = processor.makeBibliography().getEntries();

        assertThat(references).hasSize(papers.size());
        assertThat(String.join("\n", references)).contains("Müller, É.", "Patient Kettles", "Kettle Team");
    }
}
