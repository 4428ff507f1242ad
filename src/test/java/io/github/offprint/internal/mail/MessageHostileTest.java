package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Growth;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages made to take long or to break the reader. */
class MessageHostileTest {
    private static final int LENGTH = 1 << 20;

    @ParameterizedTest
    @MethodSource
    void noMessageTakesLongerThanItsLength(IntFunction<String> text) throws Exception {
        Growth.isLinear(LENGTH / 16, text, MessageHostileTest::read);
    }

    private static void read(String text) {
        Message message = Message.parse(text, true);
        message.header("Subject");
        message.date();
        message.parts().forEach(part -> {
            part.fileName();
            part.read();
        });
        Message.looksLikeOne(text);
    }

    static Stream<Named<IntFunction<String>>> noMessageTakesLongerThanItsLength() {
        String mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
        return Stream.of(
                repeated("a name without end", "", "x"),
                repeated("a field without end", "Subject: ", "x"),
                repeated("spaces", "Subject:", " "),
                repeated("folds", "Subject: x", "\n x"),
                repeated("fields", "", "a:\n"),
                repeated("blank lines", "", "\n"),
                repeated("words that do not end", "Subject: ", "=?a?Q? "),
                repeated("words that are none", "Subject: ", "=?"),
                repeated("words", "Subject: ", "=?utf-8?Q?=C3?= "),
                repeated("ends of words", "Subject: =?utf-8?Q?", "=?=?="),
                repeated("brackets", "Date: ", "("),
                repeated("words of a date", "Date: ", "x "),
                repeated("quotes", "Content-Type: ", "\";"),
                repeated("parameters", "Content-Type: text/plain", "; a=\"b\""),
                repeated("comments", "Content-Type: text/plain; charset=", " ("),
                repeated("no boundary", mixed, "--\n"),
                repeated("hyphens", mixed, "-"),
                repeated("boundaries", mixed, "--b\n"),
                repeated("parts", mixed, "--b\n\nx\n"),
                repeated("ends", mixed, "--b--\n"),
                repeated("messages in messages", "", "Content-Type: message/rfc822\n\n"),
                repeated("the same boundary", "", mixed + "--b\n"),
                repeated("soft breaks", "Content-Transfer-Encoding: quoted-printable\n\n", "=\n"),
                repeated("letters of base64", "Content-Transfer-Encoding: base64\n\n", "A\n"),
                repeated("paddings", "Content-Transfer-Encoding: base64\n\n", "="),
                repeated("a flow", "Content-Type: text/plain; format=flowed\n\n", "x \n"),
                repeated("quotes in a flow", "Content-Type: text/plain; format=flowed\n\n", ">"));
    }

    private static Named<IntFunction<String>> repeated(String name, String head, String piece) {
        return Named.of(name, length -> head + piece.repeat((length - head.length()) / piece.length()));
    }

    @Test
    void partsMayStandDeepWithinParts() {
        int depth = Message.MOST_PARTS;
        String ends = IntStream.range(0, depth)
                .mapToObj(i -> "--" + (depth - 1 - i) + "--\n")
                .collect(Collectors.joining());

        assertThat(Message.parse(deep(depth) + "\ndeep\n" + ends, true).parts())
                .extracting(part -> part.read().text())
                .containsExactly("deep");
    }

    @Test
    void theOutermostBoundaryEndsAllParts() {
        assertThat(Message.parse(deep(Message.MOST_PARTS - 1) + "\ndeep\n--0\n\nlast", true)
                        .parts())
                .extracting(part -> part.read().text())
                .containsExactly("deep", "last");
    }

    @ParameterizedTest
    @MethodSource
    void whatFollowsTooManyPartsIsNamedAndNotRead(IntFunction<String> made) {
        String text = made.apply(LENGTH);
        Message message = Message.parse(text, true);
        Region rest = message.regions().get(message.regions().size() - 1);

        assertThat(rest.kind()).isEqualTo(Region.Kind.REST);
        assertThat(rest.span().lastLine()).isEqualTo((int) text.lines().count());
        assertThat(message.parts()).hasSizeLessThanOrEqualTo(Message.MOST_PARTS);
    }

    static Stream<Named<IntFunction<String>>> whatFollowsTooManyPartsIsNamedAndNotRead() {
        String mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
        return Stream.of(
                Named.of("deep", length -> deep(length / 10) + "\ndeep\n"),
                repeated("parts", mixed, "--b\n\nx\n"),
                repeated("empty parts", mixed, "--b\n\n"),
                repeated("messages in messages", "", "Content-Type: message/rfc822\n\n"));
    }

    private static String deep(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=%d\n\n--%d\n".formatted(i, i))
                .collect(Collectors.joining());
    }
}
