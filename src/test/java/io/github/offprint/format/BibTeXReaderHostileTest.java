package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.Paper;
import io.github.offprint.testing.Growth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No input exhausts the reader, and no damage costs more than its place. */
class BibTeXReaderHostileTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "@",
                "@a{",
                "@a{b,",
                "\n@a{b,\n",
                "(",
                "\"",
                "#",
                "@comment{\n",
                "@comment{ {\n",
                "@string{a=",
                "%\n",
                "\\",
                "a = {",
                ",a={\n"
            })
    void repetitionIsHarmless(String piece) throws Exception {
        for (String head : new String[] {"", "@misc{a, title={", "@misc{a,\n", "@misc{a, title=\""}) {
            Growth.isLinear(
                    MANY / 20,
                    size -> head + piece.repeat(size),
                    text -> assertThat(BibTeX.parse(text).account().total()).isPositive());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@misc{,title={a}}", "@string{a=a}", "@misc{,a=b},c=d},"})
    void aFileMayBeOneLine(String piece) throws Exception {
        Growth.isLinear(
                MANY / 20,
                piece::repeat,
                text -> assertThat(BibTeX.parse(text).account().total()).isEqualTo(1));
    }

    @Test
    void manyFieldsThatComeTwiceAreHarmless() throws Exception {
        Growth.isLinear(
                MANY / 20,
                size -> "@misc{a,"
                        + IntStream.range(0, size)
                                .mapToObj(i -> "f" + i + "={},")
                                .collect(Collectors.joining())
                        + IntStream.range(0, size)
                                .mapToObj(i -> "f" + i + "={x},")
                                .collect(Collectors.joining())
                        + "}",
                text -> assertThat(BibTeX.format(BibTeX.parse(text).papers())).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void longValuesAreWholeOrReported(String text) {
        Bibliography read = BibTeX.parse(text);

        assertThat(read.papers().size() + read.diagnostics().size()).isPositive();
    }

    static Stream<String> longValuesAreWholeOrReported() {
        String doubling = IntStream.range(1, 60)
                .mapToObj(i -> "@string{m" + i + " = m" + (i - 1) + " # m" + (i - 1) + "}\n")
                .collect(Collectors.joining());
        return Stream.of(
                "@misc{a, title={" + "x".repeat(3_000_000) + "}}",
                "@misc{a, title=" + "\"x\" # ".repeat(MANY) + "\"y\"}",
                "@misc{a, title={" + "{".repeat(MANY) + "}".repeat(MANY) + "}}",
                "@misc{a, author={" + "A. Author and ".repeat(MANY) + "others}}",
                "@string{m0 = {xx}}\n" + doubling + "@misc{a, title=m59}",
                "@string{m = m}\n@misc{a, title=m}");
    }

    @Test
    void chainsAndCirclesOfParentsEnd() {
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i -> "@book{k" + i + ", crossref={k" + (i + 1) + "}}\n")
                .collect(Collectors.joining());

        assertThat(BibTeX.parse(chain.substring(0, 200_000) + "}}\n@book{a, crossref={b}}\n@book{b, crossref={a}}")
                        .papers())
                .hasSizeGreaterThan(5000);
    }

    @Test
    void limitsAreKeptAndReported() {
        String bib = "@misc{a, title={" + "x".repeat(500) + "\n" + "y".repeat(500)
                + "}}\n@misc{b, title={T}}\n@misc{c, title={U}}";

        Bibliography shortEntries =
                BibTeX.reader().limits(Limits.builder().pageLength(600).build()).parse(bib);
        assertThat(shortEntries.diagnostics()).extracting(Diagnostic::code).contains("too-long");
        assertThat(shortEntries.papers()).extracting(Paper::title).contains("T", "U");

        Bibliography few =
                BibTeX.reader().limits(Limits.builder().entries(1).build()).parse(bib);
        assertThat(few.papers()).hasSize(1);
        assertThat(few.diagnostics()).extracting(Diagnostic::code).containsExactly("too-many-entries");

        Bibliography cut = BibTeX.reader()
                .limits(Limits.builder().inputLength(1030).build())
                .parse(bib);
        assertThat(cut.diagnostics()).extracting(Diagnostic::code).contains("input-too-long");
    }

    /** Two entries away from the damage nothing is lost. */
    @Property
    void damageStaysWhereItIs(@ForAll("damage") String damage) {
        Bibliography read = BibTeX.parse("""
                @article{one,
                  title = {One},
                  year = {2001}
                }

                @article{two,
                  title = {Two},
                %s
                  year = {2002}
                }

                @article{three,
                  title = {Three}
                }

                @article{four,
                  title = {Four}
                }
                """.formatted(damage));

        assertThat(read.papers()).extracting(Paper::title).contains("One", "Four");
        assertThat(read.account().total()).isGreaterThanOrEqualTo(17);
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of(
                        "{", "}", "\"", ",", "=", "#", "@", "x", " ", "note", "{a}", "\"b\"", "= {c", "%", "@misc",
                        "@misc{z", "(", ")", "\\")
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }
}
