package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What keys look like. */
class CitationKeysTest {
    private static final Paper ZHANG = paper("Zhang", 2025, "Learning");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zhang        | 2025 | Learning to Reason                 | zhang2025learning
            Zhang        | 2025 | The Learning                       | zhang2025learning
            Zhang        | 2025 | On the Use of Kettles              | zhang2025use
            Zhang        | 2025 | To Be or Not to Be                 | zhang2025to
            Zhang        | 2025 | The: A Story                       | zhang2025story
            Zhang        | 2025 | VSC-RL: Visual Control             | zhang2025vscrl
            Zhang        | 2025 | State-of-the-Art Kettles           | zhang2025stateoftheart
            Zhang        | 2025 | $\\mathcal{O}(n)$ Kettles          | zhang2025mathcalon
            Zhang        | 2025 | 3D Kettles                         | zhang20253d
            Zhang        | 2025 | "Quoted" Kettles                   | zhang2025quoted
            Zhang        | 2025 | — Kettles                          | zhang2025kettles
            Zhang        | 2025 | 学习                               | zhang2025
            Zhang        | 2025 | 学习 Kettles                       | zhang2025kettles
            Zhang        | 2025 | Über-Kessel                        | zhang2025uberkessel
            Zhang        | 2025 | ﬁne Ｋettles                       | zhang2025fine
            Zhang        | 987  | Kettles                            | zhang987kettles
            Zhang        |      | Kettles                            | zhangkettles
            Müller       | 2025 | Kettles                            | muller2025kettles
            Erdős        | 2025 | Kettles                            | erdos2025kettles
            Łukasiewicz  | 2025 | Kettles                            | lukasiewicz2025kettles
            Ångström     | 2025 | Kettles                            | angstrom2025kettles
            Nguyễn       | 2025 | Kettles                            | nguyen2025kettles
            Weiß         | 2025 | Kettles                            | weiss2025kettles
            Øre-Ærø      | 2025 | Kettles                            | oreaero2025kettles
            O'Neil       | 2025 | Kettles                            | oneil2025kettles
            Lloyd Webber | 2025 | Kettles                            | lloydwebber2025kettles
            The          | 2025 | Kettles                            | the2025kettles
            张           | 2025 | Learning to Reason                 | learning2025reason
            Иванов       | 2025 | Learning to Reason                 | learning2025reason
            """)
    void authorYearAndTitleMakeAKey(String family, Integer year, String title, String key) {
        assertThat(key(paper(family, year == null ? 0 : year, title))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025 | Learning to Reason        | learning2025reason
            2025 | Learning                  | learning2025
            2025 | To Be or Not to Be        | to2025be
            2025 | The Kettle                | kettle2025
            2025 | 学习 Kettle 学习 Boats     | kettle2025boats
                 | Learning to Reason        | learningreason
            """)
    void withoutAuthorsTheTitleGivesTwoWords(Integer year, String title, String key) {
        assertThat(key(paper("", year == null ? 0 : year, title))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"学习, 2025, anon2025-[0-9a-z]{5}", "'', 2025, anon2025-[0-9a-z]{5}", "'', 0, anon-[0-9a-z]{5}"})
    void withoutAuthorsAndTitleAHashHelps(String title, int year, String pattern) {
        assertThat(key(paper("", year, title))).matches(pattern);
    }

    @Test
    void differentTitlesInOtherScriptsHaveDifferentKeys() {
        assertThat(keys(paper("", 2025, "学习"), paper("", 2025, "推理"))).doesNotHaveDuplicates();
    }

    @Test
    void eachPartIsCutAtTwentyFourCharacters() {
        Paper paper = paper("x".repeat(30), 2025, "y".repeat(30));

        assertThat(key(paper)).isEqualTo("x".repeat(24) + "2025" + "y".repeat(24));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void theFirstAuthorGivesTheName(Authors authors, String key) {
        Paper paper = Paper.builder("Patient Kettles")
                .authors(authors)
                .date(PaperDate.of(2025))
                .build();

        assertThat(key(paper)).isEqualTo(key);
    }

    static Stream<Arguments> theFirstAuthorGivesTheName() {
        Author ludwig = new Author.Person("Ludwig van Beethoven", "Ludwig", "van", "Beethoven", "Jr.");
        Author team = new Author.Collective("The Gemma Team");
        return Stream.of(
                Arguments.of(Authors.of(List.of(ludwig, team)), "beethoven2025patient"),
                Arguments.of(Authors.andOthers(List.of(ludwig)), "beethoven2025patient"),
                Arguments.of(Authors.of(List.of(team, ludwig)), "gemma2025patient"),
                Arguments.of(Authors.of(List.of(new Author.Collective("To Be"))), "to2025patient"),
                Arguments.of(Authors.of(List.of(new Author.Collective("智谱"))), "patient2025kettles"),
                Arguments.of(Authors.count(5), "patient2025kettles"),
                Arguments.of(Authors.none(), "patient2025kettles"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void theYearIsThereIfItIsDefinite(PaperDate date, String key) {
        assertThat(key(Paper.builder("Patient Kettles").date(date).build())).isEqualTo(key);
    }

    static Stream<Arguments> theYearIsThereIfItIsDefinite() {
        PaperDate day = PaperDate.ofMonthDay(9, 30);
        return Stream.of(
                Arguments.of(PaperDate.of(2025, 9, 30), "patient2025kettles"),
                Arguments.of(day.withYear(2025, YearBasis.REFERENCE_DATE), "patient2025kettles"),
                Arguments.of(day.withYear(2025, YearBasis.PAGE_DATE), "patient2025kettles"),
                Arguments.of(day.withYear(2025, YearBasis.ARXIV_ID), "patient2025kettles"),
                Arguments.of(day.withYear(2025, YearBasis.PAGE_BOUND), "patientkettles"),
                Arguments.of(day, "patientkettles"));
    }

    @Test
    void aBoundThatMovesLeavesTheKeyOfACollisionAlone() {
        PaperDate day = PaperDate.ofMonthDay(9, 30);
        Paper now = Paper.builder("Kettles A")
                .date(day.withYear(2025, YearBasis.PAGE_BOUND))
                .build();
        Paper later =
                now.toBuilder().date(day.withYear(2026, YearBasis.PAGE_BOUND)).build();
        Paper other = Paper.builder("Kettles: a").build();

        assertThat(keys(now, other).get(0)).isEqualTo(keys(later, other).get(0)).startsWith("kettles-");
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(key(paper("INIT", 2025, "IDEAS"))).isEqualTo("init2025ideas");
            assertThat(keys(ZHANG, ZHANG).get(0)).matches("[a-z0-9-]+");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kettle-7:a.b_c/d | Kettle-7:a.b_c/d
            a b,c{d}e"f      | abcdef
            Müller\\2025     | Muller2025
            学习             | zhang2025learning
            {}               | zhang2025learning
            ''               | zhang2025learning
            """)
    void aRuleOfOnesOwnIsReducedToWhatAKeyCanHold(String returned, String key) {
        assertThat(CitationKeys.of(List.of(ZHANG), paper -> returned).assigner().next(ZHANG))
                .isEqualTo(key);
    }

    @Test
    void aRuleOfOnesOwnMayUseAnythingOfThePaper() {
        KeyRule rule = paper -> paper.arxivId().map(ArxivId::toString).orElse("");
        Paper paper =
                ZHANG.toBuilder().arxivId(new ArxivId("hep-th/9901001", 2)).build();

        assertThat(CitationKeys.of(List.of(paper), rule).assigner().next(paper)).isEqualTo("hep-th/9901001v2");
    }

    @Test
    void aPaperThatDiffersInItsSourceHasTheSameKey() {
        Paper elsewhere =
                ZHANG.toBuilder().source(new Source("a", "b", Span.ofLine(1))).build();

        assertThat(key(elsewhere)).isEqualTo(key(ZHANG));
    }

    private static Paper paper(String family, int year, String title) {
        PaperBuilder builder = Paper.builder(title);
        if (!family.isEmpty()) {
            builder.authors(Authors.of(List.of(Author.Person.of("Ada", family))));
        }
        if (year > 0) {
            builder.date(PaperDate.of(year));
        }
        return builder.build();
    }

    private static String key(Paper paper) {
        return keys(paper).get(0);
    }

    private static List<String> keys(Paper... papers) {
        KeyAssigner assigner = CitationKeys.of(Arrays.asList(papers)).assigner();
        return Stream.of(papers).map(assigner::next).toList();
    }

    @Test
    void aKeyIsKeptSetOrMadeAfresh() {
        Paper read = BibTeX.parse("@misc{Kettle_20, title={Patient Kettles}, author={Ada Kettle}, year=2020}")
                .papers()
                .get(0);
        List<Paper> rekeyed = List.of(read.toBuilder().key("tea").build());

        assertThat(read.key()).contains("Kettle_20");
        assertThat(BibTeX.format(List.of(read))).startsWith("@misc{Kettle_20,");
        assertThat(BibTeX.format(rekeyed)).startsWith("@misc{tea,");
        assertThat(CslJson.format(rekeyed)).contains("\"citation-key\": \"tea\"");
        assertThat(BibTeX.writer().keys(KeyRule.fresh()).format(rekeyed)).startsWith("@misc{kettle2020patient,");
        assertThat(BibTeX.format(List.of(read.toBuilder().key("").build()))).startsWith("@misc{kettle2020patient,");
    }
}
