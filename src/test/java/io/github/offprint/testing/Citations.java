package io.github.offprint.testing;

import io.github.offprint.Author.Collective;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What bibliographies have beside digests, arbitrarily: citations, and dates by EDTF. */
final class Citations {
    private Citations() {}

    /** Ranges, seasons, approximate and uncertain dates, decades, and years that no page shows. */
    static Arbitrary<PaperDate> edtfDates() {
        Arbitrary<Integer> years = Papers.ints(-9999, 9999);
        Arbitrary<PaperDate> single = Arbitraries.oneOf(
                Papers.ints(-999_999_999, 999_999_999).map(PaperDate::of),
                years.map(PaperDate::of),
                Combinators.combine(years, Papers.ints(1, 12)).as(PaperDate::of),
                Combinators.combine(years, Papers.ints(1, 12), Papers.ints(1, 28))
                        .as(PaperDate::of));
        Arbitrary<PaperDate> simple = Arbitraries.oneOf(
                single,
                Combinators.combine(years, Papers.ints(1, 4)).as(PaperDate::ofSeason),
                Papers.ints(0, 999).map(decade -> PaperDate.ofUnspecified(10 * decade, 1)),
                Papers.ints(0, 99).map(century -> PaperDate.ofUnspecified(100 * century, 2)));
        Arbitrary<PaperDate> ranges = Combinators.combine(single, single)
                .as((start, end) ->
                        start.year().getAsInt() < end.year().getAsInt() ? start.until(end) : start.openEnd());
        return Arbitraries.oneOf(
                simple,
                simple.map(PaperDate::approximate),
                simple.map(PaperDate::uncertain),
                simple.map(date -> date.approximate().uncertain()),
                ranges,
                ranges.map(PaperDate::approximate),
                single.map(PaperDate::before),
                single.map(PaperDate::approximate).map(PaperDate::before));
    }

    /** Publications of types that all formats have, and of none, with fields that all have, and some that few have. */
    static Arbitrary<Publication> publications() {
        Arbitrary<String> types =
                Arbitraries.of("article-journal", "paper-conference", "book", "chapter", "thesis", "report", "");
        Arbitrary<String> words =
                Arbitraries.of("", "12", "Tea & Co", "Übung: 50 %", "a_b #1", "Journal of Tea", "NeurIPS 2024");
        Arbitrary<PaperDate> days = Combinators.combine(Papers.ints(1000, 2100), Papers.ints(1, 12))
                .as((year, month) -> PaperDate.of(year, month, 5));
        Arbitrary<Authors> editors = Arbitraries.of(
                Authors.none(),
                Authors.of(List.of(new Collective("Tea Team"))),
                Authors.of(List.of(Person.of("Ada", "Kettle"), Person.of("Ben", "Öl"))));
        return Combinators.combine(
                        types, words.list().ofSize(5), Arbitraries.of("", "4–9", "e12"), days.optional(), editors)
                .as((type, texts, pages, accessed, names) -> {
                    Publication.Builder publication = Publication.builder(type)
                            .set(Field.CONTAINER, texts.get(0))
                            .set(Field.VOLUME, texts.get(1))
                            .set(Field.PUBLISHER, texts.get(2))
                            .set(Field.NOTE, texts.get(3))
                            .set(Field.CHAPTER, texts.get(4))
                            .set(Field.PAGES, pages)
                            .set(Field.EDITORS, names);
                    accessed.ifPresent(date -> publication.set(Field.ACCESSED, date));
                    return publication.build();
                });
    }

    /** Keys that every format can hold. */
    static Arbitrary<String> keys() {
        return Arbitraries.of("knuth1984", "DBLP:conf/nips/X", "a.b_c-d/e:f", "Foo+2020", "学習2025", "");
    }

    /** Citations of each notation. */
    static Arbitrary<Citation> citations() {
        Arbitrary<String> values = Papers.texts().map(Citations::balanced).filter(text -> !text.isEmpty());
        return Combinators.combine(Arbitraries.of(Notation.class), values, values)
                .as((notation, one, two) -> citation(notation, one, two));
    }

    private static Citation citation(Notation notation, String one, String two) {
        return switch (notation) {
            case BIBTEX -> new Citation(notation, "mytype", Map.of("annote", one, "x-own.field", two));
            case CSL -> new Citation(notation, "webpage", Map.of("annote", one, "custom.own", "a " + two));
            case RIS -> new Citation(notation, "BLOG", Map.of("U1", one + "\n" + two, "C5", two));
            case TABLE -> new Citation(notation, "", Map.of("my column", one, "other", two));
        };
    }

    /** Text as a bibliography holds it: on one line, with as many closing braces as opening ones. */
    private static String balanced(String text) {
        String line = Paper.builder(text).build().title();
        return line.replace("{", "(").replace("}", ")");
    }
}
