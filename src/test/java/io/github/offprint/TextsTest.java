package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Papers;
import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the model keeps text, seen through a paper's title. */
class TextsTest {

    @Provide
    Arbitrary<String> texts() {
        return Papers.texts();
    }

    @Property
    void keptTextIsKeptAsItIs(@ForAll("texts") String text) {
        String kept = kept(text);

        assertThat(kept(kept)).isEqualTo(kept);
    }

    @Property
    void keptTextIsOneLineInFormCWithoutControls(@ForAll("texts") String text) {
        String kept = kept(text);

        assertThat(kept).isEqualTo(kept.strip()).doesNotContain("  ").doesNotContain("\uFEFF");
        assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();
        assertThat(kept.codePoints().filter(TextsTest::isUnwanted)).isEmpty();
    }

    @Property
    void visibleAsciiIsNeverTouched(@ForAll("texts") String text) {
        String visible = text.replaceAll("[^!-~]", "");

        assertThat(kept(visible)).isEqualTo(visible);
    }

    @Property
    void textsThatReadTheSameInUnicodeAreTheSame(@ForAll("texts") String text) {
        String wellFormed = kept(text);

        assertThat(kept(Normalizer.normalize(wellFormed, Normalizer.Form.NFD))).isEqualTo(wellFormed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\t", "\n", "\r\n", "\u0000", "\u001F", "\u007F", "\u0085", "\u00A0", "\u2003", "\u2028"})
    void whiteSpaceAndControlsBecomeOneSpace(String gap) {
        assertThat(kept(gap + "a" + gap + gap + "b" + gap)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"})
    void whatIsNoCharacterBecomesTheReplacementCharacter(String text) {
        assertThat(kept("a" + text + "b")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @CsvSource({
        "e\u0301, é",
        "A\u030A, Å",
        "\u212B, Å",
        "\u1112\u1161\u11AB, 한",
        "ﬁ, ﬁ",
        "x², x²",
        "😀, 😀",
        "👩\u200D🔬, 👩\u200D🔬",
    })
    void textIsBroughtToFormCAndNoFurther(String text, String expected) {
        assertThat(kept(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFa", "a\uFEFF", "\uFEFF a \uFEFF"})
    void byteOrderMarksVanish(String text) {
        assertThat(kept(text)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\uFEFF\u0301", "\uFEFFe\u0301\uFEFF"})
    void whatVanishesDoesNotKeepAMarkFromItsLetter(String text) {
        assertThat(kept(text)).isEqualTo("é");
    }

    private static String kept(String text) {
        return Paper.builder(text).build().title();
    }

    private static boolean isUnwanted(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean space = c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || noncharacter || space;
    }
}
