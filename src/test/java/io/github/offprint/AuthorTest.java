package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

    @Test
    void aPersonKeepsTheNameAsPrintedAndItsParts() {
        Author.Person person = new Author.Person("Ludwig van Beethoven", "Ludwig", "van", "Beethoven", "");

        assertThat(person).hasToString("Ludwig van Beethoven");
        assertThat(person.name()).isEqualTo("Ludwig van Beethoven");
        assertThat(person.given()).isEqualTo("Ludwig");
        assertThat(person.particle()).isEqualTo("van");
        assertThat(person.family()).isEqualTo("Beethoven");
        assertThat(person.suffix()).isEmpty();
    }

    @Test
    void givenAndFamilyNameMakeAPerson() {
        assertThat(Author.Person.of("Ada", "Lovelace"))
                .isEqualTo(new Author.Person("Ada Lovelace", "Ada", "", "Lovelace", ""));
    }

    @Test
    void oneNameIsAFamilyName() {
        assertThat(Author.Person.of("", "Plato")).isEqualTo(new Author.Person("Plato", "", "", "Plato", ""));
    }

    @Test
    void whiteSpaceIsFoldedInEachPart() {
        Author.Person person = new Author.Person(" A \n B ", "\tA", "de \t la", " B\u00A0 C", " Jr.\r\n");

        assertThat(person).isEqualTo(new Author.Person("A B", "A", "de la", "B C", "Jr."));
        assertThat(new Author.Collective(" Gemma\n Team")).hasToString("Gemma Team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0", "\uFEFF", "\u0000"})
    void aNameIsNeverBlank(String blank) {
        assertThatThrownBy(() -> new Author.Person(blank, "A", "", "B", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Author.Person("A", "A", "", blank, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Author.Collective(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCollectiveIsNoPersonOfThatName() {
        assertThat(new Author.Collective("Plato")).isNotEqualTo(Author.Person.of("", "Plato"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003"})
    void anOrganisationAndALinkAreNeverBlank(String blank) {
        assertThatThrownBy(() -> new Organization("handle", blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Link(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrganisationMayLackAHandle() {
        assertThat(new Organization(" ", " Z.ai "))
                .isEqualTo(new Organization("", "Z.ai"))
                .hasToString("Z.ai");
    }
}
