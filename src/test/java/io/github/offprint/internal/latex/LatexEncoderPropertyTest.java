package io.github.offprint.internal.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LatexEncoderPropertyTest {

    @Property
    void everythingReadsBack(@ForAll("texts") String text) {
        String expected = withCommandsInFormulas(text);
        assertEquals(expected, Decoder.decode(LatexEncoder.text(text)));
        assertEquals(expected, Decoder.decode(LatexEncoder.title(text)));
        assertEquals(text, Decoder.decode(LatexEncoder.name(text)));
        assertEquals(text, Decoder.decode(LatexEncoder.braced(LatexEncoder.name(text))));
    }

    private static String withCommandsInFormulas(String text) {
        StringBuilder out = new StringBuilder();
        BitSet formulas = Formulas.in(text);
        for (int i = 0, end; i < text.length(); i = end) {
            end = formulas.get(i) ? formulas.nextClearBit(i) : i + 1;
            if (formulas.get(i)) {
                Formulas.append(text, i, end, out);
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    @Property
    void bracesBalanceAndTheLineStaysOne(@ForAll String text) {
        for (String latex : new String[] {LatexEncoder.text(text), LatexEncoder.title(text), LatexEncoder.name(text)}) {
            assertTrue(Balance.isBalanced(latex), latex);
            assertTrue(latex.chars().noneMatch(Character::isISOControl), latex);
        }
    }

    @Property
    void everySpellingIsAscii(@ForAll("texts") String text) {
        String bare = LatexEncoder.text(text).replaceAll("[\\x00-\\x7F]", "");
        assertTrue(bare.chars().allMatch(c -> Characters.spelling((char) c).isEmpty()), bare);
    }

    /** Short pieces that mean something to TeX, to bibtex or to the encoder, in any order. */
    @Provide
    Arbitrary<String> texts() {
        String pieces =
                "$ $ { } \\ \\{ \\} % # & _ ^ ~ ` ' \" - , . : ( ) < > | @ = a B GPT e\u0301 é ế ő ß ı đ Ș τ Δ ℝ ₂ ² x^2"
                        + " \\alpha \\frac{1}{2} \\Delta \u0301 \u0323 日 😀 ’ – and {$\\tau$} $x$ {\\'e} \\textrm text 5 0 \\$ $\\Delta$";
        Arbitrary<String> piece = Arbitraries.of(pieces.split(" "));
        return Arbitraries.oneOf(piece, Arbitraries.just(" "))
                .list()
                .ofMaxSize(12)
                .map(list -> Normalizer.normalize(String.join("", list), Normalizer.Form.NFC));
    }
}
