package io.github.offprint.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.offprint.Author;
import io.github.offprint.Paper;
import io.github.offprint.digest.DigestParser;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A file of as many records as one wants, made from a small file of real ones: JSON, one record a line. The real records are
 * spread among the made ones as they are. The same file, number and seed give the same bytes.
 *
 * <p>Titles are those of a {@link TitleModel}; lists of authors are as long as real ones, of real names and of real given names
 * with other real family names; days and identifiers are those of {@link ArxivNumbers}, categories those of a real paper.
 */
final class MadeSnapshot {
    private static final long SEED = 20_261_123;
    private static final double REAL_NAME = 0.3;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final TitleModel titles;
    private final ArxivNumbers numbers;
    private final List<Author.Person> names = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<List<String>> categories = new ArrayList<>();

    private MadeSnapshot(List<Paper> real) {
        titles = new TitleModel(real.stream().map(Paper::title).toList());
        numbers = new ArxivNumbers(ids(real));
        for (Paper paper : real) {
            counts.add(Math.max(1, paper.authors().known().size()));
            for (Author author : paper.authors().known()) {
                if (author instanceof Author.Person person) {
                    names.add(person);
                }
            }
            if (!paper.categories().isEmpty()) {
                categories.add(paper.categories());
            }
        }
    }

    private static Set<String> ids(List<Paper> papers) {
        return papers.stream()
                .flatMap(paper -> paper.arxivId().stream())
                .map(id -> id.id())
                .collect(Collectors.toSet());
    }

    /** Makes the file unless it is there. */
    static Path make(Path sample, int records, Path folder) throws IOException {
        Path file = folder.resolve("made-" + records + ".jsonl");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path draft = folder.resolve(file.getFileName() + ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                write(sample, records, out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** Writes so many records, or all real ones if they are more. */
    static void write(Path sample, int records, OutputStream out) throws IOException {
        MadeSnapshot snapshot = new MadeSnapshot(papers(sample));
        List<String> real = lines(sample);
        int made = 0;
        for (int i = 0; i < real.size(); i++) {
            out.write((real.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
            long due = (long) (records - real.size()) * (i + 1) / real.size();
            for (; made < due; made++) {
                snapshot.record(out);
            }
        }
    }

    /** The papers of a file, which may be packed by gzip. */
    static List<Paper> papers(Path file) throws IOException {
        List<Paper> papers = new ArrayList<>();
        try (InputStream in = open(file)) {
            DigestParser.builder().build().parse(in, file.toString(), papers::add);
        }
        return papers;
    }

    static List<String> lines(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private void record(OutputStream out) throws IOException {
        ArxivNumbers.Number number = numbers.next(random);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", number.id());
            json.writeStringField("title", titles.next(random));
            array(json, "authors", authors());
            array(json, "categories", categories(number));
            json.writeStringField("published", number.day() + "T" + time() + "Z");
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void array(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (int i = TitleModel.pick(counts, random); i > 0; i--) {
            Author.Person one = TitleModel.pick(names, random);
            Author.Person other = TitleModel.pick(names, random);
            authors.add(random.nextDouble() < REAL_NAME ? one.name() : one.given() + " " + other.family());
        }
        return authors;
    }

    private List<String> categories(ArxivNumbers.Number number) {
        return number.archive().isEmpty() ? TitleModel.pick(categories, random) : List.of(number.archive());
    }

    private String time() {
        int second = random.nextInt(24 * 60 * 60);
        return String.format("%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    }

    /** Makes a file: the real records, how many shall be in it, and the folder where it shall be. */
    public static void main(String[] args) throws IOException {
        System.out.println(make(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2])));
    }
}
