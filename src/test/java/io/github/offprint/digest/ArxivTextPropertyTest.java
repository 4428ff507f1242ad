package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineAccount;
import io.github.offprint.Paper;
import io.github.offprint.testing.Accounts;
import io.github.offprint.testing.Mailings;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for everything that is read as arXiv's text. */
class ArxivTextPropertyTest {
    private static final DigestParser PARSER =
            DigestParser.builder().form(DigestForm.ARXIV_TEXT).build();

    private static final String ALL = Mailings.MAILING + Mailings.LISTING + Mailings.ABS;

    @Property
    void noTextMakesReadingThrowAndEveryLineIsAccountedFor(@ForAll String text) {
        assertAccountCloses(text);
    }

    @Property
    void theAccountClosesOnLinesInAnyOrder(@ForAll("pieces") List<String> lines) {
        assertAccountCloses(String.join("\n", lines));
    }

    @Property
    void theAccountClosesOnMutatedMailings(@ForAll("mutated") String text) {
        assertAccountCloses(text);
    }

    @Property
    void aMailingCutAnywhereLosesNoRecordBeforeTheCut(@ForAll @IntRange(max = 4000) int length) {
        String text = ALL.substring(0, Math.min(length, ALL.length()));
        long begun = text.lines()
                .filter(line -> line.startsWith("Title: ") && line.length() > 7 && !line.startsWith("Title: t"))
                .count();

        assertThat(PARSER.parse(text).papers()).hasSize((int) begun);
    }

    @Example
    void aPaperIsGivenBeforeMuchMoreIsRead() throws IOException {
        int count = 5_000;
        int buffered = 400;
        Repeated text = new Repeated(Mailings.NEW + Mailings.RULE, count);
        int[] found = new int[1];
        LineAccount account = PARSER.parse(text, "", new DigestHandler() {
            @Override
            public void paper(Paper paper) {
                found[0]++;
                assertThat(count - text.left).isLessThan(found[0] + buffered);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                assertThat(diagnostic.code()).isEqualTo("unused-text"); // the affiliations among the authors
            }
        });

        assertThat(found[0]).isEqualTo(count);
        assertThat(account.unread()).isZero();
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        List<String> pieces = new ArrayList<>(ALL.lines().toList());
        pieces.addAll(List.of(
                "\\\\",
                "\\\\",
                "\\\\",
                "> \\\\",
                ">> Title: quoted",
                "  \\\\",
                "\\\\ ( x",
                "14kb)",
                "arXiv:",
                "arXiv: (",
                "Paper: 1",
                "Title:",
                "Date (revised",
                "Date (revised):",
                "replaced with revised version",
                "Subject: daily",
                "Subject:  daily ",
                "----------",
                "%%%%%%%%%%",
                ">",
                "\uFEFF",
                ":"));
        return Arbitraries.of(pieces).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 30))
                .as((seed, changes) -> mutate(new Random(seed), changes));
    }

    private static String mutate(Random random, int changes) {
        List<String> lines = new ArrayList<>(ALL.lines().toList());
        for (int i = 0; i < changes && lines.size() > 1; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 3 -> lines.set(at, line + (char) random.nextInt(0x10000));
                case 4 -> lines.set(at, ("> ".repeat(random.nextInt(3)) + line));
                default -> lines.add(lines.remove(at));
            }
        }
        return String.join("\n", lines);
    }

    private static void assertAccountCloses(String text) {
        Accounts.assertCloses(PARSER.parse(text), text);
    }

    /** A text so many times in a row, without holding that. */
    private static final class Repeated extends Reader {
        private final String text;
        private int left;
        private StringReader now;

        Repeated(String text, int times) {
            this.text = text;
            left = times;
            now = new StringReader("");
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = now.read(target, offset, length);
            while (count < 0 && left > 0) {
                left--;
                now = new StringReader(text);
                count = now.read(target, offset, length);
            }
            return count;
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
