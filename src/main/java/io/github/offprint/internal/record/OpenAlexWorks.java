package io.github.offprint.internal.record;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.work.Pages;
import io.github.offprint.internal.work.WorkTypes;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The works in an answer of OpenAlex, one work or {@code {"results": […]}}. The fields are those of
 * <a href="https://docs.openalex.org/api-entities/works/work-object">its work object</a>.
 *
 * <p>Where OpenAlex fills a gap of its own, the gap is left: a date of January 1 is read as its year, since that is how it
 * writes a year alone, and its key words and topics, which it guesses, are not read. A repository is no venue.
 */
public final class OpenAlexWorks {
    private static final String NEW_YEAR = "-01-01";
    private static final int MOST_LISTED = 100;
    /** The longest abstract, in words, with which positions are believed. */
    private static final int MOST_WORDS = 1_000_000;

    private final JsonCursor json;
    private final List<PaperBuilder> papers = new ArrayList<>();
    private boolean answered;

    private OpenAlexWorks(JsonCursor json) {
        this.json = json;
    }

    /**
     * Reads an answer.
     *
     * @param text the JSON text, which stays open
     * @return the papers in the order of the answer; those without a title are left out
     * @throws MalformedTextException if the text is no JSON or no answer of OpenAlex
     * @throws IOException if reading fails
     */
    public static List<PaperBuilder> read(Reader text) throws MalformedTextException, IOException {
        List<PaperBuilder> papers = new ArrayList<>();
        boolean[] answered = new boolean[1];
        JsonCursor.read(text, json -> {
            OpenAlexWorks works = new OpenAlexWorks(json);
            works.answer();
            papers.addAll(works.papers);
            answered[0] = works.answered;
        });
        if (!answered[0]) {
            throw new MalformedTextException("not an answer of OpenAlex");
        }
        return papers;
    }

    /** A list has its works in {@code results}; else the answer is the work. */
    private void answer() throws IOException {
        Work alone = new Work();
        boolean[] list = new boolean[1];
        json.members(name -> {
            answered |= name.equals("results") || name.equals("display_name");
            if (name.equals("results")) {
                list[0] = true;
                json.elements(this::result);
            } else {
                alone.member(name);
            }
        });
        if (!list[0]) {
            alone.addTo(papers);
        }
    }

    private void result() throws IOException {
        Work work = new Work();
        work.listed = true;
        json.members(work::member);
        work.addTo(papers);
    }

    /** One work. */
    private final class Work {
        private final CitedWork cited = new CitedWork();
        private String firstPage = "";
        private String lastPage = "";
        private final List<String> authors = new ArrayList<>();
        private final Map<Integer, String> words = new TreeMap<>();
        private boolean listed;
        private boolean cut;
        private String date = "";
        private String year = "";
        private String url = "";
        private Optional<Doi> doi = Optional.empty();
        private Optional<ArxivId> arxivId = Optional.empty();

        void member(String name) throws IOException {
            switch (name) {
                case "title", "display_name" -> cited.title(json.text());
                case "doi" -> doi = Doi.parse(json.text());
                case "publication_date" -> date = json.text();
                case "publication_year" -> year = json.text();
                case "type" -> cited.type(WorkTypes.csl(json.text()));
                case "authorships" -> json.elements(this::authorship);
                case "is_authors_truncated" -> cut = json.isTrue();
                case "primary_location" -> location(true);
                case "locations" -> json.elements(() -> location(false));
                case "biblio" -> json.members(this::biblio);
                case "abstract_inverted_index" -> json.members(this::word);
                default -> {} // says nothing that a paper holds
            }
        }

        /** The name as the paper prints it, else as OpenAlex calls the person. */
        private void authorship() throws IOException {
            StringBuilder raw = new StringBuilder();
            StringBuilder shown = new StringBuilder();
            json.members(name -> {
                if (name.equals("raw_author_name")) {
                    raw.append(MarkupDecoder.html(json.text()));
                } else if (name.equals("author")) {
                    json.members(part -> {
                        if (part.equals("display_name")) {
                            shown.append(json.text());
                        }
                    });
                }
            });
            authors.add(raw.toString().isBlank() ? shown.toString() : raw.toString());
        }

        private void location(boolean primary) throws IOException {
            String[] source = {"", ""};
            json.members(name -> {
                if (name.equals("landing_page_url")) {
                    String page = json.text();
                    arxivId = arxivId.or(() -> ArxivId.parse(page)).map(ArxivId::withoutVersion);
                    url = primary ? page : url;
                } else if (name.equals("source")) {
                    json.members(part -> {
                        source[0] = part.equals("display_name") ? json.text() : source[0];
                        source[1] = part.equals("type") ? json.text() : source[1];
                    });
                }
            });
            if (primary && !source[1].equals("repository")) {
                cited.field(Field.CONTAINER, MarkupDecoder.html(source[0]));
            }
        }

        private void biblio(String name) throws IOException {
            switch (name) {
                case "volume" -> cited.field(Field.VOLUME, json.text());
                case "issue" -> cited.field(Field.ISSUE, json.text());
                case "first_page" -> firstPage = json.text();
                case "last_page" -> lastPage = json.text();
                default -> {} // there is nothing else
            }
        }

        private void word(String word) throws IOException {
            json.elements(() -> json.integer().ifPresent(at -> {
                if (at >= 0 && words.size() < MOST_WORDS) {
                    words.putIfAbsent(at, word);
                }
            }));
        }

        private Optional<PaperDate> date() {
            if (!date.isEmpty() && !date.endsWith(NEW_YEAR)) {
                return DateText.readDay(date);
            }
            String known = date.isEmpty() ? year : date.substring(0, date.length() - NEW_YEAR.length());
            try {
                return known.isEmpty() ? Optional.empty() : CitedWork.date(List.of(Integer.parseInt(known)));
            } catch (NumberFormatException noYear) {
                return Optional.empty();
            }
        }

        void addTo(List<PaperBuilder> papers) {
            cited.field(Field.PAGES, Pages.of(firstPage, lastPage).with("–"));
            Authors known = Names.of(authors);
            PaperBuilder paper = cited.paper()
                    .authors(isCut() ? Authors.andOthers(known.known()) : known)
                    .abstractText(MarkupDecoder.html(String.join(" ", words.values())))
                    .url(url);
            if (paper.build().title().isEmpty()) {
                return;
            }
            date().ifPresent(paper::date);
            Optional<ArxivId> named = doi.flatMap(Doi::arxivId);
            if (named.isEmpty()) {
                doi.ifPresent(paper::doi); // one that follows from an arXiv identifier is not repeated
            }
            Stream.of(named, arxivId).flatMap(Optional::stream).findFirst().ifPresent(paper::arxivId);
            papers.add(paper);
        }

        /** A list shows a hundred authors of each work at most, and says so, or did not always. */
        private boolean isCut() {
            return cut || (listed && authors.size() == MOST_LISTED);
        }
    }
}
