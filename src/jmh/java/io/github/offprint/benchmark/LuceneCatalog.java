package io.github.offprint.benchmark;

import io.github.offprint.ArxivId;
import io.github.offprint.Paper;
import io.github.offprint.TitleKey;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.Catalog;
import io.github.offprint.catalog.CatalogRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A catalog on Lucene, as one would make it: fields for the identifier, the folded title, its parts and its folded words, and the
 * record as it stands in our own file. It is asked by identifier, else by title and parts, else by words of which a third must be
 * there, and when that finds nothing sure, by each word in any spelling that is one slip away.
 */
final class LuceneCatalog implements Catalog {
    private static final int MOST_OF_A_TITLE = 64;
    private static final int MOST_BY_WORDS = 24;
    private static final double LEAST_SHARE = 0.3;
    private static final int LEAST_FUZZY = 5;

    private final IndexSearcher searcher;

    private LuceneCatalog(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static LuceneCatalog open(Path folder) throws IOException {
        return new LuceneCatalog(new IndexSearcher(DirectoryReader.open(new MMapDirectory(folder))));
    }

    static IndexWriter writer(Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(128);
        return new IndexWriter(new MMapDirectory(folder), config);
    }

    static void add(IndexWriter writer, Paper paper) throws IOException {
        Document document = new Document();
        paper.arxivId().ifPresent(id -> document.add(new StringField("id", id.id(), Field.Store.NO)));
        TitleKey title = TitleKey.of(paper.title());
        document.add(new StringField("title", title.toString(), Field.Store.NO));
        if (!title.subtitle().isEmpty()) {
            document.add(new StringField("title", title.mainTitle().toString(), Field.Store.NO));
            document.add(new StringField("title", title.subtitle().toString(), Field.Store.NO));
        }
        document.add(new TextField("words", String.join(" ", title.words()), Field.Store.NO));
        document.add(new StoredField("record", CatalogRecords.encode(paper)));
        writer.addDocument(document);
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public List<Candidate> candidates(Paper paper) throws IOException {
        Search search = new Search(paper);
        String id = paper.arxivId().map(ArxivId::id).orElse("");
        if (!id.isEmpty()) {
            search.add(new TermQuery(new Term("id", id)), 1);
        }
        TitleKey title = TitleKey.of(paper.title());
        if (search.isOpen()) {
            search.add(new TermQuery(new Term("title", title.toString())), MOST_OF_A_TITLE);
        }
        if (search.isOpen() && !title.subtitle().isEmpty()) {
            search.add(new TermQuery(new Term("title", title.mainTitle().toString())), MOST_OF_A_TITLE);
            search.add(new TermQuery(new Term("title", title.subtitle().toString())), MOST_OF_A_TITLE);
        }
        if (search.isOpen() && !title.isEmpty()) {
            search.add(words(title, false), MOST_BY_WORDS);
        }
        if (search.isOpen() && !title.isEmpty()) {
            search.add(words(title, true), MOST_BY_WORDS);
        }
        return search.candidates();
    }

    private static Query words(TitleKey title, boolean fuzzy) {
        Set<String> words = new HashSet<>(title.words());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            Term term = new Term("words", word);
            boolean slips = fuzzy && word.length() >= LEAST_FUZZY;
            query.add(slips ? new FuzzyQuery(term, 1, 1) : new TermQuery(term), Occur.SHOULD);
        }
        int least = (int) Math.ceil(LEAST_SHARE * words.size());
        return query.setMinimumNumberShouldMatch(least).build();
    }

    /** One look-up. */
    private final class Search {
        private final Paper asked;
        private final List<Candidate> found = new ArrayList<>();
        private final Set<Integer> seen = new HashSet<>();

        Search(Paper asked) {
            this.asked = asked;
        }

        void add(Query query, int most) throws IOException {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                if (seen.add(hit.doc)) {
                    BytesRef record = stored.document(hit.doc).getBinaryValue("record");
                    found.add(Candidate.of(asked, CatalogRecords.decode(record.bytes, record.length), name()));
                }
            }
        }

        boolean isOpen() {
            return found.stream().noneMatch(Candidate::isSure);
        }

        List<Candidate> candidates() {
            found.sort(Comparator.comparing(Candidate::isSure).reversed());
            return List.copyOf(found);
        }
    }
}
