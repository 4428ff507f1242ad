package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Limits;
import io.github.offprint.testing.Accounts;
import io.github.offprint.testing.Renderings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for each form of digest and every input whatsoever. */
class DialectPropertyTest {
    private static final List<String> DIGESTS = new ArrayList<>(Renderings.all().values());

    @Property
    void noTextMakesAFormThrow(@ForAll DigestForm form, @ForAll String text) {
        Accounts.assertCloses(parser(form).parse(text), text);
    }

    @Property
    void theAccountClosesOnMutatedDigestsInTheirForm(@ForAll("mutated") String text) {
        Accounts.assertCloses(Digest.parse(text), text);
    }

    @Property
    void theAccountClosesOnDigestsThatAreReadInAnotherForm(@ForAll("mutated") String text, @ForAll DigestForm form) {
        Accounts.assertCloses(parser(form).parse(text), text);
    }

    @Property
    void noPaperIsWithoutATitleAndNoneIsBeyondTheLimit(@ForAll("mutated") String text, @ForAll DigestForm form) {
        Digest digest = DigestParser.builder()
                .form(form)
                .limits(Limits.builder().entries(1).build())
                .build()
                .parse(text);

        assertThat(digest.papers()).hasSizeLessThanOrEqualTo(1);
    }

    private static DigestParser parser(DigestForm form) {
        return DigestParser.builder().form(form).build();
    }

    /** Digests with lines dropped, doubled, swapped or cut, and characters changed. */
    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(
                        Arbitraries.of(DIGESTS),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(
                                "", "[", "]", "(", "<", "&", "\\", "\"", "{", "}", "\u0000", "\u200B", "·", "#", "|",
                                "\r"))
                .as(DialectPropertyTest::mutate);
    }

    private static String mutate(String digest, long seed, int times, String piece) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(digest);
        for (int i = 0; i < times && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, piece);
                case 2 -> text.insert(at, text.substring(at, end));
                default -> text.setLength(random.nextInt(10) == 0 ? at : text.length());
            }
        }
        return text.toString();
    }
}
