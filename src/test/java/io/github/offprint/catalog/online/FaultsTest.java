package io.github.offprint.catalog.online;

import static io.github.offprint.catalog.online.LocalService.answer;
import static io.github.offprint.catalog.online.LocalService.cut;
import static io.github.offprint.catalog.online.LocalService.dribble;
import static io.github.offprint.catalog.online.LocalService.flood;
import static io.github.offprint.catalog.online.LocalService.gzip;
import static io.github.offprint.catalog.online.LocalService.json;
import static io.github.offprint.catalog.online.LocalService.packed;
import static io.github.offprint.catalog.online.LocalService.raw;
import static io.github.offprint.catalog.online.LocalService.redirect;
import static io.github.offprint.catalog.online.LocalService.reset;
import static io.github.offprint.catalog.online.LocalService.silence;
import static io.github.offprint.catalog.online.LocalService.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.online.LocalService.Behaviour;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a question when the service, or what stands between, doesn't work: an answer or one line, never a wait without end. */
class FaultsTest {
    private final FastTime time = new FastTime();

    private static HttpOptions.Builder options(LocalService service) {
        return HttpOptions.builder().baseUri(service.uri());
    }

    private HuggingFaceCatalog catalog(HttpOptions options) {
        return new HuggingFaceCatalog(new ServiceClient(HuggingFaceCatalog.service(), options, time, () -> 0));
    }

    private List<Candidate> ask(LocalService service) throws IOException {
        return catalog(options(service).build()).candidates(Answers.ASKED);
    }

