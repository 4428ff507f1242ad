package io.github.offprint.internal.id;

import java.util.ArrayList;
import java.util.List;

/** The segments of a path. Empty ones, as of a slash too many, don't count. */
final class PathParts {
    private final String path;
    private final String query;
    private final List<String> parts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    PathParts(String path, String query) {
        this.path = path;
        this.query = query;
        int start = 0;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (end > start) {
                parts.add(PercentCoding.decoded(path.substring(start, end)));
                starts.add(start);
            }
            start = end + 1;
        }
    }

    int size() {
        return parts.size();
    }

    /** A segment without percent-encoding. */
    String get(int index) {
        return parts.get(index);
    }

    /** Whether the segment at an index begins with a DOI's prefix. */
    boolean startsDoi(int index) {
        return index < parts.size() && parts.get(index).startsWith("10.");
    }

    /** The path from a segment on, as it is written; if an address begins there, with the query. */
    String from(int index) {
        if (index >= parts.size()) {
            return "";
        }
        String rest = path.substring(starts.get(index));
        return Address.isWhole(rest) && !query.isEmpty() ? rest + "?" + query : rest;
    }
}
