package io.github.offprint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** The proof of linear time lets pass what is linear, and nothing that is not. */
class GrowthTest {
    private long now;
    private int runs;

    private void check(IntToLongFunction nanos) throws Exception {
        new Growth(() -> now).check(1000, n -> n, n -> {
            runs++;
            now += nanos.applyAsLong(n);
        });
    }

    @Test
    void linearWorkPasses() {
        assertThatCode(() -> check(n -> 100L * n)).doesNotThrowAnyException();
        assertThatCode(() -> check(n -> 5_000_000)).doesNotThrowAnyException();
        assertThatCode(() -> check(n -> (long) (100 * n * Math.log(n)))).doesNotThrowAnyException();
    }

    @Test
    void quadraticWorkFailsHoweverSmallItsPartSeems() {
        assertThatThrownBy(() -> check(n -> (long) n * n))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1000: 1.000 ms, 4000: 16.000 ms;")
                .hasMessageContaining("4000: 16.000 ms, 16000: 256.000 ms;");
        assertThatThrownBy(() -> check(n -> 500L * n + (long) n * n)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatDisturbsOneRunIsLeftOut() {
        assertThatCode(() -> check(n -> (runs % 5 == 0 ? 50_000L : 1000L) * n)).doesNotThrowAnyException();
    }

    @Test
    void whatDisturbsOneSizeIsTriedAtAnother() {
        assertThatCode(() -> check(n -> (n == 4000 ? 3000L : 1000L) * n)).doesNotThrowAnyException();
    }

    @Test
    void aQuadraticScanIsFoundByTheClockOfTheThread() {
        assertThatThrownBy(() -> Growth.isLinear(4_000, "ab"::repeat, GrowthTest::countFromTheStart))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("takes more time than in proportion to its input;");
        assertThatCode(() -> Growth.isLinear(
                        "ab"::repeat, text -> assertThat(text.chars().sum()).isPositive()))
                .doesNotThrowAnyException();
    }

    /** For each character counts those before it, from the start. */
    private static void countFromTheStart(String text) {
        long sum = 0;
        for (int end = 0; end < text.length(); end++) {
            for (int i = 0; i < end; i++) {
                sum += text.charAt(i);
            }
        }
        if (sum < 0) {
            throw new ArithmeticException();
        }
    }
}
