package io.github.offprint.format;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of web pages and of JATS that publishers leave in the titles and abstracts of RIS, which knows none itself:
 * {@link CslText}'s, paragraphs, and character references. Since nothing can be escaped in RIS, a text of which more would
 * go if it were read once more stays as it is, so that what was read is written and read as the same.
 */
final class RisText {
    private static final Pattern JATS = Pattern.compile("<(/?)jats:(italic|bold|sc|sup|sub)>");
    private static final Pattern BLOCK = Pattern.compile("<(/?)(?:jats:)?(?:p|title|sec)>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
    private static final Map<String, String> STYLES = Map.of("italic", "i", "bold", "b");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private RisText() {}

    /** The text without markup. */
    static String plain(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String plain = once(text);
        return once(plain).equals(plain) ? plain : text;
    }

    private static String once(String text) {
        String styled = JATS.matcher(text)
                .replaceAll(tag -> "<" + tag.group(1) + STYLES.getOrDefault(tag.group(2), tag.group(2)) + ">");
        return REFERENCE.matcher(CslText.plain(withoutBlocks(styled))).replaceAll(RisText::character);
    }

    private static String withoutBlocks(String text) {
        long closed = BLOCK.matcher(text)
                .results()
                .filter(tag -> !tag.group(1).isEmpty())
                .count();
        boolean paired = closed > 0 && BLOCK.matcher(text).results().count() == 2 * closed;
        return paired ? BLOCK.matcher(text).replaceAll(" ").strip() : text;
    }

    /** What a reference stands for; itself if that is no character of a text. */
    private static String character(MatchResult reference) {
        String name = reference.group(1);
        if (name != null) {
            return Matcher.quoteReplacement(NAMED.getOrDefault(name, reference.group()));
        }
        int code = reference.group(2) == null
                ? Integer.parseInt(reference.group(3), 16)
                : Integer.parseInt(reference.group(2));
        boolean text = Character.isDefined(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE;
        return Matcher.quoteReplacement(text ? Character.toString(code) : reference.group());
    }
}
