package io.github.offprint.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedUpTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Plain title                                | Plain title
                    Errors with p < 0.05 and q > 1             | Errors with p < 0.05 and q > 1
                    Salt &amp; Pepper                          | Salt & Pepper
                    Twice &amp;amp; escaped                    | Twice & escaped
                    <i>Escherichia coli</i> at work            | Escherichia coli at work
                    H<sub>2</sub>O and 10<sup>6</sup> stars    | H₂O and 10⁶ stars
                    X<sup>very long</sup>                      | Xvery long
                    AT&T in a title                            | AT&T in a title
                    <scp>Bert</scp> and &lt;b&gt;              | Bert and <b>
                    """)
    void markupGoesAndCharactersStay(String marked, String plain) {
        assertThat(MarkedUp.plain(marked)).isEqualTo(plain);
    }

    @Test
    void paragraphsStayApartAndTheHeadingAbstractGoes() {
        String text = "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>One.</jats:p>"
                + "<jats:p>Two.</jats:p></jats:sec>";

        assertThat(MarkedUp.plain(text).replaceAll(" +", " ").strip()).isEqualTo("Aim One. Two.");
    }

    @Test
    void aFormulaThatIsThereTwiceIsKeptOnceAsTex() {
        String formula = "<jats:inline-formula><jats:alternatives>"
                + "<jats:tex-math>\\documentclass{minimal}\\begin{document}$$\\alpha$$\\end{document}</jats:tex-math>"
                + "<mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives></jats:inline-formula>";

        assertThat(MarkedUp.plain("Let " + formula + " be small.</p>").strip()).isEqualTo("Let $$\\alpha$$ be small.");
    }

    @Test
    void aFormulaInMathMlAloneIsItsCharacters() {
        assertThat(MarkedUp.plain("On <mml:math><mml:mi>τ</mml:mi><mml:mo>-</mml:mo></mml:math>bench"))
                .isEqualTo("On τ-bench");
    }

    @Test
    void manyOpenTagsDoNoHarm() {
        String deep = "<jats:p>".repeat(50_000) + "x</jats:p>";

        assertThat(MarkedUp.plain(deep).strip()).isEqualTo("x");
    }
}
