package io.github.offprint.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Growth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in the markup of publishers and web pages. */
class MarkupDecoderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Plain title                                | Plain title
                    Errors with p < 0.05 and q > 1             | Errors with p < 0.05 and q > 1
                    Salt &amp; Pepper                          | Salt & Pepper
                    Twice &amp;amp; escaped                    | Twice & escaped
                    <i>Escherichia coli</i> at work            | Escherichia coli at work
                    H<sub>2</sub>O and 10<sup>6</sup> stars    | H₂O and 10⁶ stars
                    X<sup>very long</sup>                      | X\\textsuperscript{very long}
                    AT&T in a title                            | AT&T in a title
                    <scp>Bert</scp> and &lt;b&gt;              | Bert and <b>
                    """)
    void markupGoesAndCharactersStay(String marked, String plain) {
        assertThat(MarkupDecoder.html(marked)).isEqualTo(plain);
    }

    @Test
    void paragraphsStayApartAndTheHeadingAbstractGoes() {
        String text = "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>One.</jats:p>"
                + "<jats:p>Two.</jats:p></jats:sec>";

        assertThat(MarkupDecoder.html(text).replaceAll(" +", " ").strip()).isEqualTo("Aim One. Two.");
    }

    @Test
    void aFormulaThatIsThereTwiceIsKeptOnceAsTex() {
        String formula = "<jats:inline-formula><jats:alternatives>"
                + "<jats:tex-math>\\documentclass{minimal}\\begin{document}$$\\alpha$$\\end{document}</jats:tex-math>"
                + "<mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives></jats:inline-formula>";

        assertThat(MarkupDecoder.html("Let " + formula + " be small.</p>").strip())
                .isEqualTo("Let $$\\alpha$$ be small.");
    }

    @Test
    void aFormulaInMathMlAloneIsItsCharacters() {
        assertThat(MarkupDecoder.html("On <mml:math><mml:mi>τ</mml:mi><mml:mo>-</mml:mo></mml:math>bench"))
                .isEqualTo("On τ-bench");
    }

    @Test
    void manyOpenTagsDoNoHarm() {
        String deep = "<jats:p>".repeat(50_000) + "x</jats:p>";

        assertThat(MarkupDecoder.html(deep).strip()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Entities &amp; M&uuml;ller &lt;i&gt;x&lt;/i&gt; | Entities & Müller x
                    H<inf>2</inf>O, <jats:italic>p</jats:italic>    | H₂O, p
                    Tea &lt; coffee &#x2026; &#228; &nbsp;end       | Tea < coffee … ä  end
                    one<br/>two<br>three                            | one two three
                    <p>An abstract with <i>tags</i> &lt; 5.</p>     | An abstract with tags < 5.
                    <a href="http://example.org/?a=1&amp;b">x</a>   | x
                    <title>Abstract</title><p>One.</p>              | One.
                    <b>Abstract</b><p>One.</p>                      | One.
                    <b>Abstract</b>ion                              | ion
                    """)
    void whatIsSurelyMarkupGoes(String marked, String plain) {
        assertThat(MarkupDecoder.text(marked).strip()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b & c > d",
                "if a<b then c>d",
                "Vec<T> and Map<K, V>",
                "the <p> tag",
                "<i>x",
                "x</i>",
                "<i>x</b>",
                "&#0;&#xD800;",
                "&tea; AT&T; &copy 2020",
                "<i" + "nput>",
                "p<sub",
            })
    void whatOnlyLooksLikeMarkupStays(String text) {
        assertThat(MarkupDecoder.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <mml:msub><mml:mi>Mn</mml:mi> <mml:mn>3</mml:mn></mml:msub>                | Mn₃
                    <msup><mi>x</mi><mn>2</mn></msup>                                          | x²
                    <msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>                          | x₁²
                    <mfrac><mn>1</mn><mi>n</mi></mfrac>                                        | 1/n
                    <msqrt><mi>n</mi></msqrt>                                                  | √n
                    <msub><mi>x</mi><mrow><mi>i</mi><mo>≤</mo><mi>j</mi></mrow></msub>         | x\\textsubscript{i≤j}
                    """)
    void aFormulaOfMathMlIsTextAsFarAsTextCan(String maths, String text) {
        String prefix = maths.startsWith("<mml") ? "mml:" : "";
        String formula = "Tea <" + prefix + "math>\n  " + maths + "\n</" + prefix + "math> cup";

        assertThat(MarkupDecoder.text(formula)).isEqualTo("Tea " + text + " cup");
    }

    @Test
    void whatIsHtmlMayLackTheOtherHalfOfATag() {
        assertThat(MarkupDecoder.html("<div>We <b>wait for tea<br>and <font color=red>more</div>")
                        .strip())
                .isEqualTo("We wait for tea and more");
        assertThat(MarkupDecoder.html("p<0.05 and a<b then<script>x()</script>").strip())
                .isEqualTo("p<0.05 and a<b then");
    }

    @Property
    void whatWasDecodedHasNothingMoreToDecode(@ForAll List<@From("pieces") String> pieces) {
        String once = MarkupDecoder.text(String.join("", pieces));

        assertThat(MarkupDecoder.text(once)).isEqualTo(once);
        String html = MarkupDecoder.html(String.join("", pieces));
        assertThat(MarkupDecoder.text(html)).isEqualTo(html);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                ("<i> </i> <p> </p> <sub> </sub> 2 a & amp; lt; gt; #60; <jats:p> </jats:p> < > /i> jats: <br>"
                                + " <jats:italic> </jats:italic> <b>Abstract</b> <img_alt='&lt;i>'/> <msup><mi>x</mi><mi>y</mi></msup>")
                        .replace('_', ' ')
                        .split(" (?!alt)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<sup>",
                "<msub><mi>a</mi>",
                "<i>x</i>",
                "&amp;",
                "<",
                "<a href='",
                "<alternatives><math></math>"
            })
    void longTextTakesTimeInProportion(String piece) throws Exception {
        Growth.isLinear(20_000, piece::repeat, text -> {
            MarkupDecoder.text(text);
            MarkupDecoder.html(text);
        });
    }
}
