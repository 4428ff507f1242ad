package io.github.offprint.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Span;
import io.github.offprint.testing.Papers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text and every message whatsoever. */
class MessagePropertyTest {
    private static final String MESSAGE = """
            From a@example.org Fri Mar  3 01:29:12 2023
            From: =?iso-8859-1?Q?Ren=E9?= <a@example.org>
            Subject: =?utf-8?B?UGFwZXJz?=
             today
            Date: Fri, 3 Mar 2023 01:29:12 +0000
            Content-Type: multipart/mixed; boundary="a"

            --a
            Content-Type: multipart/alternative; boundary*0=b; boundary*1=c

            --bc
            Content-Type: text/plain; charset=iso-8859-1; format=flowed
            Content-Transfer-Encoding: quoted-printable

            A title of =
            two lines =E9=20
            and more
            --bc
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: base64

            PHA+Y2Fmw6k8
            L3A+DQo=
            --bc--
            --a
            Content-Type: message/rfc822

            Subject: inner

            text
            --a--
            the end
            """;

    @Property
    void textInQuotedPrintableComesBack(
            @ForAll("texts") String text, @ForAll("charsets") Charset charset, @ForAll boolean lines) {
        String readable = new String(text.getBytes(charset), charset);
        String body = Encoders.quotedPrintable(text.getBytes(charset), lines && Charsets.isPlain(charset));

        assertThat(read(charset, "quoted-printable", body)).isEqualTo(readable);
    }

    @Property
    void textInBase64ComesBack(@ForAll("texts") String text, @ForAll("charsets") Charset charset) {
        String readable = new String(text.getBytes(charset), charset);

        assertThat(read(charset, "base64", Encoders.base64(text.getBytes(charset))))
                .isEqualTo(readable);
    }

    @Property
    void textWithoutEncodingComesBack(@ForAll("texts") String text, @ForAll("charsets") Charset charset) {
        Charset plain = Charsets.isPlain(charset) ? charset : StandardCharsets.UTF_8;
        String readable = new String(text.getBytes(plain), plain);

        assertThat(read(plain, "8bit", Encoders.octets(text.getBytes(plain)))).isEqualTo(readable);
    }

    @Property
    void eachLineOfBase64KnowsWhereItStood(@ForAll("lines") List<String> lines) {
        String encoded = Encoders.base64(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        PartText text = message("utf-8", "base64", encoded).parts().get(0).read();

        int from = 0;
        for (int line = 1; line <= text.lines(); line++) {
            int to = from + lines.get(line - 1).getBytes(StandardCharsets.UTF_8).length; // of its line feed
            int first = from / 57;
            int last = Math.min(to / 57, (int) encoded.lines().count() - 1);
            assertThat(text.source(line)).isEqualTo(new Span(first + 4, last + 4));
            from = to + 1;
        }
    }

    @Property
    void noTextMakesParsingThrow(@ForAll String text, @ForAll boolean bytes) {
        assertAccountCloses(text, bytes);
    }

    @Property
    void theAccountClosesOnMutatedMessages(@ForAll("mutated") String text, @ForAll boolean bytes) {
        assertAccountCloses(text, bytes);
    }

    @Property
    void theAccountClosesOnLinesInAnyOrder(@ForAll("pieces") List<String> lines, @ForAll boolean bytes) {
        assertAccountCloses(String.join("\n", lines), bytes);
    }

    @Provide
    Arbitrary<String> texts() {
        return Papers.texts()
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(lines -> String.join("\n", lines))
                .map(text -> text.replaceAll("\\r\\n?", "\n"))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .withChars("ab é論")
                .ofMinLength(1)
                .ofMaxLength(90)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                        "UTF-8",
                        "windows-1252",
                        "ISO-8859-2",
                        "KOI8-R",
                        "GB18030",
                        "Big5",
                        "ISO-2022-JP",
                        "UTF-16BE",
                        "UTF-16")
                .map(Charset::forName);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        List<String> pieces = new ArrayList<>(MESSAGE.lines().toList());
        pieces.addAll(List.of(
                "", "", " ", "--", "----", "Content-Type: multipart/digest; boundary=a", "=", ">", "\u00E9\u8AD6"));
        return Arbitraries.of(pieces).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 30))
                .as((seed, changes) -> mutate(new Random(seed), changes));
    }

    private static String mutate(Random random, int changes) {
        StringBuilder text = new StringBuilder(MESSAGE);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(20)));
                case 1 -> text.insert(at, MESSAGE.substring(at % 100, 100 + random.nextInt(200)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
                default -> text.insert(at, "=?\r\n\n-:;\"'*".charAt(random.nextInt(11)));
            }
        }
        return text.toString();
    }

    private static String read(Charset charset, String encoding, String body) {
        return message(charset.name(), encoding, body).parts().stream()
                .map(part -> part.read().text())
                .collect(Collectors.joining("|"));
    }

    private static Message message(String charset, String encoding, String body) {
        return Message.parse(
                "Content-Type: text/plain; charset=%s\nContent-Transfer-Encoding: %s\n\n%s"
                        .formatted(charset, encoding, body),
                true);
    }

    private static void assertAccountCloses(String text, boolean bytes) {
        Message message = Message.parse(text, bytes);
        int next = 1;
        for (Region region : message.regions()) {
            assertThat(region.span().firstLine()).isEqualTo(next);
            next = region.span().lastLine() + 1;
        }
        assertThat(next - 1).isEqualTo(lineCount(text));
        message.parts().forEach(part -> assertPartCloses(message, part));
        assertThat(message.date()).isNotNull();
        assertThat(message.header("Subject")).isNotNull();
        assertThat(Message.looksLikeOne(text)).isIn(true, false);
    }

    private static void assertPartCloses(Message message, Part part) {
        assertThat(message.regions()).contains(new Region(Region.Kind.BODY, part.body(), part.mediaType()));
        PartText text = part.read();
        assertThat(text.lines()).isEqualTo(lineCount(text.text()));
        assertThat(text.text()).doesNotContain("\r");
        assertThat(part.fileName()).isNotNull();
        int seen = part.body().firstLine() - 1;
        for (int line = 1; line <= text.lines(); line++) {
            Span source = text.source(line);
            assertThat(source.firstLine()).isBetween(seen, seen + 1);
            assertThat(source.lastLine()).isGreaterThanOrEqualTo(seen);
            seen = source.lastLine();
        }
        if (text.lines() > 0) {
            assertThat(seen).isEqualTo(part.body().lastLine());
        }
    }

    private static long lineCount(String text) {
        int mark = text.startsWith("\uFEFF") ? 1 : text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        return text.substring(mark).lines().count();
    }
}
