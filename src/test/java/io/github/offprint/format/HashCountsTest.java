package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HashCountsTest {

    @Property
    void aHashWasSeenAsOftenAsItWasCounted(@ForAll List<Long> hashes) {
        HashCounts counts = new HashCounts();
        Map<Long, Integer> expected = new HashMap<>();
        for (long any : hashes) {
            for (long hash : new long[] {any, any & 7, any >> 60, 0}) {
                assertThat(counts.increment(hash)).isEqualTo(expected.merge(hash, 1, Integer::sum) - 1);
            }
        }
    }

    @Test
    void manyHashesOfOnePartKeepTheirCounts() {
        HashCounts counts = new HashCounts();
        for (int round = 0; round < 3; round++) {
            for (long hash = 0; hash < 5000; hash++) {
                assertThat(counts.increment(hash << 8)).isEqualTo(round); // the low bytes collide too
            }
        }
    }
}
