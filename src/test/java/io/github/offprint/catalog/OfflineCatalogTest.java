package io.github.offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.digest.DigestParser;
import io.github.offprint.format.BibTeX;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a catalog finds, and what becomes of its file. */
class OfflineCatalogTest {
    private static final Paper TREES =
            paper("QR-Trees: Learning to Index Small Islands with $\\tau$-Equivariant Goats", 1);
    private static final Paper KETTLES = paper("Patient Kettles: Test-Time Compute for Tea", 2);
    private static final Paper BOATS = paper("On the Weight of Paper Boats", 3).toBuilder()
            .doi(new Doi("10.1000/Boats"))
            .build();
    private static final OfflineCatalog CATALOG =
            OfflineCatalog.of("own", List.of(TREES, KETTLES, BOATS, paper("Boats", 4)));

    @TempDir
    Path directory;

    private static Paper paper(String title, int number) {
        return Paper.builder(title)
                .arxivId(new ArxivId(String.format("2209.%05d", number), 0))
                .authors(Authors.count(number))
                .date(PaperDate.of(2022, 9, 10 + number % 20))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QR-Trees: Learning to Index Small Islands with τ-Equivariant Goats",
                "qr trees - learning to index small islands with tau-equivariant goats.",
                "QR-Trees: Learning to Index Small Islands with tau-Equivariant Goats",
                "QR-Trees: Learnig to Index Small Islands with τ-Equivariant Goats",
                "QR-Trees: Learning to Index Small Islands with τ-Equivariant Goat",
                "Learning to Index Small Islands with τ-Equivariant Goats",
                "{QR-Trees}: Learning to Index Small Islands with \\(\\tau\\)-Equivariant Goats",
                "QR-Trees: Learning to Index Small Islands with Equivariant Goats",
            })
    void aTitleIsFoundHoweverItIsSpelled(String title) throws IOException {
        Paper asked = Paper.builder(title).date(PaperDate.of(2022, 9, 11)).build();

        assertThat(CATALOG.candidates(asked).get(0).paper()).isEqualTo(TREES);
        assertThat(CATALOG.candidates(asked).get(0).isSure()).isTrue();
        assertThat(CATALOG.candidates(asked).get(0).catalog()).isEqualTo("own");
    }

    @ParameterizedTest
    @CsvSource({"2209.00003,", "2209.00003v2,", ",10.1000/bOATS", ",10.48550/arXiv.2209.00003"})
    void anIdentifierIsEnough(String arxivId, String doi) throws IOException {
        var asked = Paper.builder("");
        if (arxivId != null) {
            asked.arxivId(ArxivId.parse(arxivId).orElseThrow());
        } else {
            asked.doi(new Doi(doi));
        }

        assertThat(CATALOG.candidates(asked.build()))
                .extracting(Candidate::paper)
                .containsExactly(BOATS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "The", "Weather Diaries as a Benchmark", "Goats"})
    void whatItDoesNotKnowItDoesNotFind(String title) throws IOException {
        assertThat(CATALOG.candidates(Paper.builder(title).build())).isEmpty();
    }

    @Test
    void twoPapersOfOneTitleAreBothShown() throws IOException {
        OfflineCatalog twice = OfflineCatalog.of("twice", List.of(paper("Tea", 1), paper("Tea", 20)));

        assertThat(twice.candidates(Paper.builder("Tea").build())).hasSize(2).noneMatch(Candidate::isSure);
        assertThat(twice.candidates(paper("Tea", 20).toBuilder().build()).get(0).paper())
                .isEqualTo(paper("Tea", 20));
    }

    @Test
    void anyReaderFeedsAFile() throws IOException {
        Path file = directory.resolve("papers.catalog");
        Path snapshot = Files.writeString(
                directory.resolve("snapshot.jsonl"),
                "{\"id\":\"2209.00001\",\"title\":\"Tea\\n  and Goats\",\"authors\":\"A. Lovelace\",\"categories\":\"cs.LG\"}\n");
        Path bibliography = Files.writeString(
                directory.resolve("refs.bib"),
                "@article{a, title = {Folding {Boats}}, journal = {J. of Paper}, year = 1999}");

        try (CatalogBuilder builder = OfflineCatalog.builder(file)) {
            DigestParser.builder().build().parse(snapshot, builder);
            BibTeX.reader().read(bibliography, builder);
            builder.paper(KETTLES);
            builder.paper(Paper.builder("?").build());
            assertThat(builder.size()).isEqualTo(3);
            builder.commit();
        }

        try (OfflineCatalog catalog = OfflineCatalog.open(file)) {
            catalog.verify();
            assertThat(catalog.size()).isEqualTo(3);
            assertThat(catalog.name()).isEqualTo("papers.catalog");
            Paper boats = catalog.candidates(Paper.builder("Folding boats").build())
                    .get(0)
                    .paper();
            assertThat(boats.citation().orElseThrow().fields()).containsEntry("journal", "J. of Paper");
            assertThat(boats.source().orElseThrow().document()).isEqualTo("refs.bib");
            assertThat(catalog.candidates(KETTLES)).first().returns(true, Candidate::isSure);
        }
    }

    @Test
    void aFileIsReplacedWhenTheNewOneIsWholeAndReadOnMeanwhile() throws IOException {
        Path file = directory.resolve("papers.catalog");
        write(file, KETTLES);

        try (OfflineCatalog old = OfflineCatalog.open(file)) {
            try (CatalogBuilder abandoned = OfflineCatalog.builder(file)) {
                abandoned.paper(BOATS);
            }
            assertThat(names()).containsExactly("papers.catalog");
            assertThat(titles(file)).containsExactly(KETTLES.title());

            write(file, BOATS, TREES);
            assertThat(old.candidates(KETTLES)).isNotEmpty();
        }
        assertThat(titles(file)).containsExactly(BOATS.title(), TREES.title());
    }

    @Test
    void whatIsNoCatalogIsRefusedInOneLine() throws IOException {
        Path file = directory.resolve("papers.catalog");
        write(file, KETTLES, BOATS);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertRefused(file);
        }
        for (int i = 0; i < whole.length; i += 7) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 4;
            Files.write(file, flipped);
            assertRefused(file);
        }
        assertRefused(Files.writeString(file, "@article{a, title = {Tea}}"));
        assertRefused(directory.resolve("absent"));
        assertRefused(directory);
    }

    private static void assertRefused(Path file) {
        assertThatThrownBy(() -> OfflineCatalog.open(file).close())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("\n");
    }

    @Test
    void tenThreadsShareOneCatalog() throws Exception {
        Path file = directory.resolve("papers.catalog");
        Paper[] papers = IntStream.range(1, 400)
                .mapToObj(i -> paper("Tea of the " + i + "th kettle on island " + i % 7, i))
                .toArray(Paper[]::new);
        write(file, papers);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try (OfflineCatalog catalog = OfflineCatalog.open(file)) {
            Callable<List<Paper>> askForAll = () -> {
                List<Paper> found = new ArrayList<>();
                for (Paper paper : papers) {
                    Paper asked = Paper.builder(paper.title())
                            .date(paper.date().orElseThrow())
                            .build();
                    found.add(catalog.candidates(asked).get(0).paper());
                }
                return found;
            };
            for (Future<List<Paper>> result : threads.invokeAll(java.util.Collections.nCopies(10, askForAll))) {
                assertThat(result.get()).containsExactly(papers);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aClosedCatalogSaysSo() throws IOException {
        Path file = directory.resolve("papers.catalog");
        write(file, KETTLES);
        OfflineCatalog catalog = OfflineCatalog.open(file);
        catalog.close();

        assertThatThrownBy(() -> catalog.candidates(KETTLES)).isInstanceOf(IllegalStateException.class);
    }

    private static void write(Path file, Paper... papers) throws IOException {
        try (CatalogBuilder builder = OfflineCatalog.builder(file)) {
            for (Paper paper : papers) {
                builder.paper(paper);
            }
            builder.commit();
        }
    }

    private static List<String> titles(Path file) throws IOException {
        List<String> titles = new ArrayList<>();
        try (OfflineCatalog catalog = OfflineCatalog.open(file)) {
            for (Paper paper : List.of(KETTLES, BOATS, TREES)) {
                catalog.candidates(paper).stream()
                        .filter(Candidate::isSure)
                        .forEach(found -> titles.add(found.paper().title()));
            }
        }
        return titles;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
