package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of messages without parts. The bodies start in line 3. */
class PartTextTest {

    @Nested
    class WithoutEncoding {

        @ParameterizedTest
        @ValueSource(strings = {"7bit", "8bit", "BINARY", "7bit (plain)", "no-such-encoding", ""})
        void theTextStandsAsItIs(String encoding) {
            PartText text = read("Content-Transfer-Encoding: " + encoding, "a =41 \n\nYQ==\n");

            assertThat(text.text()).isEqualTo("a =41 \n\nYQ==\n");
            assertThat(sources(text)).containsExactly("3", "4", "5");
        }

        @Test
        void theLastLineMayHaveNoEnd() {
            PartText text = read("X: y", "a\r\nb\rc");

            assertThat(text.text()).isEqualTo("a\nb\nc");
            assertThat(text.source(new Span(2, 3))).isEqualTo(new Span(4, 5));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UTF-8|Content-Type: text/plain; charset=utf-8",
                    "UTF-8|Content-Type: text/plain; charset=US-ASCII",
                    "UTF-8|Content-Type: text/plain; charset=no-such-set",
                    "UTF-8|Content-Type: text/plain; charset=utf-16",
                    "UTF-8|Content-Type: text/plain",
                    "UTF-8|Subject: x",
                    "windows-1252|Subject: x",
                    "windows-1252|Content-Type: text/plain; charset=us-ascii",
                    "windows-1252|Content-Type: text/plain; charset=ISO-8859-1",
                    "windows-1252|Content-Type: text/plain; charset=utf-8",
                    "windows-1250|Content-Type: text/plain; charset=\"windows-1250\"",
                    "windows-1250|Content-Type: text/plain; charset='cp1250'",
                    "GB18030|Content-Type: text/plain; charset=gb2312"
                })
        void theCharacterSetIsTheOneNamedOrTheOneThatFits(String charset, String field) {
            String bytes = Encoders.octets("Café – ü\n".getBytes(Charset.forName(charset)));

            assertThat(read(field, bytes).text()).isEqualTo("Café – ü\n");
        }

        @Test
        void aFewBadBytesDoNotMakeUtf8AnythingElse() {
            String bytes = Encoders.octets("論文\u0000\n".getBytes(StandardCharsets.UTF_8)) + "\u00E8\n";

            assertThat(read("X: y", bytes).text()).isEqualTo("論文\u0000\n\uFFFD\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"utf-8", "iso-8859-2", "us-ascii", "utf-16"})
        void textThatIsDecodedAlreadyStays(String charset) {
            String head = "Content-Type: text/plain; charset=" + charset + "\n\n";

            assertThat(Message.parse(head + "Ã© 論文 😀\n", false).parts())
                    .singleElement()
                    .extracting(part -> part.read().text())
                    .isEqualTo("Ã© 論文 😀\n");
        }

        @Test
        void asciiMayHideLettersInDecodedTextToo() {
            String body = "\u001B$BO@J8\u001B(B\n";

            assertThat(Message.parse("Content-Type: text/plain; charset=iso-2022-jp\n\n" + body, false)
                            .parts()
                            .get(0)
                            .read()
                            .text())
                    .isEqualTo("論文\n");
        }
    }

    @Nested
    class InQuotedPrintable {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "caf=C3=A9|café",
                    "caf=c3=a9|café",
                    "1 + 1 =3D 2|1 + 1 = 2",
                    "a=20|'a '",
                    "'a \t '|a",
                    "100=%|100=%",
                    "=ZZ =4|=ZZ =4",
                    "a==|a=",
                    "a=   |a",
                    "a =3|a =3",
                    "==41|=A"
                })
        void escapesAreDecodedAndBadOnesStay(String line, String text) {
            assertThat(quotedPrintable(line).text()).isEqualTo(text);
        }

        @Test
        void aSoftBreakJoinsLinesAndTheirNumbers() {
            PartText text = quotedPrintable("one=\n two=  \n three\nfour\n=\nfive=0Asix\n=\n");

            assertThat(text.text()).isEqualTo("one two three\nfour\nfive\nsix\n");
            assertThat(sources(text)).containsExactly("3-5", "6-7", "8", "8-9");
        }

        @Test
        void aCharacterMayBeSplitBetweenLines() {
            PartText text = quotedPrintable("caf=C3=\n=A9\nx\n");

            assertThat(text.text()).isEqualTo("café\nx\n");
            assertThat(sources(text)).containsExactly("3-4", "5");
        }

        @Test
        void lineEndsMayBeEscapesToo() {
            PartText text = quotedPrintable("a=0D=0Ab=0Dc=0A=0D=\n=0Ad");

            assertThat(text.text()).isEqualTo("a\nb\nc\n\nd");
            assertThat(sources(text)).containsExactly("3", "3", "3", "3-4", "4");
        }

        @Test
        void decodedTextMayHoldEscapes() {
            String head =
                    "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n";

            assertThat(Message.parse(head + "論=E9文=\né", false)
                            .parts()
                            .get(0)
                            .read()
                            .text())
                    .isEqualTo("論é文é");
        }

