package io.github.offprint.internal.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.offprint.testing.Growth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexEncoderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            50% & more	50\\% \\& more
            No #1_a	No \\#1\\_a
            a\\b ~ ^	a{\\textbackslash}b {\\textasciitilde} {\\textasciicircum}
            a<b>c|d	a{$<$}b{$>$}c{$|$}d
            say "it's"	say "it's"
            `code`	{`}code{`}
            a--b---c	a-{}-b-{}-{}-c
            ''a'',,b	'{}'a'{}',{},b
            {a} and {b{c}}	\\{a\\} and \\{b\\{c\\}\\}
            a}{b	{a\\}\\{b}
            }} {	\\vphantom{\\{}\\}\\vphantom{\\{}\\} \\{\\vphantom{\\}}
            {{}	\\{\\vphantom{\\}}\\{\\}
            x},injected={y	{x\\},injected=\\{y}
            x},injected=y	x\\vphantom{\\{}\\},injected=y
            @include{/etc/passwd}	@include\\{/etc/passwd\\}
            """)
    void charactersThatMeanSomethingToTexAreSpelledOut(String text, String latex) {
        assertEquals(latex, LatexEncoder.text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            Müller	M{\\"u}ller
            Škoda, Łódź	{\\v{S}}koda, {\\L}{\\'o}d{\\'z}
            Erdős ąęį	Erd{\\H{o}}s {\\k{a}}{\\k{e}}{\\k{i}}
            ï í ī ı İ	{\\"i} {\\'i} {\\=i} {\\i} {\\.I}
            å Å ç ş	{\\r{a}} {\\r{A}} {\\c{c}} {\\c{s}}
            Straße Ærø Œuvre	Stra{\\ss}e {\\AE}r{\\o} {\\OE}uvre
            ế ệ ǿ	{\\'{\\^e}} {\\^{\\d{e}}} {\\'{\\o}}
            x̂ = q̌	{\\^x} = {\\v{q}}
            """)
    void latinLettersBecomeBibtexSpecialCharacters(String text, String latex) {
        assertEquals(latex, LatexEncoder.text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            τ-bench	{$\\tau$}-bench
            a ≤ b → ∞	a {$\\leq$} b → {$\\infty$}
            H₂O and x⁴	H{$_2$}O and x{$^4$}
            ℝ and −1	{$\\mathbb{R}$} and {$-$}1
            T\\textsubscript{eff}	T\\textsubscript{eff}
            a\\textsubscript{2}	a{\\textbackslash}textsubscript\\{2\\}
            a\\textsubscript{#}	a{\\textbackslash}textsubscript\\{\\#\\}
            """)
    void whatOnlyMathsCanSetIsMaths(String text, String latex) {
        assertEquals(latex, LatexEncoder.text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“It’s” – really — …", "× ÷ ± ° © ® ™ § € £ µ ² ½ • † → ←", "đ ð þ ŋ ș ả ơ", "Москва 東京 😀 مرحبا"
            })
    void whatLatexTakesAndReadersKnowStaysBare(String text) {
        assertEquals(text, LatexEncoder.text(text));
    }

    @Test
    void noTwoCharactersShareASpelling() {
        Set<String> seen = new HashSet<>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String spelling = Characters.spelling(c) + Marks.spelling(c);
            assertTrue(spelling.isEmpty() || seen.add(spelling), spelling);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0131\u0300", "\u0131\u030B", "\u0237\u0301", "x\u0131\u0300\u0301"})
    void aMarkOnALetterWithoutItsDotIsNotReadAsOneWithIt(String text) {
        assertEquals(text, LatexDecoder.field(LatexEncoder.text(text)));
        assertEquals(text, LatexDecoder.field(LatexEncoder.title(text)));
        assertEquals(text, LatexDecoder.field(LatexEncoder.name(text)));
    }

    @Test
    void aFormulaBehindAWrittenBraceStays() {
        assertEquals("}{$\\Delta$", LatexDecoder.field(LatexEncoder.text("}{$\\Delta$")));
    }

    @Test
    void controlCharactersBecomeSpaces() {
        assertEquals("a b c", LatexEncoder.text("a\nb\u0000c"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            Ștefan	{\\textrm{Ș}}tefan
            Anđelić	An{\\textrm{đ}}eli{\\'c}
            Jean-Đuro	Jean-{\\textrm{Đ}}uro
            Шолохов	{\\textrm{Ш}}{\\textrm{о}}{\\textrm{л}}охов
            王	{\\textrm{王}}
            Müller	M{\\"u}ller
            Ke$ha	Ke\\$ha
            given=Ann Āb	given{}=Ann {\\=A}b
            τx {y}	{\\textrm{$\\tau$}}x {\\textrm{$\\lbrace$}}y{\\textrm{$\\rbrace$}}
            """)
    void namesHoldNothingThatBibtexCouldCutThrough(String name, String latex) {
        assertEquals(latex, LatexEncoder.name(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "$",
                "$x$",
                "\\",
                "\u0301",
                "e\u0301\u0302",
                "--",
                "`",
                "A ",
                "(",
                "$ ",
                ":",
                "{ "
            })
    void worstCasesTakeLinearTime(String unit) throws Exception {
        Growth.isLinear(unit::repeat, LatexEncoderTest::encodeAsAll);
        Growth.isLinear(size -> unit.repeat(size) + "{".repeat(size) + "}".repeat(size), LatexEncoderTest::encodeAsAll);
    }

    private static void encodeAsAll(String hostile) {
        assertTrue(Balance.isBalanced(LatexEncoder.text(hostile)));
        assertTrue(Balance.isBalanced(LatexEncoder.title(hostile)));
        assertTrue(Balance.isBalanced(LatexEncoder.name(hostile)));
    }
}
