package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.Publication.Field;
import io.github.offprint.Publication.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of where a work was published. */
class PublicationTest {
    private static final Authors EDITORS =
            Authors.of(List.of(Author.Person.of("Ada", "Kettle"), new Author.Collective("Tea Team")));

    private static final Publication BOOK = Publication.builder("book")
            .set(Field.VOLUME, " 12\n")
            .set(Field.EDITORS, EDITORS)
            .set(Field.ACCESSED, PaperDate.of(2020, 1, 5))
            .set(Field.EVENT_DATE, "some day")
            .build();

    @Test
    void eachFieldIsTextAndNamesAndDatesAreMore() {
        assertThat(BOOK.type()).isEqualTo("book");
        assertThat(BOOK.get(Field.VOLUME)).isEqualTo("12");
        assertThat(BOOK.get(Field.EDITORS)).isEqualTo("Ada Kettle; Tea Team");
        assertThat(BOOK.names(Field.EDITORS)).isEqualTo(EDITORS);
        assertThat(BOOK.names(Field.TRANSLATORS)).isEqualTo(Authors.none());
        assertThat(BOOK.get(Field.ACCESSED)).isEqualTo("2020-01-05");
        assertThat(BOOK.date(Field.ACCESSED)).contains(PaperDate.of(2020, 1, 5));
        assertThat(BOOK.date(Field.EVENT_DATE)).isEmpty();
        assertThat(BOOK.get(Field.EVENT_DATE)).isEqualTo("some day");
        assertThat(BOOK.get(Field.ISSUE)).isEmpty();
        assertThat(BOOK)
                .hasToString(
                        "book {VOLUME=12, EDITORS=Ada Kettle, Tea Team, EVENT_DATE=some day, ACCESSED=2020-01-05}");
    }

    @Test
    void eachFieldCanBeTakenAway() {
        Publication bare = BOOK.toBuilder()
                .type("")
                .set(Field.VOLUME, "")
                .set(Field.EDITORS, Authors.none())
                .clear(Field.ACCESSED)
                .clear(Field.EVENT_DATE)
                .build();

        assertThat(bare).isEqualTo(Publication.none());
        assertThat(bare.isEmpty()).isTrue();
        assertThat(BOOK.isEmpty()).isFalse();
        assertThat(Publication.builder("book").build().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aFieldTakesValuesOfItsKind(Field field) {
        Publication.Builder publication = Publication.builder("");
        if (field.kind() == Kind.NAMES) {
            assertThatThrownBy(() -> publication.set(field, "x")).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(publication.set(field, "x").build().get(field)).isEqualTo("x");
            assertThatThrownBy(() -> publication.set(field, EDITORS)).isInstanceOf(IllegalArgumentException.class);
        }
        if (field.kind() != Kind.DATE) {
            assertThatThrownBy(() -> publication.set(field, PaperDate.of(2020)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Field.ofCslName(field.cslName())).contains(field);
    }

    @Test
    void theVenueOfAPaperIsItsContainer() {
        Paper paper = Paper.builder("T").publication(BOOK).venue("J. Tea").build();

        assertThat(paper.venue()).contains("J. Tea");
        assertThat(paper.publication())
                .isEqualTo(BOOK.toBuilder().set(Field.CONTAINER, "J. Tea").build());
        assertThat(paper.toBuilder().venue("").build().publication()).isEqualTo(BOOK);
        assertThat(paper).isNotEqualTo(Paper.builder("T").publication(BOOK).build());
    }

    @Test
    void itIsSerialisable() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(BOOK);

        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(BOOK)
                .hasSameHashCodeAs(BOOK);
    }
}
