package io.github.offprint.internal.record;

import io.github.offprint.Span;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
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
    private static final IgnorableKeys OF_THE_FEED = IgnorableKeys.of("feed itself");

    /** Elements of HTML that stand in texts. */
    private static final Set<String> MARKS = Set.of(
            ("a b br code div em h1 h2 h3 h4 i img li math ol p span strong sub sup table tt u" + " ul").split(" "));

    private final XMLStreamReader xml;
    private final FeedNames names = new FeedNames();
    private final UnreadValues unread;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable FeedItem item;
    private int itemDepth;
    private String title = "";
    private boolean feed;

    /**
     * Begins to read.
     *
     * @param text the XML text, which stays open
     * @param unread takes what the feed says beside its items and isn't known
     * @throws MalformedTextException if it does not begin like XML
     * @throws IOException if reading fails
     */
    public Feed(Reader text, UnreadValues unread) throws MalformedTextException, IOException {
        this.unread = unread;
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
                text(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> text(MarkupDecoder.references("&" + xml.getLocalName() + ";"));
            case XMLStreamConstants.END_ELEMENT -> {
                return end();
            }
            default -> {} // comments, instructions, a document type that is not read
        }
        return null;
    }

    private void text(String more) {
        if (!open.isEmpty()) {
            open.peek().text.append(more);
        }
    }

    private void start() {
        String name = names.of(xml);
        Open outer = open.peek();
        boolean begins = item == null && (name.equals("item") || name.equals("entry"));
        boolean markup = outer != null && item != null && outer.holds(xml.getLocalName(), names.isMarkup(xml));
        feed |= open.isEmpty() && (name.equals("rss") || name.equals("feed") || name.equals("rdf:RDF"));
        if (markup) {
            open.push(new Open(outer.key, outer.text, true));
            outer.text.append(' ');
            return;
        }
        if (begins) {
            item = new FeedItem(line());
            itemDepth = open.size() + 1;
        }
        boolean top = begins || open.isEmpty() || (open.size() == 1 && name.equals("channel"));
        String around = outer == null || outer.key.isEmpty() ? "" : outer.key + "/";
        Open element = new Open(top ? "" : around + relation(name), new StringBuilder(), false);
        open.push(element);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            add(element.key + "@" + names.ofAttribute(xml, i), xml.getAttributeValue(i));
        }
    }

    /** A link by what it leads to, unless that is the item itself. */
    private String relation(String name) {
        String relation = xml.getAttributeValue(null, "rel");
        boolean other = name.endsWith("link") && relation != null && !relation.equals("alternate");
        return other ? name + "[" + relation + "]" : name;
    }

    /** Values of the feed itself are looked up at once, since there may be many. */
    private void add(String key, String value) {
        if (item != null) {
            item.values().add(key, value, line());
        } else if (!value.isBlank() && !OF_THE_FEED.has(key)) {
            unread.note("feed/" + key, value.strip(), Span.ofLine(line()));
        }
    }

    private @Nullable FeedItem end() {
        Open closed = open.pop();
        if (closed.markup) {
            closed.text.append(' ');
            return null;
        }
        boolean own = item == null && closed.key.equals("title");
        if (own && title.isEmpty()) {
            title = closed.text.toString().strip();
        } else {
            add(closed.key, closed.text.toString());
        }
        if (item != null && open.size() < itemDepth) {
            FeedItem done = item;
            item = null;
            done.end(line());
            return done;
        }
        return null;
    }

    /**
     * An element that is open.
     *
     * @param key its name and those of the elements around it, within the item or the feed
     * @param text what it says so far; markup shares that of the element that it marks
     */
    private record Open(String key, StringBuilder text, boolean markup) {
        /** Whether an element within this one marks its text, and is no value of its own. */
        boolean holds(String name, boolean marks) {
            return markup || marks || !text.toString().isBlank() || MARKS.contains(name);
        }
    }
}
