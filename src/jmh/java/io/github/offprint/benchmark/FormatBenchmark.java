package io.github.offprint.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.Author;
import io.github.offprint.Paper;
import io.github.offprint.digest.DigestParser;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Csv;
import io.github.offprint.format.PaperWriter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading pages beside decoding and splitting them into lines; writing papers beside the bare libraries, which escape nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class FormatBenchmark {
    private byte[] page = {};
    private List<Paper> papers = List.of();

    @Setup
    public void read() throws IOException {
        page = Files.readAllBytes(Benchmarks.shared("corpus/pages/hf-page-text.txt"));
        papers = MadeSnapshot.papers(Benchmarks.sample()).subList(0, 1000);
        System.out.printf("%,d bytes of a page with %,d papers%n", page.length, readPages());
    }

    @Benchmark
    public int readPages() throws IOException {
        int[] count = new int[1];
        DigestParser.builder().build().parse(new ByteArrayInputStream(page), "page", paper -> count[0]++);
        return count[0];
    }

    @Benchmark
    public int readLines() throws IOException {
        int count = 0;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(page), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                count += line.length();
            }
        }
        return count;
    }

    @Benchmark
    public int writeBibTeX() throws IOException {
        StringWriter out = new StringWriter();
        try (PaperWriter writer = BibTeX.writer().to(out)) {
            writer.writeAll(papers);
        }
        return out.getBuffer().length();
    }

    /** The entries, too, are made anew, since ours are; the keys are given. */
    @Benchmark
    public int writeBareJBibTeX() throws IOException {
        StringWriter out = new StringWriter();
        BibTeXFormatter formatter = new BibTeXFormatter();
        for (Paper paper : papers) {
            BibTeXDatabase database = new BibTeXDatabase();
            String id = paper.arxivId().orElseThrow().id();
            BibTeXEntry entry = new BibTeXEntry(new Key("misc"), new Key(id));
            field(entry, "author", String.join(" and ", names(paper)));
            field(entry, "title", paper.title());
            field(entry, "year", paper.date().orElseThrow().toString().substring(0, 4));
            field(entry, "month", paper.date().orElseThrow().toString().substring(5, 7));
            field(entry, "eprint", id);
            field(entry, "archiveprefix", "arXiv");
            field(entry, "primaryclass", String.join(" ", paper.categories()));
            field(entry, "url", paper.url().orElse(""));
            database.addObject(entry);
            formatter.format(database, out);
        }
        return out.getBuffer().length();
    }

    private static void field(BibTeXEntry entry, String name, String value) {
        entry.addField(new Key(name), new StringValue(value, StringValue.Style.BRACED));
    }

    private static List<String> names(Paper paper) {
        List<String> names = new ArrayList<>();
        for (Author author : paper.authors().known()) {
            names.add(author instanceof Author.Person person ? person.family() + ", " + person.given() : author.name());
        }
        return names;
    }

    @Benchmark
    public int writeCslJson() throws IOException {
        StringWriter out = new StringWriter();
        try (PaperWriter writer = CslJson.writer().to(out)) {
            writer.writeAll(papers);
        }
        return out.getBuffer().length();
    }

    @Benchmark
    public int writeBareJackson() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Paper paper : papers) {
                item(json, paper);
            }
            json.writeEndArray();
        }
        return out.getBuffer().length();
    }

    private static void item(JsonGenerator json, Paper paper) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", paper.arxivId().orElseThrow().id());
        json.writeStringField("type", "article");
        json.writeStringField("title", paper.title());
        json.writeArrayFieldStart("author");
        for (Author author : paper.authors().known()) {
            json.writeStartObject();
            json.writeStringField("family", author instanceof Author.Person person ? person.family() : author.name());
            json.writeStringField("given", author instanceof Author.Person person ? person.given() : "");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("issued", paper.date().orElseThrow().toString());
        json.writeStringField("number", "arXiv:" + paper.arxivId().orElseThrow().id());
        json.writeStringField("keyword", String.join(", ", paper.categories()));
        json.writeStringField("URL", paper.url().orElse(""));
        json.writeEndObject();
    }

    @Benchmark
    public int writeCsv() throws IOException {
        StringWriter out = new StringWriter();
        try (PaperWriter writer = Csv.writer().to(out)) {
            writer.writeAll(papers);
        }
        return out.getBuffer().length();
    }

    @Benchmark
    public int writeBareCommonsCsv() throws IOException {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (Paper paper : papers) {
                printer.printRecord(
                        paper.arxivId().orElseThrow().id(),
                        paper.title(),
                        String.join("; ", names(paper)),
                        paper.authors().known().size(),
                        paper.date().orElseThrow(),
                        paper.abstractText(),
                        String.join(" ", paper.categories()),
                        paper.url().orElse(""));
            }
        }
        return out.getBuffer().length();
    }
}
