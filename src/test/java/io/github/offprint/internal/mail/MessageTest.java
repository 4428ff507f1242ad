package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final String ALTERNATIVES = """
            From: Daily Papers <papers@example.org>
            Subject: =?utf-8?Q?Papers_=E2=80=93_today?=
            Date: Fri, 3 Mar 2023 01:29:12 +0000
            MIME-Version: 1.0
            Content-Type: multipart/alternative;
             boundary="b1"

            This message has parts.
            --b1
            Content-Type: text/plain; charset=utf-8

            plain
            text
            --b1
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p class=3D"x">=
            html</p>

            --b1--
            The end.
            """;

    @Test
    void aMessageWithoutPartsIsOnePart() {
        Message message = parse("Subject: Papers\nDate: 3 Mar 2023\n\none\ntwo\n");

        assertThat(message.header("Subject")).contains("Papers");
        assertThat(message.date()).contains(LocalDate.of(2023, 3, 3));
        assertThat(texts(message)).containsExactly("text/plain:one\ntwo\n");
        assertThat(message.parts().get(0).body()).isEqualTo(new Span(4, 5));
        assertThat(message.parts().get(0).isAttachment()).isFalse();
        assertThat(regions(message)).containsExactly("HEADER 1-3", "BODY 4-5 text/plain");
    }

    @Test
    void alternativesComeInTheirOrderAndShareAGroup() {
        Message message = parse(ALTERNATIVES);

        assertThat(message.header("Subject")).contains("Papers – today");
        assertThat(texts(message)).containsExactly("text/plain:plain\ntext", "text/html:<p class=\"x\">html</p>\n");
        assertThat(message.parts()).extracting(Part::group).containsExactly(1, 1);
        assertThat(message.parts().get(1).read().source(1)).isEqualTo(new Span(18, 20));
    }

    @Test
    void eachLineIsInOneRegion() {
        assertThat(regions(parse(ALTERNATIVES)))
                .containsExactly(
                        "HEADER 1-7",
                        "PREAMBLE 8",
                        "BOUNDARY 9",
                        "PART_HEADER 10-11",
                        "BODY 12-13 text/plain",
                        "BOUNDARY 14",
                        "PART_HEADER 15-17",
                        "BODY 18-20 text/html",
                        "BOUNDARY 21",
                        "EPILOGUE 22");
    }

    @Test
    void lineEndsMakeNoDifference() {
        Message expected = parse(ALTERNATIVES);

        for (String end : List.of("\r\n", "\r")) {
            Message message = parse(ALTERNATIVES.replace("\n", end));
            assertThat(texts(message)).isEqualTo(texts(expected));
            assertThat(message.regions()).isEqualTo(expected.regions());
        }
    }

    @Test
    void whatStandsBeforeTheHeaderBelongsToIt() {
        Message message = parse("\n \nFrom a@example.org Fri Mar  3 01:29:12 2023\nSubject: Papers\n\ntext\n");

        assertThat(message.header("Subject")).contains("Papers");
        assertThat(regions(message)).containsExactly("HEADER 1-5", "BODY 6 text/plain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "Subject: x|HEADER 1",
                "Subject: x;;|HEADER 1-2",
                "Subject: x;no field;x: y|HEADER 1,BODY 2-3 text/plain",
                "no field|BODY 1 text/plain",
                ";;no field|HEADER 1-2,BODY 3 text/plain",
                " folded;x: y|BODY 1-2 text/plain"
            })
    void theHeaderMayBeMissingOrAllThereIs(String lines, String regions) {
        assertThat(String.join(",", regions(parse(lines.replace(';', '\n'))))).isEqualTo(regions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain",
                "Content-Type: TEXT/PLAIN; charset=us-ascii; format=fixed",
                "Content-Type: text",
                "Content-Type: /",
                "Content-Type:",
                "Content-Type: multipart/mixed",
                "Content-Type: multipart/mixed; boundary=\"\"",
                "Content-Type: multipart/mixed; boundary=never-seen",
                "Content-Type: text/plain\nContent-Type: text/html",
                "Content-Type: message/rfc822",
                "X: y"
            })
    void whatHasNoOtherTypeIsPlainText(String field) {
        assertThat(texts(parse(field + "\n\ntext\n--b\n"))).containsExactly("text/plain:text\n--b\n");
    }

    @Test
    void onlyTextIsAPartButEveryBodyIsNamed() {
        Message message = parse(mixed("b", "Content-Type: image/png\n\nxxx", "Content-Type: text/csv\n\na,b"));

        assertThat(texts(message)).containsExactly("text/csv:a,b");
        assertThat(regions(message)).contains("BODY 6 image/png", "BODY 10 text/csv");
    }

    @Test
    void partsWithoutTextAreLeftOut() {
        Message message = parse(mixed("b", "", "\n", "\n\n \n", "Content-Type: text/html", "\nx"));

        assertThat(texts(message)).containsExactly("text/plain:x");
    }

    @Test
    void multipartsMayStandWithinEachOther() {
        String inner = multipart("alternative", "b-1", "\nplain", "Content-Type: text/html\n\n<p>");
        Message message = parse(mixed("b", inner, "\nother", multipart("mixed", "b", "\nsame boundary"), "\nlast"));

        assertThat(texts(message))
                .containsExactly(
                        "text/plain:plain",
                        "text/html:<p>",
                        "text/plain:other",
                        "text/plain:same boundary",
                        "text/plain:last");
        assertThat(message.parts()).extracting(Part::group).containsExactly(1, 1, 2, 3, 4);
    }

    @Test
    void aPartOfAnAlternativeBelongsToItHoweverDeep() {
        String related =
                multipart("related", "r", "Content-Type: text/html\n\n<p>", multipart("alternative", "s", "\nx"));
        Message message = parse(multipart("alternative", "b", "\nplain", related));

        assertThat(message.parts()).extracting(Part::group).containsExactly(1, 1, 1);
    }

    @Test
    void aBoundaryEndsWhateverIsWithinItsMultipart() {
        Message message = parse("""
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/mixed; boundary=inner

                --inner

                one
                --outer\t
                Content-Type: multipart/mixed; boundary=none

                two
                --outer
                Content-Type: text/plain
                --outer

                three
                --inner
                """);

        assertThat(texts(message)).containsExactly("text/plain:one", "text/plain:two", "text/plain:three\n--inner\n");
    }

    @Test
    void aBoundaryIsAWholeLine() {
        Message message =
                parse("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--bb\n --b\n--b --\n-- b\n--b--\n--b\nend");

        assertThat(texts(message)).containsExactly("text/plain:--bb\n --b\n--b --\n-- b");
        assertThat(regions(message)).endsWith("EPILOGUE 10-11");
    }

    @Test
    void aBoundaryMayLookLikeAFieldOrLikeItsOwnEnd() {
        assertThat(texts(parse(mixed("b: c", "\none", "\ntwo")))).containsExactly("text/plain:one", "text/plain:two");
        assertThat(texts(parse(mixed("b--", "\none", "\ntwo")))).containsExactly("text/plain:one", "text/plain:two");
    }

    @Test
    void aMessageWithinTheMessageHasItsOwnHeader() {
        String inner = "Content-Type: message/rfc822\nContent-Disposition: attachment\n\n"
                + "Subject: inner\nDate: 1 Feb 2022\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\nforwarded\n--i--";
        Message message = parse("Subject: outer\n" + mixed("b", "\nlook", inner, "\nbye"));

        assertThat(texts(message)).containsExactly("text/plain:look", "text/plain:forwarded", "text/plain:bye");
        assertThat(message.parts())
                .extracting(part -> part.message().field("Subject").orElseThrow())
                .containsExactly("outer", "inner", "outer");
        assertThat(message.parts().get(1).message().date()).contains(LocalDate.of(2022, 2, 1));
        assertThat(message.parts()).extracting(Part::isAttachment).containsExactly(false, true, false);
    }

    @Test
    void anEncodedMessageWithinTheMessageIsNamedAndNotRead() {
        Message message = parse("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nQTogYgo=\n");

        assertThat(message.parts()).isEmpty();
        assertThat(regions(message)).containsExactly("HEADER 1-3", "BODY 4 message/rfc822");
    }

    @Test
    void thePartsOfADigestAreMessages() {
        Message message =
                parse(multipart("digest", "b", "\nSubject: one\n\nfirst", "Content-Type: text/plain\n\nsecond"));

        assertThat(texts(message)).containsExactly("text/plain:first", "text/plain:second");
        assertThat(message.parts().get(0).message().field("Subject")).contains("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Disposition: attachment; filename=papers.txt|papers.txt",
                "Content-Disposition: attachment; filename*=utf-8''caf%C3%A9.txt|café.txt",
                "Content-Disposition: attachment; filename=\"=?utf-8?Q?caf=C3=A9.txt?=\"|café.txt",
                "Content-Type: text/plain; name=papers.txt|papers.txt",
                "X: y|"
            })
    void anAttachmentMayHaveAName(String field, String name) {
        Part part = parse(field + "\n\ntext").parts().get(0);

        assertThat(part.fileName().orElse(null)).isEqualTo(name);
        assertThat(part.isAttachment()).isEqualTo(field.contains("attachment"));
    }

    private static Message parse(String text) {
        return Message.parse(Encoders.octets(text.getBytes(StandardCharsets.UTF_8)), true);
    }

    private static String mixed(String boundary, String... parts) {
        return multipart("mixed", boundary, parts);
    }

    private static String multipart(String subtype, String boundary, String... parts) {
        StringBuilder text =
                new StringBuilder("Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\n\n");
        for (String part : parts) {
            text.append("--").append(boundary).append('\n').append(part).append('\n');
        }
        return text + "--" + boundary + "--";
    }

    private static List<String> texts(Message message) {
        return message.parts().stream()
                .map(part -> part.mediaType() + ":" + part.read().text())
                .toList();
    }

    private static List<String> regions(Message message) {
        return message.regions().stream()
                .map(region -> (region.kind() + " " + region.span() + " " + region.mediaType()).strip())
                .toList();
    }
}
