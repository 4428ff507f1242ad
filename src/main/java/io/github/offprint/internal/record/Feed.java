package io.github.offprint.internal.record;

import io.github.offprint.internal.markup.MarkupDecoder;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The items of a feed, one after another: RSS 0.9 to 2.0, Atom, and the answers of the arXiv API. Document type definitions
 * are not read and external entities not followed.
 */
public final class Feed {
    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable FeedItem item;
    private int itemDepth;
    private String title = "";
    private boolean feed;

    /**
     * Begins to read.
     *
     * @param text the XML text, which stays open
     * @throws MalformedTextException if it does not begin like XML
     * @throws IOException if reading fails
     */
    public Feed(Reader text) throws MalformedTextException, IOException {
        try {
            xml = factory().createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> Reader.nullReader());
        return factory;
    }

    /**
     * The next item.
     *
     * @return the item, or {@code null} at the end of the document
     * @throws MalformedTextException if the text is no XML from here on; nothing more can be read
     * @throws IOException if reading fails
     */
    public @Nullable FeedItem next() throws MalformedTextException, IOException {
        try {
            while (xml.hasNext()) {
                FeedItem found = take(xml.next());
                if (found != null) {
                    return found;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    /** A failure to read comes wrapped in one of parsing. */
    private MalformedTextException unwrapped(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException failure) {
            throw failure;
        }
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        int begun = item == null ? line : item.firstLine();
        return new MalformedTextException("no well-formed XML", begun, line, e);
    }

    /** {@return the title of the feed, as far as it was read; maybe empty} */
    public String title() {
        return title;
    }

    /** {@return true if the document is a feed, whether or not it holds items} */
    public boolean isFeed() {
        return feed;
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private @Nullable FeedItem take(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text.append(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                text.append(MarkupDecoder.references("&" + xml.getLocalName() + ";"));
            case XMLStreamConstants.END_ELEMENT -> {
                return end();
            }
            default -> {} // comments, instructions, a document type that is not read
        }
        return null;
    }

    private void start() {
        String name = xml.getLocalName();
        path.push(name);
        feed |= name.equals("rss") || name.equals("feed") || name.equals("RDF");
        boolean inItem = item != null;
        if (!inItem && (name.equals("item") || name.equals("entry"))) {
            item = new FeedItem(line());
            itemDepth = path.size();
        } else if (item != null) {
            for (String attribute : new String[] {"term", "href"}) {
                String value = xml.getAttributeValue(null, attribute);
                if (value != null && path.size() == itemDepth + 1) {
                    item.add(name + "@" + attribute, value);
                }
            }
        }
        if (!inItem || path.size() <= itemDepth + 1 || isPart()) {
            text.setLength(0);
        }
    }

    /** Whether the element that is open is a part of its parent, and no markup in a text. */
    private boolean isPart() {
        return path.size() == itemDepth + 2
                && (path.peek().equals("name") || path.peek().equals("affiliation"));
    }

    private @Nullable FeedItem end() {
        FeedItem open = item;
        String name = path.peek();
        if (open == null) {
            boolean own = path.size() <= 3 && name.equals("title");
            title = own && title.isEmpty() ? text.toString().strip() : title;
        } else if (path.size() == itemDepth) {
            item = null;
            open.end(line());
        } else if (isPart()) {
            open.add(name, text.toString());
            text.setLength(0);
        } else if (path.size() == itemDepth + 1) {
            open.add(name, text.toString());
            text.setLength(0);
        }
        path.pop();
        return open != null && item == null ? open : null;
    }
}
