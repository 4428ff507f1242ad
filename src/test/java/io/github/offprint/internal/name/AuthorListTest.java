package io.github.offprint.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.testing.Growth;
import io.github.offprint.testing.Papers;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe, John Roe and Jack Poe                 | Jane Doe; John Roe; Jack Poe
            Jane Doe, John Roe, and Jack Poe                | Jane Doe; John Roe; Jack Poe
            Jane Doe & John Roe                             | Jane Doe; John Roe
            Jane Doe and John Roe and Jack Poe              | Jane Doe; John Roe; Jack Poe
            Jane Doe; John Roe; Jack Poe                    | Jane Doe; John Roe; Jack Poe
            Jane Doe,John Roe ,, Jack Poe,                  | Jane Doe; John Roe; Jack Poe
            张三、李四，王五；赵六                              | 张三; 李四; 王五; 赵六
            Anders Andersen, Sandy Brand                    | Anders Andersen; Sandy Brand
            mdoe, jroe                                      | mdoe; jroe
            Authors: Jane Doe, John Roe                     | Jane Doe; John Roe
            """)
    void namesAreSeparatedInManyWays(String printed, String names) {
        assertThat(names(printed)).isEqualTo(names);
        assertThat(Names.list(printed).isComplete()).isTrue();
    }

    @Test
    void linesSeparateNamesIfNothingElseDoes() {
        assertThat(names("Jane Doe\nJohn Roe\nJack Poe")).isEqualTo("Jane Doe; John Roe; Jack Poe");
        assertThat(names("Jane\n  Doe, John\r\n  Roe")).isEqualTo("Jane Doe; John Roe");
        assertThat(names("Jane\n  Doe and John\n  Roe")).isEqualTo("Jane Doe; John Roe");
        assertThat(names("Jane Doe ,\nJohn Roe,\nJack Poe")).isEqualTo("Jane Doe; John Roe; Jack Poe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe (1), John Roe (2 and 3) ((1) Univ. X, Paris, (2) Y)  | Jane Doe; John Roe
            Jane Doe (Dept, Univ.), John Roe and Jack Poe (Z)             | Jane Doe; John Roe; Jack Poe
            Jane Doe (Paris) and John Roe                                 | Jane Doe; John Roe
            Jane Doe（北京大学）、John Roe                                  | Jane Doe; John Roe
            Jane Doe (1, on behalf of the X team)                         | Jane Doe
            Jane (Janie) Doe, John Roe (@jroe)                            | Jane (Janie) Doe; John Roe
            Jane Doe*, John Roe†, Jack Poe¹²                              | Jane Doe; John Roe; Jack Poe
            Jane Doe (, John Roe)                                         | Jane Doe
            Jane Doe ( John Roe                                           | Jane Doe John Roe
            Jane Doe), John Roe                                           | Jane Doe; John Roe
            """)
    void affiliationsGo(String printed, String names) {
        assertThat(names(printed)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe, John Roe et al.",
                "Jane Doe, John Roe, et al",
                "Jane Doe, John Roe et.al.",
                "Jane Doe, John Roe, et. al.",
                "Jane Doe, John Roe…",
                "Jane Doe, John Roe, …",
                "Jane Doe, John Roe, ...",
                "Jane Doe, John Roe and others",
                "Jane Doe, John Roe, and others",
                "Jane Doe, John Roe (et al.)",
                "Jane Doe, John Roe and many others",
                "Jane Doe, …, John Roe",
                "Jane Doe、John Roe等",
                "Jane Doe, John Roe 等",
                "Jane Doe\nJohn Roe\net al."
            })
    void aListMayBeCut(String printed) {
        assertThat(names(printed)).isEqualTo("Jane Doe; John Roe");
        assertThat(Names.list(printed).declaredCount()).isEmpty();
        assertThat(Names.list(printed).isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe, John Roe and 8 others",
                "Jane Doe, John Roe, and 8 others",
                "Jane Doe, John Roe + 8 authors",
                "Jane Doe, John Roe, +8",
                "Jane Doe, John Roe, +8 authors",
                "Jane Doe, John Roe, 8 more authors",
                "Jane Doe, John Roe (8 additional authors not shown)",
                "Jane Doe, John Roe (+8 more)",
                "Jane Doe\nJohn Roe\n+ 8 authors",
                "Jane Doe, John Roe (10 authors)",
                "Jane Doe, John Roe, 10 authors",
                "Jane Doe, John Roe 외 8명",
                "Jane Doe、John Roe他8名",
            })
    void aListMaySayHowManyItLeavesOut(String printed) {
        assertThat(names(printed).replace("他8名", "")).isEqualTo("Jane Doe; John Roe");
        assertThat(Names.list(printed.replace("Roe他", "Roe 他")).declaredCount()).hasValue(10);
    }

    @Test
    void aNumberAloneIsACount() {
        assertThat(Names.list("5 authors")).isEqualTo(Authors.count(5));
        assertThat(Names.list("Thomas More, Jane Author 2").known()).hasSize(2);
        assertThat(Names.list("Thomas More, Jane Author").isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neal Doe, Jr., Jane Roe                                   | Neal Doe, Jr.; Jane Roe
            Jane Roe, Neal Doe, III                                   | Jane Roe; Neal Doe, III
            Jane Roe, Google, Inc.                                    | Jane Roe; Google, Inc.
            The XYZ Collaboration, A. Smith, et al                    | The XYZ Collaboration; A. Smith
            the XYZ Collaboration: A. Smith, B. Jones                 | the XYZ Collaboration; A. Smith; B. Jones
            A. Smith, B. Jones for the XYZ Collaboration              | A. Smith; B. Jones; XYZ Collaboration
            A. Smith, for the XYZ Collaboration                       | A. Smith; XYZ Collaboration
            A. Smith on behalf of the XYZ team                        | A. Smith; XYZ team
            A. Smith on behalf of +                                   | A. Smith
            A. Smith (for the XYZ Collaboration)                      | A. Smith
            Gemma Team, Jane Doe                                      | Gemma Team; Jane Doe
            {Gemma Team} and {Barnes and Noble}                       | Gemma Team; Barnes and Noble
            Doe, Jane; von Roe, Jack; Poe, Jr., Joe                   | Jane Doe; Jack von Roe; Joe Poe Jr.
            Doe, Jane; García Márquez, Gabriel; and Gemma Team        | Jane Doe; Gabriel García Márquez; Gemma Team
            Doe, Jane and Roe, John                                   | Jane Doe; John Roe
            Z Chen, S Doe                                             | Z Chen; S Doe
            """)
    void whatBelongsTogetherStaysTogether(String printed, String names) {
        assertThat(names(printed)).isEqualTo(names);
    }

    @Property
    void noTextThrowsOrGivesANameWithoutALetter(@ForAll("lists") String printed, @ForAll("lists") String name) {
        List<Author> all = Names.list(printed).known();
        assertThat(all).allMatch(author -> Words.hasLetter(author.name()));
        assertThat(Names.of(List.of(printed, name))).isNotNull();
        assertThat(Names.ofRecord(List.of(printed, name))).isNotNull();
        assertThat(BibTeXNameList.of(printed)).isNotNull();
        assertThat(Names.beside(printed, Names.list(printed))).isNotNull();
        assertThat(all.stream().filter(Names::isUnsplit)).allMatch(author -> author instanceof Author.Collective);
        assertThat(Names.inverted(printed)).isEqualTo(Names.inverted(printed));
        assertThat(Names.author(printed).isPresent())
                .isEqualTo(!Names.of(List.of(printed)).known().isEmpty());
    }

    @Provide
    Arbitrary<String> lists() {
        String pieces =
                ", ; and & et al. … ... + 8 12 authors others more ( ) ( ) (1) { } for the Team: Team Jr. III von de"
                        + " Jane Doe J.P.Roe 李明 等 외 3명 他3名 X. - ' on behalf of * { } [ ] ['a', | / • 、 ， ^{1} M.D. AB et und y \\ = ~";
        Arbitrary<String> piece = Arbitraries.of(pieces.split(" "));
        Arbitrary<String> glue = Arbitraries.of(" ", " ", "", "\n");
        Arbitrary<String> words =
                piece.flatMap(p -> glue.map(g -> p + g)).list().ofMaxSize(12).map(w -> String.join("", w));
        return Arbitraries.oneOf(words, words, Papers.texts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "()",
                "((",
                "a (",
                "{",
                "a, ",
                ",",
                " , ",
                "a and ",
                "a;",
                "the X Team: ",
                "for the Team ",
                "on behalf ",
                "et al. ",
                "8 more ",
                "more ",
                "…",
                ". ",
                "a.",
                "^",
                "^1",
                "[1]",
                "a|",
                "a / ",
                "A. B., ",
                "Jr., ",
                "Inc., ",
                "X, Inc., ",
                "von ",
                "y ",
                "a\n",
                "+ ",
                "李",
                "等",
                "*",
                "A-",
                " "
            })
    void worstCasesTakeLinearTime(String unit) throws Exception {
        IntFunction<String> text = size -> "Jane Doe " + unit.repeat(size);

        Growth.isLinear(text, Names::list);
        Growth.isLinear(text, names -> Names.of(List.of(names)));
        Growth.isLinear(text, Names::inverted);
    }

    private static String names(String printed) {
        return Names.list(printed).known().stream().map(Author::name).collect(Collectors.joining("; "));
    }
}