        private PartText quotedPrintable(String body) {
            return read("Content-Transfer-Encoding: Quoted-Printable", body);
        }
    }

    @Nested
    class InBase64 {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Y2Fmw6k=",
                    "Y2Fmw6k",
                    "Y2Fm\nw6k=\n",
                    "Y2\nFmw\n6k\n=",
                    " Y2Fm w6k= \n\n",
                    "Y2F!mw*6k=",
                    "Y2Fmw6k=\n==\n",
                    "Y2Fm\nw6k=\n\n\n",
                    "Y2E=Zg==w6k=",
                    "Y2Fmw6k=A"
                })
        void lettersAreDecodedAndJunkIsPassedOver(String body) {
            assertThat(base64(body).text()).isEqualTo("café");
        }

        @Test
        void aTruncatedTailKeepsWhatDecodes() {
            assertThat(base64("YWJjZGV").text()).isEqualTo("abcde");
            assertThat(base64("YWJjZG").text()).isEqualTo("abcd");
            assertThat(base64("YWJjZ").text()).isEqualTo("abc");
        }

        @Test
        void eachLineKnowsWhereItsBytesStood() {
            // "ab\ncd\r\n" "ef\n\ngh" in three lines of base64
            PartText text = base64("YWIK\nY2QNCmVm\nCgpnaA==\n");

            assertThat(text.text()).isEqualTo("ab\ncd\nef\n\ngh");
            assertThat(sources(text)).containsExactly("3", "4", "4-5", "5", "5");
        }

        @Test
        void aCharacterBetweenTwoLinesBelongsToBoth() {
            // "aa\n" + the first byte of é, then the other and "x"
            PartText text = base64("YWEKw6\nl4");

            assertThat(text.text()).isEqualTo("aa\néx");
            assertThat(sources(text)).containsExactly("3", "3-4");
        }

        @Test
        void aPlainFooterBehindItStaysPlain() {
            PartText text = base64("YWJj\nZGU=\n\nTo unsubscribe write to us\nYWJj\n");

            assertThat(text.text()).isEqualTo("abcde\nTo unsubscribe write to us\nYWJj\n");
            assertThat(base64("YWJj\n_________\nFooter\n").text()).isEqualTo("abc\n_________\nFooter\n");
        }

        @Test
        void whatDecodesToNothingHasNoLines() {
            PartText text = base64("!\n=\n");

            assertThat(text.text()).isEmpty();
            assertThat(text.lines()).isZero();
        }

        private PartText base64(String body) {
            return read("Content-Transfer-Encoding: base64", body);
        }
    }

    @Nested
    class InFormatFlowed {

        @Test
        void linesThatEndWithASpaceGoOn() {
            PartText text = flowed("", "A title that \ngoes on\n\nnext \nline \n");

            assertThat(text.text()).isEqualTo("A title that goes on\n\nnext line \n");
            assertThat(sources(text)).containsExactly("3-4", "5", "6-7");
        }

        @Test
        void theSpaceMayGo() {
            assertThat(flowed("; delsp=Yes", "論 \n文 \n\nx\n").text()).isEqualTo("論文\nx\n");
        }

        @Test
        void aStuffedSpaceGoes() {
            assertThat(flowed("", " >no quote\n  two\n From me\n").text()).isEqualTo(">no quote\n two\nFrom me\n");
        }

        @Test
        void aLineThatIsEmptyWithoutItsStuffingEndsTheText() {
            PartText text = flowed("", "a\n ");

            assertThat(text.text()).isEqualTo("a\n");
            assertThat(sources(text)).containsExactly("3-4");
        }

        @Test
        void quotesFlowByTheirDepth() {
            assertThat(flowed("", "> a \n> b \n>> c \nd\n").text()).isEqualTo("> a b \n>> c \nd\n");
        }

        @Test
        void aSignatureStandsAlone() {
            assertThat(flowed("", "a \n-- \nb\n").text()).isEqualTo("a \n-- \nb\n");
        }

        @Test
        void noOtherTextFlows() {
            assertThat(read("Content-Type: text/html; format=flowed", "a \nb").text())
                    .isEqualTo("a \nb");
            assertThat(read("Content-Type: text/plain; format=fixed", "a \nb").text())
                    .isEqualTo("a \nb");
        }

        private PartText flowed(String parameter, String body) {
            String bytes = Encoders.octets(body.getBytes(StandardCharsets.UTF_8));
            return read("Content-Type: text/plain; format=Flowed; charset=utf-8" + parameter, bytes);
        }
    }

    private static PartText read(String field, String body) {
        List<Part> parts = Message.parse(field + "\n\n" + body, true).parts();
        assertThat(parts).hasSize(1);
        return parts.get(0).read();
    }

    private static List<String> sources(PartText text) {
        return IntStream.rangeClosed(1, text.lines())
                .mapToObj(line -> text.source(line).toString())
                .toList();
    }
}
