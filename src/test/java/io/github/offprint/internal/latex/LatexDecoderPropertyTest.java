package io.github.offprint.internal.latex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Papers;
import java.text.Normalizer;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LatexDecoderPropertyTest {

    @Property
    void whatTheEncoderWritesReadsBack(@ForAll("pieces") String text) {
        assertReadsBack(text);
    }

    @Property
    void anyTextReadsBack(@ForAll("texts") String text) {
        assertReadsBack(text);
    }

    @Property
    void theResultIsInFormCAndHasNothingMoreToSay(@ForAll("texts") String text) {
        String decoded = LatexDecoder.text(text);
        assertThat(decoded).isEqualTo(normal(decoded));
        assertThat(LatexDecoder.field(text)).isEqualTo(normal(LatexDecoder.field(text)));
    }

    @Property
    void noLatexThrows(@ForAll("latex") String latex) {
        assertThat(LatexDecoder.text(latex)).isEqualTo(normal(LatexDecoder.text(latex)));
        assertThat(LatexDecoder.field(latex)).isEqualTo(normal(LatexDecoder.field(latex)));
    }

    /** Whatever means something to the decoder, in any order, cut anywhere. */
    @Provide
    Arbitrary<String> latex() {
        String pieces =
                "\\ \\' \\\" \\c \\t \\i \\ss \\o \\it \\emph \\foo \\url \\href \\textfrac \\textsuperscript \\ding"
                        + " \\hspace \\phantom \\- \\/ \\\\ \\( \\) \\[ \\] { } {} [ ] $ $$ $x$ ~ - -- --- ` `` ' '' ? ! < > _ ^ % & : //"
                        + " http:// C: a e 1 2 é \u0301 τ 日 😀 . , *";
        Arbitrary<String> piece = Arbitraries.of(pieces.split(" "));
        return Arbitraries.oneOf(piece, piece, piece, Arbitraries.of(" ", "\n", "\n\n"))
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list));
    }

    private static void assertReadsBack(String text) {
        String normal = normal(text);
        String expected = normal(readable(normal));
        assertThat(LatexDecoder.text(LatexEncoder.text(normal))).isEqualTo(expected);
        assertThat(LatexDecoder.field(LatexEncoder.text(normal))).isEqualTo(expected);
        assertThat(LatexDecoder.field(LatexEncoder.title(normal))).isEqualTo(expected);
    }

    /**
     * What can be expected of a text: a control character is written as a space, a sign in a formula as its command.
     */
    private static String readable(String text) {
        StringBuilder out = new StringBuilder();
        BitSet formulas = Formulas.in(text);
        for (int i = 0, end; i < text.length(); i = end) {
            end = formulas.get(i) ? formulas.nextClearBit(i) : i + 1;
            if (formulas.get(i)) {
                Formulas.append(text, i, end, out);
            } else {
                out.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Provide
    Arbitrary<String> pieces() {
        return new LatexEncoderPropertyTest().texts();
    }

    @Provide
    Arbitrary<String> texts() {
        return Papers.texts();
    }
}
