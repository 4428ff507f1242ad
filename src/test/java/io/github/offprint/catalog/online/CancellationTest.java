package io.github.offprint.catalog.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.catalog.Catalog;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** An interrupted thread stops waiting, wherever it waits, and stays interrupted. */
class CancellationTest {

    /** What the thread was told, and whether it is still interrupted. */
    private record End(Throwable failure, boolean interrupted) {}

    private static End interrupted(Catalog catalog, CountDownLatch waiting) throws Exception {
        CompletableFuture<End> end = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                catalog.candidates(Answers.ASKED);
                end.complete(new End(new AssertionError("answered"), false));
            } catch (Throwable e) {
                end.complete(new End(e, Thread.currentThread().isInterrupted()));
            }
        });
        thread.start();
        waiting.await();
        thread.interrupt();
        return end.get();
    }

    private static void assertCancelled(End end) {
        assertThat(end.failure).isInstanceOf(InterruptedIOException.class).hasMessage("Hugging Face: interrupted");
        assertThat(end.interrupted).isTrue();
    }

    private static HttpOptions.Builder options(LocalService service) {
        return HttpOptions.builder().baseUri(service.uri());
    }

    @Test
    void whileTheServiceIsSilent() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (LocalService service = new LocalService((socket, its) -> {
            asked.countDown();
            LocalService.silence().answer(socket, its);
        })) {
            assertCancelled(interrupted(new HuggingFaceCatalog(options(service).build()), asked));
        }
    }

    @Test
    void theConnectionIsGivenUpWhenTheTimeIsOver() throws Exception {
        CompletableFuture<Integer> next = new CompletableFuture<>();
        try (LocalService service = new LocalService((socket, its) -> {
            try {
                next.complete(socket.getInputStream().read());
            } catch (IOException e) {
                next.complete(-1);
            }
        })) {
            HttpOptions options = options(service).retries(0).build();
            FastTime time = new FastTime();
            time.isOverOnceAsked(service.asked);
            Catalog catalog = catalog(options, time);

            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> catalog.candidates(Answers.ASKED)))
                    .isInstanceOf(ServiceException.class);
            assertThat(next.get()).isEqualTo(-1);
        }
    }

    @Test
    void whileItWaitsForTheNextAttempt() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        try (LocalService service = new LocalService(LocalService.status(500))) {
            HttpOptions options = options(service).interval(Duration.ZERO).build();

            assertCancelled(interrupted(catalog(options, asleep), asleep));
        }
    }

    @Test
    void whileItWaitsForItsTurnAndTheNextOneIsServed() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        try (LocalService service = new LocalService(LocalService.json(Answers.FOUND))) {
            HttpOptions options = options(service).interval(Duration.ofHours(1)).build();
            Catalog catalog = catalog(options, asleep);
            catalog.candidates(Answers.ASKED);

            assertCancelled(interrupted(catalog, asleep));
            assertThat(service.requests).hasSize(1);
        }
    }

    @Test
    void beforeItAsks() throws IOException {
        try (LocalService service = new LocalService(LocalService.json(Answers.FOUND))) {
            Catalog catalog = new HuggingFaceCatalog(options(service).build());
            Thread.currentThread().interrupt();

            Throwable failure = org.assertj.core.api.Assertions.catchThrowable(() -> catalog.candidates(Answers.ASKED));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(InterruptedIOException.class);
        }
    }

    /** A catalog that tells when it sleeps, and then sleeps for good. */
    private static Catalog catalog(HttpOptions options, CountDownLatch asleep) {
        FastTime fast = new FastTime();
        Time slow = new Time() {
            @Override
            public java.time.Instant now() {
                return fast.now();
            }

            @Override
            public long nanos() {
                return fast.nanos();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                asleep.countDown();
                new CountDownLatch(1).await();
            }

            @Override
            public <T> T await(Future<T> result, long nanos)
                    throws InterruptedException, ExecutionException, TimeoutException {
                return fast.await(result, nanos);
            }
        };
        return catalog(options, slow);
    }

    private static Catalog catalog(HttpOptions options, Time time) {
        return new HuggingFaceCatalog(new ServiceClient(HuggingFaceCatalog.service(), options, time, () -> 0));
    }
}
