package io.github.offprint.internal.markup;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Text with the markup that publishers and web pages leave in titles, abstracts and names: HTML, JATS, the Journal Article Tag
 * Suite (NISO Z39.96), MathML, and character references, escaped once or more. Tags go, paragraphs and headings stay apart, a
 * heading that says no more than "Abstract" goes. A formula that is there twice, in TeX and in MathML, is kept once, in TeX.
 * What stands above or below the line becomes characters that do, or the command of LaTeX if there are none.
 *
 * <p>What was decoded has nothing more to decode: reading it again changes nothing. Time is linear in the length of the text.
 */
public final class MarkupDecoder {
    /** How often text is escaped at most. One in which still more would go is no markup and stays as it is. */
    private static final int MOST_ROUNDS = 4;

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");

    private MarkupDecoder() {}

    /**
     * Text that may have markup in it. Only what is surely markup goes: known tags, each with its other half, and references
     * to characters.
     *
     * @param text a value of a source that doesn't say what it is
     * @return the text without markup; white space is not folded
     */
    public static String text(String text) {
        String plain = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String once = once(plain, false);
            if (once.equals(plain)) {
                return plain;
            }
            plain = once;
        }
        return text;
    }

    /**
     * Text that is surely HTML or JATS, such as an abstract of Crossref or the description of a feed. Tags may lack their
     * other half, as in what was cut.
     *
     * @param html the text
     * @return the text without markup; white space is not folded
     */
    public static String html(String html) {
        return text(once(html, true));
    }

    /**
     * Text in which nothing but references to characters is markup, such as <code>M&amp;uuml;ller</code>.
     *
     * @param text the text
     * @return the text with the characters
     */
    public static String references(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(MarkupDecoder::character);
    }

    private static String once(String text, boolean surely) {
        if (text.indexOf('<') < 0) {
            return references(text);
        }
        String marked = Tags.escapeOthers(text, surely);
        if (marked.isEmpty()) {
            return references(text);
        }
        MarkupText plain = new MarkupText();
        Jsoup.parseBodyFragment(marked).body().filter(plain);
        return references(plain.text());
    }

    /** What a reference stands for; itself if that is no character of a text. */
    private static String character(MatchResult reference) {
        String decoded;
        if (reference.group(3) != null) {
            decoded = Parser.unescapeEntities(reference.group(), false);
        } else {
            int code = reference.group(1) == null
                    ? Integer.parseInt(reference.group(2), 16)
                    : Integer.parseInt(reference.group(1));
            boolean isText = Character.isDefined(code)
                    && !Character.isISOControl(code)
                    && Character.getType(code) != Character.SURROGATE;
            decoded = isText ? Character.toString(code) : reference.group();
        }
        return Matcher.quoteReplacement(decoded.replace('\u00A0', ' '));
    }
}
