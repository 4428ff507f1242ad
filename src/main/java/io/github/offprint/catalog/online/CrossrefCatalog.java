package io.github.offprint.catalog.online;

import io.github.offprint.Author;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.Catalog;
import io.github.offprint.internal.record.CrossrefWorks;
import io.github.offprint.internal.record.Identifiers;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What publishers registered with Crossref: journal articles, papers of conferences, books, and where they appeared. Preprints of
 * arXiv aren't there, their published versions are. Immutable, to be shared between threads.
 *
 * <p>A paper with a DOI that isn't arXiv's is looked up at {@code https://api.crossref.org/works/10.1000%2Fxyz123}. Any other is
 * searched for by {@code query.bibliographic}, its title and the family name of its first author.
 *
 * <p>By <a href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/">Crossref's rules</a>
 * anybody may ask, those who give a {@link HttpOptions.Builder#contact contact} from a pool of their own and more often; it is sent
 * as {@code mailto}. The default {@link HttpOptions.Builder#interval interval} is a second, or half of one with a contact, one
 * request at a time, which stays below the limits of each pool; what Crossref says of waiting is kept to.
 */
public final class CrossrefCatalog implements Catalog {
    private static final URI BASE = URI.create("https://api.crossref.org");
    private static final int MOST_FOUND = 5;
    private static final int LONGEST_QUERY = 400;
    /** What is asked for of each work that a search finds; else its references come, too. */
    private static final String FIELDS =
            "DOI,URL,title,subtitle,author,issued,abstract,type,container-title,volume,issue,page,"
                    + "publisher,relation";

    private final ServiceClient client;
    private final String contact;

    /** A catalog with {@link HttpOptions#DEFAULT}. */
    public CrossrefCatalog() {
        this(HttpOptions.DEFAULT);
    }

    /**
     * A catalog.
     *
     * @param options how to ask
     */
    public CrossrefCatalog(HttpOptions options) {
        this(new ServiceClient(service(options), options), options);
    }

    CrossrefCatalog(ServiceClient client, HttpOptions options) {
        this.client = client;
        this.contact = options.contact();
    }

    static Service service(HttpOptions options) {
        Duration interval = Duration.ofMillis(options.contact().isEmpty() ? 1000 : 500);
        return new Service("Crossref", BASE, interval, 1, "application/json");
    }

    @Override
    public String name() {
        return client.name();
    }

    /**
     * Finds the papers that may be the one asked for.
     *
     * @param paper what is known of it; without a DOI and a title nothing is asked
     * @return candidates, the likeliest first; empty if Crossref knows none
     * @throws ServiceException if Crossref gives no answer
     * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
     */
    @Override
    public List<Candidate> candidates(Paper paper) throws IOException {
        Optional<Doi> doi = Identifiers.publishedDoi(paper);
        if (doi.isEmpty() && paper.title().isEmpty()) {
            return List.of();
        }
        Query query = doi.isPresent()
                ? new Query("/works/").lookUp().part(doi.get().name())
                : new Query("/works")
                        .with("query.bibliographic", wanted(paper))
                        .with("rows", String.valueOf(MOST_FOUND))
                        .with("select", FIELDS);
        List<PaperBuilder> found =
                client.ask(query.by("mailto", contact), CrossrefWorks::read).orElse(List.of());
        return Titles.candidates(paper, found, name());
    }

    private static String wanted(Paper paper) {
        List<Author> authors = paper.authors().known();
        String family = !authors.isEmpty() && authors.get(0) instanceof Author.Person person ? person.family() : "";
        return (Titles.cut(paper.title(), LONGEST_QUERY) + " " + family).strip();
    }
}
