package io.github.offprint.internal.name;

import java.util.ArrayList;
import java.util.List;

/** A list of names as programs print it: {@code ['Ada Kettle', "Ben O'Neill"]}. */
final class QuotedNames {
    private QuotedNames() {}

    /** The names; none if the text is no such list. */
    static List<String> in(String text) {
        String list = text.strip();
        list = list.endsWith("],") ? list.substring(0, list.length() - 1) : list;
        if (!list.startsWith("[") || !list.endsWith("]")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        int at = 1;
        while (at < list.length() - 1) {
            char quote = list.charAt(at);
            if (quote == ' ' || quote == ',') {
                at++;
                continue;
            }
            int end = quote == '\'' || quote == '"' ? end(list, at + 1, quote) : -1;
            if (end < 0) {
                return List.of();
            }
            names.add(list.substring(at + 1, end));
            at = end + 1;
        }
        return names;
    }

    /** The quote that ends a name: a comma or the end of the list stands behind it. */
    private static int end(String list, int from, char quote) {
        int end = list.indexOf(quote, from);
        while (end >= 0) {
            int next = end + 1;
            while (list.charAt(next) == ' ') {
                next++;
            }
            if (list.charAt(next) == ',' || list.charAt(next) == ']') {
                return end;
            }
            end = list.indexOf(quote, end + 1);
        }
        return -1;
    }
}
