package io.github.offprint.catalog.online;

import io.github.offprint.ArxivId;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.Catalog;
import io.github.offprint.internal.record.DailyPapers;
import io.github.offprint.internal.record.Identifiers;
import io.github.offprint.internal.record.MalformedTextException;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of Hugging Face's paper pages, which digests are made of: beside names, date and abstract they hold organisation,
 * votes, key words and where the code is. Immutable, to be shared between threads.
 *
 * <p>A paper with an arXiv identifier is looked up at {@code https://huggingface.co/api/papers/2309.00071}. Any other is searched
 * for by its title, {@code /api/papers/search?q=…}, of which 250 characters count.
 *
 * <p>Which requests there are, the site's <a href="https://huggingface.co/docs/hub/api">list of endpoints</a> says, and how many it
 * takes in five minutes its <a href="https://huggingface.co/docs/hub/rate-limits">page on rate limits</a>. The default
 * {@link HttpOptions.Builder#interval interval} of a second stays below what it allows to those who aren't logged in, and the
 * {@code RateLimit} header that it sends is kept to.
 */
public final class HuggingFaceCatalog implements Catalog {
    private static final Service SERVICE = new Service(
            "Hugging Face", URI.create("https://huggingface.co"), Duration.ofSeconds(1), 2, "application/json");
    private static final int MOST_FOUND = 10;
    private static final int LONGEST_QUERY = 250;

    private final ServiceClient client;

    /** A catalog with {@link HttpOptions#DEFAULT}. */
    public HuggingFaceCatalog() {
        this(HttpOptions.DEFAULT);
    }

    /**
     * A catalog.
     *
     * @param options how to ask
     */
    public HuggingFaceCatalog(HttpOptions options) {
        this(new ServiceClient(SERVICE, options));
    }

    HuggingFaceCatalog(ServiceClient client) {
        this.client = client;
    }

    static Service service() {
        return SERVICE;
    }

    @Override
    public String name() {
        return client.name();
    }

    /**
     * Finds the papers that may be the one asked for.
     *
     * @param paper what is known of it; without an identifier and a title nothing is asked
     * @return candidates, the likeliest first; empty if the site has none
     * @throws ServiceException if the site gives no answer
     * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
     */
    @Override
    public List<Candidate> candidates(Paper paper) throws IOException {
        Optional<ArxivId> id = Identifiers.arxivId(paper);
        if (id.isEmpty() && paper.title().isEmpty()) {
            return List.of();
        }
        Query query = id.isPresent()
                ? new Query("/api/papers/").lookUp().part(id.get().id())
                : new Query("/api/papers/search")
                        .with("q", Titles.cut(paper.title(), LONGEST_QUERY))
                        .with("limit", String.valueOf(MOST_FOUND));
        List<PaperBuilder> found = client.ask(query, this::read).orElse(List.of());
        return Titles.candidates(paper, found, name());
    }

    private List<PaperBuilder> read(Reader text) throws MalformedTextException, IOException {
        List<PaperBuilder> papers = new ArrayList<>();
        DailyPapers records = new DailyPapers(text, new UnreadValues());
        int objects = 0;
        for (DailyPapers.Found found = records.next(); found != null; found = records.next()) {
            PaperBuilder paper = found.paper();
            if (!found.error().isEmpty()) {
                throw new ServiceException(name(), Reply.OK, false, "the answer is an error, " + found.error());
            } else if (paper != null) {
                papers.add(paper);
            }
            objects++;
        }
        if (papers.isEmpty() && objects > 0) {
            throw new MalformedTextException("no record of a paper");
        }
        return papers;
    }
}
