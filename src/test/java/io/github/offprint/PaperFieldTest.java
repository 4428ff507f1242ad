package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The fields of a paper")
class PaperFieldTest {
    private static final Paper EMPTY = Paper.builder("").build();

    @ParameterizedTest
    @EnumSource(PaperField.class)
    void areSetByTheirNameAsByTheirSetter(PaperField field) {
        Object value = value(field.kind());

        Paper paper = EMPTY.toBuilder().set(field, value).build();

        assertThat(paper.values()).isEqualTo(Map.of(field, value));
        assertThat(paper).isNotEqualTo(EMPTY);
        assertThat(paper.toBuilder().build()).isEqualTo(paper).hasSameHashCodeAs(paper);
        assertThat(paper.toBuilder().set(field, null).build()).isEqualTo(EMPTY);
    }

    private static Object value(PaperField.Kind kind) {
        return switch (kind) {
            case TEXT -> "Tea";
            case TEXTS -> List.of("Tea", "Cups");
            case COUNT -> 0;
            case DATE -> PaperDate.of(2025);
            case AUTHORS -> Authors.count(0);
            case ORGANIZATION -> new Organization("tea", "Tea Labs");
            case ARXIV_ID -> new ArxivId("2512.24618", 1);
            case DOI -> new Doi("10.1000/tea");
            case LINKS -> List.of(new Link("https://tea.example"));
            case PUBLICATION -> Publication.builder("book").build();
            case ARCHIVE -> ArchiveRecord.builder().comment("4 pages").build();
            case CITATION -> new Citation(Citation.Notation.RIS, "BOOK", Map.of());
            case SOURCE -> new Source("Tea", "tea.txt", Span.ofLine(1));
        };
    }

    @Test
    void haveNoValueThatSaysNothing() {
        Paper paper = EMPTY.toBuilder()
                .title(" ")
                .authors(Authors.none())
                .categories(List.of(""))
                .links(List.of())
                .publication(Publication.none())
                .archive(ArchiveRecord.builder().build())
                .upvotes(null)
                .build();

        assertThat(paper.values()).isEmpty();
        assertThat(paper.archive()).isEmpty();
    }

    @Test
    void refuseAValueOfAnotherKind() {
        PaperBuilder paper = Paper.builder("Tea");

        for (PaperField field : PaperField.values()) {
            assertThatExceptionOfType(ClassCastException.class)
                    .as(field.name())
                    .isThrownBy(() -> paper.set(field, Thread.State.NEW));
        }
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> paper.set(PaperField.KEYWORDS, List.of(1)));
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> paper.set(PaperField.LINKS, List.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> paper.set(PaperField.STARS, -1));
    }
}
