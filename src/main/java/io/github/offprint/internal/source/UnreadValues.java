package io.github.offprint.internal.source;

import io.github.offprint.Span;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The values of a document's records that no field took. They are told once for each key, with how often and where it
 * stands: a key that nobody knows comes back in each of thousands of records.
 */
public final class UnreadValues {
    private static final int MOST_KEYS = 500;
    private static final int LONGEST = 120;
    private static final String OTHERS = "and other keys";

    private final Map<String, Seen> keys = new LinkedHashMap<>();

    /** How often a key was seen, where, and the value that came first. */
    private record Seen(int count, Span first, int last, String value) {
        Seen and(Span place) {
            return new Seen(count + 1, first, Math.max(last, place.lastLine()), value);
        }

        Span span() {
            return new Span(first.firstLine(), Math.max(first.firstLine(), last));
        }
    }

    /**
     * Notes a value.
     *
     * @param key its key, with those of the objects around it
     * @param value the value
     * @param place the lines where it stands
     */
    public void note(String key, String value, Span place) {
        String name = keys.size() < MOST_KEYS || keys.containsKey(key) ? key : OTHERS;
        Seen before = keys.get(name);
        keys.put(name, before == null ? new Seen(1, place, place.lastLine(), value) : before.and(place));
    }

    /**
     * Reports what was noted; nothing is noted any more then.
     *
     * @param sink takes the diagnostics
     * @throws IOException if the sink throws it
     */
    public void report(ReadingSink sink) throws IOException {
        report(sink, UnaryOperator.identity());
    }

    /**
     * Reports what was noted in a text that stands within another.
     *
     * @param sink takes the diagnostics
     * @param place the lines there in which lines here stand
     * @throws IOException if the sink throws it
     */
    public void report(ReadingSink sink, UnaryOperator<Span> place) throws IOException {
        for (Map.Entry<String, Seen> key : keys.entrySet()) {
            Seen seen = key.getValue();
            String often = seen.count == 1 ? ": " : " in " + seen.count + " places; the first: ";
            sink.report(
                    Code.UNREAD_VALUE,
                    place.apply(seen.span()),
                    shown(key.getKey()) + " is not read" + often + shown(seen.value));
        }
        keys.clear();
    }

    /** A text as a part of a message: on one line, without what can't be seen, and not too long. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean seen = c > ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            boolean gap = !shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ';
            shown.append(seen ? String.valueOf(c) : gap ? " " : "");
        }
        return shown.toString().strip() + (shown.length() < LONGEST ? "" : "…");
    }
}
