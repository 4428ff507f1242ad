package io.github.offprint.format;

import io.github.offprint.internal.latex.LatexDecoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup that CSL processors know in titles: {@code <i>}, {@code <b>}, {@code <sc>}, {@code <sup>}, {@code <sub>} and
 * {@code <span>}. A paper's title is plain, so a pair of tags goes; what stands above or below the line becomes characters
 * that do, or the command of LaTeX if there are none.
 */
final class CslText {
    private static final Pattern SCRIPT = Pattern.compile("<(su[pb])>([^<>{}\\\\]{1,80})</\\1>");
    private static final Pattern COMMAND = Pattern.compile("\\\\text(sub|super)script\\{([^<>{}\\\\]{1,80})\\}");
    private static final Pattern TAG = Pattern.compile("<(/?)(i|b|sc|sup|sub|span)(?: [^<>]{0,80})?>");

    private CslText() {}

    /** The text without markup. */
    static String plain(String text) {
        if (text.indexOf("</") < 0) {
            return text;
        }
        String plain = SCRIPT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(script(found.group(1), found.group(2))));
        long open = TAG.matcher(plain)
                .results()
                .filter(tag -> tag.group(1).isEmpty())
                .count();
        long closed = TAG.matcher(plain).results().count() - open;
        return open == closed ? TAG.matcher(plain).replaceAll("") : plain;
    }

    /** The text with markup for what stands above or below the line and has no characters that do. */
    static String marked(String text) {
        if (text.indexOf("\\text") < 0) {
            return text;
        }
        String marked = COMMAND.matcher(text).replaceAll(found -> {
            String tag = found.group(1).equals("sub") ? "sub" : "sup";
            return Matcher.quoteReplacement("<" + tag + ">" + found.group(2) + "</" + tag + ">");
        });
        return plain(marked).equals(text) ? marked : text;
    }

    /** As it is read from LaTeX: in characters above or below the line, or in its command. */
    private static String script(String name, String text) {
        return LatexDecoder.field((name.equals("sup") ? "\\textsuperscript{" : "\\textsubscript{") + text + "}");
    }
}
