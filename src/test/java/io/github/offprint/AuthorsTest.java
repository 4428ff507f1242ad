package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorsTest {
    private static final Author ADA = Author.Person.of("Ada", "Lovelace");
    private static final Author TEAM = new Author.Collective("Gemma Team");
    private static final List<Author> BOTH = List.of(ADA, TEAM);

    @ParameterizedTest
    @MethodSource
    void whatIsKnownCanBeTold(Authors authors, int declared, boolean complete, boolean empty, String text) {
        assertThat(authors.declaredCount()).isEqualTo(declared < 0 ? OptionalInt.empty() : OptionalInt.of(declared));
        assertThat(authors.isComplete()).isEqualTo(complete);
        assertThat(authors.isEmpty()).isEqualTo(empty);
        assertThat(authors).hasToString(text);
    }

    static Stream<Arguments> whatIsKnownCanBeTold() {
        return Stream.of(
                // authors, declared, complete, empty, text
                Arguments.of(Authors.none(), -1, false, true, ""),
                Arguments.of(Authors.count(0), 0, false, false, "0 authors"),
                Arguments.of(Authors.count(1), 1, false, false, "1 author"),
                Arguments.of(Authors.count(5), 5, false, false, "5 authors"),
                Arguments.of(Authors.of(BOTH), 2, true, false, "Ada Lovelace, Gemma Team"),
                Arguments.of(Authors.of(BOTH, 2), 2, true, false, "Ada Lovelace, Gemma Team"),
                Arguments.of(Authors.of(BOTH, 3), 3, false, false, "Ada Lovelace, Gemma Team et al."),
                Arguments.of(Authors.of(BOTH, 1), 1, false, false, "Ada Lovelace, Gemma Team"),
                Arguments.of(Authors.andOthers(BOTH), -1, false, false, "Ada Lovelace, Gemma Team et al."));
    }

    @Test
    void noNamesAreNoneAndACountStaysACount() {
        assertThat(Authors.of(List.of())).isEqualTo(Authors.none());
        assertThat(Authors.andOthers(List.of())).isEqualTo(Authors.none());
        assertThat(Authors.of(List.of(), 5)).isEqualTo(Authors.count(5));
        assertThat(Authors.count(5).known()).isEmpty();
    }

    @Test
    void aCountIsNeverNegative() {
        assertThatThrownBy(() -> Authors.count(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Authors.of(BOTH, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a count of authors can't be negative: -1");
    }

    @Test
    void aCompleteListIsEqualHoweverItWasMade() {
        assertThat(Authors.of(BOTH)).isEqualTo(Authors.of(BOTH, 2)).hasSameHashCodeAs(Authors.of(BOTH, 2));
        assertThat(Authors.of(BOTH)).isNotEqualTo(Authors.andOthers(BOTH));
        assertThat(Authors.of(BOTH)).isNotEqualTo(Authors.of(BOTH, 3));
        assertThat(Authors.of(BOTH)).isNotEqualTo(Authors.of(List.of(TEAM, ADA)));
        assertThat(Authors.count(0)).isNotEqualTo(Authors.none());
    }

    @Test
    void theNamesCannotBeChanged() {
        List<Author> names = new ArrayList<>(BOTH);
        Authors authors = Authors.of(names);
        names.clear();

        assertThat(authors.known()).isEqualTo(BOTH);
        assertThatThrownBy(() -> authors.known().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aListHoldsNoNull() {
        List<Author> names = new ArrayList<>(BOTH);
        names.add(null);

        assertThatThrownBy(() -> Authors.of(names)).isInstanceOf(NullPointerException.class);
    }
}
