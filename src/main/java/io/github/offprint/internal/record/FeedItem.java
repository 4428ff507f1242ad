package io.github.offprint.internal.record;

/**
 * One item of a feed: what its elements hold, by their names, {@code author/name}, {@code category@term}, and a link that
 * leads elsewhere than to the item by what it leads to, {@code link[related]@href}.
 */
public final class FeedItem {
    private final RecordValues values = new RecordValues();
    private final int firstLine;
    private int lastLine;

    FeedItem(int firstLine) {
        this.firstLine = firstLine;
        lastLine = firstLine;
    }

    void end(int line) {
        lastLine = Math.max(firstLine, line);
    }

    RecordValues values() {
        return values;
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
        return values.first("id").contains("/api/errors") ? values.first("summary", "title") : "";
    }
}
