package io.github.offprint.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.latex.Balance;
import io.github.offprint.testing.Growth;
import java.io.StringReader;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text in any field gets out of its field. */
class BibTeXHostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x},injected={y",
                "x}\n@include{/etc/passwd}",
                "@include{/etc/passwd}",
                "%",
                "\\",
                "\\}",
                "{",
                "}",
                "}{",
                "\"",
                "a\" # b # \"c",
                "@comment{",
                "$",
                "$\\input{/etc/passwd}$",
                "a and b",
                ",",
                "\\\\",
                "{\\\"",
                "\u0000",
                "#",
                "=",
                "\u2028}",
                "\uFF5D}",
            })
    void anInjectionStaysText(String text) throws ParseException {
        Paper paper = everywhere(text);
        BibTeXDatabase parsed = new BibTeXParser().parse(new StringReader(BibTeX.format(List.of(paper, paper))));
        assertEquals(2, parsed.getObjects().size());
        parsed.getEntries().values().forEach(entry -> {
            assertTrue(entry.getFields().keySet().stream()
                    .noneMatch(key -> key.getValue().equals("injected")));
            assertTrue(entry.getFields().values().stream().allMatch(v -> Balance.isBalanced(v.toUserString())));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{}", "\\{", "$"})
    void deepNestingNeitherOverflowsNorTakesLong(String unit) throws Exception {
        Growth.isLinear(
                5_000,
                size -> everywhere(unit.repeat(size)),
                paper -> assertTrue(Balance.isBalanced(BibTeX.format(List.of(paper)))));
    }

    @Test
    void jbibtexReadsDeepNestingBack() throws ParseException {
        Paper deep = Paper.builder("{".repeat(100_000) + "}".repeat(100_000)).build();
        String text = BibTeX.format(List.of(deep));

        assertEquals(
                1, new BibTeXParser().parse(new StringReader(text)).getEntries().size());
    }

    private static Paper everywhere(String text) {
        String name = "x" + text;
        return Paper.builder(text)
                .authors(Authors.of(
                        List.of(new Author.Person(name, text, text, name, text), new Author.Collective(name))))
                .abstractText(text)
                .arxivId(new ArxivId("2507.00071", 1))
                .doi(Doi.parse("10.1000/" + text).orElse(new Doi("10.1000/1")))
                .url("https://example.org/" + text)
                .categories(List.of(name))
                .keywords(List.of(name, text))
                .source(new Source(text, text, Span.ofLine(1)))
                .build();
    }
}
