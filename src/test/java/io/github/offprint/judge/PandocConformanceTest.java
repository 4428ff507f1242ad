package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.Paper;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Ris;
import io.github.offprint.testing.Shared;
import io.github.offprint.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pandoc's own cases for bibliographies: ours reads the input, ours writes CSL-JSON, and that says what pandoc expects. */
class PandocConformanceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERCENT = "a percent sign in a value is text, as for bibtex, and no comment";
    private static final String REGISTERED = "we add the DOI that arXiv registers for each paper";
    private static final List<String> FIELDS = List.of("author", "issued", "DOI", "URL", "title");

    /** What we decide against, by case and field, and why. */
    private static final Map<String, String> DECISIONS = Map.ofEntries(
            Map.entry("7668 author", PERCENT),
            Map.entry("7668 issued", PERCENT),
            Map.entry("7894 issued", "PY 1948 and DA July are a month of that year"),
            Map.entry("7678-2 DOI", "%20and%20 is no DOI; it stays in the citation"),
            Map.entry("8611 title", "pandoc itself gives the title twice, from Markdown to CSL-JSON"),
            Map.entry("biblatex-baez-article DOI", REGISTERED),
            Map.entry("biblatex-baez-online DOI", REGISTERED),
            Map.entry("biblatex-itzhaki DOI", REGISTERED),
            Map.entry("biblatex-wassenberg DOI", REGISTERED),
            Map.entry("biblatex-itzhaki URL", "the entry names version 1, and so does the address of its page"),
            Map.entry("biblatex-edtf-date issued", "the year 0000 is 1 BC by EDTF; pandoc drops it"),
            Map.entry("biblatex-options-url-false-doi-false URL", "options for print don't take an address away"),
            Map.entry(
                    "biblatex-wilde URL", "no address is made of an identifier of Google Books, which stays as it is"));

    /** What we can't do, by case and field, and why. */
    private static final Map<String, String> SHORTCOMINGS =
            Map.of("biblatex-bibstring-resolution title", "the strings of BibLaTeX's languages are not known here");

    @TempDir
    Path directory;

    private final Scores scores = new Scores();
    private final Map<String, String> wrong = new TreeMap<>();

    @Test
    void papersSayWhatPandocExpects() throws IOException {
        Path cases = Shared.path("conformance/pandoc");
        int count = 0;
        for (String row : Files.readAllLines(cases.resolve("cases.tsv"))) {
            String[] cells = row.split("\t");
            if (!cells[0].equals("case")) {
                compare(cells[0], cases.resolve("cases"));
                count++;
            }
        }
        System.out.println("Pandoc's " + count + " cases: " + scores);
        assertThat(count).isEqualTo(141);
        assertThat(wrong.keySet()).isEqualTo(union(DECISIONS.keySet(), SHORTCOMINGS.keySet()));
        assertThat(scores.shareOf("author")).isEqualTo(1);
        assertThat(scores.shareOf("issued")).isEqualTo(1);
        for (String field : List.of("DOI", "URL", "title")) {
            assertThat(scores.shareOf(field)).isGreaterThanOrEqualTo(0.95);
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private void compare(String name, Path cases) throws IOException {
        Map<String, JsonNode> expected = items(expected(name, cases));
        Map<String, JsonNode> read = items(read(name, cases));
        List<JsonNode> inOrder = List.copyOf(read.values());
        int index = 0;
        for (Map.Entry<String, JsonNode> entry : expected.entrySet()) {
            String id = entry.getKey();
            JsonNode item = entry.getValue();
            JsonNode same = expected.size() == inOrder.size() ? inOrder.get(index++) : null;
            JsonNode ours = read.getOrDefault(id, same);
            for (String field : FIELDS) {
                String theirs = CslValue.of(field, item);
                String own = ours == null ? "no entry" : CslValue.of(field, ours);
                if (theirs.isEmpty() && own.isEmpty()) {
                    continue;
                }
                String where = name + " " + field;
                scores.add(field, theirs.equals(own), DECISIONS.containsKey(where));
                if (!theirs.equals(own)) {
                    wrong.put(where, id + ": " + own + " | " + theirs);
                }
            }
        }
    }

    private static Map<String, JsonNode> items(String json) throws IOException {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        JSON.readTree(json).forEach(item -> items.putIfAbsent(item.path("id").asText(), item));
        return items;
    }

    private String expected(String name, Path cases) throws IOException {
        Path csl = cases.resolve(name + ".expected.csl.json");
        Path bib = cases.resolve(name + ".expected.bib");
        if (Files.exists(csl)) {
            return Files.readString(csl);
        }
        return Files.exists(bib)
                ? CslJson.format(BibTeX.read(bib).papers())
                : pandoc("markdown", cases.resolve(name + ".expected.yaml.md"));
    }

    private String read(String name, Path cases) throws IOException {
        Path bib = cases.resolve(name + ".in.bib");
        Path ris = cases.resolve(name + ".in.ris");
        Path markdown = cases.resolve(name + ".in.md");
        List<Paper> papers = Files.exists(bib)
                ? BibTeX.read(bib).papers()
                : Files.exists(ris)
                        ? Ris.read(ris).papers()
                        : CslJson.parse(pandoc("markdown", markdown)).papers();
        if (Files.exists(markdown) && Files.exists(cases.resolve(name + ".expected.bib"))) {
            papers = BibTeX.parse(BibTeX.format(papers)).papers();
        }
        return CslJson.format(papers);
    }

    private String pandoc(String from, Path file) throws IOException {
        Files.copy(file, directory.resolve("in.txt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return Tool.run(directory, "pandoc", "-f", from, "-t", "csljson", "in.txt")
                .out();
    }
}
