package io.github.offprint.internal.record;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.name.PrintedName;
import io.github.offprint.internal.work.Pages;
import io.github.offprint.internal.work.WorkTypes;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The works in an answer of Crossref, {@code {"status": "ok", "message": …}}, be it one work or a list of them. The fields are
 * those of <a href="https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md">Crossref's JSON format</a>.
 */
public final class CrossrefWorks {
    private final JsonCursor json;
    private final List<PaperBuilder> papers = new ArrayList<>();
    private boolean answered;

    private CrossrefWorks(JsonCursor json) {
        this.json = json;
    }

    /**
     * Reads an answer.
     *
     * @param text the JSON text, which stays open
     * @return the papers in the order of the answer; those without a title are left out
     * @throws MalformedTextException if the text is no JSON or no answer of Crossref
     * @throws IOException if reading fails
     */
    public static List<PaperBuilder> read(Reader text) throws MalformedTextException, IOException {
        List<PaperBuilder> papers = new ArrayList<>();
        boolean[] answered = new boolean[1];
        JsonCursor.read(text, json -> {
            CrossrefWorks works = new CrossrefWorks(json);
            works.answer();
            papers.addAll(works.papers);
            answered[0] = works.answered;
        });
        if (!answered[0]) {
            throw new MalformedTextException("not an answer of Crossref");
        }
        return papers;
    }

    private void answer() throws IOException {
        json.members(name -> {
            if (name.equals("message")) {
                message();
            }
        });
    }

    /** A list has its works in {@code items}; else the message is the work. */
    private void message() throws IOException {
        Work work = new Work();
        boolean[] list = new boolean[1];
        json.members(name -> {
            answered |= name.equals("items") || name.equals("DOI");
            if (name.equals("items")) {
                list[0] = true;
                json.elements(this::item);
            } else {
                work.member(name);
            }
        });
        if (!list[0]) {
            work.addTo(papers);
        }
    }

    private void item() throws IOException {
        Work work = new Work();
        json.members(work::member);
        work.addTo(papers);
    }

    /** One work. */
    private final class Work {
        private final CitedWork cited = new CitedWork();
        private final List<Author> authors = new ArrayList<>();
        private Optional<PaperDate> date = Optional.empty();
        private Optional<Doi> doi = Optional.empty();
        private Optional<ArxivId> preprint = Optional.empty();
        private String url = "";
        private String text = "";

        void member(String name) throws IOException {
            switch (name) {
                case "title" -> json.texts().stream().limit(1).forEach(cited::title);
                case "subtitle" -> json.texts().stream().limit(1).forEach(cited::subtitle);
                case "author" -> json.elements(this::author);
                case "issued" -> issued();
                case "DOI" -> doi = Doi.parse(json.text());
                case "URL" -> url = json.text();
                case "abstract" -> text = MarkupDecoder.html(json.text());
                case "type" -> cited.type(WorkTypes.csl(json.text()));
                case "container-title" ->
                    json.texts().stream()
                            .limit(1)
                            .forEach(title -> cited.field(Field.CONTAINER, MarkupDecoder.html(title)));
                case "page" -> cited.field(Field.PAGES, Pages.of(json.text()).with("–"));
                case "volume", "issue", "publisher" ->
                    cited.field(Field.ofCslName(name).orElseThrow(), MarkupDecoder.html(json.text()));
                case "relation" -> json.members(this::relation);
                default -> {} // says nothing that a paper holds
            }
        }

        private void author() throws IOException {
            StringBuilder family = new StringBuilder();
            StringBuilder given = new StringBuilder();
            StringBuilder suffix = new StringBuilder();
            StringBuilder group = new StringBuilder();
            json.members(name -> {
                switch (name) {
                    case "family" -> family.append(MarkupDecoder.html(json.text()));
                    case "given" -> given.append(MarkupDecoder.html(json.text()));
                    case "suffix" -> suffix.append(MarkupDecoder.html(json.text()));
                    case "name" -> group.append(MarkupDecoder.html(json.text()));
                    default -> {} // ORCID, affiliation, sequence
                }
            });
            author(family.toString(), given.toString(), suffix.toString(), group.toString())
                    .ifPresent(authors::add);
        }

        private static Optional<Author> author(String family, String given, String suffix, String group) {
            try {
                if (family.isBlank()) {
                    return group.isBlank() ? Names.author(given) : Optional.of(new Author.Collective(group));
                }
                boolean splits = !given.isBlank() && suffix.isBlank() && (family + given).indexOf(',') < 0;
                return splits
                        ? Names.inverted(family + ", " + given)
                        : Optional.of(PrintedName.person(given, "", family, suffix));
            } catch (IllegalArgumentException noName) {
                return Optional.empty();
            }
        }

        private void issued() throws IOException {
            List<Integer> parts = new ArrayList<>();
            json.members(name -> {
                if (name.equals("date-parts")) {
                    json.elements(() -> json.elements(() -> {
                        OptionalInt part = json.integer();
                        part.ifPresent(parts::add);
                    }));
                }
            });
            date = CitedWork.date(parts);
        }

        /** {@code "has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.1706.03762"}]}, or {@code arxiv}. */
        private void relation(String relation) throws IOException {
            if (!relation.equals("has-preprint")) {
                return;
            }
            json.elements(() -> json.members(name -> {
                if (name.equals("id") && preprint.isEmpty()) {
                    String id = json.text();
                    preprint = Doi.parse(id).flatMap(Doi::arxivId).or(() -> ArxivId.parse(id));
                }
            }));
        }

        void addTo(List<PaperBuilder> papers) {
            PaperBuilder paper = cited.paper()
                    .authors(Authors.of(authors))
                    .abstractText(text)
                    .url(url);
            if (paper.build().title().isEmpty()) {
                return;
            }
            date.ifPresent(paper::date);
            doi.ifPresent(paper::doi);
            preprint.map(ArxivId::withoutVersion).ifPresent(paper::arxivId);
            papers.add(paper);
        }
    }
}
