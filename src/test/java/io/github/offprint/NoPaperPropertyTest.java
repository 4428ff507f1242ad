package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.format.Format;
import io.github.offprint.testing.AnyReader;
import io.github.offprint.testing.Unprintable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is none gives none, and nothing unprintable comes out of any input. */
class NoPaperPropertyTest {
    private static final List<String> SIGNS = List.of(
            "",
            "%PDF-1.7\n",
            "PK\3\4\24\0",
            "\u001F\u008B\b\0",
            "\u0089PNG\r\n\u001A\n",
            "GIF89a",
            "\u007FELF\2\1",
            "BZh91AY&SY",
            "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0",
            "\u00CA\u00FE\u00BA\u00BE\0\0",
            "ID3\4\0",
            "RIFF\0\0\0\0WAVE",
            "MZ\u0090\0\3");

    /** What readers look for, and what must not get through them. */
    private static final List<String> PIECES = List.of(
            "@misc{a, ",
            "title={",
            "}",
            ",\n",
            "author=",
            "@",
            "{",
            "(",
            "\"",
            "TY  - JOUR\n",
            "TI  - ",
            "\nER  - \n",
            "AU  - ",
            "DO  - ",
            "\n",
            "{\"type\":\"book\",\"title\":\"",
            "\"}",
            "[",
            "]",
            "{\"offprint\":1,\"title\":\"",
            "\\u0007\\u202E",
            "title,authors\n",
            ",",
            "; ",
            "# ",
            "- [Tea](https://arxiv.org/abs/2401.01234) ",
            "**",
            "https://arxiv.org/abs/2401.01234",
            "Title: ",
            "Authors: ",
            "<a href='https://arxiv.org/abs/2401.01234'>",
            "</a>",
            "<p>",
            "&#x202E;",
            "&#7;",
            "\u0000",
            "\u0007",
            "\u001B[2J",
            "\u0085",
            "\u009B",
            "\u2028",
            "\u202E",
            "\u2066",
            "\u200F",
            "\u061C",
            "\uD800",
            "\uDC00",
            "Tea",
            " and cups ",
            "\\url{",
            "%",
            "\\u",
            "\r",
            "\t",
            "10.1000/x",
            "2024",
            "\uFEFF",
            "From: a@b.c\nDate: x\nSubject: y\n\n");

    @Provide
    Arbitrary<byte[]> noise() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(3000);
        return Combinators.combine(Arbitraries.of(SIGNS), bytes).as((sign, rest) -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(sign.getBytes(StandardCharsets.ISO_8859_1));
            all.writeBytes(rest);
            return all.toByteArray();
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void noiseGivesNoPaperAndAtMostOneError(@ForAll("noise") byte[] noise) throws IOException {
        for (AnyReader.Found found : AnyReader.read(noise)) {
            assertThat(found.papers()).as(found.reader()).isEmpty();
            assertThat(found.diagnostics())
                    .as(found.reader())
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(said -> {
                        assertThat(said.severity()).isEqualTo(Severity.ERROR);
                        assertThat(Unprintable.isIn(said.message()))
                                .as(said.message())
                                .isFalse();
                    });
        }
    }

    @Property(tries = 300)
    void nothingUnprintableComesOut(@ForAll("texts") String text) throws IOException {
        for (AnyReader.Found found : AnyReader.readAsAnything(text)) {
            for (Diagnostic said : found.diagnostics()) {
                assertThat(Unprintable.isIn(said.message()))
                        .as(found.reader() + said)
                        .isFalse();
            }
            for (Format format : Format.values()) {
                String written = format.writer().format(found.papers());
                assertThat(Unprintable.isIn(written.replaceAll("[\r\n\t]", "")))
                        .as(written)
                        .isFalse();
            }
            long errors = found.diagnostics().stream()
                    .filter(said -> said.severity() == Severity.ERROR)
                    .count();
            assertThat(errors).as(found.reader()).isLessThanOrEqualTo(1);
        }
    }
}
