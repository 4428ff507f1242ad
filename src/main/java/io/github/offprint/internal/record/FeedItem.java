package io.github.offprint.internal.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One item of a feed: what its elements hold, by their local names; an attribute stands as {@code category@term}. */
public final class FeedItem {
    private final Map<String, List<String>> values = new HashMap<>();
    private final int firstLine;
    private int lastLine;

    FeedItem(int firstLine) {
        this.firstLine = firstLine;
        lastLine = firstLine;
    }

    void add(String name, String value) {
        String text = value.strip();
        if (!text.isEmpty()) {
            values.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
        }
    }

    void end(int line) {
        lastLine = Math.max(firstLine, line);
    }

    /** All values of a name, in order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of the first name that has one; else an empty string. */
    String first(String... names) {
        for (String name : names) {
            if (!all(name).isEmpty()) {
                return all(name).get(0);
            }
        }
        return "";
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** {@return the line on which it begins} */
    public int firstLine() {
        return firstLine;
    }

    /** {@return the line on which it ends} */
    public int lastLine() {
        return lastLine;
    }

    /** {@return what the service says of an error, if the item stands for one; else an empty string} */
    public String error() {
        return first("id").contains("/api/errors") ? first("summary", "title") : "";
    }
}
