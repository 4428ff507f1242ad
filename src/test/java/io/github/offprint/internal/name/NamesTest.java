package io.github.offprint.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # printed                  | given           | particle   | family               | suffix
            Ada Lovelace               | Ada             | ''         | Lovelace             | ''
            A. M. Turing               | A. M.           | ''         | Turing               | ''
            Z Chen                     | Z               | ''         | Chen                 | ''
            Linus                      | ''              | ''         | Linus                | ''
            Ludwig van Beethoven       | Ludwig          | van        | Beethoven            | ''
            Jean de la Vallée Poussin  | Jean            | de la      | Vallée Poussin       | ''
            Ann Mey van der Berg       | Ann Mey         | van der    | Berg                 | ''
            Ann Van den Broeck         | Ann             | Van den    | Broeck               | ''
            Ann de La Rosa             | Ann             | de La      | Rosa                 | ''
            Ann de Leeuw van Weenen    | Ann             | de Leeuw van | Weenen             | ''
            van Gogh                   | ''              | van        | Gogh                 | ''
            Ben Van Durme              | Ben Van         | ''         | Durme                | ''
            Omar al Din                | Omar            | al         | Din                  | ''
            José Ortega y Gasset       | José            | ''         | Ortega y Gasset      | ''
            Ana da Costa e Silva       | Ana             | da         | Costa e Silva        | ''
            Ann d'Arc                  | Ann             | ''         | d'Arc                | ''
            jane doe                   | jane            | ''         | doe                  | ''
            di wu                      | di              | ''         | wu                   | ''
            Deepa kumar Rao            | Deepa kumar     | ''         | Rao                  | ''
            Martin King Jr.            | Martin          | ''         | King                 | Jr.
            Martin King, Jr.           | Martin          | ''         | King                 | Jr.
            Neal J. Doe II             | Neal J.         | ''         | Doe                  | II
            Jan van Doe, III           | Jan             | van        | Doe                  | III
            Ann Rao V                  | Ann Rao         | ''         | V                    | ''
            J.P.Hague                  | J.P.            | ''         | Hague                | ''
            C.-P.Yuan                  | C.-P.           | ''         | Yuan                 | ''
            N.d'Arc                    | N.              | ''         | d'Arc                | ''
            Yu.A.Doe                   | Yu.A.           | ''         | Doe                  | ''
            J.von Neumann              | J.              | von        | Neumann              | ''
            Node.js Doe                | Node.js         | ''         | Doe                  | ''
            李明                       | ''              | ''         | 李明                 | ''
            山田 太郎                  | 太郎            | ''         | 山田                 | ''
            홍길동                     | ''              | ''         | 홍길동               | ''
            Doe, Jane                  | Jane            | ''         | Doe                  | ''
            Yu (Fred) Liu              | Yu (Fred)       | ''         | Liu                  | ''
            The Anh Han                | The Anh         | ''         | Han                  | ''
            """)
    void aPersonHasPartsByOneRule(String printed, String given, String particle, String family, String suffix) {
        Author.Person person = person(printed);
        assertThat(List.of(person.given(), person.particle(), person.family(), person.suffix()))
                .containsExactly(given, particle, family, suffix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # printed                    | name                     | given   | particle | family       | suffix
            Doe, Jane                    | Jane Doe                 | Jane    | ''       | Doe          | ''
            von Neumann, John            | John von Neumann         | John    | von      | Neumann      | ''
            Neumann, John von            | John von Neumann         | John    | von      | Neumann      | ''
            de la Cruz Doe, Ana          | Ana de la Cruz Doe       | Ana     | de la    | Cruz Doe     | ''
            van Beethoven, Jr., Lou      | Lou van Beethoven Jr.    | Lou     | van      | Beethoven    | Jr.
            Doe, Jane, III               | Jane Doe III             | Jane    | ''       | Doe          | III
            García Márquez, Gabriel      | Gabriel García Márquez   | Gabriel | ''       | García Márquez | ''
            Jane Doe                     | Jane Doe                 | Jane    | ''       | Doe          | ''
            'Doe,'                       | Doe                      | ''      | ''       | Doe          | ''
            Jane Doe, Jr.                | Jane Doe, Jr.            | Jane    | ''       | Doe          | Jr.
            """)
    void aNameMayBePrintedFamilyNameFirst(
            String printed, String name, String given, String particle, String family, String suffix) {
        assertThat(Names.inverted(printed)).contains(new Author.Person(name, given, particle, family, suffix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gemma Team",
                "FANAR TEAM",
                "SIMA team",
                "o3 contributors",
                "GLM-4. 5 Team",
                "GLM-5-Team",
                "Team Olmo",
                "Mind Lab",
                "The XYZ Collaboration",
                "the ENIGMA Working Group",
                "University of Oxford",
                "Oxford University Press",
                "Institute for Advanced Study",
                "Friends of Ham",
                "Xiaohongshu Inc",
                "Google, Inc.",
                "清华大学",
                "{NVIDIA}"
            })
    void aGroupStaysWhole(String printed) {
        assertThat(Names.author(printed))
                .contains(new Author.Collective(printed.replace("{", "").replace("}", "")));
        assertThat(Names.inverted(printed)).isEqualTo(Names.author(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":", "2", "*", "et al.", "(Paris)", "…", "-", "\uFEFF", "{}", ","})
    void whatHasNoLetterIsNoAuthor(String printed) {
        assertThat(Names.author(printed)).isEmpty();
        assertThat(Names.inverted(printed)).isEmpty();
        assertThat(Names.list(printed).known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe et al.            | Jane Doe
            Jane  Doe (MIT)            | Jane Doe
            Jane Doe*†                 | Jane Doe
            Jane Doe¹                  | Jane Doe
            'Jane Doe,'                | Jane Doe
            Mar{i}a Doe                | Mar{i}a Doe
            """)
    void whatStandsBehindANameIsNoPartOfIt(String printed, String name) {
        assertThat(person(printed).name()).isEqualTo(name);
    }

    @Test
    void namesThatAreCutAlreadyArePutTogether() {
        assertThat(Names.of(List.of("Jane Doe", ":", "Gemma Team", "Neal Roe, Jr."))
                        .known())
                .extracting(Author::name)
                .containsExactly("Jane Doe", "Gemma Team", "Neal Roe, Jr.");
        assertThat(Names.of(List.of("Jane Doe")).isComplete()).isTrue();
        assertThat(Names.of(List.of("Jane Doe", "et al.")).isComplete()).isFalse();
        assertThat(Names.of(List.of("Jane Doe", "and 3 others")).declaredCount())
                .hasValue(4);
        assertThat(Names.of(List.of()).isEmpty()).isTrue();
    }

    private static Author.Person person(String printed) {
        return (Author.Person) Names.author(printed).orElseThrow();
    }
}
