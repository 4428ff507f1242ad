package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.offprint.Author;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Diagnostic;
import io.github.offprint.internal.name.BibTeXNameList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibTeXNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # given     | particle | family          | suffix | BibTeX
            Ada         | ''       | Lovelace        | ''     | Lovelace, Ada
            Ludwig      | van      | Beethoven       | ''     | van Beethoven, Ludwig
            Jean-Luc    | de la    | Vallée Poussin  | III    | de la Vall{\\'e}e Poussin, III, Jean-Luc
            John        | ''       | King            | Jr.    | King, Jr., John
            ''          | ''       | Madonna         | ''     | Madonna
            ''          | ''       | Two Words       | ''     | {Two Words}
            ''          | van      | Gogh            | ''     | van Gogh
            ''          | van      | G.              | ''     | {as printed}
            ''          | ''       | King            | Jr.    | {as printed}
            José        | ''       | Ortega y Gasset | ''     | {Ortega y Gasset}, Jos{\\'e}
            Ann         | ''       | Barnes and Co   | ''     | {Barnes and Co}, Ann
            Ann AND Bob | ''       | Doe             | ''     | Doe, {Ann AND Bob}
            B.          | ''       | X, Y            | ''     | {X, Y}, B.
            Ke$ha       | ''       | given=b         | ''     | {as printed}
            -           | ''       | Doe             | ''     | Doe, {-}
            A{b}        | ''       | Doe             | ''     | Doe, A{\\textrm{$\\lbrace$}}b{$\\rbrace$}
            a, b        | ''       | c, d, e         | ''     | {as printed}
            and others  | ','      | x;              | ''     | {as printed}
            ''          | ''       | Others          | ''     | {{Others}}
            ''          | ''       | others          | ''     | {{others}}
            ''          | ''       | more            | ''     | {more}
            ''          | ''       | 12              | ''     | {12}
            Ștefan      | ''       | Đorđe           | ''     | {\\textrm{Đ}}orđe, {\\textrm{Ș}}tefan
            """)
    void aPersonIsWrittenSoThatBibtexFindsTheSameParts(
            String given, String particle, String family, String suffix, String bibtex) {
        Person person = new Person("as printed", given, particle, family, suffix);
        assertEquals(bibtex, BibTeXNames.field(Authors.of(List.of(person))));
    }

    @Test
    void aCollectiveStaysWhole() {
        Author team = new Author.Collective("Gemma Team, Inc. and Friends");
        assertEquals("{Gemma Team, Inc. and Friends}", BibTeXNames.field(Authors.of(List.of(team))));
        Author accent = new Author.Collective("#1 Über");
        assertEquals("{{}\\#1 {\\\"U}ber}", BibTeXNames.field(Authors.of(List.of(accent))));
    }

    @Test
    void othersAreNamedOnlyWhenNamesAreKnownToBeMissing() {
        List<Author> two = List.of(Person.of("A.", "One"), Person.of("B.", "Two"));
        assertEquals("One, A. and Two, B.", BibTeXNames.field(Authors.of(two)));
        assertEquals("One, A. and Two, B.", BibTeXNames.field(Authors.of(two, 1)));
        assertEquals("One, A. and Two, B. and others", BibTeXNames.field(Authors.of(two, 3)));
        assertEquals("One, A. and Two, B. and others", BibTeXNames.field(Authors.andOthers(two)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"more", "others", "many", "al", "1", "+12"})
    void whoeverIsNamedAsIfOthersWereLeftOutIsAnAuthor(String name) {
        Authors authors = Authors.of(List.of(Person.of("A.", "One"), Person.of("", name)));
        Authors read = BibTeXNameList.of(BibTeXNames.field(authors));

        assertThat(read.known()).extracting(Author::name).containsExactly("A. One", name);
        assertThat(read.declaredCount()).hasValue(2);
    }

    @Test
    void aMereCountIsNoAuthor() {
        assertEquals("", BibTeXNames.field(Authors.count(5)));
        assertEquals("", BibTeXNames.field(Authors.none()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "family=Kettle, given=Ada, middle=Bea                        | Kettle, Ada Bea",
                "family={Kettle}, given={Ada}, given-i={A} and Ben Spout     | Kettle, Ada; Spout, Ben",
                "sortingnamekeytemplatename=short and Ada Kettle             | Kettle, Ada",
                "useprefix=true and family=Lid, given=Cleo, juniorcomma=true | Lid, Cleo",
                "uniquelist=false and Ada Kettle and nosortothers=true       | Kettle, Ada",
                "uniquename=false, given={Ada}, family={Kettle}              | Kettle, Ada",
                "van der Lid D, and Pot E.                                   | Lid, D; Pot, E.",
                "Kettle, Ada, and Spout, Ben                                 | Kettle, Ada; Spout, Ben",
                "Ada Kettle and more                                         | Kettle, Ada; and others",
                "more and Ada Kettle                                         | more, ; Kettle, Ada"
            })
    void namesMayBeSpelledInPartsAndHaveOptions(String author, String names) {
        Bibliography read = BibTeX.parse("@misc{a, title={T}, author={" + author + "}}");
        Authors authors = read.papers().get(0).authors();

        assertThat(read.diagnostics()).isEmpty();
        String people = authors.known().stream()
                .map(name -> (Author.Person) name)
                .map(person -> person.family() + ", " + person.given())
                .collect(Collectors.joining("; "));
        assertThat(people + (authors.isComplete() ? "" : "; and others")).isEqualTo(names);
    }

    @Test
    void aListWithACommaBeforeItsOnlyAndIsOneAsPeoplePrintIt() {
        assertThat(authors("Kettle, Spout, and Lid")).hasToString("Kettle, Spout, Lid");
        assertThat(authors("{Kettle}, Spout, and Lid")).hasToString("Spout Kettle, Lid");
        assertThat(authors("Kettle, Ada, and Ben Spout and Lid, Cleo")).hasToString("Ada Kettle, Ben Spout, Cleo Lid");
    }

    private static Authors authors(String field) {
        return BibTeX.parse("@misc{a, title={T}, author={" + field + "}}")
                .papers()
                .get(0)
                .authors();
    }

    @Test
    void whatNoNameHoldsIsReported() {
        Bibliography read = BibTeX.parse(
                "@misc{a, title={T}, author={given=Bea, family=Kettle, given=Ada and Ben Spout and Cleo Lid}}");

        assertThat(read.papers().get(0).authors()).hasToString("Ada Kettle, Ben Spout, Cleo Lid");
        assertThat(read.diagnostics()).extracting(Diagnostic::message).containsExactly("author is not read: Bea");
    }
}
