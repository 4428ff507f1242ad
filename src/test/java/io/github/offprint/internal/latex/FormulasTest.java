package io.github.offprint.internal.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x$",
                "$O(n \\log n)$",
                "$\\mathcal{O}(1/\\epsilon^4)$",
                "$k$-means",
                "an $\\ell_1$ norm",
                "$p < 0.05$",
                "$\\{0, 1\\}^n$",
                "$\\frac{1}{2}$",
                "$a = b$ and $c$",
                "$100$",
                "$x\\,\\text{for all}\\;y$",
            })
    void aFormulaStaysAsItIs(String text) {
        assertEquals(text, LatexEncoder.text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            $ε$-global	$\\varepsilon$-global
            $αx ≤ β$	$\\alpha x \\leq \\beta$
            RBA$_{θ}$	RBA$_{\\theta}$
            """)
    void aSignInAFormulaBecomesItsCommand(String text, String latex) {
        assertEquals(latex, LatexEncoder.text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            Earn $1 Million	Earn \\$1 Million
            $5-$10	\\$5-\\$10
            from $5 to $x	from \\$5 to \\$x
            US$ and A$	US\\$ and A\\$
            $HOME/$PATH	\\$HOME/\\$PATH
            $ x $	\\$ x \\$
            $some words$	\\$some words\\$
            $$x$$	\\$\\$x\\$\\$
            \\$5$	{\\textbackslash}\\$5\\$
            $5 or $x$	\\$5 or $x$
            """)
    void aDollarSignElsewhereIsMoney(String text, String latex) {
        assertEquals(latex, LatexEncoder.text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\input{/etc/passwd}$",
                "$\\def\\x{y}$",
                "$\\write18{ls}$",
                "$^^5cinput x$",
                "$a % b$",
                "$a & b$",
                "$a#1$",
                "$\\left\\{ x \\right.$",
                "$}{$",
                "$x^$",
                "$x~y_1$",
                "$\\unknown$",
                "$\\$",
                "$é_1$",
                "$\\begin{x}$",
            })
    void whatTexCouldTripOverIsNoFormula(String text) {
        String latex = LatexEncoder.text(text);
        assertTrue(latex.contains("\\$"), latex);
        assertEquals(text, Decoder.decode(latex));
    }
}
