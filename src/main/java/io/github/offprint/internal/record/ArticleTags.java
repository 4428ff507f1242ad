package io.github.offprint.internal.record;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.source.UnreadValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of an article tells of it in meta tags: {@code citation_title} and the like, which Google Scholar asks for, Dublin
 * Core's, PRISM's, and those for cards on other sites.
 */
public final class ArticleTags {
    private static final IgnorableKeys IGNORABLE = IgnorableKeys.of("article tags");
    private static final List<String> FAMILIES = List.of(
            "citation_", "bepress_citation_", "dc.", "dcterms.", "prism.", "og:", "article:", "twitter:", "eprints.");

    /** The first that is there counts; the date on which an article went online may be that of a later version. */
    private static final List<String> DATES = List.of(
            "citation_date",
            "citation_publication_date",
            "bepress_citation_date",
            "citation_cover_date",
            "prism.publicationdate",
            "dcterms.issued",
            "dc.date",
            "dc.date.issued",
            "citation_year",
            "citation_online_date",
            "article:published_time");

    private static final List<String> TEXTS = List.of(
            "citation_abstract",
            "dcterms.abstract",
            "dc.description.abstract",
            "dc.description",
            "og:description",
            "twitter:description");

    private final RecordValues values = new RecordValues();

    /**
     * Adds a tag, if it is of one of the families that tell of articles.
     *
     * @param name its name or property
     * @param content what it says
     * @param line where it stands
     */
    public void add(String name, String content, int line) {
        String key = name.toLowerCase(Locale.ROOT).strip();
        if (FAMILIES.stream().anyMatch(key::startsWith)) {
            values.add(key.startsWith("bepress_") ? key.substring("bepress_".length()) : key, content, line);
        }
    }

    /** {@return whether there is a title that surely is an article's} */
    public boolean isArticle() {
        return values.has("citation_title");
    }

    /**
     * Makes the paper.
     *
     * @param unread takes what no part of the paper says
     * @return the paper
     */
    public PaperBuilder paper(UnreadValues unread) {
        String title = text(values.take("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title"));
        String abstractText = abstractText();
        String venue = text(values.take(
                "citation_journal_title",
                "citation_conference_title",
                "citation_conference",
                "citation_inbook_title",
                "citation_book_title",
                "prism.publicationname",
                "dc.source"));
        PaperBuilder paper = Paper.builder(title)
                .authors(authors())
                .abstractText(abstractText)
                .keywords(keywords());
        date().ifPresent(paper::date);
        Optional<ArxivId> id = ArxivId.parse(values.first("citation_arxiv_id"));
        id.ifPresent(paper::arxivId);
        Optional<Doi> doi = doi();
        doi.ifPresent(paper::doi);
        String url = values.take("citation_abstract_html_url", "citation_public_url", "og:url", "prism.url");
        paper.url(url);
        places(id, doi, url);
        paper.publication(publication(venue));
        for (String key : List.of("dc.title", "og:title", "twitter:title")) {
            values.dropIf(key, value -> !title.isEmpty() && text(value).contains(title));
        }
        values.leave(IGNORABLE::has, unread);
        return paper;
    }

    private static String text(String value) {
        return MarkupDecoder.text(value);
    }

    /** The abstract; what is no more than its beginning goes with it. */
    private String abstractText() {
        String all = text(values.first(TEXTS.subList(0, TEXTS.size() - 2).toArray(String[]::new)));
        for (String key : TEXTS) {
            values.dropIf(key, value -> {
                String bare = text(value);
                int end = bare.endsWith("...")
                        ? bare.length() - 3
                        : bare.endsWith("…") ? bare.length() - 1 : bare.length();
                return all.startsWith(bare.substring(0, end).strip());
            });
        }
        return all;
    }

    /** One tag for each author, as {@code Last, First} or as printed; or one for all. */
    private Authors authors() {
        List<Author> authors = new ArrayList<>();
        for (String key : List.of("citation_author", "dc.creator", "dcterms.creator")) {
            List<String> names = authors.isEmpty() ? values.takeAll(key) : List.of();
            names.forEach(name -> {
                Names.inverted(text(name)).ifPresent(authors::add);
                values.drop("dc.creator", name);
                values.drop("dcterms.creator", name);
            });
        }
        String all = values.take("citation_authors");
        return authors.isEmpty() ? Names.list(text(all)) : Authors.of(authors);
    }

    private List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        for (String key :
                List.of("citation_keywords", "citation_keyword", "dc.subject", "prism.keyword", "article:tag")) {
            for (String value : values.takeAll(key)) {
                for (String keyword : text(value).split("[;,]", -1)) {
                    if (!keyword.isBlank() && !keywords.contains(keyword.strip())) {
                        keywords.add(keyword.strip());
                    }
                }
            }
        }
        return keywords;
    }

    private Optional<PaperDate> date() {
        for (String key : DATES) {
            Optional<PaperDate> date = date(values.first(key));
            if (date.isPresent()) {
                DATES.forEach(other -> values.dropIf(other, value -> date(value).equals(date)));
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PaperDate> date(String text) {
        return DateText.read(text).filter(date -> date.year().orElse(0) > 0);
    }

    private Optional<Doi> doi() {
        for (String key :
                List.of("citation_doi", "prism.doi", "dc.identifier", "dc.identifier.doi", "dcterms.identifier")) {
            for (String value : values.peek(key)) {
                Optional<Doi> doi = Doi.parse(value);
                if (doi.isPresent()) {
                    return doi;
                }
            }
        }
        return Optional.empty();
    }

    /** Takes what names the paper once more. */
    private void places(Optional<ArxivId> id, Optional<Doi> doi, String url) {
        for (String key : List.of(
                "citation_arxiv_id",
                "citation_doi",
                "prism.doi",
                "dc.identifier",
                "dc.identifier.doi",
                "dcterms.identifier",
                "og:url",
                "prism.url",
                "citation_pdf_url",
                "citation_fulltext_html_url")) {
            values.dropIf(key, place -> place.equals(url) || PaperAddress.isOf(place, id, doi));
        }
    }

    private Publication publication(String venue) {
        String type = values.has("citation_dissertation_institution")
                ? "thesis"
                : values.has("citation_technical_report_institution") || values.has("citation_technical_report_number")
                        ? "report"
                        : values.has("citation_isbn") && !venue.isEmpty()
                                ? "chapter"
                                : values.has("citation_issn") || values.has("citation_volume") ? "article-journal" : "";
        return new CitedValues(values)
                .take(Field.VOLUME, "citation_volume", "prism.volume")
                .take(Field.ISSUE, "citation_issue", "prism.number")
                .takePages(
                        new String[] {"citation_firstpage", "prism.startingpage"},
                        new String[] {"citation_lastpage", "prism.endingpage"})
                .take(Field.ISSN, "citation_issn", "prism.issn", "prism.eissn")
                .take(Field.ISBN, "citation_isbn", "prism.isbn")
                .take(
                        Field.PUBLISHER,
                        "citation_dissertation_institution",
                        "citation_technical_report_institution",
                        "citation_publisher",
                        "dc.publisher")
                .take(Field.NUMBER, "citation_technical_report_number")
                .take(Field.LANGUAGE, "citation_language", "dc.language")
                .take(Field.PMID, "citation_pmid")
                .take(Field.SECTION, "prism.section")
                .publication(type, venue);
    }
}
