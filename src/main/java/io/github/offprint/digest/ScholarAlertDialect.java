package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.record.PaperAddress;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The body of an alert from Google Scholar: a linked title, a line {@code authors - venue, year} and a snippet of the text.
 * The link leads through Scholar and names the real address; author list and venue are cut where an ellipsis stands; the
 * snippet is no abstract and is not kept as one.
 */
final class ScholarAlertDialect implements Dialect {
    private static final String NAME = "Google Scholar Alert";
    private static final String TITLE = "gse_alrt_title";
    private static final String SNIPPET = "gse_alrt_sni";
    private static final String SEPARATOR = " - ";

    @Override
    public DigestForm form() {
        return DigestForm.SCHOLAR_ALERT;
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.contains(TITLE) && sample.contains("<");
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        HtmlDocument html = new HtmlDocument(document, findings);
        for (Element title : html.dom().select("a." + TITLE)) {
            read(title, html);
        }
        html.finish();
    }

    private static void read(Element title, HtmlDocument html) throws IOException {
        List<Element> following = following(title);
        String about = following.isEmpty() ? "" : following.get(0).text();
        Element last = following.isEmpty() ? title : following.get(following.size() - 1);
        Span span = HtmlDocument.span(title, last);
        if (title.text().isBlank()) {
            html.reject(Code.NO_TITLE, span, "the entry shows no title");
            return;
        }
        String address = address(title.attr("href"));
        PaperBuilder paper = Paper.builder(title.text())
                .url(address)
                .source(new Source(NAME, html.document().name(), span));
        PaperAddress.arxivId(address).ifPresent(paper::arxivId);
        PaperAddress.doi(address).ifPresent(paper::doi);
        readAbout(about, paper);
        html.paper(paper.build(), span);
        for (Element further : following.subList(Math.min(1, following.size()), following.size())) {
            html.reportUnused(further);
        }
    }

    /** The lines below a title, up to the next: who and where, and the snippet. */
    private static List<Element> following(Element title) {
        List<Element> found = new ArrayList<>();
        Element heading = title.closest("h3");
        Element next = (heading == null ? title : heading).nextElementSibling();
        while (next != null && found.size() < 2 && next.selectFirst("a." + TITLE) == null) {
            if (next.normalName().equals("div") && !next.text().isBlank()) {
                found.add(next);
                if (next.hasClass(SNIPPET)) {
                    return found;
                }
            }
            next = next.nextElementSibling();
        }
        return found;
    }

    /** Reads {@code Z Chen, S Kommrusch, M Monperrus - arXiv preprint arXiv:1912.02015, 2019}. */
    private static void readAbout(String about, PaperBuilder paper) {
        int dash = about.indexOf(SEPARATOR);
        String names = dash < 0 ? about : about.substring(0, dash);
        Authors authors = Names.list(names);
        paper.authors(authors);
        if (dash < 0) {
            return;
        }
        String venue = about.substring(dash + SEPARATOR.length()).strip();
        int comma = venue.lastIndexOf(", ");
        String end = comma < 0 ? venue : venue.substring(comma + 2);
        int year = end.length() == 4 ? Counts.parse(end) : Counts.NONE;
        if (year >= 1500) {
            paper.date(PaperDate.of(year));
            venue = comma < 0 ? "" : venue.substring(0, comma);
        }
        paper.venue(venue);
        int preprint = venue.indexOf("arXiv:");
        if (preprint >= 0) {
            ArxivId.parse(venue.substring(preprint)).ifPresent(paper::arxivId);
        }
    }

    /** The address that the link leads to in the end. */
    private static String address(String link) {
        int at = link.indexOf("scholar_url?");
        int url = at < 0 ? -1 : link.indexOf("url=", at + "scholar_url?".length());
        if (url < 0) {
            return link;
        }
        int end = link.indexOf('&', url);
        String encoded = link.substring(url + "url=".length(), end < 0 ? link.length() : end);
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }
}
