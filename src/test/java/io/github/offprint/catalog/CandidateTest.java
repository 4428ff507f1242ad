package io.github.offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.catalog.Evidence.Degree;
import io.github.offprint.catalog.Evidence.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a record is surely that of a paper. A paper is written as its title, its date and its count of authors. */
class CandidateTest {
    private static final String TEA = "Patient Kettles: Measuring Steam under Altitude";
    private static final String TEA_LATER = "Patient Kettles: Measuring Steam";

    @ParameterizedTest(name = "{0}, {1}, {2} is {3}, {4}, {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // the same title, with nothing against it
                "Patient Kettles Measure Steam | 2025-12-31 | 4 | Patient kettles measure steam. | 2025-12-31 | 4",
                "Patient Kettles Measure Steam | - | - | Patient kettles measure steam | 2025-12-31 | 4",
                "Patient Kettles Measure Steam | 2025-12-31 | 38 | Patient Kettles Measure Steam | 2025-12-30 | 41",
                "Patient Kettles Measure Steam | 2025-12-31 | 4 | Patient Kettles Measure Steam | 2025-09-30 | 4",
                // a short one, with something for it
                "Kettles | 2025-12-31 | - | Kettles | 2025-12-31 | 4",
                "Kettles | 2025-12-31 | 4 | Kettles | 2025-09-01 | 4",
                // a slip of the pen
                "Patient Ketles Measure Rising Steam | - | - | Patient Kettles Measure Rising Steam | 2025-12-31 | 4",
                "Patient Kettels Measure Steam | 2025-12-31 | - | Patient Kettles Measure Steam | 2025-12-31 | 4",
                // a subtitle that is missing or new
                "Patient Kettles | 2025-12-31 | - | Patient Kettles: Measuring Steam | 2025-12-31 | 4",
                "Patient Kettles Measure | 2025-12-28 | 4 | Patient Kettles Measure: On Steam | 2025-12-31 | 4",
                "Measuring Steam under Altitude with Goats | 2025-12-28 | - | KETL: Measuring Steam under Altitude with Goats | 2025-12-31 | 4",
                // another wording on the same day
                "Kettle Islands: Measuring the Steam of Patient Tea | 2025-12-31 | 5 | Kettle Islands: Measure the Steam of Quiet Tea | 2025-12-31 | 5",
            })
    void isSure(String title, String date, Integer count, String known, String knownDate, Integer knownCount) {
        assertThat(candidate(title, date, count, known, knownDate, knownCount).isSure())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} is maybe not {3}, {4}, {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // a short title alone
                "Kettles | - | - | Kettles | 2025-12-31 | 4",
                "Deep Learning | - | - | Deep Learning | 2025-12-31 | 4",
                "Kettles | - | 4 | Kettles | 2025-12-31 | 4",
                "Kettles | 2025-12-31 | - | Kettles | 2025-11-30 | 4",
                // the same title, years or months apart, with another count
                "Patient Kettles Measure Steam | 2021-12-31 | 9 | Patient Kettles Measure Steam | 2025-12-31 | 4",
                "Patient Kettles Measure Steam | 2025-12-31 | 4 | Patient Kettles Measure Steam | 2025-09-30 | 3",
                "Patient Kettles Measure Steam | - | 9 | Patient Kettles Measure Steam | 2025-12-31 | 4",
                // parts of a series, versions of a program
                "Patient Kettles Measure Steam I | 2025-12-31 | 4 | Patient Kettles Measure Steam II | 2025-12-31 | 4",
                "Kettle-2 Technical Report | 2025-12-31 | 4 | Kettle-3 Technical Report | 2025-12-31 | 4",
                "Patient Kettles Measure Steam | 2025-12-31 | 4 | Patient Kettles Measure Steam 2 | 2025-12-31 | 4",
                // words that look like slips of the pen
                "Symmetric Kettles Measure Steam | - | - | Asymmetric Kettles Measure Steam | 2025-12-31 | 4",
                "A CNN for Kettles and Steam and Goats | - | - | An RNN for Kettles and Steam and Goats | 2025-12-31 | 4",
                // the same name for two programs
                "KETL: Measuring Steam | 2025-12-31 | 4 | KETL: Folding Boats of Paper | 2025-12-31 | 4",
                "Patient Kettles: Measuring Steam | 2025-12-31 | - | Patient Kettles: Folding Boats from Old Paper | 2025-12-31 | 4",
                "Patient Kettles | - | - | Patient Kettles: Measuring Steam | 2025-12-31 | 4",
                "Patient Kettles | 2025-12-01 | 4 | Patient Kettles: Measuring Steam | 2025-12-31 | 4",
                // two papers of a group on one day
                "Entropic Kettles for Zero-Sum Tea in a Stochastic Jump Process | 2025-12-31 | 4 | Entropic Kettles for Linear-Quadratic Stackelberg Tea in Regimes | 2025-12-31 | 4",
                "Continuous Latent Kettles Measure Steam | 2025-12-31 | - | TeaKet: Steam Measured with Continuous Latent Kettles | 2025-12-31 | 4",
                "Scaling Laws for Patient Kettles | 2025-12-31 | - | Scaling Laws for Paper Boats | 2025-12-31 | 4",
                // another day, another count
                "Kettle Islands: Measuring the Steam of Patient Tea | 2025-12-31 | 5 | Kettle Islands: Measure the Steam of Quiet Tea | 2025-11-01 | 5",
                "Patient Ketles Measure Steam | 2025-12-31 | 9 | Patient Kettles Measure Steam | 2024-12-31 | 4",
            })
    void isNotSure(String title, String date, Integer count, String known, String knownDate, Integer knownCount) {
        assertThat(candidate(title, date, count, known, knownDate, knownCount).isSure())
                .isFalse();
    }

    private static Candidate candidate(
            String title, String date, Integer count, String known, String knownDate, Integer knownCount) {
        return Candidate.of(paper(title, date, count), paper(known, knownDate, knownCount), "test");
    }

    private static Paper paper(String title, String date, Integer count) {
        PaperBuilder paper = Paper.builder(title);
        if (date != null) {
            paper.date(PaperDate.parse(date).orElseThrow());
        }
        if (count != null) {
            paper.authors(Authors.count(count));
        }
        return paper.build();
    }

    @Test
    void anIdentifierDecides() {
        Paper asked = Paper.builder(TEA).arxivId(new ArxivId("2209.04321", 2)).build();

        assertThat(sure(asked, Paper.builder(TEA_LATER).arxivId(new ArxivId("2209.04321", 0))))
                .isTrue();
        assertThat(sure(asked, Paper.builder(TEA).arxivId(new ArxivId("2209.04322", 0))))
                .isFalse();
        assertThat(sure(asked, Paper.builder(TEA).doi(new Doi("10.48550/ARXIV.2209.04321"))))
                .isTrue();
    }

    @Test
    void aPreprintAndItsArticleHaveTwoDois() {
        Paper asked = Paper.builder(TEA).arxivId(new ArxivId("2209.04321", 0)).build();
        Candidate article = Candidate.of(
                asked, Paper.builder(TEA).doi(new Doi("10.1000/tea")).build(), "test");

        assertThat(article.degree(Kind.IDENTIFIER)).isEmpty();
        assertThat(article.isSure()).isTrue();
    }

    @Test
    void anIdentifierOfAnotherPaperAltogetherIsAMistakeSomewhere() {
        Paper asked = paper("Patient Kettles Measure Steam", "2025-12-31", 4).toBuilder()
                .arxivId(new ArxivId("2209.04321", 0))
                .build();

        assertThat(sure(
                        asked,
                        paper("Folding Boats", "2009-01-01", 2).toBuilder().arxivId(new ArxivId("2209.04321", 0))))
                .isFalse();
    }

    @Test
    void namesSpeakForOrAgainst() {
        Paper asked = named("Kettles", "Ada Lovelace", "Alan Turing", "Kurt Gödel");

        assertThat(sure(asked, named("Kettles", "A. Lovelace", "A. M. Turing", "K. Godel").toBuilder()))
                .isTrue();
        assertThat(sure(asked, named("Kettles", "Émile Zola", "Jules Verne", "Ada Byron").toBuilder()))
                .isFalse();
        assertThat(sure(named(TEA, "Ada Lovelace", "Alan Turing"), named(TEA, "Émile Zola", "Jules Verne").toBuilder()))
                .isFalse();
    }

    @Test
    void theSameAuthorsWriteOtherPapers() {
        Paper one = named("Patient Kettles Measure Steam", "Ada Lovelace", "Alan Turing");
        Paper other = named("Patient Kettles Fold Boats", "Ada Lovelace", "Alan Turing");

        assertThat(sure(one, other.toBuilder())).isFalse();
        assertThat(sure(
                        one.toBuilder().date(PaperDate.of(2025, 12, 31)).build(),
                        other.toBuilder().date(PaperDate.of(2025, 11, 30))))
                .isFalse();
    }

    @Test
    void theBeginningOfTheAbstractSpeaksForAnotherTitle() {
        String text =
                "Waiting longer makes better tea, but nobody knows how much longer, nor why, nor for whom it does so. We ask.";
        Paper asked = paper("How Long to Wait for Tea", "2025-12-31", null).toBuilder()
                .abstractText(text.substring(0, 90))
                .build();
        Paper known = paper("Patient Kettles Wait for Tea", "2025-12-30", 4).toBuilder()
                .abstractText(text)
                .build();

        assertThat(Candidate.of(asked, known, "test").isSure()).isTrue();
    }

    @Test
    void aYearThatIsABoundIsNoEvidenceOfItsOwn() {
        PaperDate bound = PaperDate.ofMonthDay(9, 30).withYear(2025, PaperDate.YearBasis.PAGE_BOUND);
        Paper asked = Paper.builder("Kettles").date(bound).build();

        assertThat(sure(asked, paper("Kettles", "2026-09-30", null).toBuilder()))
                .isTrue();
        assertThat(sure(asked, paper("Kettles", "2026-10-01", null).toBuilder()))
                .isTrue();
        assertThat(sure(asked, paper("Kettles", "2026-10-30", null).toBuilder()))
                .isFalse();
        assertThat(sure(asked, paper("Kettles", "2024-09-30", null).toBuilder()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2025-12-31, SAME",
        "12, 31, 2026-01-01, SAME",
        "2, 29, 2025-02-28, SAME",
        "1, 20, 2025-12-31, CLOSE",
        "9, 30, 2025-09-10, CLOSE",
        "9, 30, 2025-06-10,",
        "9, 30, 2025-09,",
    })
    void aDayWithoutAYearIsTakenInTheNearestOne(int month, int day, String known, Degree expected) {
        Paper asked = Paper.builder(TEA).date(PaperDate.ofMonthDay(month, day)).build();

        assertThat(Candidate.of(asked, paper(TEA, known, null), "test").degree(Kind.DATE))
                .isEqualTo(java.util.Optional.ofNullable(expected));
        assertThat(Candidate.of(paper(TEA, known, null), asked, "test").degree(Kind.DATE))
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @Test
    void evidenceSaysWhatWasCompared() {
        Candidate candidate = candidate(TEA, "2025-12-31", 4, TEA, "2025-11-30", 5);

        assertThat(candidate.evidence())
                .extracting(Evidence::toString)
                .containsExactly(
                        "title: same (Patient Kettles: Measuring Steam under Altitude)",
                        "author count: close (4, 5)",
                        "date: close (2025-12-31, 2025-11-30)");
        assertThat(candidate.degree(Kind.DATE)).contains(Degree.CLOSE);
        assertThat(candidate.degree(Kind.AUTHORS)).isEmpty();
    }

    private static boolean sure(Paper asked, PaperBuilder known) {
        return Candidate.of(asked, known.build(), "test").isSure();
    }

    private static Paper named(String title, String... names) {
        List<Author> authors = new ArrayList<>();
        Stream.of(names).forEach(name -> {
            int space = name.lastIndexOf(' ');
            authors.add(Author.Person.of(name.substring(0, space), name.substring(space + 1)));
        });
        return Paper.builder(title).authors(Authors.of(authors)).build();
    }
}
