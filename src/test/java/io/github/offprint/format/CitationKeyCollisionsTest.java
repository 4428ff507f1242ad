package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tells papers apart that the rule gives one key. */
class CitationKeyCollisionsTest {
    private static final Paper ZHANG = Paper.builder("Learning to Reason")
            .authors(Authors.of(List.of(Author.Person.of("Ada", "Zhang"))))
            .date(PaperDate.of(2025))
            .build();
    private static final Paper FIRST = with("2501.00001", 0);
    private static final Paper SECOND = with("2501.00002", 2);

    @Test
    void allThatCollideTakeTheirIdentifier() {
        assertThat(planned(FIRST, SECOND))
                .containsExactly("zhang2025learning-2501.00001", "zhang2025learning-2501.00002v2");
        assertThat(planned(with("hep-th/9901001", 0), FIRST))
                .containsExactly("zhang2025learning-hep-th.9901001", "zhang2025learning-2501.00001");
    }

    @Test
    void withoutAnIdentifierTitleAndDateTakeItsPlace() {
        Paper other = ZHANG.toBuilder().title("Learning to Boil").build();

        List<String> keys = planned(ZHANG, other, FIRST);

        assertThat(keys).doesNotHaveDuplicates().contains("zhang2025learning-2501.00001");
        assertThat(keys.subList(0, 2)).allMatch(key -> key.matches("zhang2025learning-[0-9a-z]{5}"));
    }

    @Test
    void whereThatIsTheSameTheWholePaperDecides() {
        Paper voted = FIRST.toBuilder().upvotes(7).build();

        List<String> keys = planned(FIRST, voted);

        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("zhang2025learning-[0-9a-z]{13}"));
        assertThat(planned(voted, FIRST)).containsExactly(keys.get(1), keys.get(0));
    }

    @Test
    void equalPapersAreNumberedAsTheyCome() {
        List<String> keys = planned(ZHANG, from(1), from(2));

        assertThat(keys.get(0)).matches("zhang2025learning-[0-9a-z]{13}");
        assertThat(keys).containsExactly(keys.get(0), keys.get(0) + "-2", keys.get(0) + "-3");
    }

    @Test
    void capitalsDoNotTellKeysApart() {
        KeyRule rule = paper -> paper.upvotes().isPresent() ? "KETTLE" : "kettle";
        Paper voted = SECOND.toBuilder().upvotes(7).build();

        assertThat(keys(CitationKeys.of(List.of(FIRST, voted), rule), FIRST, voted))
                .containsExactly("kettle-2501.00001", "KETTLE-2501.00002v2");
    }

    @Test
    void aKeyThatLooksLikeAnothersIdentifiedKeyGivesWay() {
        KeyRule rule = paper -> paper.upvotes().isPresent() ? "kettle-2501.00001" : "kettle";
        Paper posing = ZHANG.toBuilder().upvotes(7).build();

        List<String> keys = keys(CitationKeys.of(List.of(FIRST, SECOND, posing), rule), FIRST, SECOND, posing);

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.get(1)).isEqualTo("kettle-2501.00002v2");
    }

    @Test
    void papersThatNothingButTheirPartsTellApartHaveKeysOfTheirOwn() {
        String name = "Zhang";
        Author person = new Author.Person(name, name, name, name, name);
        Author team = new Author.Collective(name);
        Paper one =
                ZHANG.toBuilder().authors(Authors.andOthers(List.of(person))).build();
        Paper many = ZHANG.toBuilder()
                .authors(Authors.andOthers(List.of(team, team, team, team, team)))
                .build();

        assertThat(planned(one, many)).doesNotHaveDuplicates().noneMatch(key -> key.endsWith("-2"));
    }

    @Test
    void aDateIsNotTakenForAnOrganisation() {
        Paper dated = Paper.builder("").date(PaperDate.of(2025)).build();
        Paper signed = Paper.builder("")
                .organization(new Organization("2025", "PRINTED"))
                .build();
        KeyRule rule = paper -> "kettle";

        assertThat(new CandidateKeys(dated, rule).exact()).isNotEqualTo(new CandidateKeys(signed, rule).exact());
    }

    @Test
    void othersComeAndGoWithoutChangingAKey() {
        Paper other = Paper.builder("Boats").build();

        assertThat(planned(FIRST, other).get(0)).isEqualTo(planned(FIRST).get(0));
        assertThat(planned(FIRST, SECOND, other).subList(0, 2)).isEqualTo(planned(FIRST, SECOND));
        assertThat(planned(FIRST, SECOND, with("2501.00003", 0)).subList(0, 2)).isEqualTo(planned(FIRST, SECOND));
    }

    @Test
    void unplannedTheFirstHasTheBareKey() {
        assertThat(keys(CitationKeys.unplanned(), FIRST, SECOND, SECOND, SECOND))
                .satisfiesExactly(
                        key -> assertThat(key).isEqualTo("zhang2025learning"),
                        key -> assertThat(key).isEqualTo("zhang2025learning-2501.00002v2"),
                        key -> assertThat(key).matches("zhang2025learning-[0-9a-z]{13}"),
                        key -> assertThat(key).matches("zhang2025learning-[0-9a-z]{13}-2"));
    }

    @Test
    void eachOutputCountsForItself() {
        CitationKeys plan = CitationKeys.of(List.of(ZHANG, ZHANG));

        assertThat(keys(plan, ZHANG, ZHANG)).isEqualTo(keys(plan, ZHANG, ZHANG));
        assertThat(keys(CitationKeys.unplanned(), ZHANG)).isEqualTo(keys(CitationKeys.unplanned(), ZHANG));
    }

    @Test
    void aPlanMadeInSeveralStepsIsThatOfTheWholeList() {
        CitationKeys.Planner planner = CitationKeys.planner(KeyRule.standard());
        planner.add(FIRST);
        CitationKeys early = planner.build();
        planner.add(SECOND);

        assertThat(keys(early, FIRST)).containsExactly("zhang2025learning");
        assertThat(keys(planner.build(), FIRST, SECOND)).isEqualTo(planned(FIRST, SECOND));
    }

    @Test
    void twoHundredThousandPapersKeepTheirKeysInAnyOrder() {
        List<Paper> papers = IntStream.range(0, 200_000)
                .mapToObj(i -> i % 2 == 0
                        ? Paper.builder("Kettle" + i + " " + i).build()
                        : Paper.builder("Kettle " + i % 1000).upvotes(i).build())
                .toList();
        List<Paper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(7));

        Set<String> keys = new HashSet<>(keys(CitationKeys.of(papers), papers));

        assertThat(keys.size()).isEqualTo(papers.size());
        assertThat(keys.equals(new HashSet<>(keys(CitationKeys.of(shuffled), shuffled))))
                .isTrue();
        assertThat(keys.stream().filter(key -> key.indexOf('-') < 0).count()).isEqualTo(100_000);
    }

    private static Paper with(String id, int version) {
        return ZHANG.toBuilder().arxivId(new ArxivId(id, version)).build();
    }

    private static Paper from(int line) {
        return ZHANG.toBuilder().source(new Source("", "", Span.ofLine(line))).build();
    }

    private static List<String> planned(Paper... papers) {
        return keys(CitationKeys.of(Arrays.asList(papers)), papers);
    }

    private static List<String> keys(CitationKeys keys, Paper... papers) {
        return keys(keys, Arrays.asList(papers));
    }

    private static List<String> keys(CitationKeys keys, List<Paper> papers) {
        KeyAssigner assigner = keys.assigner();
        return papers.stream().map(assigner::next).toList();
    }
}
