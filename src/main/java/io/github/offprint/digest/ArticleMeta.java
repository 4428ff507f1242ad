package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.record.Links;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The saved page of one article that tells of itself in the {@code citation_*} meta tags that Google Scholar asks publishers
 * for, as the pages of arXiv and of most publishers do.
 */
final class ArticleMeta {
    private static final String PREFIX = "citation_";

    private final Elements tags;

    private ArticleMeta(Elements tags) {
        this.tags = tags;
    }

    /** Reads the paper that a page is about, if its meta tags tell of one. */
    static boolean read(HtmlDocument html) throws IOException {
        Elements tags = html.dom().select("meta[name^=" + PREFIX + "]");
        ArticleMeta meta = new ArticleMeta(tags);
        if (meta.first("title").isBlank()) {
            return false;
        }
        Span span = HtmlDocument.span(tags.get(0), tags.get(tags.size() - 1));
        html.paper(meta.paper(html.document().name(), span, html.dom().title()), span);
        return true;
    }

    private Paper paper(String document, Span span, String pageTitle) {
        String text = MarkupDecoder.text(first("abstract"));
        PaperBuilder paper = Paper.builder(MarkupDecoder.text(first("title")))
                .authors(authors())
                .abstractText(text)
                .links(Links.in(text))
                .venue(MarkupDecoder.text(first("journal_title")))
                .url(first("abstract_html_url"))
                .source(new Source(pageTitle, document, span));
        ArxivId.parse(first("arxiv_id")).ifPresent(paper::arxivId);
        Doi.parse(first("doi")).ifPresent(paper::doi);
        PaperDate date = date();
        if (date != null) {
            paper.date(date);
        }
        return paper.build();
    }

    /** The date of publication; arXiv's {@code citation_online_date} is that of the latest version. */
    private @Nullable PaperDate date() {
        for (String name : List.of("date", "publication_date")) {
            DateLine line = DateLine.parse(first(name).replace('/', '-'));
            if (line != null) {
                return line.date();
            }
        }
        int year = Counts.parse(first("year"));
        return year > 0 && year <= 9999 ? PaperDate.of(year) : null;
    }

    /** One tag for each author, as {@code Last, First} or as printed. */
    private Authors authors() {
        List<Author> authors = new ArrayList<>();
        for (Element tag : tags) {
            if (tag.attr("name").equals(PREFIX + "author")) {
                Names.inverted(tag.attr("content")).ifPresent(authors::add);
            }
        }
        return authors.isEmpty() ? Authors.none() : Authors.of(authors);
    }

    private String first(String name) {
        for (Element tag : tags) {
            if (tag.attr("name").equals(PREFIX + name)) {
                return tag.attr("content").strip();
            }
        }
        return "";
    }
}
