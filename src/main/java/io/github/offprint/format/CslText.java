package io.github.offprint.format;

import io.github.offprint.internal.markup.MarkupDecoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup that CSL processors know in titles, for what stands above or below the line. */
final class CslText {
    private static final Pattern COMMAND = Pattern.compile("\\\\text(sub|super)script\\{([^<>{}\\\\]{1,80})\\}");

    private CslText() {}

    /** The text with markup for what stands above or below the line and has no characters that do. */
    static String marked(String text) {
        if (text.indexOf("\\text") < 0) {
            return text;
        }
        String marked = COMMAND.matcher(text).replaceAll(found -> {
            String tag = found.group(1).equals("sub") ? "sub" : "sup";
            return Matcher.quoteReplacement("<" + tag + ">" + found.group(2) + "</" + tag + ">");
        });
        return MarkupDecoder.text(marked).equals(text) ? marked : text;
    }
}
