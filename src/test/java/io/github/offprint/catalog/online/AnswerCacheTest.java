package io.github.offprint.catalog.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.offprint.ArxivId;
import io.github.offprint.Paper;
import io.github.offprint.catalog.online.AnswerCache.Kept;
import io.github.offprint.catalog.online.HttpOptions.CachePlace;
import io.github.offprint.catalog.online.LocalService.Behaviour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCacheTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private final FastTime time = new FastTime();

    private AnswerCache cache(long maxBytes) {
        return new AnswerCache(new CachePlace(folder, DAY, maxBytes), time);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HuggingFaceCatalog catalog(LocalService service, Path directory) {
        HttpOptions options = HttpOptions.builder()
                .baseUri(service.uri())
                .contact("me@example.org")
                .cache(directory, DAY, 1 << 20)
                .build();
        return new HuggingFaceCatalog(new ServiceClient(HuggingFaceCatalog.service(), options, time, () -> 0));
    }

    private LocalService service(Behaviour... behaviours) {
        return new LocalService(behaviours);
    }

    @Test
    void aQuestionIsAskedOnceUntilItsAnswerIsOld() throws IOException {
        try (LocalService service = service(LocalService.json(Answers.FOUND))) {
            HuggingFaceCatalog catalog = catalog(service, folder);
            String first = catalog.candidates(Answers.ASKED).toString();

            time.pass(DAY.minusSeconds(1));
            assertThat(catalog.candidates(Answers.ASKED)).hasToString(first);
            assertThat(catalog(service, folder).candidates(Answers.ASKED)).hasToString(first);
            assertThat(service.requests).hasSize(1);

            time.pass(Duration.ofSeconds(2));
            assertThat(catalog.candidates(Answers.ASKED)).hasToString(first);
            assertThat(service.requests).hasSize(2);
        }
    }

    @Test
    void thatThereIsNothingIsKeptToo() throws IOException {
        Paper paper = Paper.builder("").arxivId(new ArxivId("2101.00001", 0)).build();
        try (LocalService service = service(LocalService.status(404))) {
            HuggingFaceCatalog catalog = catalog(service, folder);

            assertThat(catalog.candidates(paper)).isEmpty();
            assertThat(catalog.candidates(paper)).isEmpty();
            assertThat(service.requests).hasSize(1);
        }
    }

    @Test
    void whatIsNoAnswerIsNotKept() throws IOException {
        try (LocalService service = service(LocalService.json("[{\"cut"), LocalService.json(Answers.FOUND))) {
            HuggingFaceCatalog catalog = catalog(service, folder);

            assertThat(catchThrowable(() -> catalog.candidates(Answers.ASKED))).isInstanceOf(ServiceException.class);
            assertThat(files()).isEmpty();
            assertThat(catalog.candidates(Answers.ASKED)).hasSize(1);
        }
    }

    @Test
    void anAnswerThatCannotBeReadAnyMoreIsAskedForAgain() throws IOException {
        try (LocalService service = service(LocalService.json(Answers.FOUND))) {
            String question = service.uri() + "/api/papers/search?q=" + Query.encoded(Answers.TITLE) + "&limit=10";
            new AnswerCache(new CachePlace(folder, DAY, 1 << 20), time).write(question, new Kept(200, "of old"));

            assertThat(catalog(service, folder).candidates(Answers.ASKED)).hasSize(1);
            assertThat(service.requests).hasSize(1);
        }
    }

    @Test
    void whoAsksStandsInNoFile() throws IOException {
        try (LocalService service = service(LocalService.json(Answers.OPENALEX_LIST))) {
            HttpOptions options = HttpOptions.builder()
                    .baseUri(service.uri())
                    .contact("me@example.org")
                    .cache(folder, DAY, 1 << 20)
                    .build();
            new OpenAlexCatalog(options, "s3cret").candidates(Answers.ASKED);

            assertThat(service.targets().get(0)).contains("api_key=s3cret").contains("mailto=me%40example.org");
            assertThat(files()).hasSize(1);
            assertThat(Files.readString(files().get(0), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains("search=")
                    .doesNotContain("s3cret")
                    .doesNotContain("example.org");
        }
    }

    @Test
    void aFileThatIsDamagedInAnyPlaceOrCutIsNone() throws IOException {
        AnswerCache cache = cache(1000);
        cache.write("question", new Kept(200, "answer"));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        assertThat(cache.read("question")).contains(new Kept(200, "answer"));

        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(cache.read("question")).as("byte %d", i).isEmpty();
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(cache.read("question")).as("cut at %d", i).isEmpty();
        }
        Files.write(file, new byte[2000]);
        assertThat(cache.read("question")).isEmpty();
    }

    @Test
    void anAnswerFromTheFutureOrToAnotherQuestionIsNone() throws IOException {
        AnswerCache cache = cache(1000);
        time.pass(DAY);
        cache.write("question", new Kept(200, "answer"));
        time.pass(DAY.negated());
        assertThat(cache.read("question")).isEmpty();

        time.pass(DAY);
        cache.write("other", new Kept(200, "other"));
        Path other = files().stream()
                .filter(file -> !file.equals(files().get(0)))
                .findFirst()
                .orElseThrow();
        Files.copy(other, files().get(0), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(Stream.of(cache.read("question"), cache.read("other"))
                        .filter(java.util.Optional::isPresent)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theOldestGoWhenThereIsNoMoreRoom() throws IOException {
        AnswerCache cache = cache(10_000);
        for (int i = 0; i < 100; i++) {
            List<Path> before = files();
            cache.write("question " + i, new Kept(200, "x".repeat(900)));
            for (Path file : files()) {
                if (!before.contains(file)) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_000_000 + i)));
                }
            }
            assertThat(files().stream()
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThanOrEqualTo(10_000);
        }

        assertThat(cache.read("question 99")).isPresent();
        assertThat(cache.read("question 95")).isPresent();
        assertThat(cache.read("question 50")).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotKeptAndWhatIsNotOursStays() throws IOException {
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "x".repeat(5000));
        Path fresh = Files.writeString(folder.resolve(".offprint-1.tmp"), "draft");
        Path stale = Files.writeString(folder.resolve(".offprint-2.tmp"), "draft");
        Files.setLastModifiedTime(stale, FileTime.from(Instant.ofEpochSecond(1)));
        AnswerCache cache = cache(1000);

        cache.write("large", new Kept(200, "x".repeat(1000)));
        cache.write("small", new Kept(200, "x"));

        assertThat(cache.read("large")).isEmpty();
        assertThat(cache.read("small")).isPresent();
        assertThat(foreign).exists();
        assertThat(fresh).exists();
        assertThat(stale).doesNotExist();
    }

    @Test
    void aDiskThatFailsCostsNoMoreThanTheCache() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "x");
        try (LocalService service = service(LocalService.json(Answers.FOUND))) {
            HuggingFaceCatalog catalog = catalog(service, noFolder);

            assertThat(catalog.candidates(Answers.ASKED)).hasSize(1);
            assertThat(catalog.candidates(Answers.ASKED)).hasSize(1);
            assertThat(service.requests).hasSize(2);
        }
    }
}
