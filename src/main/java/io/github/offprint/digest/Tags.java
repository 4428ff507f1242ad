package io.github.offprint.digest;

import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Pieces of HTML within a line of text. */
final class Tags {
    private Tags() {}

    /** The name of the tag whose inside this is, in lower case. */
    static String name(String inside) {
        int start = inside.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        return inside.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The value of an attribute within a tag; empty if it has none. */
    static String attribute(String inside, String name) {
        int at = indexOf(inside, name + "=", 0);
        if (at < 0) {
            return "";
        }
        int start = at + name.length() + 1;
        char quote = start < inside.length() ? inside.charAt(start) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        start += quoted ? 1 : 0;
        int end = start;
        while (end < inside.length() && (quoted ? inside.charAt(end) != quote : inside.charAt(end) != ' ')) {
            end++;
        }
        return Parser.unescapeEntities(inside.substring(start, end), true);
    }

    /** The place of a text whatever its case, or -1. */
    static int indexOf(String text, String part, int from) {
        for (int i = from; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }

    /** The character that the name between {@code &} and {@code ;} stands for, or {@code null}. */
    static @Nullable String character(String name) {
        String reference = "&" + name + ";";
        String decoded = Parser.unescapeEntities(reference, true);
        return decoded.equals(reference) ? null : decoded.replace('\u00A0', ' ');
    }
}
