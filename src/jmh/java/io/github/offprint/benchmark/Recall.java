package io.github.offprint.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.benchmark.Questions.Question;
import io.github.offprint.catalog.Catalog;
import io.github.offprint.catalog.Completer;
import io.github.offprint.catalog.OfflineCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How many entries of real digests find their papers in a catalog, and how many find others, with ours and with Lucene's. */
final class Recall {
    private Recall() {}

    /** Asks a catalog of the sample alone, and the big one. */
    static void print() throws IOException, InterruptedException {
        List<Question> entries = entries();
        Set<String> known = MadeSnapshot.papers(Benchmarks.sample()).stream()
                .map(paper -> paper.arxivId().map(ArxivId::id).orElse(""))
                .collect(Collectors.toSet());
        for (int records : new int[] {known.size(), Benchmarks.records()}) {
            Sizes.print(records);
            Path snapshot = MadeSnapshot.make(Benchmarks.sample(), records, Benchmarks.folder());
            print(records, OfflineCatalog.open(Sizes.catalog(snapshot)), entries, known);
            print(records, LuceneCatalog.open(Sizes.lucene(snapshot)), entries, known);
        }
    }

    private static void print(int records, Catalog catalog, List<Question> entries, Set<String> known) {
        Completer completer = Completer.of(catalog);
        int there = 0;
        int right = 0;
        int wrong = 0;
        for (Question entry : entries) {
            String found = completer
                    .complete(entry.paper())
                    .match()
                    .flatMap(match -> match.paper().arxivId())
                    .map(ArxivId::id)
                    .orElse("");
            there += known.contains(entry.id()) ? 1 : 0;
            right += found.equals(entry.id()) ? 1 : 0;
            wrong += found.isEmpty() || found.equals(entry.id()) ? 0 : 1;
        }
        System.out.printf(
                Locale.ROOT,
                "%,d records, %s: %d of %d found, %d others of %d%n",
                records,
                catalog instanceof LuceneCatalog ? "Lucene" : "Offprint",
                right,
                there,
                wrong,
                entries.size());
    }

    private static List<Question> entries() throws IOException {
        List<Question> entries = new ArrayList<>();
        for (String line : MadeSnapshot.lines(Benchmarks.shared("corpus/metadata/digest-entries-2026.jsonl.gz"))) {
            entries.add(entry(line));
        }
        return entries;
    }

    private static Question entry(String line) throws IOException {
        PaperBuilder paper = Paper.builder("");
        String id = "";
        try (JsonParser json = new JsonFactory().createParser(line)) {
            while (json.nextToken() != null) {
                String name = json.currentName();
                if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                    id = name.equals("arxiv_id") ? json.getText() : id;
                    field(paper, name, json.getText());
                }
            }
        }
        return new Question(paper.build(), id);
    }

    private static void field(PaperBuilder paper, String name, String value) {
        switch (name) {
            case "title" -> paper.title(value);
            case "abstract_start" -> paper.abstractText(value);
            case "date" -> PaperDate.parse(value).ifPresent(paper::date);
            case "author_count" -> paper.authors(Authors.count(Integer.parseInt(value)));
            default -> {}
        }
    }
}
