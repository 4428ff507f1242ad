package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    @Test
    void theDefaultsAreThoseOfTheDocumentation() {
        assertThat(Limits.DEFAULT.inputLength()).isEqualTo(16L * 1024 * 1024 * 1024);
        assertThat(Limits.DEFAULT.lineLength()).isEqualTo(1024 * 1024);
        assertThat(Limits.DEFAULT.pageLength()).isEqualTo(4 * 1024 * 1024);
        assertThat(Limits.DEFAULT.entries()).isEqualTo(100_000_000);
    }

    @Test
    void eachLimitIsSetByItself() {
        Limits limits = Limits.builder()
                .inputLength(4)
                .lineLength(3)
                .pageLength(2)
                .entries(1)
                .build();

        assertThat(limits.inputLength()).isEqualTo(4);
        assertThat(limits.lineLength()).isEqualTo(3);
        assertThat(limits.pageLength()).isEqualTo(2);
        assertThat(limits.entries()).isEqualTo(1);
    }

    @Test
    void anInputMayBeLongerThanAnArray() {
        assertThat(Limits.builder().inputLength(Long.MAX_VALUE).build().inputLength())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLimitBelowOneIsRefusedWhenItIsSet(int limit) {
        Limits.Builder builder = Limits.builder();

        assertThatThrownBy(() -> builder.inputLength(limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.lineLength(limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.pageLength(limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.entries(limit)).isInstanceOf(IllegalArgumentException.class);
    }
}
