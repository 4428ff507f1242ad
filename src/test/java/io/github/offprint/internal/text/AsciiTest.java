package io.github.offprint.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Papers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {

    @Provide
    Arbitrary<String> texts() {
        return Papers.texts();
    }

    @ParameterizedTest
    @CsvSource({
        "plain text ~, plain text ~",
        "Müller, Muller",
        "Mu\u0308ller, Muller",
        "Erdős, Erdos",
        "Nguyễn, Nguyen",
        "Škoda, Skoda",
        "İıI, IiI",
        "Weiß, Weiss",
        "STRAẞE, STRASSE",
        "Ærøskøbing, AEroskobing",
        "œuvre Œuvre, oeuvre OEuvre",
        "Łódź łódź, Lodz lodz",
        "Đorđe, Dorde",
        "Þórður, Thordur",
        "Ħal, Hal",
        "ŋŊ, nN",
        "Əliyev əliyev, Aliyev aliyev",
        "ﬁne, fine",
        "Ｋettle, Kettle",
        "x², x2",
        "Ⅳ, IV",
        "™, TM",
        "學習, ''",
        "Привет, ''",
        "שלום, ''",
        "😀, ''",
        "a😀b學c, abc",
        "a\u2014b, ab",
        "'', ''",
    })
    void lettersLoseTheirMarks(String text, String ascii) {
        assertThat(Ascii.fold(text)).isEqualTo(ascii);
    }

    @Test
    void controlsAndHalfPairsAreDropped() {
        assertThat(Ascii.fold("a\u0000\t\nb\uD83D\u007Fc")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', 'z', 'A', 'Z', '0', '9'})
    void lettersAndDigitsAreThoseOfAscii(char c) {
        assertThat(Ascii.isLetterOrDigit(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'@', '[', '`', '{', '/', ':', '-', 'é', '٣', '學'})
    void anythingElseIsNeither(char c) {
        assertThat(Ascii.isLetterOrDigit(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A, a", "Z, z", "a, a", "1, 1", "@, @", "[, [", "É, É", "İ, İ", "\u212A, \u212A"})
    void onlyAsciiCapitalsBecomeSmall(char c, char lower) {
        assertThat(Ascii.toLowerCase(c)).isEqualTo(lower);
    }

    @Property
    void theResultIsPrintableAsciiAndStaysTheSame(@ForAll("texts") String text) {
        String ascii = Ascii.fold(text);

        assertThat(ascii).matches("[ -~]*");
        assertThat(Ascii.fold(ascii)).isEqualTo(ascii);
    }

    @Property
    void textsAreFoldedPieceByPiece(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(Ascii.fold(one + " " + other)).isEqualTo(Ascii.fold(one) + " " + Ascii.fold(other));
    }
}
