package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Papers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?Q?caf=C3=A9?=|café",
                "=?UTF-8?q?caf=c3=a9_noir?=|café noir",
                "=?utf-8?B?Y2Fmw6k=?=|café",
                "=?utf-8?b?Y2Fmw6k?=|café",
                "=?iso-8859-1?Q?caf=E9?=|café",
                "=?ISO-8859-2?Q?=B3=F3d=BC?=|łódź",
                "=?koi8-r?B?8NLJ18XU?=|Привет",
                "=?iso-2022-jp?B?GyRCT0BKOBsoQg==?=|論文",
                "=?gb2312?B?wtvOxA==?=|论文",
                "=?utf-8*en?Q?caf=C3=A9?=|café",
                "=?us-ascii?Q?caf=C3=A9?=|café",
                "=?no-such-set?Q?caf=E9?=|café",
                "=?utf-8?Q??= x|x",
                "=?utf-8?Q?what??= x|what? x",
                "=?utf-8?Q?two words?=|two words",
                "\"=?utf-8?Q?caf=C3=A9?=\" <a@example.org>|\"café\" <a@example.org>",
            })
    void aWordIsDecoded(String text, String decoded) {
        assertThat(EncodedWords.decode(text).strip()).isEqualTo(decoded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?Q?a?= =?utf-8?Q?b?=|ab",
                "=?utf-8?Q?a?==?utf-8?B?Yg==?=|ab",
                "=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=|aé",
                "=?utf-8?Q?caf=C3?= =?UTF-8?Q?=A9?=|café",
                "=?utf-8?B?Y2Fmww==?= =?utf-8?B?qQ==?=|café",
                "=?utf-8?Q?a?= b =?utf-8?Q?c?=|a b c",
                "a =?utf-8?Q?b?= c|a b c"
            })
    void neighboursAreJoined(String text, String decoded) {
        assertThat(EncodedWords.decode(text)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "=?",
                "=??=",
                "=?utf-8",
                "=?utf-8?",
                "=?utf-8?Q",
                "=?utf-8?Q?",
                "=?utf-8?Q?open",
                "=?utf-8?X?text?=",
                "=??Q?text?=",
                "=? utf-8?Q?text?=",
                "a =?= b ?= c"
            })
    void whatIsMalformedStays(String text) {
        assertThat(EncodedWords.decode(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?Q?open =?utf-8?Q?b?=|=?utf-8?Q?open b",
                "=?utf-8?Q?100=_=4_=?=|100= =4 =",
                "=?utf-8?Q?論=C3=A9文?=|論é文",
                "=?utf-8?B?Y2Fm!w6k?=|café",
                "=?utf-8?Q?a=FF?=|aÿ"
            })
    void whatIsMalformedInAWordIsReadAsFarAsItGoes(String text, String decoded) {
        assertThat(EncodedWords.decode(text)).isEqualTo(decoded);
    }

    @Property
    void anyTextComesBack(@ForAll("texts") String text, @ForAll("charsets") Charset charset, @ForAll boolean base64) {
        byte[] bytes = text.getBytes(charset);
        String readable = new String(bytes, charset);
        String words = base64
                ? "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(bytes) + "?="
                : "=?" + charset + "?Q?" + Encoders.escape(bytes) + "?=";

        assertThat(EncodedWords.decode("a " + words + " z")).isEqualTo("a " + readable + " z");
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(EncodedWords.decode(text)).isNotNull();
        assertThat(EncodedWords.decode("=?utf-8?Q?" + text + "?=")).isNotNull();
        assertThat(EncodedWords.decode("=?" + text + "?B?" + text + "?=")).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Papers.texts().filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                Charset.forName("ISO-8859-2"),
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16BE);
    }
}
