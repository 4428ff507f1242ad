package io.github.offprint.catalog.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpOptionsTest {

    @Test
    void aRequestSaysWhoAsksAndWhatIsWanted() throws IOException {
        try (LocalService service = new LocalService(LocalService.json(Answers.CROSSREF_LIST))) {
            HttpOptions options = HttpOptions.builder()
                    .baseUri(service.uri())
                    .contact("you@example.org")
                    .product("MyTool/1.2")
                    .build();
            new CrossrefCatalog(options).candidates(Answers.ASKED);

            assertThat(service.requests.get(0))
                    .startsWith("GET /works?")
                    .contains("mailto=you%40example.org")
                    .contains("User-Agent: MyTool/1.2 Offprint (+https://github.com/offprint/offprint;"
                            + " mailto:you@example.org)\r\n")
                    .contains("Accept: application/json\r\n")
                    .contains("Accept-Encoding: gzip\r\n");
        }
    }

    @Test
    void whoSaysNothingIsStillToldToBeOffprint() throws IOException {
        try (LocalService service = new LocalService(LocalService.json(Answers.CROSSREF_LIST))) {
            HttpOptions options =
                    HttpOptions.builder().baseUri(service.uri()).gzip(false).build();
            new CrossrefCatalog(options).candidates(Answers.ASKED);

            assertThat(service.requests.get(0))
                    .contains("User-Agent: Offprint (+https://github.com/offprint/offprint)\r\n")
                    .doesNotContain("mailto")
                    .doesNotContain("Accept-Encoding");
        }
    }

    @Test
    void aMirrorMayHaveAPathAndASlashBehindIt() throws IOException {
        try (LocalService service = new LocalService(LocalService.json(Answers.FOUND))) {
            HttpOptions options = HttpOptions.builder()
                    .baseUri(URI.create(service.uri() + "/mirror/"))
                    .build();
            new HuggingFaceCatalog(options).candidates(Answers.ASKED);

            assertThat(service.targets().get(0)).startsWith("/mirror/api/papers/search?q=");
        }
    }

    @Test
    void aProxyIsUsed() throws IOException {
        try (LocalService proxy = new LocalService(LocalService.json(Answers.FOUND))) {
            HttpOptions options = HttpOptions.builder()
                    .baseUri(URI.create("http://catalog.invalid"))
                    .proxy(ProxySelector.of(new InetSocketAddress("localhost", proxy.port())))
                    .build();

            assertThat(new HuggingFaceCatalog(options).candidates(Answers.ASKED))
                    .hasSize(1);
            assertThat(proxy.targets().get(0)).startsWith("http://catalog.invalid/api/papers/search?q=");
        }
    }

    @Test
    void theIntervalsAreThoseOfTheServices() {
        HttpOptions known = HttpOptions.builder().contact("you@example.org").build();

        assertThat(ArxivCatalog.service().interval()).isEqualTo(Duration.ofSeconds(3));
        assertThat(ArxivCatalog.service().atOnce()).isEqualTo(1);
        assertThat(CrossrefCatalog.service(HttpOptions.DEFAULT).interval()).isEqualTo(Duration.ofSeconds(1));
        assertThat(CrossrefCatalog.service(known).interval()).isEqualTo(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "you", "@example.org", "you@", "a b@example.org", "a@b\r\nX: y", "a@b)", "ä@example.org"})
    void whatIsNoMailAddressIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpOptions.builder().contact(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc",
                "ftp://example.org",
                "example.org",
                "http:///x",
                "http://example.org?q",
                "http://e.org#f",
                "http://user:secret@example.org",
                "http://example.org:99999"
            })
    void whatIsNoAddressOfAServiceIsRefused(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpOptions.builder().baseUri(URI.create(uri)));
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        HttpOptions.Builder builder = HttpOptions.builder();
        Path folder = Path.of("cache");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.retries(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.retries(21));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.connectTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.attemptTimeout(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.totalTimeout(Duration.ofDays(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.interval(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.longestWait(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.responseLimit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.cache(folder, Duration.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.cache(folder, Duration.ofDays(1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.product("a\nb"));
    }
}