    private static ServiceException failure(HuggingFaceCatalog catalog) {
        return catchThrowableOfType(ServiceException.class, () -> catalog.candidates(Answers.ASKED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anAnswerThatComesInTheEndIsRead(String name, int requests, Behaviour[] behaviours) throws IOException {
        try (LocalService service = new LocalService(behaviours)) {
            assertThat(ask(service)).hasSize(1).allMatch(Candidate::isSure);
            assertThat(service.requests).hasSize(requests);
        }
    }

    static Stream<Arguments> anAnswerThatComesInTheEndIsRead() {
        Behaviour good = json(Answers.FOUND);
        byte[] found = Answers.FOUND.getBytes(UTF_8);
        return Stream.of(
                arguments("at once", 1, of(good)),
                arguments("after a reset", 2, of(reset(), good)),
                arguments("after a cut", 2, of(cut("[{\"paper\":"), good)),
                arguments("after 500", 2, of(status(500), good)),
                arguments("after 429 and 503", 3, of(status(429), status(503), good)),
                arguments("after a packed body that is cut", 2, of(cutGzip(), good)),
                arguments("packed", 1, of(gzip(Answers.FOUND))),
                arguments("with a wrong content type", 1, of(answer(200, "text/plain", found))),
                arguments("as what is no content type", 1, of(answer(200, "?", found))),
                arguments("behind a mark of byte order", 1, of(json("\uFEFF" + Answers.FOUND))),
                arguments("behind a redirect", 2, of(redirect("/elsewhere?q=1"), good)),
                arguments("behind five redirects", 6, of(all(5, redirect("/"), good))));
    }

    private static Behaviour[] of(Behaviour... behaviours) {
        return behaviours;
    }

    private static Behaviour[] all(int times, Behaviour behaviour, Behaviour last) {
        Behaviour[] all = new Behaviour[times + 1];
        Arrays.fill(all, behaviour);
        all[times] = last;
        return all;
    }

    private static Behaviour cutGzip() {
        byte[] packed = packed(Answers.FOUND);
        return answer(200, "application/json", Arrays.copyOf(packed, packed.length / 2), "Content-Encoding: gzip");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNoAnswerIsOneLine(String message, int requests, Behaviour behaviour) throws IOException {
        try (LocalService service = new LocalService(behaviour)) {
            HttpOptions options = options(service).responseLimit(100_000).build();

            ServiceException failure = failure(catalog(options));

            assertThat(failure).hasMessageStartingWith("Hugging Face: ").hasMessageContaining(message);
            assertThat(failure.getMessage()).doesNotContain("\n").hasSizeLessThan(320);
            assertThat(service.requests).hasSize(requests);
        }
    }

    static Stream<Arguments> whatIsNoAnswerIsOneLine() {
        byte[] page = "<!DOCTYPE html><html>Down</html>".getBytes(UTF_8);
        return Stream.of(
                arguments("the connection broke off", 4, cut("[")),
                arguments("the connection broke off", 4, raw("HTTP/nonsense\r\n\r\n")),
                arguments("can't be read, it is empty", 1, json("")),
                arguments("can't be read, it is empty", 1, json(" \r\n")),
                arguments("can't be unpacked", 4, cutGzip()),
                arguments("can't be read", 1, json("[{\"paper\": {\"id\": \"2101.00001\", \"title\": \"cut")),
                arguments("can't be read", 1, json("No papers\r\nat all\u2028today")),
                arguments("no record of a paper", 1, json("{\"status\": \"fine\"}")),
                arguments("is an error, Too long", 1, json("{\"error\": \"Too long\"}")),
                arguments("a web page came", 1, answer(200, "Text/HTML; charset=utf-8", page)),
                arguments("packed by br", 1, answer(200, "a/b", new byte[9], "Content-Encoding: br")),
                arguments("longer than 100000 bytes", 1, json(" ".repeat(100_001))),
                arguments("longer than 100000 bytes", 1, flood()),
                arguments("longer than 100000 bytes", 1, gzip(" ".repeat(100_001))),
                arguments("status 400, the service doesn't understand", 1, status(400)),
                arguments("status 401", 1, status(401)),
                arguments("status 403, the service refuses", 1, status(403)),
                arguments("status 404, there is no service", 1, status(404)),
                arguments("status 429, too many questions", 4, status(429)),
                arguments("status 500, the service has trouble", 4, status(500)),
                arguments("status 503", 4, status(503)),
                arguments("status 304", 1, status(304)),
                arguments("without an end", 6, redirect("/again")),
                arguments("not followed (file)", 1, redirect("file:///etc/passwd")),
                arguments("not followed (ftp)", 1, redirect("ftp://localhost/x")),
                arguments("not followed (http)", 1, redirect("http:///x")),
                arguments("not followed", 1, status(302)),
                arguments("not followed", 1, redirect("http://localhost:99999/")),
                arguments("no address", 1, redirect("http://[x")));
    }

    @Test
    void aConnectionThatIsResetEachTimeIsTriedNoLongerThanAllowed() throws IOException {
        try (LocalService service = new LocalService(reset())) {
            assertThat(failure(catalog(options(service).build()))).hasMessageContaining("the connection broke off");
            // the client of the JDK asks once more by itself
            assertThat(service.requests).hasSizeBetween(4, 8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatTakesTooLongEnds(String name, Behaviour behaviour) throws IOException {
        try (LocalService service = new LocalService(behaviour)) {
            time.isOverOnceAsked(service.asked);

            assertThat(failure(catalog(options(service).retries(1).build())))
                    .hasMessage("Hugging Face: no whole answer in time; ask later or allow more time")
                    .matches(ServiceException::isTemporary);
            assertThat(service.requests).hasSize(2);
        }
    }

    static Stream<Arguments> whatTakesTooLongEnds() {
        return Stream.of(
                arguments("silence", silence()),
                arguments("a head without end", dribble("HTTP/1.1 200 OK\r\nX-Long: ")),
                arguments("a body without end", dribble("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[")));
    }

    @Test
    void aServiceThatIsNotThereIsToldFromOneThatFails() throws IOException {
        LocalService service = new LocalService(status(500));
        service.close();

        assertThat(failure(catalog(options(service).build())))
                .hasMessageContaining("can't be reached")
                .matches(e -> e.isTemporary() && e.status().isEmpty());
        assertThat(time.sleeps).hasSize(3);
    }

    @Test
    void waitsDoubleAndAreLimited() throws IOException {
        try (LocalService service = new LocalService(status(500))) {
            HttpOptions options = options(service)
                    .retries(6)
                    .longestWait(Duration.ofSeconds(10))
                    .interval(Duration.ZERO)
                    .build();

            assertThat(failure(catalog(options)).status()).hasValue(500);
            assertThat(time.sleeps).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
        }
    }

    @Test
    void aHalfOfAWaitIsLeftToChance() throws IOException {
        try (LocalService service = new LocalService(status(500))) {
            HttpOptions options =
                    options(service).retries(2).interval(Duration.ZERO).build();
            ServiceClient client = new ServiceClient(HuggingFaceCatalog.service(), options, time, () -> 1);

            failure(new HuggingFaceCatalog(client));

            assertThat(time.sleeps).extracting(Duration::toMillis).containsExactly(500L, 1000L);
        }
    }

    @Test
    void allAttemptsAndWaitsTakeNoLongerThanAQuestionMay() throws IOException {
        try (LocalService service = new LocalService(status(500))) {
            HttpOptions options = options(service)
                    .retries(20)
                    .totalTimeout(Duration.ofSeconds(10))
                    .interval(Duration.ZERO)
                    .build();

            failure(catalog(options));

            assertThat(time.sleeps).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Retry-After: 7                             | 7
                    Retry-After: Thu, 01 Jan 2026 00:00:07 GMT | 7
                    Retry-After: Thu, 01 Jan 1970 00:00:07 GMT | 1
                    RateLimit: "api";r=0;t=55                  | 55
                    Retry-After: soon                          | 1
                    Retry-After: -5                            | 1
                    """)
    void whatAServiceSaysOfWaitingIsKeptTo(String header, int seconds) throws IOException {
        try (LocalService service = new LocalService(status(429, header), json(Answers.FOUND))) {
            assertThat(ask(service)).hasSize(1);
            assertThat(time.sleeps.stream().mapToLong(Duration::toSeconds).max())
                    .hasValue(seconds);
        }
    }

    @ParameterizedTest
    @CsvSource({"3600", "999999999", "99999999999999"})
    void aServiceThatWantsToBeLeftAloneForLongIsNotAskedBefore(String wait) throws IOException {
        try (LocalService service = new LocalService(status(503, "Retry-After: " + wait), json(Answers.FOUND))) {
            HuggingFaceCatalog catalog = catalog(options(service).retries(0).build());

            assertThat(failure(catalog).status()).hasValue(503);
            if (wait.length() < 10) {
                assertThat(failure(catalog)).hasMessageContaining("wants no more questions for now; ask in " + wait);
                assertThat(service.requests).hasSize(1);
                time.pass(Duration.ofSeconds(Long.parseLong(wait)));
            }
            assertThat(catalog.candidates(Answers.ASKED)).hasSize(1);
        }
    }

    @Test
    void whatWasEncryptedStaysSo() throws Exception {
        Exchange exchange = new Exchange(HuggingFaceCatalog.service(), HttpOptions.DEFAULT, time);
        URI from = URI.create("https://example.org/a/b");

        assertThat(exchange.target(from, "../c")).hasToString("https://example.org/c");
        assertThat(exchange.target(from, "https://example.com/")).hasToString("https://example.com/");
        assertThat(catchThrowableOfType(ServiceException.class, () -> exchange.target(from, "http://example.org/a/b")))
                .hasMessageContaining("not followed");
    }
}
