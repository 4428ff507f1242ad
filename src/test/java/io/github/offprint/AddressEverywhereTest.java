package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.digest.Digest;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Csv;
import io.github.offprint.format.Ris;
import io.github.offprint.testing.KnownAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An address means the same to each reader, and a text names a paper to all or to none. JSON Lines alone gives back what was
 * written: an address without an identifier stays one.
 */
class AddressEverywhereTest {
    private static final Map<String, Function<String, List<Paper>>> READERS = readers();

    private static Map<String, Function<String, List<Paper>>> readers() {
        Map<String, Function<String, List<Paper>>> readers = new LinkedHashMap<>(formats("url", "UR", "URL", "url"));
        digest(readers, "Markdown", "# Papers\n\n- [Kettles That Wait for Tea](ADDRESS) by Ada Kettle\n");
        digest(readers, "link behind a title", "# Papers\n\n- Kettles That Wait for Tea [[paper]](ADDRESS)\n");
        digest(readers, "table", "| Title | Link |\n|---|---|\n| Kettles That Wait for Tea | ADDRESS |\n");
        digest(
                readers,
                "table of links",
                "| Title | Paper |\n|---|---|\n| Kettles That Wait for Tea | [paper](ADDRESS) |\n");
        digest(readers, "text", "Tea digest\n\n* Kettles That Wait for Tea\n  - ADDRESS\n");
        digest(readers, "mail", """
                From: Tea <tea@example.org>
                Subject: Papers of the day
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                * Kettles That Wait for Tea
                  - ADDRESS
                """);
        digest(readers, "Atom", """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tea</title>
                <entry><title>Kettles That Wait for Tea</title><id>tag:x,2026:1</id><link href="HREF"/></entry></feed>
                """);
        digest(readers, "HTML", "<html><body><ul><li><a href=\"HREF\">Kettles That Wait for Tea</a></li></ul></body>");
        digest(readers, "feed", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Tea</title>
                <item><title>Kettles That Wait for Tea</title><link>HREF</link></item></channel></rss>
                """);
        digest(readers, "alert", """
                <html><body><h3><a class="gse_alrt_title" href="HREF">Kettles That Wait for Tea</a></h3>
                <div>A Kettle - Tea, 2024</div><div class="gse_alrt_sni">It waits.</div></body></html>
                """);
        return readers;
    }

    /** Readers of bibliographies with a text in one of their fields. */
    private static Map<String, Function<String, List<Paper>>> formats(
            String bibtex, String ris, String csl, String column) {
        Map<String, Function<String, List<Paper>>> readers = new LinkedHashMap<>();
        readers.put(
                "BibTeX",
                text -> BibTeX.parse("@misc{k, title = {T}, " + bibtex + " = {" + text + "}}")
                        .papers());
        readers.put(
                "RIS",
                text -> Ris.parse("TY  - GEN\nTI  - T\n" + ris + "  - " + text + "\nER  - \n")
                        .papers());
        readers.put(
                "CSL",
                text -> CslJson.parse("[{\"type\": \"article\", \"title\": \"T\", \"" + csl + "\": \"" + text + "\"}]")
                        .papers());
        readers.put(
                "CSV",
                text -> Csv.parse("title,author," + column + "\nT,Ada Kettle,\"" + text + "\"\n")
                        .papers());
        return readers;
    }

    private static void digest(Map<String, Function<String, List<Paper>>> readers, String name, String text) {
        readers.put(
                name,
                address -> Digest.parse(text.replace("ADDRESS", address).replace("HREF", address.replace("&", "&amp;")))
                        .papers());
    }

    private static List<String> identifiers(List<Paper> papers) {
        List<String> names = new ArrayList<>();
        for (Paper paper : papers) {
            paper.arxivId().ifPresent(id -> names.add(id.toString()));
            paper.doi()
                    .flatMap(doi -> doi.arxivId().isPresent() ? paper.arxivId().map(id -> "") : paper.doi())
                    .map(Object::toString)
                    .filter(doi -> !doi.isEmpty())
                    .ifPresent(names::add);
        }
        return names;
    }

    /** Those that are whole; where a scheme is missing, a text is not everywhere taken for an address. */
    static Stream<KnownAddress> addresses() {
        return KnownAddress.all().stream().filter(known -> known.url().contains("://"));
    }

    @Test
    void theTableIsLong() {
        assertThat(addresses()).hasSizeGreaterThan(180);
        assertThat(addresses().filter(known -> !known.kind().equals("PAPER"))).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressNamesTheSamePaperToEachReader(KnownAddress known) {
        List<String> wanted = known.kind().equals("PAPER")
                ? Stream.of(known.arxivId(), known.doi())
                        .filter(name -> !name.isEmpty())
                        .toList()
                : List.of();

        SoftAssertions all = new SoftAssertions();
        READERS.forEach((name, reader) ->
                all.assertThat(identifiers(reader.apply(known.url()))).as(name).isEqualTo(wanted));
        all.assertAll();
    }

    static Stream<Map<String, Function<String, List<Paper>>>> notes() {
        return Stream.of(
                formats("note", "N1", "note", "Extra"), formats("journal", "JO", "container-title", "journal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comment on arXiv:2001.08361",
                "Erratum to arXiv:2001.08361",
                "Erratum to doi:10.1000/xyz123",
                "see arXiv:2001.08361v2",
                "arXiv:2001.08361 and arXiv:2002.08362",
                "11 pages. arXiv admin note: text overlap with arXiv:1901.00001",
                "Duplicate of https://arxiv.org/abs/2001.08361",
                "arXiv: Learning",
                "arXiv",
                "A companion of arXiv:2001.08361",
                "2001.08361",
                "Data at doi:10.1000/xyz123"
            })
    void whatSpeaksOfAnotherPaperNamesNone(String text) {
        notes().forEach(readers -> readers.forEach((name, reader) ->
                assertThat(identifiers(reader.apply(text))).as(name).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arXiv:1609.03499",
                "arXiv: 1609.03499",
                "arXiv:1609.03499 [cs]",
                "arXiv:1609.03499 [cs, stat]",
                "arXiv preprint arXiv:1609.03499",
                "ArXiv e-prints, arXiv:1609.03499",
                "CoRR abs/1609.03499"
            })
    void whatIsNothingButAnIdentifierIsOne(String text) {
        notes().forEach(readers -> readers.forEach((name, reader) ->
                assertThat(identifiers(reader.apply(text))).as(name).containsExactly("1609.03499")));
    }

    @Test
    void aDoiInANoteIsOneIfItStandsAlone() {
        formats("note", "N1", "note", "Extra")
                .forEach((name, reader) -> assertThat(identifiers(reader.apply("doi:10.1000/xyz123")))
                        .as(name)
                        .containsExactly("10.1000/xyz123"));
    }

    @Test
    void eachLineOfANoteIsReadForItself() {
        assertThat(CslJson.parse("[{\"type\":\"article\",\"title\":\"T\",\"note\":\"PMID: 1\\narXiv: 1609.03499\"}]")
                        .papers())
                .extracting(paper -> paper.arxivId().orElseThrow().id())
                .containsExactly("1609.03499");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"arXiv:0706.0001v1 [hep-th]", "https://arxiv.org/abs/0706.0001v1", "oai:arXiv.org:0706.0001v1"})
    void anEprintIsReadHoweverItIsWritten(String eprint) {
        assertThat(BibTeX.parse("@misc{k, title={T}, eprint={" + eprint + "}}").papers())
                .extracting(paper -> paper.arxivId().orElseThrow().toString())
                .containsExactly("0706.0001v1");
    }
}
