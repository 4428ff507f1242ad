package io.github.offprint.catalog.online;

import static io.github.offprint.catalog.online.LocalService.atom;
import static io.github.offprint.catalog.online.LocalService.json;
import static io.github.offprint.catalog.online.LocalService.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.Catalog;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each catalog asks and what it makes of the answer. */
class OnlineCatalogsTest {
    private static final ArxivId ID = new ArxivId("2101.00001", 0);

    private static HttpOptions options(LocalService service) {
        return HttpOptions.builder().baseUri(service.uri()).build();
    }

    private static ServiceClient client(Service asked, LocalService service) {
        return new ServiceClient(asked, options(service), new FastTime(), () -> 0);
    }

    private static Catalog arxiv(LocalService service) {
        return new ArxivCatalog(client(ArxivCatalog.service(), service));
    }

    private static Catalog huggingFace(LocalService service) {
        return new HuggingFaceCatalog(client(HuggingFaceCatalog.service(), service));
    }

    private static Catalog crossref(LocalService service) {
        return new CrossrefCatalog(client(CrossrefCatalog.service(options(service)), service), options(service));
    }

    private static Catalog openAlex(LocalService service) {
        return new OpenAlexCatalog(client(OpenAlexCatalog.service(), service), options(service), "");
    }

    /** What is asked for a paper, if the answer is always the same. */
    private static List<String> asked(
            Paper paper, Function<LocalService, Catalog> catalog, LocalService.Behaviour... behaviours)
            throws IOException {
        try (LocalService service = new LocalService(behaviours)) {
            catalog.apply(service).candidates(paper);
            return service.targets();
        }
    }

    private static Candidate first(
            Paper paper, Function<LocalService, Catalog> catalog, LocalService.Behaviour behaviour) throws IOException {
        try (LocalService service = new LocalService(behaviour)) {
            return catalog.apply(service).candidates(paper).get(0);
        }
    }

