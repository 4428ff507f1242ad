package io.github.offprint.internal.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The parts of a description with labels: in bold, {@code <b>Authors:</b> A, B}, or a paragraph each, {@code <p>Author(s): A,
 * B</p>}.
 */
final class Labelled {
    private static final Set<String> OF_PARAGRAPHS = Set.of("publication date", "source", "author(s)");

    private Labelled() {}

    /** The text behind each label, by the label in lower case without its colon. */
    static Map<String, String> parts(String html) {
        Map<String, String> parts = new HashMap<>();
        if (html.indexOf('<') < 0) {
            return parts;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element label : body.select("b, strong")) {
            String name = label.text().strip();
            if (name.endsWith(":")) {
                parts.putIfAbsent(name.substring(0, name.length() - 1).strip().toLowerCase(Locale.ROOT), behind(label));
            }
        }
        for (Element paragraph : body.select("p")) {
            String text = paragraph.text();
            String name = text.substring(0, Math.max(0, text.indexOf(':'))).toLowerCase(Locale.ROOT);
            if (OF_PARAGRAPHS.contains(name)) {
                parts.putIfAbsent(name, text.substring(text.indexOf(':') + 1).strip());
            }
        }
        return parts;
    }

    /** The text up to the next label or the end of the paragraph. */
    private static String behind(Element label) {
        StringBuilder text = new StringBuilder();
        for (Node node = label.nextSibling(); node != null; node = node.nextSibling()) {
            if (node instanceof Element element) {
                if (element.normalName().equals("b") || element.normalName().equals("strong")) {
                    break;
                }
                text.append(' ').append(element.text());
            } else {
                text.append(node.nodeValue());
            }
        }
        return text.toString().strip();
    }
}
