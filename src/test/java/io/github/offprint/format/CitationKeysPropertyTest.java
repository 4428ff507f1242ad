package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.Paper;
import io.github.offprint.testing.Papers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What holds for the keys of any papers. */
class CitationKeysPropertyTest {

    /** A paper that a bibliography cites keeps its key. */
    private static final String CITED = "[^\\s\"#%'(),={}\\\\~]+";

    @Provide
    Arbitrary<List<Paper>> papers() {
        Arbitrary<Paper> any = new Papers().get();
        return Arbitraries.oneOf(any.list().ofMaxSize(6), Papers.alike().list().ofMaxSize(20));
    }

    @Provide
    Arbitrary<KeyRule> rules() {
        return Arbitraries.of(
                KeyRule.standard(),
                paper -> paper.title(),
                paper -> paper.title().toUpperCase(Locale.ROOT),
                paper -> "same",
                paper -> "");
    }

    @Property
    void keysAreOfAllowedCharactersAndUniqueIgnoringCase(
            @ForAll("papers") List<Paper> papers, @ForAll("rules") KeyRule rule) {
        for (CitationKeys keys : List.of(CitationKeys.of(papers, rule), CitationKeys.unplanned(rule))) {
            List<String> all = keys(keys, papers);

            assertThat(all).allMatch(key -> key.matches(CITED));
            assertThat(all.stream().map(key -> key.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        }
    }

    @Property
    void theOrderOfThePapersDoesNotMatter(
            @ForAll("papers") List<Paper> papers, @ForAll("rules") KeyRule rule, @ForAll Random random) {
        List<Paper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, random);

        assertThat(keysOfEach(shuffled, CitationKeys.of(shuffled, rule)))
                .isEqualTo(keysOfEach(papers, CitationKeys.of(papers, rule)));
    }

    @Property
    void moreOfOtherKeysDoNotMatter(@ForAll("papers") List<Paper> papers) {
        Paper other = Paper.builder("Zzz Unheardof Title 987").upvotes(3).build();
        List<Paper> more = new ArrayList<>(papers);
        more.add(other);

        assertThat(keys(CitationKeys.of(more), papers)).isEqualTo(keys(CitationKeys.of(papers), papers));
    }

    @Property
    void keysAreThoseOfTheLastRunAndOfEachCopy(@ForAll("papers") List<Paper> papers) {
        List<Paper> copies =
                papers.stream().map(paper -> paper.toBuilder().build()).toList();

        assertThat(keys(CitationKeys.of(copies), copies)).isEqualTo(keys(CitationKeys.of(papers), papers));
    }

    @Property
    void eachFormatWritesTheSameKeys(@ForAll("papers") List<Paper> papers) throws IOException {
        List<String> keys = keys(CitationKeys.of(papers), papers);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();

        try (CSVParser csv = CSVParser.parse(Csv.format(papers), format)) {
            assertThat(csv.stream().map(record -> record.get("key"))).containsExactlyElementsOf(keys);
        }
        assertThat(new ObjectMapper().readTree(CslJson.format(papers)).findValuesAsText("id"))
                .containsExactlyElementsOf(keys);
    }

    private static List<String> keys(CitationKeys keys, List<Paper> papers) {
        KeyAssigner assigner = keys.assigner();
        return papers.stream().map(assigner::next).toList();
    }

    /** The keys of each paper, its source left out: papers that are equal but for that share theirs. */
    private static Map<String, Set<String>> keysOfEach(List<Paper> papers, CitationKeys keys) {
        List<String> all = keys(keys, papers);
        Map<String, Set<String>> byPaper = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            byPaper.computeIfAbsent(Fingerprint.full(papers.get(i)), print -> new HashSet<>())
                    .add(all.get(i));
        }
        return byPaper;
    }
}
