package io.github.offprint.digest;

import static io.github.offprint.testing.Pages.COUNTED;
import static io.github.offprint.testing.Pages.HEAD;
import static io.github.offprint.testing.Pages.ORGANISED;
import static io.github.offprint.testing.Pages.PAGE;
import static io.github.offprint.testing.Pages.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Limits;
import io.github.offprint.Paper;
import io.github.offprint.testing.Growth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at a limit: a diagnostic says it, and everything before it is kept. */
class DigestLimitsTest {

    @Test
    void aLineTooLongIsCut() {
        Digest digest = parse(Limits.builder().lineLength(100), PAGE);

        assertThat(digest.papers()).hasSize(3);
        assertThat(digest.papers())
                .allSatisfy(paper -> assertThat(paper.abstractText())
                        .hasSizeLessThanOrEqualTo(100)
                        .isNotEmpty());
        assertThat(codes(digest)).contains("line-too-long").doesNotContain("unread-lines");
    }

    @Test
    void readingStopsAfterSoManyPapers() {
        Digest digest = parse(Limits.builder().entries(2), PAGE);

        assertThat(digest.papers()).extracting(Paper::title).hasSize(2).startsWith(firstTitle());
        assertThat(codes(digest)).contains("too-many-entries");
    }

    @Test
    void readingStopsAfterSoManyCharacters() {
        Digest digest = parse(Limits.builder().inputLength(HEAD.length() + COUNTED.length() + 5), PAGE);

        assertThat(digest.papers()).extracting(Paper::title).startsWith(firstTitle());
        assertThat(codes(digest)).contains("input-too-long");
    }

    @Test
    void aPageTooLongIsReadInPartsAndLosesNothing() {
        String page = HEAD + (COUNTED + ORGANISED + SINGLE).repeat(40);

        Digest whole = Digest.parse(page);
        Digest parts = parse(Limits.builder().pageLength(2_000), page);

        assertThat(parts.papers()).isEqualTo(whole.papers());
        assertThat(parts.account()).isEqualTo(whole.account());
        assertThat(codes(parts)).contains("page-too-long");
    }

    @Test
    void aLimitIsNotReachedByWhatFitsItExactly() {
        Digest digest = parse(Limits.builder().inputLength(PAGE.length()).entries(3), PAGE);

        assertThat(digest.papers()).hasSize(3);
        assertThat(digest.diagnostics()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreSaidToBeNone() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(5).nextBytes(noise);

        Digest digest = Digest.read(new ByteArrayInputStream(noise));

        assertThat(digest.papers()).isEmpty();
        assertThat(codes(digest)).contains("not-text").doesNotContain("empty-input");
    }

    @Test
    void anEndlessInputThatIsNoTextIsLeftSoon() throws IOException {
        InputStream zeros = new InputStream() {
            private long left = 1L << 33;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                left -= length;
                assertThat(left).as("bytes left unread").isPositive();
                return length;
            }
        };

        Digest digest = DigestParser.builder()
                .limits(Limits.builder().inputLength(1 << 26).build())
                .build()
                .parse(zeros);

        assertThat(codes(digest)).containsExactly("not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\u00A0\u200B\r\n\uFEFF"})
    void blankInputIsEmpty(String text) {
        assertThat(codes(Digest.parse(text))).containsExactly("empty-input");
    }

    @Test
    void aFewBadCharactersAreLetPass() {
        Digest digest = Digest.parse(PAGE.replace("patience", "pati\uFFFDnce\u0000"));

        assertThat(digest.papers()).hasSize(3);
        assertThat(codes(digest)).containsExactly("undecodable");
    }

    @ParameterizedTest
    @CsvSource({"API_JSON, '[', '{\"a\": 1},\n'", "FEED, <rss><channel>, <item><title>Tea</title></item>\n"})
    void recordsOfSomethingElseTakeNoLongerThanTheirLength(DigestForm form, String head, String other)
            throws Exception {
        DigestParser parser = DigestParser.builder().form(form).build();

        Growth.isLinear(5_000, size -> head + other.repeat(size), text -> {
            Digest digest = parser.parse(text);
            assertThat(digest.papers()).isEmpty();
            assertThat(codes(digest)).containsExactly("no-digest");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"_a_ ", "**a** ", "[a](http://b.c) ", "Link: [a](http://b.c) | ", "--- 1. a\n"})
    void aLineOfManyMarksTakesNoLongerThanItsLength(String piece) throws Exception {
        Growth.isLinear(
                piece::repeat, text -> assertThat(Digest.parse(text).papers()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"*_, _*", "[, ](http://b.c)"})
    void marksWithinMarksTakeNoLongerThanTheirLength(String open, String close) throws Exception {
        Growth.isLinear(
                size -> "# Papers\n\n" + open.repeat(size) + "kettle ".repeat(size / 2) + close.repeat(size) + "\n",
                text -> assertThat(Digest.parse(text).papers()).isEmpty());
    }

    private static Digest parse(Limits.Builder limits, String page) {
        return DigestParser.builder().limits(limits.build()).build().parse(page);
    }

    private static String firstTitle() {
        return Digest.parse(PAGE).papers().get(0).title();
    }

    private static Iterable<String> codes(Digest digest) {
        return digest.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
