package io.github.offprint.internal.latex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexDecoderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\'e",
                "\\'{e}",
                "{\\'e}",
                "{\\'{e}}",
                "\\' e",
                "\\' {e}",
                "{{\\'e}}",
                "\\'{{e}}",
                "{\\' e}",
                "\\'{ e}",
                "e\u0301",
                "é",
                "\\textit{\\'e}",
                "{\\em \\'e}"
            })
    void anAccentMayBeSpelledInManyWays(String latex) {
        assertThat(LatexDecoder.text("Caf" + latex)).isEqualTo("Café");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            \\`a\\^o\\~n\\"u\\=i\\.z	àôñüīż
            \\c{c}\\c c\\v{s}\\v s\\u{g}\\H{o}\\k{a}\\r{a}	ççššğőąå
            \\d{a}\\b{b}\\h{a}\\textcommabelow{s}	ạḇảș
            \\t{oo} \\t{\\i a}	o͡o ı͡a
            \\'\\i{\\'\\i}\\'{\\i}{\\'{\\i}}\\"\\i\\^\\j	ííííïĵ
            \\c{\\i}	ı̧
            \\'{\\^e}\\'\\^e\\d{\\^o}{\\^{\\d{o}}}	ếếộộ
            \\'{\\ae}\\'\\ae{}\\'{\\o}	ǽǽǿ
            \\'{} \\"{} \\~{}a \\^{}	´ ¨ ~a ^
            {\\'a}{\\'{}}	á´
            \\'{ab}c	ábc
            \\"Uber	Über
            """)
    void aMarkGoesOnTheLetterAfterIt(String latex, String text) {
        assertThat(LatexDecoder.text(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            Stra\\ss{}e Stra{\\ss}e Stra\\ss e	Straße Straße Straße
            \\O stergaard, S\\o ren, \\AA{}s	Østergaard, Søren, Ås
            Micha\\l Nowak, Pawe\\l{} Nowak	Michał Nowak, Paweł Nowak
            {\\L}{\\'o}d{\\'z} \\L\\'od\\'z	Łódź Łódź
            \\ae\\AE\\oe\\OE\\dh\\DH\\th\\TH\\dj\\DJ\\ng\\NG	æÆœŒðÐþÞđĐŋŊ
            \\CYRM\\cyro\\cyrs\\cyrk\\cyrv\\cyra	Москва
            \\TeX\\ and \\LaTeX{} in \\BibTeX	TeX and LaTeX in BibTeX
            """)
    void aLetterOfItsOwnTakesTheSpaceBehindIt(String latex, String text) {
        assertThat(LatexDecoder.text(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            50\\% \\& \\$5 \\#1 a\\_b \\{x\\}	50% & $5 #1 a_b {x}
            nineteenth-\\-century pre\\-columb	nineteenth-century precolumb
            (11\\=22)	(112̄2)
            data\\hyphen base	data-base
            \\copyright 2020, \\pounds5, 20\\textdegree C	© 2020, £5, 20° C
            \\S3, \\P, \\dag, \\ddag, \\ldots{} \\dots	§3, ¶, †, ‡, … …
            X\\textregistered{} Y\\texttrademark	X® Y™
            1\\textsuperscript{st} CO\\textsubscript{2} \\textfrac{1}{3} \\textcircled{R}	1ˢᵗ CO₂ ⅓ ®
            {\\textbackslash} \\textasciitilde{} \\textless x\\textgreater	\\ ~ < x>
            \\ding{51} \\textnumero\\ 5	✓ № 5
            et al.\\ 2003, a\\,b	et al. 2003, a\u2009b
            """)
    void aSignBecomesItsCharacter(String latex, String text) {
        assertThat(LatexDecoder.text(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            \\textit{a} \\emph{b} \\textbf{c} \\mbox{d} \\textsc{e} \\textrm{f}	a b c d e f
            {\\em a} {\\it b} {\\bf c} {\\sc d} \\em{e}	a b c d e
            \\emph{a \\textbf{b {\\it c}}}	a b c
            f\\/ data\\-base	f database
            a \\\\ b\\\\ c	a b c
            \\url{http://x.org/~a_b\\%20} {\\tt http://x.org/~me/a--b}	http://x.org/~a_b%20 http://x.org/~me/a--b
            \\href{http://x.org/a}{the text}	the text (http://x.org/a)
            \\href{http://x.org/\\_a}{http://x.org/\\_a}	http://x.org/_a
            a\\phantom{x}b\\hspace{1em}c	ab c
            {\\noopsort{Beet}}{van Beethoven}	van Beethoven
            pre\\-{C}olumbian \\emph{tea}	preColumbian tea
            """)
    void whatOnlyDressesTextUpGoes(String latex, String text) {
        assertThat(LatexDecoder.text(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            Bose--Einstein, pp. 1--9, a -- b	Bose–Einstein, pp. 1–9, a – b
            a---b, a --- b, a ---b	a—b, a — b, a —b
            ``so'' and ``that''	“so” and “that”
            (?`Qu\\'e? !`No!)	(¿Qué? ¡No!)
            Fig.~3, J.~Doe, 5~GeV, see~(1)	Fig. 3, J. Doe, 5 GeV, see (1)
            """)
    void signsThatTexJoinsBecomeOne(String latex, String text) {
        assertThat(LatexDecoder.text(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x$",
                "$\\'{e}$-free $\\alpha$ \\(\\beta_{1}\\) \\[\\o\\]",
                "an $O(n \\log n)$ algorithm",
                "$$ \\o = {a} $$",
                "$ \\o_1 $ and $\\mathcal{L}~x$",
                "$\\textit{x}--{y}$",
                "$p$-adic $5\\$ \\o_1$",
            })
    void mathsStaysAsItsSource(String text) {
        String expected = text.startsWith("$\\'") ? "$é$-free $\\alpha$ \\(\\beta_{1}\\) \\[\\o\\]" : text;
        assertThat(LatexDecoder.text(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\foo bar",
                "\\foo{bar} and \\foo[a]{b}{c}",
                "\\mathcal{O}(\\epsilon^{2})",
                "\\alpha-helix",
                "\\begin{x}a\\end{x}",
                "\\",
                "a\\",
                "\\'",
                "\\' ",
                "\\emph",
                "\\emph x",
                "\\'\\foo",
                "\\ding{5}",
                "\\textsuperscript{日}",
                "\\(x",
                "$$x",
                "\\t oo"
            })
    void whatIsNotKnownStays(String text) {
        assertThat(LatexDecoder.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a {\\foo}bar, a \\foo{}bar",
        "a {\\foo} bar, a \\foo bar",
        "a {\\foo}9, a \\foo9",
        "a {\\foo b}ar, a \\foo bar",
        "a {\\foo}{bar}, a \\foobar"
    })
    void theNameOfACommandThatIsNotKnownEndsWithItsGroup(String latex, String text) {
        assertThat(LatexDecoder.field(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\new\\text and D:\\o\\ss",
                "100% of $1 Million",
                "from $5 to $10 & more",
                "a_b x^2 #1",
                "a { b",
                "a } b",
                "{0, 1} and {GPT}-4",
                "{}",
                "5 ~ 7",
                "10~20 at z~2.5",
                "~100",
                "http://x.org/~me/a--b",
                "use --help or --no-x",
                "---",
                "a\n---\nb",
                "a ---- b",
                "<!-- b -->",
                "i-- - --j",
                "5'' wide, ''so''",
                "`code` and ``more``",
                "said \\\"hello\\\" and left",
                "don\\'t",
                "\\u00e9 \\n \\r\\n",
                "A \\ B",
                "epsilon^{-1+p{p}}",
                "texttt{D}ual",
                "{{name}}",
                "\\d+\\w{2}",
                "日本語 — “quoted”",
            })
    void aTextThatIsNoLatexStays(String text) {
        assertThat(LatexDecoder.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            {GPT} in {\\'E}tudes	GPT in Études
            {GPT} \\& {BERT}	GPT & BERT
            {$\\tau$}-{bench}	τ-bench
            {a} -{}- b	a -- b
            {a} \\foo{b} x_{1} \\'e	a \\foo{b} x_{1} é
            \\'e { a	é { a
            """)
    void otherGroupsGoIfTheTextIsSurelyLatex(String latex, String text) {
        assertThat(LatexDecoder.text(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            {GPT}-4: a {{Study}}	GPT-4: a Study
            {$x^2$} {a	$x^2$ {a
            \\foo{b} {c}	\\foo{b} c
            M{\\"u}ller, Mari{ñ}o	Müller, Mariño
            """)
    void inAFieldEveryPairOfBracesIsAGroup(String latex, String text) {
        assertThat(LatexDecoder.field(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "\\'",
                "\\'{",
                "\\'\\d{",
                "\\emph{",
                "\\foo{",
                "\\foo[",
                "\\href{a}{",
                "\\href{",
                "\\textfrac{1}{",
                "\\(",
                "\\( \n\n\\)",
                "$",
                "$$\n\n",
                "$ ",
                "--",
                "``",
                "''",
                "`` ",
                "~",
                "\\",
                "\\ ",
                "\\'  ",
                "C:\\a",
                "://",
                "\\\"a ",
                "\\url{"
            })
    void worstCasesTakeLinearTime(String unit) throws Exception {
        Growth.isLinear(unit::repeat, LatexDecoder::text);
        Growth.isLinear(size -> unit.repeat(size) + "e" + "}".repeat(size) + "\\'e", LatexDecoder::field);
    }

    @Test
    void theResultIsInFormC() {
        assertThat(LatexDecoder.text("e\u0301")).isEqualTo("é");
        assertThat(LatexDecoder.text("\\alpha\u0301 \u212B")).isEqualTo("\\alphá Å");
    }
}
