package io.github.offprint.internal.record;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The names of elements and attributes with the usual prefix of their namespace, whatever prefix a feed has for it. */
final class FeedNames {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"),
            Map.entry("http://arxiv.org/schemas/atom", "arxiv:"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
            Map.entry("http://search.yahoo.com/mrss/", "media:"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy:"),
            Map.entry("http://purl.org/rss/1.0/modules/slash/", "slash:"),
            Map.entry("http://a9.com/-/spec/opensearch/1.1/", "opensearch:"),
            Map.entry("http://web.resource.org/cc/", "cc:"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"));

    private boolean atom;
    private boolean begun;

    /** The name of the element at which the parser stands. */
    String of(XMLStreamReader xml) {
        String uri = uri(xml.getNamespaceURI());
        atom |= !begun && uri.equals(ATOM);
        begun = true;
        return prefix(uri, xml.getPrefix()) + xml.getLocalName();
    }

    String ofAttribute(XMLStreamReader xml, int i) {
        return prefix(uri(xml.getAttributeNamespace(i)), xml.getAttributePrefix(i)) + xml.getAttributeLocalName(i);
    }

    /** Whether the element is of a namespace for text. */
    boolean isMarkup(XMLStreamReader xml) {
        String uri = uri(xml.getNamespaceURI());
        return uri.equals(XHTML) || uri.equals(MATHML);
    }

    private static String uri(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    private String prefix(String uri, @Nullable String prefix) {
        if (uri.equals(ATOM)) {
            return atom ? "" : "atom:";
        }
        String own = prefix == null || prefix.isEmpty() ? "" : prefix + ":";
        return uri.contains("prismstandard.org") ? "prism:" : PREFIXES.getOrDefault(uri, own);
    }
}
