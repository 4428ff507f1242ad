package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.offprint.ArxivId;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.CslJson;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The imports of Better BibTeX: ours reads the file, and says what Zotero's items say. */
class BetterBibTeXConformanceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXTRA = Pattern.compile("(DOI|arXiv): (\\S+).*");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    private static final Set<String> AUTHORS = Set.of("author", "inventor", "programmer");

    private static final String IN_URL = "an address at doi.org names the DOI";
    private static final String BREAK = "where a word may break is no sign";
    private static final String COLON = "a colon comes before a subtitle, as in BibLaTeX";
    private static final String FIRST = "a date that BibLaTeX has beside the year counts alone";
    private static final String ROLE = "an author is one of whatever it is, not a director or a contributor";
    private static final String LATEX = "the logo of LaTeX is its name";

    /** What we decide against, beside formulas, by file, entry and field, and why. */
    private static final Map<String, String> DECISIONS = Map.ofEntries(
            Map.entry("BBT does not import groups from JabRef 5.1 #1641 Bogadottir2012 title", BREAK),
            Map.entry("BBT does not import groups from JabRef 5.1 #1641 Malm2012 title", BREAK),
            Map.entry(
                    "BBT does not import groups from JabRef 5.1 #1641 Bogadottir2012 author",
                    "\\dur is no command of LaTeX"),
            Map.entry("Better BibLaTeX import improvements #549 Algar1985 title", "Citavi's lista is no title"),
            Map.entry("Better BibTeX.001 Rechenberg2006a title", COLON),
            Map.entry("Improve import of films #1837 Roy.O:2017a title", COLON),
            Map.entry("Better BibTeX.006 test-ticket1661 title", "a tilde that ties nothing is a tilde"),
            Map.entry("Better BibTeX.014 BibTeXEscapeTest1 title", "a backslash stays"),
            Map.entry(
                    "BibTeX import; preamble with def create problems #732 MR1870153 author",
                    "an accent on a dotless i is one on an i"),
            Map.entry(
                    "LaTeX commands in Zotero should be exported untouched #1380 MittelbachLaTeXCompanion2006 title",
                    LATEX),
            Map.entry(
                    "LaTeX commands in Zotero should be exported untouched #1380.roundtrip MittelbachLaTeXCompanion2006 title",
                    LATEX),
            Map.entry("BBT + Zotfile creating duplicate files in the wrong location #2300 ducheyne_2015 issued", FIRST),
            Map.entry(
                    "BBT + Zotfile creating duplicate files in the wrong location #2300 garberayers1998b issued",
                    "date 1998 and month May are a month of that year"),
            Map.entry(
                    "BBT + Zotfile creating duplicate files in the wrong location #2300 sakellariou202228 DOI", IN_URL),
            Map.entry(
                    "Import Jabref fileDirectory, unexpected reference type #1058 springerlink:10.1007/s10344-009-0327-7 DOI",
                    IN_URL),
            Map.entry("detect-urls Alexiev-ENDORSE-2021 issued", FIRST),
            Map.entry("Import Jabref fileDirectory, unexpected reference type #1058 Afonso2011 author", ROLE),
            Map.entry(
                    "Importing changes Journal to The Journal #1601 id1 author",
                    "two words, a comma and two words may be two names"),
            Map.entry("Improve import of films #1837 Ball.W:2014a author", ROLE),
            Map.entry(
                    "tex.origdate ignored in citekey generation #1696 bardos2019 DOI",
                    "we add the DOI that arXiv registers"));

    private final Scores scores = new Scores();
    private final Map<String, String> wrong = new TreeMap<>();

    @Test
    void papersSayWhatZoteroReads() throws IOException {
        int files = 0;
        for (Path bib : Shared.files("conformance/better-bibtex/import")) {
            Path json = Path.of(bib.toString().replaceFirst("(?:\\.roundtrip)?\\.bib$", ".json"));
            if (bib.toString().endsWith(".bib") && Files.exists(json)) {
                compare(bib, JSON.readTree(json.toFile()).path("items"));
                files++;
            }
        }
        System.out.println("Better BibTeX's " + files + " imports: " + scores);
        assertThat(files).isEqualTo(89);
        assertThat(wrong.keySet()).isEqualTo(DECISIONS.keySet());
    }

    private void compare(Path bib, JsonNode items) throws IOException {
        Map<String, List<JsonNode>> ours = new LinkedHashMap<>();
        JSON.readTree(CslJson.format(BibTeX.read(bib).papers()))
                .forEach(item -> ours.computeIfAbsent(item.path("id").asText(), none -> new ArrayList<>())
                        .add(item));
        String file = bib.getFileName().toString().replaceFirst("\\.bib$", " ");
        for (JsonNode zotero : items) {
            String key = zotero.path("citationKey").asText();
            List<JsonNode> same = ours.getOrDefault(key, List.of());
            if (same.size() == 1 && isOnly(key, items)) { // else one can't tell which is which
                compare(file + key, same.get(0), csl(zotero));
            }
        }
    }

    private static boolean isOnly(String key, JsonNode items) {
        int count = 0;
        for (JsonNode item : items) {
            count += item.path("citationKey").asText().equals(key) ? 1 : 0;
        }
        return count == 1;
    }

    private void compare(String where, JsonNode ours, JsonNode theirs) {
        for (String field : List.of("title", "author", "issued", "DOI", "arXiv")) {
            String own =
                    field.equals("arXiv") ? ours.path("custom").path("arxiv-id").asText("") : CslValue.of(field, ours);
            String expected = field.equals("arXiv") ? theirs.path("arXiv").asText("") : CslValue.of(field, theirs);
            if (!own.isEmpty() || !expected.isEmpty()) {
                boolean formula = field.equals("title") && own.contains("$"); // which stays as it is
                boolean decided = formula || DECISIONS.containsKey(where + " " + field);
                scores.add(field, own.equals(expected), decided);
                if (!own.equals(expected) && !formula) {
                    wrong.put(where + " " + field, own + " | " + expected);
                }
            }
        }
    }

    /** An item of Zotero as one of CSL. */
    private static JsonNode csl(JsonNode zotero) {
        ObjectNode item =
                JSON.createObjectNode().put("title", zotero.path("title").asText(""));
        item.put("DOI", zotero.path("DOI").asText(""));
        ArrayNode authors = item.putArray("author");
        for (JsonNode creator : zotero.path("creators")) {
            String name = creator.path("lastName").asText(creator.path("name").asText(""));
            if (AUTHORS.contains(creator.path("creatorType").asText()) && !name.equals("others")) {
                String[] given = creator.path("firstName").asText("").split(", ", 2);
                authors.addObject()
                        .put("given", given[0])
                        .put("family", name)
                        .put("suffix", given.length > 1 ? given[1] : "");
            }
        }
        Matcher date = DATE.matcher(zotero.path("date").asText(""));
        if (date.matches()) {
            ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
            for (int i = 1; i <= 3 && date.group(i) != null; i++) {
                parts.add(Integer.parseInt(date.group(i)));
            }
        } else {
            item.put("issued", zotero.path("date").asText(""));
        }
        for (JsonNode line : zotero.path("extra")) {
            Matcher extra = EXTRA.matcher(line.asText());
            if (extra.matches()) {
                String value = extra.group(2);
                item.put(
                        extra.group(1),
                        extra.group(1).equals("DOI")
                                ? value
                                : ArxivId.parse(value).map(ArxivId::toString).orElse(value));
            }
        }
        return item;
    }
}
