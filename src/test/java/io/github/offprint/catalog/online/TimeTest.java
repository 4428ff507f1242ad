package io.github.offprint.catalog.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of this machine, as far as it can be tested without waiting. */
class TimeTest {

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1})
    void aResultThatIsThereIsGivenAndOneThatIsNotIsLate(long nanos) throws Exception {
        assertThat(Time.SYSTEM.await(CompletableFuture.completedFuture("tea"), nanos))
                .isEqualTo("tea");
        assertThatThrownBy(() -> Time.SYSTEM.await(new CompletableFuture<>(), nanos))
                .isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> Time.SYSTEM.await(CompletableFuture.failedFuture(new IllegalStateException()), nanos))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void noTimeIsWaitedAtOnce() throws InterruptedException {
        Time.SYSTEM.sleep(Duration.ZERO);
        Time.SYSTEM.sleep(Duration.ofDays(-1));

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Time.SYSTEM.sleep(Duration.ofDays(1))).isInstanceOf(InterruptedException.class);
    }
}
