package io.github.offprint.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinFallbackTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"Müller – “x”, false", "学习 😀, false", "plain, false"})
    void utf8IsReadAsThat(String text, boolean used) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), 3)).isEqualTo(text);
        LatinFallback reader = new LatinFallback(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        reader.transferTo(java.io.Writer.nullWriter());
        assertThat(reader.wasUsed()).isEqualTo(used);
    }

    @Property
    void utf8OfAnyLengthIsReadAsThat(@ForAll String text, @ForAll @IntRange(min = 1, max = 20) int chunk)
            throws IOException {
        String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(read(valid.getBytes(StandardCharsets.UTF_8), chunk)).isEqualTo(valid);
    }

    @Property
    void latinTextIsReadAsThatWhereItCanBeNothingElse(@ForAll @IntRange(min = 0, max = 20_000) int before)
            throws IOException {
        String text = "x".repeat(before) + "é, für “diese” – ñ";

        assertThat(read(text.getBytes(WINDOWS_1252), 7)).isEqualTo(text);
    }

    @Property
    void noBytesThrowAndNoneIsLost(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        assertThat(read(bytes, 5).codePoints().count()).isBetween(bytes.length / 4L, (long) bytes.length);
    }

    private static String read(byte[] bytes, int chunk) throws IOException {
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, chunk));
            }
        };
        StringBuilder text = new StringBuilder();
        try (LatinFallback reader = new LatinFallback(slow)) {
            char[] buffer = new char[11];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
            }
        }
        return text.toString();
    }
}
