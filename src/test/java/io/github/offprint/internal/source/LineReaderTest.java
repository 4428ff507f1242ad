package io.github.offprint.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    private static final int BUFFER = 16_384;
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @ParameterizedTest
    @MethodSource
    void eachKindOfLineEndEndsALine(String text, List<String> lines) {
        assertThat(lines(text)).isEqualTo(lines);
    }

    static Stream<Arguments> eachKindOfLineEndEndsALine() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("a", List.of("a")),
                Arguments.of("a\n", List.of("a")),
                Arguments.of("a\r", List.of("a")),
                Arguments.of("a\r\n", List.of("a")),
                Arguments.of("\n", List.of("")),
                Arguments.of("\r\n", List.of("")),
                Arguments.of("\n\n", List.of("", "")),
                Arguments.of("\r\r", List.of("", "")),
                Arguments.of("\n\r", List.of("", "")),
                Arguments.of("\r\n\r\n", List.of("", "")),
                Arguments.of("\r\r\n\n", List.of("", "", "")),
                Arguments.of("a\nb\rc\r\nd", List.of("a", "b", "c", "d")),
                Arguments.of("a\n b ", List.of("a", " b ")),
                Arguments.of("a\u0085b\u2028c\fd", List.of("a\u0085b\u2028c\fd")));
    }

    @ParameterizedTest
    @ValueSource(ints = {BUFFER - 2, BUFFER - 1, BUFFER, BUFFER + 1, 2 * BUFFER - 1, 2 * BUFFER})
    void aLineEndIsSeenAcrossTheBorderOfTheBuffer(int length) {
        String line = "x".repeat(length);
        for (String end : List.of("\n", "\r", "\r\n")) {
            assertThat(lines(line + end + "next" + end + end + "last")).containsExactly(line, "next", "", "last");
            assertThat(lines(line + end)).containsExactly(line);
        }
    }

    @Test
    void linesAreNumberedFromOne() throws IOException {
        LineReader reader = new LineReader(new StringReader("a\r\n\r\nb"), NO_LIMIT, NO_LIMIT);

        assertThat(reader.number()).isZero();
        reader.next();
        assertThat(reader.number()).isEqualTo(1);
        reader.next();
        reader.next();
        assertThat(reader.number()).isEqualTo(3);
        assertThat(reader.next()).isNull();
        assertThat(reader.next()).isNull();
        assertThat(reader.number()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, false", "abcd, abcd, false", "abcde, abcd, true", "'', '', false"})
    void ofALongLineTheBeginningIsKept(String line, String kept, boolean cut) throws IOException {
        LineReader reader = new LineReader(new StringReader("\n" + line + "\nnext"), 4, NO_LIMIT);
        reader.next();

        assertThat(reader.next()).isEqualTo(kept);
        assertThat(reader.wasCut()).isEqualTo(cut);
        assertThat(reader.next()).isEqualTo("next");
        assertThat(reader.wasCut()).isFalse();
        assertThat(reader.wasStopped()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, BUFFER - 1, BUFFER, BUFFER + 1, 3 * BUFFER})
    void aLimitOfALineHoldsAcrossBuffers(int limit) throws IOException {
        String line = "x".repeat(4 * BUFFER);
        LineReader reader = new LineReader(new StringReader(line + "\r\nb"), limit, NO_LIMIT);

        assertThat(reader.next()).hasSize(limit);
        assertThat(reader.wasCut()).isTrue();
        assertThat(reader.next()).isEqualTo("b");
        assertThat(reader.number()).isEqualTo(2);
    }

    @Test
    void aLineOfTheWholeLimitThatEndsTheInputIsNotCut() throws IOException {
        LineReader reader = new LineReader(new StringReader("abcd"), 4, 4);

        assertThat(reader.next()).isEqualTo("abcd");
        assertThat(reader.wasCut()).isFalse();
        assertThat(reader.next()).isNull();
        assertThat(reader.wasStopped()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, a", "2, a", "3, a b", "4, a b", "5, a b c"})
    void readingStopsAtTheLimitOfTheInput(int limit, String lines) throws IOException {
        LineReader reader = new LineReader(new StringReader("a\nb\nc\nd"), NO_LIMIT, limit);

        assertThat(rest(reader)).isEqualTo(Arrays.asList(lines.split(" ")));
        assertThat(reader.wasStopped()).isTrue();
        assertThat(reader.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 100})
    void anInputWithinItsLimitIsNotStopped(int limit) throws IOException {
        LineReader reader = new LineReader(new StringReader("a\nb\nc\nd"), NO_LIMIT, limit);

        assertThat(rest(reader)).containsExactly("a", "b", "c", "d");
        assertThat(reader.wasStopped()).isFalse();
    }

    @Test
    void anInputWithoutEndIsStopped() throws IOException {
        Reader endless = new FilterReader(new StringReader("")) {
            @Override
            public int read(char[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, 'x');
                return length;
            }
        };
        LineReader reader = new LineReader(endless, 10, 1_000_000);

        assertThat(reader.next()).isEqualTo("x".repeat(10));
        assertThat(reader.wasCut()).isTrue();
        assertThat(reader.wasStopped()).isTrue();
        assertThat(reader.next()).isNull();
    }

    @Test
    void whatTheReaderThrowsIsPassedOn() {
        Reader broken = new FilterReader(new StringReader("")) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> new LineReader(broken, 1, 1).next()).hasMessage("broken");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\n", "\r", "\r\n", "a", "bc")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Property
    void linesAreThoseOfTheStandardLibraryHoweverTheTextComes(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 5) int piece) throws IOException {
        Reader slow = new FilterReader(new StringReader(text)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, piece));
            }
        };

        assertThat(rest(new LineReader(slow, NO_LIMIT, NO_LIMIT)))
                .isEqualTo(text.lines().toList());
    }

    private static List<String> lines(String text) {
        try {
            return rest(new LineReader(new StringReader(text), NO_LIMIT, NO_LIMIT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rest(LineReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
