package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HashPoolTest {

    @Property
    void theRepeatedHashesAreThoseAddedMoreThanOnce(@ForAll List<Long> hashes) {
        HashPool pool = new HashPool();
        Map<Long, Integer> times = new HashMap<>();
        LongStream spread = hashes.stream().mapToLong(Long::longValue).flatMap(h -> LongStream.of(h, h & 7, h >> 60));
        spread.forEach(hash -> {
            pool.add(hash);
            times.merge(hash, 1, Integer::sum);
        });
        SortedHashes repeated = pool.repeated();

        times.forEach((hash, count) -> assertThat(repeated.contains(hash)).isEqualTo(count > 1));
    }

    @Test
    void morePapersMayBeAddedAfterTheRepeatedOnesWereAskedFor() {
        HashPool pool = new HashPool();
        pool.add(5);
        pool.add(3);

        assertThat(pool.repeated().contains(3)).isFalse();
        pool.add(3);
        assertThat(pool.repeated().contains(3)).isTrue();
        assertThat(pool.repeated().contains(5)).isFalse();
    }
}
