package io.github.offprint.benchmark;

import io.github.offprint.Paper;
import io.github.offprint.TitleKey;
import io.github.offprint.benchmark.Questions.Question;
import io.github.offprint.catalog.Catalog;
import io.github.offprint.catalog.OfflineCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Look-ups in a big catalog, ours and Lucene's, with the same questions, whose candidates are weighed by the same rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class CatalogBenchmark {
    private static final int DRAWN = 20_000;

    /** What is asked. */
    @Param
    Questions.Kind kind = Questions.Kind.EXACT;

    private static final Catalog NONE = OfflineCatalog.of("none", List.of());

    private List<Question> questions = List.of();
    private Catalog own = NONE;
    private Catalog lucene = NONE;
    private int at;

    @Setup
    public void open() throws IOException {
        Path snapshot = MadeSnapshot.make(Benchmarks.sample(), Benchmarks.records(), Benchmarks.folder());
        questions = Questions.of(kind, Questions.draw(snapshot, DRAWN));
        own = OfflineCatalog.open(Sizes.catalog(snapshot));
        lucene = LuceneCatalog.open(Sizes.lucene(snapshot));
    }

    private Paper next() {
        at = at + 1 == questions.size() ? 0 : at + 1;
        return questions.get(at).paper();
    }

    @Benchmark
    public Object offprint() throws IOException {
        return own.candidates(next());
    }

    @Benchmark
    public Object lucene() throws IOException {
        return lucene.candidates(next());
    }

    /** What asking takes at least: folding the title. */
    @Benchmark
    public Object titleKey() {
        return TitleKey.of(next().title());
    }
}
