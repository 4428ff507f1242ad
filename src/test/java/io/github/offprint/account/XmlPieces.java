package io.github.offprint.account;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts and attributes of XML by the names of their elements. Its records are the items or entries of a feed. */
final class XmlPieces {
    private static final Set<String> RECORDS = Set.of("item", "entry");

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linesBefore;
    private int textLine;
    private int records;
    private boolean inRecord;

    private XmlPieces() {}

    static Document document(String text) {
        String stripped = text.stripLeading();
        XmlPieces found = new XmlPieces();
        found.linesBefore = (int) text.substring(0, text.length() - stripped.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        try {
            found.read(stripped);
        } catch (XMLStreamException e) {
            return Document.lines(text); // no XML after all
        }
        return new Document(found.pieces, Math.max(1, found.records));
    }

    private void read(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
                default -> {
                    // comments and instructions are syntax
                }
            }
        }
    }

    private void start(XMLStreamReader in) {
        flush();
        open.addLast(in.getLocalName());
        if (RECORDS.contains(in.getLocalName())) {
            inRecord = true;
            records++;
        }
        textLine = linesBefore + in.getLocation().getLineNumber();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String place = place() + "@" + in.getAttributeLocalName(i);
            pieces.add(new Piece(in.getAttributeValue(i), place, textLine, 0, record()));
        }
    }

    private void end() {
        flush();
        inRecord &= !RECORDS.contains(open.removeLast());
    }

    private void flush() {
        int line = textLine;
        for (String part : text.toString().split("\n", -1)) {
            if (!part.isBlank()) {
                pieces.add(new Piece(part, place(), line, 0, record()));
            }
            line++;
        }
        text.setLength(0);
        textLine = line - 1;
    }

    private String place() {
        return String.join("/", open);
    }

    private int record() {
        return inRecord ? records - 1 : -1;
    }
}
