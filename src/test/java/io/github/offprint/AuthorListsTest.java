package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.offprint.digest.Digest;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Csv;
import io.github.offprint.format.Ris;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who the authors of a list are, however it is spelt: the same people in every reader. The rows are {@code author-lists.tsv}. */
class AuthorListsTest {
    private static final String MAILING = """
            ------------------------------------------------------------------------------
            \\\\
            arXiv:2401.01234
            Date: Wed, 3 Jan 2024 01:29:12 GMT   (12kb)

            Title: Kettles That Wait
            Authors: %s
            Categories: cs.CL
            \\\\
              Waiting longer makes better tea.
            \\\\ ( https://arxiv.org/abs/2401.01234 ,  12kb)
            """;

    private static final String FEED = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Tea</title><entry><id>http://arxiv.org/abs/2401.01234v1</id>
            <title>Kettles That Wait</title><summary>Tea.</summary><author><name>%s</name></author></entry></feed>
            """;

    /** A document with a list of authors, by the name of its format. */
    private static final Map<String, Function<String, List<Paper>>> READERS = readers();

    private static Map<String, Function<String, List<Paper>>> readers() {
        Map<String, Function<String, List<Paper>>> readers = new LinkedHashMap<>();
        readers.put(
                "BibTeX",
                list -> BibTeX.parse("@misc{k, title={T}, author={" + list.replace("&", "\\&") + "}}")
                        .papers());
        readers.put(
                "RIS",
                list -> Ris.parse("TY  - JOUR\nTI  - T\nAU  - " + list + "\nER  - \n")
                        .papers());
        readers.put(
                "CSV",
                list -> Csv.parse("Title,Authors\nT,\"" + list.replace("\"", "\"\"") + "\"\n")
                        .papers());
        readers.put(
                "CSL",
                list -> CslJson.parse(
                                "[{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\",\"author\":" + json(list) + "}]")
                        .papers());
        readers.put(
                "list",
                list -> digest("### [Kettles That Wait](https://arxiv.org/abs/2401.01234)\n- **Authors**: " + list));
        readers.put(
                "feed", list -> digest(FEED.formatted(list.replace("&", "&amp;").replace("<", "&lt;"))));
        readers.put(
                "API",
                list -> digest(
                        "[{\"paper\":{\"id\":\"2401.01234\",\"title\":\"T\",\"summary\":\"S\",\"authors\":[{\"name\":"
                                + json(list) + "}]}}]"));
        readers.put("arXiv", list -> digest(MAILING.formatted(list)));
        return readers;
    }

    private static List<Paper> digest(String text) {
        return Digest.parse(text).papers();
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The authors as the table spells them. */
    private static String people(Authors authors) {
        String known = authors.known().stream().map(AuthorListsTest::person).collect(Collectors.joining("; "));
        OptionalInt count = authors.declaredCount();
        boolean whole = count.isPresent() && count.getAsInt() == authors.known().size();
        return (known + (whole ? "" : count.isPresent() ? " #" + count.getAsInt() : " +")).strip();
    }

    private static String person(Author author) {
        if (!(author instanceof Author.Person person)) {
            return "{" + author.name() + "}";
        }
        String particle = person.particle().isEmpty() ? "" : person.particle() + "_";
        String suffix = person.suffix().isEmpty() ? "" : "|" + person.suffix();
        return particle + person.family() + "|" + person.given() + suffix;
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream table = AuthorListsTest.class.getResourceAsStream("author-lists.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> aListOfAuthorsIsTheSameInEveryReader() throws IOException {
        return rows().stream()
                .flatMap(row -> READERS.entrySet().stream()
                        .map(reader -> dynamicTest(
                                row[0] + " in " + reader.getKey(),
                                () -> assertThat(reader.getValue().apply(row[0]))
                                        .singleElement()
                                        .extracting(paper -> people(paper.authors()))
                                        .isEqualTo(expected(row, reader.getKey())))));
    }

    private static String expected(String[] row, String reader) {
        for (int i = 2; i < row.length; i++) {
            int equals = row[i].indexOf('=');
            if (List.of(row[i].substring(0, equals).split(" ")).contains(reader)) {
                return row[i].substring(equals + 1);
            }
        }
        return row[1];
    }

    @Test
    void aListThatIsNotCutIsReportedWithItsPlace() {
        List<Diagnostic> said = new ArrayList<>(BibTeX.parse("\n@misc{k, title={T}, author={Kettle, Ada, Spout, Ben}}")
                .diagnostics());
        said.addAll(Digest.parse("\n- [Kettles That Wait](https://arxiv.org/abs/2401.01234) *Kettle, Ada*\n")
                .diagnostics());

        assertThat(said)
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "line 2: warning: this may be several names: Kettle, Ada, Spout, Ben [unsplit-names]",
                        "line 2: warning: this may be several names: Kettle, Ada [unsplit-names]");
    }

    @Test
    void whatStandsInBracketsBehindANameIsReported() {
        String list = "Ada Kettle (Tea Works), Ben Spout <ben@example.org>, Cleo Lid (and 2 more)";

        assertThat(List.of(
                        BibTeX.parse("@misc{k, title={T}, author={" + list + "}}")
                                .diagnostics(),
                        Ris.parse("TY  - JOUR\nTI  - T\nAU  - " + list + "\nER  - \n")
                                .diagnostics(),
                        Csv.parse("Title,Authors\nT,\"" + list + "\"\n").diagnostics(),
                        CslJson.parse("[{\"type\":\"book\",\"title\":\"T\",\"author\":" + json(list) + "}]")
                                .diagnostics(),
                        Digest.parse(FEED.formatted(list.replace("<", "&lt;"))).diagnostics()))
                .allSatisfy(said ->
                        assertThat(said.toString()).contains("Tea Works").doesNotContain("2 more"));
    }

    @Test
    void whatANameKeepsIsNotReported() {
        assertThat(BibTeX.parse("@misc{k, title={T}, author={Kettle, Ada (MIT)}}")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void quotesOfATableHoldTheirCommasAndSemicolons() {
        String names = "\"Kettle, Tea\", \"Ada; B\"; Spout, Ben";
        Paper paper = Csv.parse("Title,Authors\nT,\"" + names.replace("\"", "\"\"") + "\"\n")
                .papers()
                .get(0);

        assertThat(people(paper.authors())).isEqualTo("Kettle, Tea|Ada; B; Spout|Ben");
    }

    @Test
    void theNamesAroundSayWhetherACommaPartsTwoNames() {
        assertThat(bibtex("Ada Kettle, Ben Spout and Cleo Lid")).isEqualTo("Kettle|Ada; Spout|Ben; Lid|Cleo");
        assertThat(bibtex("García Márquez, Gabriel José and Kettle, Ada"))
                .isEqualTo("García Márquez|Gabriel José; Kettle|Ada");
        assertThat(bibtex("García Márquez, Gabriel José and Vargas Llosa, Mario Pedro"))
                .isEqualTo("García Márquez|Gabriel José; Vargas Llosa|Mario Pedro");
        assertThat(bibtex("García Márquez, Gabriel José")).isEqualTo("{García Márquez, Gabriel José}");
    }

    @Test
    void bracesInBibTeXHoldANameTogether() {
        assertThat(bibtex("{García Márquez}, Gabriel José")).isEqualTo("García Márquez|Gabriel José");
        assertThat(bibtex("Krugar {and} Sons")).isEqualTo("{Krugar and Sons}");
        assertThat(bibtex("{Kettle, Ada; Spout, Ben; Lid}, Cleo")).isEqualTo("Kettle|Ada; Spout|Ben; Lid|Cleo");
        assertThat(bibtex("Kettle, Ada and {others}")).isEqualTo("Kettle|Ada +");
        assertThat(bibtex("Kettle, Ada and {{others}}")).isEqualTo("Kettle|Ada; {others}");
        assertThat(bibtex("Kettle, A. \\emph{et~al.}")).isEqualTo("Kettle|A. +");
        assertThat(bibtex("Kettle, A. \\and Spout, B. AND Lid, C.")).isEqualTo("Kettle|A.; Spout|B.; Lid|C.");
        assertThat(bibtex("Kettle, A., Jr. and Spout, Jr., B. and Ben Lid III"))
                .isEqualTo("Kettle|A.|Jr.; Spout|B.|Jr.; Lid|Ben|III");
    }

    private static String bibtex(String authors) {
        return people(BibTeX.parse("@misc{k, author={" + authors + "}}")
                .papers()
                .get(0)
                .authors());
    }
}
