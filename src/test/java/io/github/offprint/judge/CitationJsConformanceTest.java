package io.github.offprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.Paper;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Format;
import io.github.offprint.format.Loss;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases of citation-js: what its BibTeX says in CSL-JSON, and what its CSL-JSON says in other formats. */
class CitationJsConformanceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("type", "author", "issued", "DOI", "URL", "title");

    private static final String PAMPHLET = "a booklet is a pamphlet, as for pandoc";
    private static final String PART = "a work within a book is a chapter, as for pandoc";
    private static final String ENTRY = "an entry of a work of reference is one of an encyclopedia, as for pandoc";
    private static final String VOLUME =
            "title is the whole work's, and volume-title the volume's, as for pandoc and CSL";
    private static final String ADDED = "a title's addition is a part of it, as for pandoc";
    private static final String COMMA = "a comma before an and makes the given name no suffix";
    private static final String ET_AL = "et al. is no given name";
    private static final String FORMULA = "formulas stay as they are";
    private static final String ADDRESS = "addresses stay as they are";

    /** What we decide against, by case, item and field, and why. */
    private static final Map<String, String> DECISIONS = Map.ofEntries(
            Map.entry("a complete booklet Booklet type", PAMPHLET),
            Map.entry("bibtex-input Booklet type", PAMPHLET),
            Map.entry("biblatex-input francis:book type", PART),
            Map.entry("biblatex-input francis:chapter type", PART),
            Map.entry("biblatex-input tolkien:single type", PART),
            Map.entry("biblatex-input winklerprins:entry type", ENTRY),
            Map.entry("biblatex-output winklerprins:entry type", ENTRY),
            Map.entry("biblatex-input gabaldon:book title", VOLUME),
            Map.entry("biblatex-output gabaldon:book title", VOLUME),
            Map.entry("biblatex-input renner:single title", ADDED),
            Map.entry("biblatex-input sarbanes:act title", ADDED),
            Map.entry("crossref e title", ADDED),
            Map.entry("commands e title", FORMULA),
            Map.entry("math math title", FORMULA),
            Map.entry("rich text math title", FORMULA),
            Map.entry("rich text mathcommand title", FORMULA),
            Map.entry("commands b title", "of a link, its text stays beside the address"),
            Map.entry("escaped characters ligature title", "a tilde that ties nothing is a tilde"),
            Map.entry("biblatex-input cdli:Born2019 author", ET_AL),
            Map.entry("biblatex-output cdli:Born2019 author", ET_AL),
            Map.entry("biblatex-input doerr:report author", COMMA),
            Map.entry("biblatex-output doerr:report author", COMMA),
            Map.entry("nameparts b author", "no part of a name gives way to an odd sign"),
            Map.entry("nameparts g author", "nothing is no author"),
            Map.entry(
                    "string and preamble b title",
                    "foo is bar: \"Foo\" # foo # bar with an undefined bar is Foobarbar"),
            Map.entry("uri a URL", ADDRESS),
            Map.entry("uri c URL", ADDRESS));

    /** What we can't do, by case, item and field, and why. */
    private static final Map<String, String> SHORTCOMINGS = Map.of(
            "commands c title", "Elsevier's own commands are not known here",
            "escaped and b author", "environments are not known here",
            "rich text beginend title", "environments are not known here");

    /** The same of its items in other formats, and of what citation-js itself writes. */
    private static final Map<String, String> DECISIONS_ON_ITEMS = Map.of(
            "input with nameparts g author", "nothing is no author",
            "biblatex cdli:Born2019 author", ET_AL,
            "biblatex doerr:report author", COMMA,
            "biblatex winklerprins:entry type", ENTRY,
            "unicode escapes  title", "citation-js drops an emoji");

    /** Types for which the standard styles of BibTeX have none. */
    private static final Set<String> NOT_CLASSIC = Set.of("legislation", "patent", "periodical", "webpage");

    private final Scores scores = new Scores();
    private final Map<String, String> wrong = new TreeMap<>();

    /** What a format can't hold, and says so. */
    private final Set<String> announced = new HashSet<>();

    private static Path folder() {
        return Shared.path("conformance/citation-js/plugin-bibtex/test");
    }

    @Test
    void itsBibTeXSaysTheSame() throws IOException {
        JsonNode texts = JSON.readTree(folder().resolve("input.json").toFile()).get("@biblatex/text");
        for (Map.Entry<String, JsonNode> test : texts.properties()) {
            String name = test.getKey().replaceFirst("^with ", "");
            JsonNode inline = test.getValue().get(0);
            String bib =
                    inline.isNull() ? Files.readString(folder().resolve("input/" + name + ".bib")) : inline.asText();
            compare(name, test.getValue().get(1), BibTeX.parse(bib).papers());
        }
        for (String dialect : List.of("bibtex", "biblatex")) {
            JsonNode items = JSON.readTree(
                    folder().resolve("mapping/" + dialect + "-csl.json").toFile());
            for (String bib : List.of("input", "output")) {
                String name = dialect + "-" + bib;
                compare(
                        name,
                        items,
                        BibTeX.read(folder().resolve("mapping/" + name + ".bib"))
                                .papers());
            }
        }
        System.out.println("BibTeX of citation-js: " + scores);
        Set<String> known = new HashSet<>(DECISIONS.keySet());
        known.addAll(SHORTCOMINGS.keySet());
        assertThat(wrong.keySet()).isEqualTo(known);
    }

    @Test
    void whatItWritesInBibTeXSaysTheSame() throws IOException {
        JsonNode cases = JSON.readTree(folder().resolve("output.json").toFile());
        for (String dialect : List.of("bibtex", "biblatex")) {
            for (Map.Entry<String, JsonNode> test : cases.get(dialect).properties()) {
                Path bib = folder().resolve("output/" + test.getKey() + ".bib");
                if (Files.exists(bib)) {
                    compare(
                            test.getKey(),
                            test.getValue().get(0),
                            BibTeX.read(bib).papers());
                }
            }
        }
        System.out.println("BibTeX by citation-js: " + scores);
        assertThat(wrong.keySet()).isSubsetOf(DECISIONS_ON_ITEMS.keySet());
    }

    /** Each item of CSL-JSON that the cases have, written and read again in another format. */
    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "BIBLATEX", "RIS", "CSL_JSON"})
    void itsItemsSayTheSameInOtherFormats(Format format) throws IOException {
        for (Map.Entry<String, JsonNode> items : items().entrySet()) {
            List<Paper> papers = CslJson.parse(items.getValue().toString()).papers();
            announce(items.getKey(), papers, format);
            compare(
                    items.getKey(),
                    items.getValue(),
                    format.reader().parse(format.writer().format(papers)).papers());
        }
        System.out.println("CSL-JSON of citation-js in " + format + ": " + scores);
        wrong.keySet().removeAll(announced);
        assertThat(wrong.keySet()).isSubsetOf(DECISIONS_ON_ITEMS.keySet());
    }

    private void announce(String name, List<Paper> papers, Format format) {
        for (Paper paper : papers) {
            Set<Loss> lost = format.writer().losses(paper);
            String type = paper.citation().orElseThrow().type();
            if (format == Format.BIBTEX && NOT_CLASSIC.contains(type)) {
                announced.add(name + " " + paper.key().orElseThrow() + " type");
            }
            if (lost.contains(Loss.DAY) || lost.contains(Loss.EXTENT)) {
                announced.add(name + " " + paper.key().orElseThrow() + " issued");
            }
        }
    }

    /** An item that says nothing beside its key and its type is no paper, but reported. */
    private static List<JsonNode> saying(JsonNode items) {
        List<JsonNode> saying = new ArrayList<>();
        for (JsonNode item : items) {
            boolean says = item.properties().stream()
                    .anyMatch(member -> !Set.of("id", "type", "citation-key", "citation-label", "custom", "_graph")
                            .contains(member.getKey()));
            if (says) {
                saying.add(item);
            }
        }
        return saying;
    }

    private static Map<String, JsonNode> items() throws IOException {
        Map<String, JsonNode> items = new TreeMap<>();
        for (String dialect : List.of("bibtex", "biblatex")) {
            items.put(
                    dialect,
                    JSON.readTree(
                            folder().resolve("mapping/" + dialect + "-csl.json").toFile()));
        }
        for (String file : List.of("input", "output")) {
            JsonNode cases = JSON.readTree(folder().resolve(file + ".json").toFile());
            for (JsonNode group : cases) {
                for (Map.Entry<String, JsonNode> test : group.properties()) {
                    JsonNode list = test.getValue().get(file.equals("input") ? 1 : 0);
                    if (list.path(0).has("type")) {
                        items.put(file + " " + test.getKey(), list);
                    }
                }
            }
        }
        return items;
    }

    private void compare(String name, JsonNode items, List<Paper> papers) throws IOException {
        List<JsonNode> expected = saying(items);
        List<JsonNode> ours = saying(JSON.readTree(CslJson.format(papers)));
        assertThat(ours).as(name).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            String item = name + " " + expected.get(i).path("id").asText();
            for (String field : FIELDS) {
                String theirs = CslValue.of(field, expected.get(i));
                String own = CslValue.of(field, ours.get(i));
                if (!theirs.isEmpty() || (!own.isEmpty() && !field.equals("type"))) {
                    String where = item + " " + field;
                    scores.add(field, theirs.equals(own), isDecided(where));
                    if (!theirs.equals(own)) {
                        wrong.put(where, own + " | " + theirs);
                    }
                }
            }
        }
    }

    private boolean isDecided(String where) {
        return DECISIONS.containsKey(where) || DECISIONS_ON_ITEMS.containsKey(where) || announced.contains(where);
    }
}
