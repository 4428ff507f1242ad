package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import io.github.offprint.testing.Accounts;
import io.github.offprint.testing.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every input whatsoever. */
class DigestPropertyTest {

    @Property
    void noTextMakesParsingThrowAndEveryLineIsAccountedFor(@ForAll String text) {
        Accounts.assertCloses(Digest.parse(text), text);
    }

    @Property
    void theAccountClosesOnPagesMadeOfPiecesInAnyOrder(@ForAll("pieces") List<String> lines) {
        Accounts.assertCloses(Digest.parse(String.join("\n", lines)), String.join("\n", lines));
    }

    @Property
    void theAccountClosesOnMutatedPages(@ForAll("mutated") String page) {
        Accounts.assertCloses(Digest.parse(page), page);
    }

    @Property
    void everyTitleStandsInTheDigest(@ForAll("pieces") List<String> lines) {
        String text = String.join("\n", lines);
        DigestParser plain = DigestParser.builder().form(DigestForm.PAGE_TEXT).build();

        for (Paper paper : plain.parse(text).papers()) {
            assertThat(text.replaceAll("\\s+", " ")).contains(paper.title());
        }
    }

    @Property
    void wholeEntriesAreReadWholeWhateverSurroundsThem(@ForAll("entries") List<String> entries) {
        Digest digest = Digest.parse(Pages.HEAD + String.join("", entries));

        List<String> once = withoutRepetitions(entries);
        assertThat(digest.papers()).hasSameSizeAs(once);
        assertThat(digest.account().unread()).isZero();
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i)).startsWith(digest.papers().get(i).title() + "\n");
        }
    }

    /** Some pages show each entry twice; it is one paper. */
    private static List<String> withoutRepetitions(List<String> entries) {
        List<String> once = new ArrayList<>();
        for (String entry : entries) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(entry)) {
                once.add(entry);
            }
        }
        return once;
    }

    @Provide
    Arbitrary<List<String>> entries() {
        return Arbitraries.of(Pages.COUNTED, Pages.ORGANISED, Pages.SINGLE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        List<String> pieces = new ArrayList<>(Pages.PAGE.lines().toList());
        pieces.addAll(List.of(
                "",
                "\t",
                "·",
                "•",
                "-",
                "7",
                "1.2k",
                "Sep 31",
                "Feb 29",
                "2 authors",
                "• 0 authors",
                "Submitted by",
                "Next",
                "Daily Papers",
                "][3]",
                "### T",
                "May 5, 2020 3",
                "a b · Sep 3",
                "\uFEFF",
                "99999999999999 authors"));
        return Arbitraries.of(pieces).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 30))
                .as((seed, changes) -> mutate(new Random(seed), changes));
    }

    private static String mutate(Random random, int changes) {
        List<String> lines = new ArrayList<>((Pages.PAGE + Pages.PAGE).lines().toList());
        for (int i = 0; i < changes && lines.size() > 1; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 ->
                    lines.set(
                            at,
                            lines.get(at)
                                    .substring(0, random.nextInt(lines.get(at).length() + 1)));
                case 3 -> lines.set(at, lines.get(at) + (char) random.nextInt(0x10000));
                default -> lines.add(lines.remove(at));
            }
        }
        return String.join("\n", lines);
    }
}
