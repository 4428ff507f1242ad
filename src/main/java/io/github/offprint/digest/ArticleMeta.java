package io.github.offprint.digest;

import io.github.offprint.Paper;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.record.ArticleTags;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The saved page of one article that tells of itself in the {@code citation_*} meta tags that Google Scholar asks publishers
 * for, as the pages of arXiv and of most publishers do.
 */
final class ArticleMeta {
    private ArticleMeta() {}

    /** Reads the paper that a page is about, if its meta tags tell of one. */
    static boolean read(HtmlDocument html) throws IOException {
        Elements own = html.dom().select("meta[name^=citation_]");
        ArticleTags tags = new ArticleTags();
        for (Element tag : html.dom().select("meta[content]")) {
            String name = tag.attr("name").isEmpty() ? tag.attr("property") : tag.attr("name");
            tags.add(name, tag.attr("content"), HtmlDocument.span(tag).firstLine());
        }
        if (own.isEmpty() || !tags.isArticle()) {
            return false;
        }
        Span span = HtmlDocument.span(own.get(0), own.get(own.size() - 1));
        UnreadValues unread = new UnreadValues();
        Paper bare = tags.paper(unread).build();
        Source source = new Source(html.dom().title(), html.document().name(), span);
        html.paper(
                bare.toBuilder()
                        .links(Links.in(bare.abstractText()))
                        .source(source)
                        .build(),
                span);
        html.report(unread);
        return true;
    }
}
