package io.github.offprint.internal.record;

import io.github.offprint.internal.latex.LatexDecoder;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Text with the markup of JATS, the Journal Article Tag Suite (NISO Z39.96), of MathML or of HTML in it, as Crossref gives titles
 * and abstracts. Tags go, paragraphs and headings stay apart, a heading that says no more than "Abstract" goes. A formula that
 * is there twice, in TeX and in MathML, is kept once, in TeX. What stands above or below the line becomes characters that do,
 * if there are such.
 */
final class MarkedUp {
    private static final Set<String> BLOCKS =
            Set.of("p", "title", "sec", "list", "list-item", "def-list", "disp-formula", "break", "br", "div", "li");
    private static final Set<String> HEADINGS = Set.of("abstract", "summary", "abstract.", "abstract:");
    private static final String BEGIN = "\\begin{document}";
    private static final String END = "\\end{document}";

    private MarkedUp() {}

    /** The text without markup. White space is not folded. */
    static String plain(String text) {
        if (text.indexOf('<') < 0 || (text.indexOf("</") < 0 && text.indexOf("/>") < 0)) {
            return unescaped(unescaped(text)); // some escape what is escaped already
        }
        StringBuilder plain = new StringBuilder();
        Jsoup.parseBodyFragment(text).body().filter(new Walk(plain));
        return unescaped(plain.toString());
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** Takes the text in the order of the document, without recursion. */
    private record Walk(StringBuilder plain) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                plain.append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return switch (localName(element)) {
                case "sup" -> script("\\textsuperscript{", element);
                case "sub" -> script("\\textsubscript{", element);
                case "tex-math", "annotation" -> formula(element);
                case "title" ->
                    HEADINGS.contains(element.text().strip().toLowerCase(Locale.ROOT)) ? skip() : block(element);
                case "math" -> hasTex(element) ? skip() : FilterResult.CONTINUE;
                default -> block(element);
            };
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                block(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult block(Element element) {
            if (BLOCKS.contains(localName(element))) {
                plain.append(' ');
            }
            return FilterResult.CONTINUE;
        }

        private static FilterResult skip() {
            return FilterResult.SKIP_ENTIRELY;
        }

        private FilterResult script(String command, Element element) {
            String text = element.text();
            String decoded = LatexDecoder.field(command + text + "}");
            plain.append(decoded.startsWith("\\") ? text : decoded);
            return skip();
        }

        /** TeX, without the document that some publishers put around it. */
        private FilterResult formula(Element element) {
            if (localName(element).equals("tex-math")) {
                String tex = element.wholeText();
                int from = tex.indexOf(BEGIN);
                int to = tex.lastIndexOf(END);
                boolean framed = from >= 0 && to > from;
                plain.append(framed ? tex.substring(from + BEGIN.length(), to) : tex);
            }
            return skip(); // an annotation says what the formula says already
        }

        /** Whether the formula stands beside the same in TeX. */
        private static boolean hasTex(Element math) {
            Element parent = math.parent();
            return parent != null
                    && localName(parent).equals("alternatives")
                    && parent.children().stream()
                            .anyMatch(child -> localName(child).equals("tex-math"));
        }

        /** The name without a prefix such as {@code jats:}. */
        private static String localName(Element element) {
            String name = element.normalName();
            return name.substring(name.indexOf(':') + 1);
        }
    }
}