    @Test
    void arxivIsAskedByIdentifierIfThereIsOne() throws IOException {
        Paper known = Paper.builder("Any").arxivId(new ArxivId("2101.00001", 2)).build();
        Paper old = Paper.builder("").arxivId(new ArxivId("hep-th/9901001", 0)).build();
        Paper byDoi = Paper.builder("Any").doi(Doi.ofArxiv(ID)).build();

        assertThat(asked(known, OnlineCatalogsTest::arxiv, atom(Answers.ATOM)))
                .containsExactly("/api/query?id_list=2101.00001v2&max_results=10");
        assertThat(asked(old, OnlineCatalogsTest::arxiv, atom(Answers.NO_ENTRY)))
                .containsExactly("/api/query?id_list=hep-th%2F9901001&max_results=10");
        assertThat(asked(byDoi, OnlineCatalogsTest::arxiv, atom(Answers.ATOM)))
                .containsExactly("/api/query?id_list=2101.00001&max_results=10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Say "Hi" & Go: 100% (really)     | say%20hi%20go%20100%20really
                    Löwe-Größe für τ-bench           | l%C3%B6we%20gr%C3%B6%C3%9Fe%20f%C3%BCr%20%CF%84%20bench
                    On $\\ell_1$ AND $\\mathcal{O}$  | on%20ell%201%20and%20mathcal%20o
                    a\\" OR all:*                    | a%20or%20all
                    """)
    void arxivIsAskedForATitleAsAPhraseOfWordsAlone(String title, String phrase) throws IOException {
        assertThat(asked(Paper.builder(title).build(), OnlineCatalogsTest::arxiv, atom(Answers.ATOM)))
                .containsExactly("/api/query?search_query=ti%3A%22" + phrase + "%22&max_results=10");
    }

    @Test
    void arxivIsAskedForTheLongestWordsOfATitleThatItDoesNotKnow() throws IOException {
        assertThat(asked(Answers.ASKED, OnlineCatalogsTest::arxiv, atom(Answers.NO_ENTRY), atom(Answers.ATOM)))
                .hasSize(2)
                .endsWith("/api/query?search_query=ti%3Amade%20AND%20ti%3Amethod%20AND%20ti%3Aentirely%20AND%20"
                        + "ti%3Afictitious%20AND%20ti%3Abenchmarks&max_results=10");
    }

    @Test
    void arxivTellsAuthorsDateAndCategories() throws IOException {
        Candidate candidate = first(Answers.ASKED, OnlineCatalogsTest::arxiv, atom(Answers.ATOM));

        assertThat(candidate.isSure()).isTrue();
        assertThat(candidate.catalog()).isEqualTo("arXiv");
        assertThat(candidate.paper().authors()).hasToString("Ada Example, Ben Sample");
        assertThat(candidate.paper().date()).contains(PaperDate.of(2021, 1, 1));
        assertThat(candidate.paper().categories()).containsExactly("cs.LG");
        assertThat(candidate.paper().arxivId()).contains(new ArxivId("2101.00001", 2));
    }

    @Test
    void anErrorThatArxivAnswersIsTold() throws IOException {
        String error = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>https://arxiv.org/api/errors#x</id>"
                + "<title>Error</title><summary>incorrect id format</summary></entry></feed>";
        try (LocalService service = new LocalService(atom(error))) {
            assertThat(catchThrowable(() -> arxiv(service).candidates(Answers.ASKED)))
                    .hasMessage("arXiv: the answer is an error, incorrect id format");
        }
    }

    @ParameterizedTest
    @CsvSource({"<rss", "Rate exceeded.", "<html><body/></html>", "''", "<feed><entry><id>x</id>"})
    void whatIsNoFeedIsNoAnswerOfArxiv(String body) throws IOException {
        try (LocalService service = new LocalService(atom(body))) {
            assertThat(catchThrowable(() -> arxiv(service).candidates(Answers.ASKED)))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageStartingWith("arXiv: the answer can't be read, ");
        }
    }

    @Test
    void huggingFaceIsAskedByIdentifierOrTitle() throws IOException {
        Paper known = Paper.builder("Any").arxivId(new ArxivId("2101.00001", 3)).build();
        Paper titled = Paper.builder("Q&A: \"τ\" + 100%?").build();

        assertThat(asked(known, OnlineCatalogsTest::huggingFace, json(Answers.RECORD)))
                .containsExactly("/api/papers/2101.00001");
        assertThat(asked(titled, OnlineCatalogsTest::huggingFace, json("[]")))
                .containsExactly("/api/papers/search?q=Q%26A%3A%20%22%CF%84%22%20%2B%20100%25%3F&limit=10");
        assertThat(asked(Paper.builder("word ".repeat(100)).build(), OnlineCatalogsTest::huggingFace, json("[]"))
                        .get(0))
                .hasSizeBetween(300, 400);
    }

    @Test
    void huggingFaceTellsWhatItsPagesShow() throws IOException {
        Paper known = Paper.builder("").arxivId(ID).build();

        Candidate candidate = first(known, OnlineCatalogsTest::huggingFace, json(Answers.RECORD));

        assertThat(candidate.isSure()).isTrue();
        assertThat(candidate.paper().title()).isEqualTo(Answers.TITLE);
        assertThat(candidate.paper().organization()).contains(new Organization("example", "Example Lab"));
        assertThat(candidate.paper().upvotes()).hasValue(12);
        assertThat(candidate.paper().keywords()).containsExactly("made-up data");
    }

    @Test
    void crossrefIsAskedByDoiOrByTitleAndFirstAuthor() throws IOException {
        Paper known = Paper.builder("Any")
                .doi(new Doi("10.1002/(SICI)1<1::AID>3.0.CO;2-#"))
                .build();
        Paper titled = Paper.builder("Q & A")
                .arxivId(ID)
                .authors(Authors.of(List.of(Author.Person.of("Ada", "Lovelace"))))
                .build();

        assertThat(asked(known, OnlineCatalogsTest::crossref, json(Answers.CROSSREF)))
                .containsExactly("/works/10.1002%2F%28SICI%291%3C1%3A%3AAID%3E3.0.CO%3B2-%23");
        assertThat(asked(titled, OnlineCatalogsTest::crossref, json(Answers.CROSSREF_LIST))
                        .get(0))
                .startsWith("/works?query.bibliographic=Q%20%26%20A%20Lovelace&rows=5&select=DOI%2CURL");
    }

    @Test
    void theLikeliestComesFirst() throws IOException {
        try (LocalService service = new LocalService(json(Answers.CROSSREF_LIST))) {
            List<Candidate> candidates = crossref(service).candidates(Answers.ASKED);

            assertThat(candidates).hasSize(2);
            assertThat(candidates.get(0).paper().doi()).contains(new Doi("10.5555/made.up"));
            assertThat(candidates).extracting(Candidate::isSure).containsExactly(true, false);
        }
    }

    @Test
    void openAlexIsAskedByDoiThenByTheDoiOfArxivThenByTitle() throws IOException {
        Paper published = Paper.builder("Any & More")
                .doi(new Doi("10.5555/made up".replace(" ", "?")))
                .arxivId(ID)
                .build();
        Paper preprint =
                Paper.builder("Cats NOT \"Dogs\" OR (Mice*)").arxivId(ID).build();

        assertThat(asked(published, OnlineCatalogsTest::openAlex, status(404)))
                .containsExactly("/works/doi:10.5555/made%3Fup", "/works/doi:10.48550/arXiv.2101.00001");
        List<String> asked = asked(preprint, OnlineCatalogsTest::openAlex, status(404), json(Answers.OPENALEX_LIST));
        assertThat(asked.get(0)).isEqualTo("/works/doi:10.48550/arXiv.2101.00001");
        assertThat(asked.get(1)).isEqualTo("/works?search=cats%20not%20dogs%20or%20mice&per_page=5");
    }

    @Test
    void openAlexFollowsAWorkThatWasMerged() throws IOException {
        Paper known =
                Paper.builder(Answers.TITLE).doi(new Doi("10.5555/made.up")).build();
        try (LocalService service = new LocalService(status(301, "Location: /works/W2"), json(Answers.OPENALEX))) {
            assertThat(openAlex(service).candidates(known)).hasSize(1).allMatch(Candidate::isSure);
            assertThat(service.targets()).endsWith("/works/W2");
        }
    }

    @Test
    void whatIsNotThereIsNoError() throws IOException {
        Paper known =
                Paper.builder("T").arxivId(ID).doi(new Doi("10.5555/none")).build();
        for (Function<LocalService, Catalog> catalog : List.<Function<LocalService, Catalog>>of(
                OnlineCatalogsTest::arxiv,
                OnlineCatalogsTest::huggingFace,
                OnlineCatalogsTest::crossref,
                OnlineCatalogsTest::openAlex)) {
            try (LocalService service = new LocalService(status(404))) {
                assertThat(catalog.apply(service).candidates(known)).isEmpty();
            }
        }
    }

    @Test
    void ofAPaperOfWhichNothingIsKnownNothingIsAsked() throws IOException {
        Paper nothing = Paper.builder("").date(PaperDate.of(2021)).build();
        try (LocalService service = new LocalService(status(500))) {
            assertThat(arxiv(service).candidates(nothing)).isEmpty();
            assertThat(huggingFace(service).candidates(nothing)).isEmpty();
            assertThat(crossref(service).candidates(nothing)).isEmpty();
            assertThat(openAlex(service).candidates(nothing)).isEmpty();
            assertThat(arxiv(service).candidates(Paper.builder("...?").build())).isEmpty();
            assertThat(service.requests).isEmpty();
        }
    }

    @Test
    void catalogsHaveNames() {
        assertThat(List.of(new ArxivCatalog(), new HuggingFaceCatalog(), new CrossrefCatalog(), new OpenAlexCatalog()))
                .extracting(Catalog::name)
                .containsExactly("arXiv", "Hugging Face", "Crossref", "OpenAlex");
    }
}
