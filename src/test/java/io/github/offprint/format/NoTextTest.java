package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds no paper in any format: a blank document is an empty bibliography, anything else is reported. */
class NoTextTest {
    private static final List<ReaderBuilder<?>> READERS =
            List.of(BibTeX.reader(), CslJson.reader(), Csv.reader(), Ris.reader(), JsonLines.reader());

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\0\n\0\n", "\1\2", "\u001A", "\uD800", "\uDC00\uD800", "\u00A0\n", "\u200B", "tea"})
    void whatIsNoBibliographyIsReported(String text) throws IOException {
        for (ReaderBuilder<?> reader : READERS) {
            assertReported(reader.parse(text));
            assertReported(reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            assertReported(reader.read(bytes(0xFF, 0xFE, text.getBytes(StandardCharsets.UTF_16LE))));
            assertReported(reader.read(bytes(0xFE, 0xFF, text.getBytes(StandardCharsets.UTF_16BE))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \t\r\n\f\n"})
    void aBlankDocumentIsAnEmptyBibliography(String text) throws IOException {
        for (ReaderBuilder<?> reader : READERS) {
            assertBlank(reader.parse(text));
            assertBlank(reader.read(new ByteArrayInputStream(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))));
            assertBlank(reader.read(bytes(0xFF, 0xFE, text.getBytes(StandardCharsets.UTF_16LE))));
            assertBlank(reader.read(bytes(0xFE, 0xFF, text.getBytes(StandardCharsets.UTF_16BE))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0", "tea", "[\"tea\"]"})
    void whatHoldsNoItemOfCslIsNotOfThatFormat(String text) {
        assertThat(CslJson.parse(text).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("not-this-format");
    }

    private static void assertReported(Bibliography read) {
        assertThat(read.papers()).isEmpty();
        assertThat(read.diagnostics()).isNotEmpty();
    }

    private static void assertBlank(Bibliography read) {
        assertThat(read.papers()).isEmpty();
        assertThat(read.diagnostics()).isEmpty();
    }

    private static ByteArrayInputStream bytes(int first, int second, byte[] text) {
        byte[] marked = new byte[text.length + 2];
        marked[0] = (byte) first;
        marked[1] = (byte) second;
        System.arraycopy(text, 0, marked, 2, text.length);
        return new ByteArrayInputStream(marked);
    }
}
