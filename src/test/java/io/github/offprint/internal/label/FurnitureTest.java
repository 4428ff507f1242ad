package io.github.offprint.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.internal.label.Furniture.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Daily Papers|HEAD",
                "by AK and the research community|HEAD",
                "Get trending papers in your email inbox once a day!|HEAD",
                "Papers for 2024-09-09|HEADING",
                "Log In|MENU",
                "Copy Markdown|BUTTON",
                "Papers received as of Sat Apr  4 02:55:44 METDST 1992.|MAILING",
                "received from  Wed  7 Jun 23 18:00:00 GMT  to  Thu  8 Jun 23 18:00:00 GMT|LISTING",
                "keyword subject classification), see http://arxiv.org/new/math.html|LISTING",
                "Back to Top|LIST",
                "返回目录|LIST"
            })
    void aPhraseOfAPageIsFurnitureOfItsKind(String text, Kind kind) {
        assertThat(Furniture.isPhrase(text, kind)).isTrue();
        assertThat(Furniture.isPhrase(text)).isTrue();
        assertThat(Furniture.isPhrase(text.toUpperCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Daily Papers on Kettles",
                "by AK and the research communities",
                "Papers received",
                "What lies below the foot",
                "Log In to Tea",
                "We received from the kettle"
            })
    void whatIsNotInTheTableIsNoFurniture(String text) {
        assertThat(Furniture.isPhrase(text)).isFalse();
    }

    @Test
    void aPhraseOfOneKindIsNoneOfAnother() {
        assertThat(Furniture.isPhrase("log in", Kind.HEAD)).isFalse();
    }

    @Test
    void wordsThatVaryHaveRoomOfTheirOwn() {
        assertThat(Furniture.isPhrase("by and the research community", Kind.HEAD))
                .isTrue();
        assertThat(Furniture.isPhrase("bynd the research community", Kind.HEAD)).isFalse();
        assertThat(Furniture.isPhrase("by " + "a".repeat(200) + " and the research community", Kind.HEAD))
                .isFalse();
    }
}
