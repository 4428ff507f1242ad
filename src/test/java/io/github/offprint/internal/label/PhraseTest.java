package io.github.offprint.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

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
    void aPhraseOfAPageIsFurnitureOfItsKind(String text, Phrase kind) {
        assertThat(kind.is(text)).isTrue();
        assertThat(Phrase.isAny(text)).isTrue();
        assertThat(Phrase.isAny(text.toUpperCase(Locale.ROOT))).isTrue();
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
        assertThat(Phrase.isAny(text)).isFalse();
    }

    @Test
    void aPhraseOfOneKindIsNoneOfAnother() {
        assertThat(Phrase.HEAD.is("log in")).isFalse();
    }

    @Test
    void wordsThatVaryHaveRoomOfTheirOwn() {
        assertThat(Phrase.HEAD.is("by and the research community")).isTrue();
        assertThat(Phrase.HEAD.is("bynd the research community")).isFalse();
        assertThat(Phrase.HEAD.is("by " + "a".repeat(200) + " and the research community"))
                .isFalse();
    }
}
