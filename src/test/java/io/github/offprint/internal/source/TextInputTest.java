package io.github.offprint.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextInputTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "61, a",
        "C3 A9, é",
        "F0 9F 98 80, 😀",
        // byte order marks
        "EF BB BF, ''",
        "EF BB BF 61, a",
        "EF BB BF EF BB BF 61, \uFEFFa",
        "FF FE, ''",
        "FF FE 61 00 E9 00, aé",
        "FF FE 3D D8 00 DE, 😀",
        "FE FF, ''",
        "FE FF 00 61 00 E9, aé",
        "FE FF D8 3D DE 00, 😀",
        // not one
        "EF BB, \uFFFD",
        "EF, \uFFFD",
        "FF, \uFFFD",
        "61 EF BB BF, a\uFEFF",
        "BB BF 61, \uFFFD\uFFFDa",
    })
    void aByteOrderMarkDecides(String bytes, String text) throws IOException {
        assertThat(text(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "61 FF 62, a\uFFFDb",
        "61 C3, a\uFFFD",
        "C3 28, \uFFFD(",
        "61 80 62, a\uFFFDb",
        "FF FE 61, \uFFFD",
        "FF FE 61 00 62, a\uFFFD",
        "FE FF DE 00 00 61, \uFFFDa",
    })
    void whatCannotBeDecodedBecomesTheReplacementCharacter(String bytes, String text) throws IOException {
        assertThat(text(bytes)).isEqualTo(text);
    }

    @Test
    void windowsCharactersInUtf8DoNotEndTheText() throws IOException {
        byte[] bytes = "naïve café".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(text(new ByteArrayInputStream(bytes))).isEqualTo("na\uFFFDve caf\uFFFD");
    }

    @Test
    void aSlowStreamIsReadOn() throws IOException {
        byte[] bytes = "\uFEFFaé😀".getBytes(StandardCharsets.UTF_8);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };

        assertThat(text(slow)).isEqualTo("aé😀");
    }

    @Test
    void closingTheTextClosesTheBytes() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream bytes = new ByteArrayInputStream(new byte[] {'a'}) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        TextInput.open(bytes).close();

        assertThat(closed).isTrue();
    }

    @Test
    void whatTheStreamThrowsIsPassedOn() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> TextInput.open(broken)).hasMessage("broken");
    }

    @Property
    void noBytesThrow(@ForAll byte[] bytes) {
        assertThatCode(() -> text(new ByteArrayInputStream(bytes))).doesNotThrowAnyException();
    }

    private static String text(String bytes) throws IOException {
        return text(new ByteArrayInputStream(HexFormat.of().parseHex(bytes.replace(" ", ""))));
    }

    private static String text(InputStream bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = TextInput.open(bytes)) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
