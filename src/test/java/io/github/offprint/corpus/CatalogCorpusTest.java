package io.github.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.TitleKey;
import io.github.offprint.catalog.Completer;
import io.github.offprint.catalog.Completion;
import io.github.offprint.catalog.Completion.Outcome;
import io.github.offprint.catalog.OfflineCatalog;
import io.github.offprint.catalog.PaperCollection;
import io.github.offprint.digest.Digest;
import io.github.offprint.digest.DigestParser;
import io.github.offprint.testing.Renderings;
import io.github.offprint.testing.Renderings.Item;
import io.github.offprint.testing.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entries as digests of 2026 printed them, asked without identifiers against a sample of arXiv's records of that year. */
class CatalogCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Paper> records;
    private static OfflineCatalog catalog;

    /** An entry of a digest without its identifier, and that. */
    private record Entry(Paper paper, String arxivId, boolean inSample) {}

    @BeforeAll
    static void read() throws IOException {
        records = new ArrayList<>();
        try (InputStream in = unzipped("arxiv-2026-sample.jsonl.gz")) {
            DigestParser.builder().build().parse(in, "arxiv-2026-sample.jsonl", records::add);
        }
        catalog = OfflineCatalog.of("arXiv", records);
    }

    private static InputStream unzipped(String name) throws IOException {
        return new GZIPInputStream(Files.newInputStream(Shared.path("corpus/metadata/" + name)));
    }

    private static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(unzipped("digest-entries-2026.jsonl.gz"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode entry = JSON.readTree(line);
                PaperBuilder paper = Paper.builder(entry.get("title").asText())
                        .date(PaperDate.parse(entry.get("date").asText()).orElseThrow())
                        .abstractText(entry.get("abstract_start").asText());
                if (entry.get("author_count").isInt()) {
                    paper.authors(Authors.count(entry.get("author_count").asInt()));
                }
                JsonNode organization = entry.get("organization");
                if (organization.isObject()) {
                    paper.organization(new Organization(
                            organization.get("handle").asText(""),
                            organization.get("name").asText()));
                }
                entries.add(new Entry(
                        paper.build(),
                        entry.get("arxiv_id").asText(),
                        entry.get("in_sample").asBoolean()));
            }
        }
        return entries;
    }

    @Test
    void entriesAreFoundAndNoneAsAnotherPaper() throws IOException {
        Completer completer = Completer.of(catalog);
        Map<String, TitleKey> titles = new HashMap<>();
        records.forEach(record -> titles.put(id(record), TitleKey.of(record.title())));
        int[] same = new int[2];
        int[] changed = new int[2];
        List<String> wrong = new ArrayList<>();
        int absent = 0;
        for (Entry entry : entries()) {
            Completion completion = completer.complete(entry.paper);
            boolean found = completion.outcome() == Outcome.FOUND;
            if (found && !id(completion.paper()).equals(entry.arxivId)) {
                wrong.add(entry + " found as " + completion.paper());
            }
            if (entry.inSample) {
                int[] count = TitleKey.of(entry.paper.title()).equals(titles.get(entry.arxivId)) ? same : changed;
                count[0] += found ? 1 : 0;
                count[1]++;
            } else {
                absent++;
            }
        }
        System.out.printf(
                "Catalog (entries of 2026): %d of %d found by their title, %d of %d by a changed one; %d false,"
                        + " %d of them not in the sample%n",
                same[0], same[1], changed[0], changed[1], wrong.size(), absent);

        assertThat(wrong).isEmpty();
        assertThat(same[0]).isGreaterThanOrEqualTo(same[1] * 995 / 1000);
        assertThat(changed[0]).isGreaterThanOrEqualTo(changed[1] * 7 / 10);
    }

    private static String id(Paper paper) {
        return paper.arxivId().map(ArxivId::id).orElse("");
    }

    /** Each record, asked with what a page would show, while the record itself isn't there: nothing may be found. */
    @Test
    void noRecordIsTakenForAnother() {
        Map<String, Integer> titles = new HashMap<>();
        records.forEach(record -> titles.merge(TitleKey.of(record.title()).toString(), 1, Integer::sum));
        List<List<Paper>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < records.size(); i++) {
            halves.get(i % 2).add(records.get(i));
        }
        List<String> wrong = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            Completer completer = Completer.of(OfflineCatalog.of("half", halves.get(half)));
            for (Paper record : halves.get(1 - half)) {
                boolean alone = titles.get(TitleKey.of(record.title()).toString()) == 1;
                for (Paper asked : alone ? asPagesShowIt(record) : List.<Paper>of()) {
                    Completion completion = completer.complete(asked);
                    if (completion.outcome() == Outcome.FOUND) {
                        wrong.add(asked + " found as "
                                + completion.match().orElseThrow().paper());
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<Paper> asPagesShowIt(Paper record) {
        Authors count = Authors.count(record.authors().known().size());
        Paper title = Paper.builder(record.title()).build();
        Paper dated = title.toBuilder().date(record.date().orElseThrow()).build();
        return List.of(
                title,
                dated,
                title.toBuilder().authors(count).build(),
                dated.toBuilder().authors(count).build());
    }

    @Test
    void theSamePapersInThreeFormsAreTheDistinctPapersThatTheirIdentifiersName() throws IOException {
        PaperCollection.Builder collection = PaperCollection.builder();
        Set<String> ids = new LinkedHashSet<>();
        int digests = 0;
        for (Path file : Shared.files("corpus/hf-api")) {
            List<Paper> papers = Digest.read(file).papers();
            if (papers.isEmpty()) {
                continue;
            }
            papers.forEach(paper -> ids.add(id(paper)));
            papers.forEach(collection::paper);
            List<Item> items = papers.stream().map(CatalogCorpusTest::item).toList();
            for (String form : List.of(Renderings.plainPage(items), Renderings.markdownPage(items))) {
                List<Paper> again = Digest.parse(form).papers();
                assertThat(again).as(file.toString()).hasSameSizeAs(papers);
                again.forEach(collection::paper);
            }
            digests++;
        }

        assertThat(digests).isGreaterThanOrEqualTo(20);
        List<Paper> merged = collection.build().papers();
        assertThat(merged).extracting(CatalogCorpusTest::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static Item item(Paper paper) {
        LocalDate day = paper.date().flatMap(PaperDate::toLocalDate).orElseThrow();
        boolean signed = paper.organization().isPresent();
        return new Item(
                id(paper),
                paper.title(),
                paper.abstractText(),
                signed ? 0 : paper.authors().known().size(),
                paper.organization().map(Organization::handle).orElse(""),
                paper.organization().map(Organization::name).orElse(""),
                DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH).format(day),
                paper.upvotes().orElse(0),
                paper.comments().orElse(0));
    }
}
