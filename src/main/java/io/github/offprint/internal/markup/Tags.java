package io.github.offprint.internal.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells tags from what only looks like one: {@code if a<b then c>d}. */
final class Tags {
    private static final int LONGEST = 2000;

    /** Elements that stand alone. */
    private static final Set<String> ALONE =
            Set.of("br", "break", "hr", "img", "wbr", "mspace", "none", "mprescripts", "inline-graphic");

    /** Elements of MathML in which white space says nothing. */
    static final Set<String> MATHS =
            Set.of(("math mrow msub msup msubsup mfrac msqrt mroot mover munder munderover mstyle mtable"
                            + " mtr mtd mfenced menclose mpadded mphantom mmultiscripts semantics")
                    .split(" "));

    /** Elements of HTML that stand in titles and abstracts, of JATS, and the rest of MathML. */
    private static final Set<String> KNOWN =
            Set.of(("a abbr b big blockquote center cite code del div dl dt dd em font h1 h2 h3"
                            + " h4 h5 h6 i ins label li mark ol p pre q s section small span strike strong sub sup tt u ul var"
                            + " abstract bold italic sc scp inf monospace underline roman sans-serif overline named-content styled-content"
                            + " title sec list list-item def-list disp-formula inline-formula alternatives tex-math xref ext-link uri"
                            + " mi mn mo ms mtext annotation annotation-xml")
                    .split(" "));

    private Tags() {}

    /** A tag: its local name, whether it closes, whether it opens nothing, and where it ends. */
    private record Tag(String name, boolean closes, boolean alone, int end) {}

    /**
     * The text with everything escaped that is no tag, so that a parser finds nothing else; empty if there is no tag.
     *
     * @param surely whether a known tag is one even without its other half
     */
    static String escapeOthers(String text, boolean surely) {
        Map<String, Integer> unpaired = surely ? Map.of() : unpaired(text);
        boolean any = false;
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Tag tag = c == '<' ? tag(text, i, surely) : null;
            if (tag != null && unpaired.getOrDefault(tag.name, 0) == 0) {
                any = true;
                escaped.append(tag.closes ? "</" : "<").append(text, i + (tag.closes ? 2 : 1), tag.end);
                i = tag.end - 1;
            } else {
                escaped.append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : String.valueOf(c));
            }
        }
        return any ? escaped.toString() : "";
    }

    /** How many more tags of a name open than close. */
    private static Map<String, Integer> unpaired(String text) {
        Map<String, Integer> open = new HashMap<>();
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            Tag tag = tag(text, i, false);
            if (tag != null && !tag.alone) {
                open.merge(tag.name, tag.closes ? -1 : 1, Integer::sum);
            }
        }
        return open;
    }

    /** The tag that begins here; {@code null} if none does. A tag holds no other. */
    private static @Nullable Tag tag(String text, int start, boolean html) {
        boolean closes = text.startsWith("</", start);
        int from = start + (closes ? 2 : 1);
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String name = text.substring(from, end).toLowerCase(Locale.ROOT);
        String local = name.substring(name.indexOf(':') + 1);
        boolean known = KNOWN.contains(local) || MATHS.contains(local) || ALONE.contains(local);
        if (!known && !(html && org.jsoup.parser.Tag.isKnownTag(name))) {
            return null;
        }
        int close = end;
        int last = Math.min(text.length(), end + LONGEST);
        while (close < last && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        boolean whole = close < last && text.charAt(close) == '>';
        boolean attributes = close > end && !(Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '/');
        if (!whole || attributes) {
            return null;
        }
        boolean alone = ALONE.contains(local) || text.charAt(close - 1) == '/';
        return new Tag(local, closes, alone, close + 1);
    }
}
