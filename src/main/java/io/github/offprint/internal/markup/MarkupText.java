package io.github.offprint.internal.markup;

import io.github.offprint.internal.latex.LatexDecoder;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of marked nodes, taken in the order of the document, without recursion. */
final class MarkupText implements NodeFilter {
    private static final Set<String> BLOCKS =
            Set.of(("p title sec section article list list-item def-list disp-formula break br hr"
                            + " div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr td th blockquote pre figure figcaption abstract")
                    .split(" "));
    private static final Set<String> TITLES =
            Set.of("title", "h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "bold");
    private static final Set<String> HEADINGS = Set.of("abstract", "summary", "abstract.", "abstract:");
    private static final String BEGIN = "\\begin{document}";
    private static final String END = "\\end{document}";

    /** The longest text above or below the line that a command of LaTeX keeps there. */
    private static final int LONGEST_SCRIPT = 80;

    private final StringBuilder plain = new StringBuilder();

    String text() {
        return plain.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            boolean indentation = text.isBlank() && isMaths(text.parent());
            plain.append(indentation ? "" : text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String above = element.parent() == null ? "" : localName(element.parent());
        Element before = element.previousElementSibling();
        if (above.startsWith("msu") && before != null) {
            boolean third = before.previousElementSibling() != null;
            return script(above.equals("msup") || third ? "\\textsuperscript{" : "\\textsubscript{", element);
        }
        plain.append(above.equals("mfrac") && before != null ? "/" : "");
        return element(element);
    }

    private FilterResult element(Element element) {
        String name = localName(element);
        return switch (name) {
            case "sup" -> script("\\textsuperscript{", element);
            case "sub", "inf" -> script("\\textsubscript{", element);
            case "tex-math", "annotation", "annotation-xml" -> formula(element);
            case "math" -> hasTex(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            case "msqrt" -> {
                plain.append('√');
                yield FilterResult.CONTINUE;
            }
            case "img" -> {
                plain.append(element.attr("alt"));
                yield FilterResult.CONTINUE;
            }
            default -> isHeading(element, name) ? FilterResult.SKIP_ENTIRELY : block(element);
        };
    }

    /** A heading that only says what follows. */
    private static boolean isHeading(Element element, String name) {
        boolean words = element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode;
        return words
                && TITLES.contains(name)
                && HEADINGS.contains(element.text().strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            block(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult block(Element element) {
        boolean apart = !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
        plain.append(!apart && BLOCKS.contains(localName(element)) ? " " : "");
        return FilterResult.CONTINUE;
    }

    private FilterResult script(String command, Element element) {
        String text = element.text().strip();
        boolean held = text.length() <= LONGEST_SCRIPT && text.chars().noneMatch(c -> "{}\\<>$".indexOf(c) >= 0);
        plain.append(held && !text.isEmpty() ? LatexDecoder.field(command + text + "}") : text);
        return FilterResult.SKIP_ENTIRELY;
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
        return FilterResult.SKIP_ENTIRELY; // an annotation says what the formula says already
    }

    /** Whether the formula stands beside the same in TeX. */
    private static boolean hasTex(Element math) {
        Element parent = math.parent();
        return parent != null
                && localName(parent).equals("alternatives")
                && Stream.of(math.previousElementSibling(), math.nextElementSibling())
                        .anyMatch(beside -> beside != null && localName(beside).equals("tex-math"));
    }

    private static boolean isMaths(@Nullable Node parent) {
        return parent instanceof Element element && Tags.MATHS.contains(localName(element));
    }

    /** The name without a prefix such as {@code jats:}. */
    private static String localName(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
