package io.github.offprint.catalog.online;

import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.Catalog;
import io.github.offprint.internal.record.Identifiers;
import io.github.offprint.internal.record.OpenAlexWorks;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The works that OpenAlex collects, those of Crossref and of arXiv among them. Immutable, to be shared between threads.
 *
 * <p>A paper with a DOI, or with an arXiv identifier and so with the DOI that follows from it, is looked up at
 * {@code https://api.openalex.org/works/doi:10.1000/xyz123}. If that finds nothing and the DOI isn't its publisher's, or if there
 * is none, it is searched for by its title, {@code /works?search=…}.
 *
 * <p>By <a href="https://developers.openalex.org/api-reference/authentication">OpenAlex's rules</a> looking up by a DOI is free,
 * and a search costs part of a small daily allowance, which is ten times larger with a free key and never needs paying: when it is
 * used up, status 429 says so. The rules allow far more than the default {@link HttpOptions.Builder#interval interval} of a fifth
 * of a second.
 *
 * <p>It was chosen before Semantic Scholar, whose records come under a licence that wants its name shown beside them, whose
 * unnamed users share one limit, and which hands keys out on application: OpenAlex gives its data away (CC0), says which names
 * the paper prints, and finds by DOI without a key.
 */
public final class OpenAlexCatalog implements Catalog {
    private static final Service SERVICE = new Service(
            "OpenAlex", URI.create("https://api.openalex.org"), Duration.ofMillis(200), 2, "application/json");
    private static final int MOST_FOUND = 5;
    private static final int MOST_WORDS = 30;
    private final ServiceClient client;
    private final String contact;
    private final String key;

    /** A catalog with {@link HttpOptions#DEFAULT} and no key. */
    public OpenAlexCatalog() {
        this(HttpOptions.DEFAULT, "");
    }

    /**
     * A catalog.
     *
     * @param options how to ask
     * @param apiKey the key of an account at openalex.org; empty for none. It goes to the service, and into no message and no file
     */
    public OpenAlexCatalog(HttpOptions options, String apiKey) {
        this(new ServiceClient(SERVICE, options), options, apiKey);
    }

    OpenAlexCatalog(ServiceClient client, HttpOptions options, String apiKey) {
        this.client = client;
        this.contact = options.contact();
        this.key = apiKey.strip();
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
     * @return candidates, the likeliest first; empty if OpenAlex knows none
     * @throws ServiceException if OpenAlex gives no answer
     * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
     */
    @Override
    public List<Candidate> candidates(Paper paper) throws IOException {
        for (Doi doi : dois(paper)) {
            Optional<List<PaperBuilder>> found = ask(new Query("/works/doi:" + path(doi)).lookUp());
            if (found.isPresent()) {
                return Titles.candidates(paper, found.get(), name());
            }
        }
        List<String> words = Titles.words(paper.title());
        if (words.isEmpty() || Identifiers.publishedDoi(paper).isPresent()) {
            return List.of();
        }
        Query query = new Query("/works")
                .with("search", String.join(" ", words.subList(0, Math.min(words.size(), MOST_WORDS))))
                .with("per_page", String.valueOf(MOST_FOUND));
        return Titles.candidates(paper, ask(query).orElse(List.of()), name());
    }

    private static List<Doi> dois(Paper paper) {
        List<Doi> dois = new ArrayList<>();
        paper.doi().ifPresent(dois::add);
        paper.arxivId().map(Doi::ofArxiv).filter(doi -> !dois.contains(doi)).ifPresent(dois::add);
        return dois;
    }

    /** The DOI as a part of a path, which keeps its slashes. */
    private static String path(Doi doi) {
        return Query.encoded(doi.name()).replace("%2F", "/");
    }

    private Optional<List<PaperBuilder>> ask(Query query) throws IOException {
        return client.ask(query.by("mailto", contact).by("api_key", key), OpenAlexWorks::read);
    }
}
