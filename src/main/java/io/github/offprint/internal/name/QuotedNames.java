package io.github.offprint.internal.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of names as programs print it: {@code ['Ada Kettle', "Ben O'Neill"]}, {@code ('Ada Kettle' 'Ben Spout')}, with
 * brackets or without.
 */
final class QuotedNames {
    private QuotedNames() {}

    /** The names; none if the text is no such list. */
    static List<String> in(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return List.of();
        }
        String list = text.strip();
        list = list.endsWith("],") || list.endsWith("),") ? list.substring(0, list.length() - 1) : list;
        boolean bracketed =
                (list.startsWith("[") && list.endsWith("]")) || (list.startsWith("(") && list.endsWith(")"));
        return names(bracketed ? list.substring(1, list.length() - 1) : list);
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < list.length()) {
            char quote = list.charAt(at);
            if (quote == ',' || Words.isGap(quote)) {
                at++;
                continue;
            }
            int end = isQuote(quote) ? end(list, at + 1, quote) : -1;
            if (end < 0) {
                return List.of();
            }
            names.add(list.substring(at + 1, end));
            at = end + 1;
        }
        return names;
    }

    /** The quote that ends a name: a comma, another quote after white space, or the end of the list stands behind it. */
    private static int end(String list, int from, char quote) {
        for (int end = list.indexOf(quote, from); end >= 0; end = list.indexOf(quote, end + 1)) {
            int next = end + 1;
            while (next < list.length() && Words.isGap(list.charAt(next))) {
                next++;
            }
            if (next == list.length() || list.charAt(next) == ',' || (next > end + 1 && isQuote(list.charAt(next)))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }
}
