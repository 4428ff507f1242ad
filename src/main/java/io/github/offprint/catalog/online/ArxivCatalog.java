package io.github.offprint.catalog.online;

import io.github.offprint.ArxivId;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.Catalog;
import io.github.offprint.internal.record.Feed;
import io.github.offprint.internal.record.FeedItem;
import io.github.offprint.internal.record.FeedPaper;
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
 * arXiv's records, by its query interface {@code https://export.arxiv.org/api/query}. Immutable, to be shared between threads.
 *
 * <p>A paper with an arXiv identifier is looked up by {@code id_list}, with the version if one is named. Any other is searched
 * for by its title as a phrase, {@code ti:"…"}, and if there is none by the longest words of it, so that a title that has changed
 * is found, too.
 *
 * <p>arXiv's <a href="https://info.arxiv.org/help/api/tou.html">terms of use</a> allow one request in three seconds over one
 * connection at a time, for all programs that a person runs. So that is the default {@link HttpOptions.Builder#interval interval},
 * and threads that share a catalog wait for each other. The query's syntax is that of the
 * <a href="https://info.arxiv.org/help/api/user-manual.html">API's manual</a>. Its descriptive data are free (CC0).
 */
public final class ArxivCatalog implements Catalog {
    private static final Service SERVICE = new Service(
            "arXiv", URI.create("https://export.arxiv.org"), Duration.ofSeconds(3), 1, "application/atom+xml");
    private static final int MOST_FOUND = 10;
    private static final int MOST_WORDS = 30;
    private static final int MOST_LONG_WORDS = 6;
    private static final int LEAST_LONG_WORDS = 3;

    private final ServiceClient client;

    /** A catalog with {@link HttpOptions#DEFAULT}. */
    public ArxivCatalog() {
        this(HttpOptions.DEFAULT);
    }

    /**
     * A catalog.
     *
     * @param options how to ask
     */
    public ArxivCatalog(HttpOptions options) {
        this(new ServiceClient(SERVICE, options));
    }

    ArxivCatalog(ServiceClient client) {
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
     * @return candidates, the likeliest first; empty if arXiv knows none
     * @throws ServiceException if arXiv gives no answer
     * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
     */
    @Override
    public List<Candidate> candidates(Paper paper) throws IOException {
        Optional<ArxivId> id = Identifiers.arxivId(paper);
        List<PaperBuilder> found = id.isPresent() ? byId(id.get()) : byTitle(Titles.words(paper.title()));
        return Titles.candidates(paper, found, name());
    }

    private List<PaperBuilder> byId(ArxivId id) throws IOException {
        return ask(new Query("/api/query").lookUp().with("id_list", id.toString()));
    }

    private List<PaperBuilder> byTitle(List<String> words) throws IOException {
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> phrase = words.subList(0, Math.min(words.size(), MOST_WORDS));
        List<PaperBuilder> found = search("ti:\"" + String.join(" ", phrase) + "\"");
        List<String> longest = Titles.longest(words, MOST_LONG_WORDS);
        return found.isEmpty() && longest.size() >= LEAST_LONG_WORDS
                ? search("ti:" + String.join(" AND ti:", longest))
                : found;
    }

    private List<PaperBuilder> search(String query) throws IOException {
        return ask(new Query("/api/query").with("search_query", query));
    }

    private List<PaperBuilder> ask(Query query) throws IOException {
        return client.ask(query.with("max_results", String.valueOf(MOST_FOUND)), this::read)
                .orElse(List.of());
    }

    private List<PaperBuilder> read(Reader text) throws MalformedTextException, IOException {
        List<PaperBuilder> papers = new ArrayList<>();
        UnreadValues unread = new UnreadValues(); // of an answer, what a paper has is asked for
        Feed feed = new Feed(text, unread);
        for (FeedItem item = feed.next(); item != null; item = feed.next()) {
            if (!item.error().isEmpty()) {
                throw new ServiceException(name(), Reply.OK, false, "the answer is an error, " + item.error());
            }
            FeedPaper.of(item, unread).ifPresent(papers::add);
        }
        if (!feed.isFeed()) {
            throw new MalformedTextException("no feed");
        }
        return papers;
    }
}
