package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writers of all formats do with what the caller gives them to write to. */
class PaperWriterTest {
    private static final Paper FIRST = Paper.builder("Ölkännchen 😀").build();
    private static final Paper SECOND = Paper.builder("Boats").build();
    private static final List<Paper> PAPERS = List.of(FIRST, SECOND);

    static Stream<Named<WriterBuilder<?>>> formats() {
        return Stream.of(
                Named.of("BibTeX", BibTeX.writer()),
                Named.of("CSL-JSON", CslJson.writer()),
                Named.of("CSV", Csv.writer()),
                Named.of("CSV with mark", Csv.writer().byteOrderMark(true)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyTargetGetsTheSameText(WriterBuilder<?> format) throws IOException {
        String text = format.format(PAPERS);
        StringBuilder builder = new StringBuilder();
        StringWriter writer = new StringWriter();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        writeAll(format.to(builder), PAPERS);
        writeAll(format.to(writer), PAPERS);
        writeAll(format.to(stream), PAPERS);
        writeAll(format.to(new PrintStream(printed, false, StandardCharsets.ISO_8859_1)), PAPERS);

        assertThat(builder).hasToString(text);
        assertThat(writer).hasToString(text);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void papersOneByOneAreTheSameAsAllAtOnce(WriterBuilder<?> format) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PaperWriter out = format.to(text)) {
            out.write(FIRST);
            out.writeAll(List.of());
            out.write(SECOND);
        }

        assertThat(text).hasToString(format.format(PAPERS));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void withoutPapersTheOutputIsThatOfAnEmptyList(WriterBuilder<?> format) throws IOException {
        StringBuilder text = new StringBuilder();
        format.to(text).close();

        assertThat(text).hasToString(format.format(List.of()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aBuilderOpensManyWritersAndAWriterKeepsItsSettings(WriterBuilder<?> format) throws IOException {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        try (PaperWriter first = format.to(one);
                PaperWriter second = format.to(other)) {
            first.writeAll(PAPERS);
            format.keys(paper -> "changed-later");
            second.writeAll(PAPERS);
        }

        assertThat(one).hasToString(other.toString());
        assertThat(one).doesNotContain("changed-later");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatTheCallerOpenedIsFlushedAndStaysOpen(WriterBuilder<?> format) throws IOException {
        Watched stream = new Watched();
        Watched printed = new Watched();
        List<String> calls = new ArrayList<>();
        Writer writer = new StringWriter() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };

        writeAll(format.to(stream), PAPERS);
        writeAll(format.to(new PrintStream(printed)), PAPERS);
        writeAll(format.to(writer), PAPERS);

        assertThat(stream.calls).contains("flush").doesNotContain("close");
        assertThat(printed.calls).contains("flush").doesNotContain("close");
        assertThat(calls).contains("flush").doesNotContain("close");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void closingAgainDoesNothing(WriterBuilder<?> format) throws IOException {
        StringBuilder text = new StringBuilder();
        PaperWriter out = format.to(text);
        writeAll(out, PAPERS);
        out.close();
        out.abort();
        out.close();

        assertThat(text).hasToString(format.format(PAPERS));
        assertThatThrownBy(() -> out.write(FIRST))
                .isInstanceOf(IOException.class)
                .hasMessage("the writer is closed");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anAbortedWriterTakesNoMoreAndWritesNoEnd(WriterBuilder<?> format) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        PaperWriter out = format.to(stream);
        out.write(FIRST);
        out.abort();

        assertThatThrownBy(() -> out.write(SECOND))
                .isInstanceOf(IOException.class)
                .hasMessage("the writer was aborted or has failed");
        out.close();
        assertThat(format.format(List.of(FIRST)))
                .startsWith(stream.toString(StandardCharsets.UTF_8))
                .isNotEqualTo(stream.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void papersThatFailToComeAbortTheWriter(WriterBuilder<?> format) throws IOException {
        PaperWriter out = format.to(new StringBuilder());

        assertThatThrownBy(() -> out.writeAll(PaperWriterTest::failing)).hasMessage("no more papers");
        assertThatThrownBy(() -> out.write(SECOND)).hasMessage("the writer was aborted or has failed");
        out.close();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aMissingPaperIsRefusedAndAbortsTheWriter(WriterBuilder<?> format) throws IOException {
        PaperWriter out = format.to(new StringBuilder());

        assertThatThrownBy(() -> out.write(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> out.write(FIRST)).hasMessage("the writer was aborted or has failed");
        out.close();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aTargetThatFailsIsReportedOnceAtTheLatestAtTheEnd(WriterBuilder<?> format) throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        PaperWriter out = format.to(full);

        assertThatThrownBy(() -> writeAll(out, PAPERS))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        out.close();
        assertThatThrownBy(() -> out.write(FIRST)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anErrorThatAPrintStreamHidesIsReportedAtTheEnd(WriterBuilder<?> format) throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        PaperWriter out = format.to(new PrintStream(full));
        out.write(FIRST);

        assertThatThrownBy(out::close).isInstanceOf(IOException.class).hasMessage("the print stream reports an error");
    }

    @Test
    void aWriterThatIsClosedAfterAFailureKeepsTheFirstException() {
        assertThatThrownBy(() -> {
                    try (PaperWriter out = Csv.writer().to(new StringBuilder())) {
                        out.writeAll(PaperWriterTest::failing);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more papers")
                .hasNoSuppressedExceptions();
    }

    @ParameterizedTest
    @MethodSource("formats")
    @SuppressWarnings("StreamToIterable") // the mistake that is looked for
    void papersThatCanBeGoneThroughOnceNeedKeys(WriterBuilder<?> format) {
        Iterator<Paper> iterator = PAPERS.iterator();
        Iterable<Paper> once = () -> iterator;

        assertThatThrownBy(() -> format.format(once))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the papers could be gone through only once; set keys, or pass a list");

        Stream<Paper> stream = PAPERS.stream();
        assertThatThrownBy(() -> format.format(stream::iterator)).isInstanceOf(IllegalStateException.class);

        Iterator<Paper> again = PAPERS.iterator();
        assertThat(format.keys(CitationKeys.of(PAPERS)).format(() -> again)).isEqualTo(format.format(PAPERS));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRuleSetLaterReplacesKeysSetBefore(WriterBuilder<?> format) {
        format.keys(CitationKeys.of(PAPERS)).keys(paper -> "kettle");

        assertThat(format.format(List.of(SECOND))).contains("kettle").doesNotContain("boats");
    }

    private static void writeAll(PaperWriter writer, List<Paper> papers) throws IOException {
        try (writer) {
            writer.writeAll(papers);
        }
    }

    private static Iterator<Paper> failing() {
        return Stream.of(true, false)
                .map(works -> {
                    if (!works) {
                        throw new IllegalStateException("no more papers");
                    }
                    return FIRST;
                })
                .iterator();
    }

    private static final class Watched extends ByteArrayOutputStream {
        final List<String> calls = new ArrayList<>();

        @Override
        public void flush() {
            calls.add("flush");
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }
}
