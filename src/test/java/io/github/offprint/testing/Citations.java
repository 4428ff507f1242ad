package io.github.offprint.testing;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
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

    /** Citations of each notation, with keys that every format can hold. */
    static Arbitrary<Citation> citations() {
        Arbitrary<String> keys =
                Arbitraries.of("knuth1984", "DBLP:conf/nips/X", "a.b_c-d/e:f", "Foo+2020", "学習2025", "");
        Arbitrary<String> values = Papers.texts().map(Citations::balanced).filter(text -> !text.isEmpty());
        return Combinators.combine(Arbitraries.of(Notation.class), keys, values, values)
                .as((notation, key, one, two) -> citation(notation, key, one, two));
    }

    private static Citation citation(Notation notation, String key, String one, String two) {
        return switch (notation) {
            case BIBTEX -> new Citation(notation, key, "mytype", Map.of("annote", one, "x-own.field", two));
            case CSL -> new Citation(notation, key, "webpage", Map.of("annote", one, "custom.own", "a " + two));
            case RIS -> new Citation(notation, key, "BLOG", Map.of("U1", one + "\n" + two, "C5", two));
            case TABLE -> new Citation(notation, key, "", Map.of("my column", one, "other", two));
        };
    }

    /** Text as a bibliography holds it: on one line, with as many closing braces as opening ones. */
    private static String balanced(String text) {
        String line = Paper.builder(text).build().title();
        return line.replace("{", "(").replace("}", ")");
    }
}
