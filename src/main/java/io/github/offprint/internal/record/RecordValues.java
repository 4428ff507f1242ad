package io.github.offprint.internal.record;

import io.github.offprint.Authors;
import io.github.offprint.Span;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.source.UnreadValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The values of a record by their keys, that of a value within another after the one around it: {@code authors.name}. Who
 * takes a value takes it away; what nobody took is told at the end.
 */
final class RecordValues {
    /** More than that is passed over, and told. */
    private static final int MOST = 100_000;

    private final Map<String, List<Value>> values = new LinkedHashMap<>();
    private int count;

    /** A value and the line where it begins. */
    private record Value(String text, int line) {}

    /** Adds a value unless it is blank; false if there are too many. */
    boolean add(String key, String text, int line) {
        if (!text.isBlank() && count < MOST) {
            count++;
            values.computeIfAbsent(key, none -> new ArrayList<>()).add(new Value(text.strip(), line));
        }
        return count < MOST;
    }

    /** Adds the values of an object within this one. */
    void addAll(String prefix, RecordValues within) {
        within.values.forEach((key, all) -> all.forEach(value -> add(prefix + key, value.text, value.line)));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean hasAny(String prefix) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** All values of a key, in order, without taking them. */
    List<String> peek(String key) {
        return values.getOrDefault(key, List.of()).stream().map(Value::text).toList();
    }

    /** The first value of the first key that has one, without taking it; else an empty string. */
    String first(String... keys) {
        for (String key : keys) {
            if (values.containsKey(key)) {
                return values.get(key).get(0).text;
            }
        }
        return "";
    }

    /** Takes all values of a key. */
    List<String> takeAll(String key) {
        List<String> taken = peek(key);
        values.remove(key);
        return taken;
    }

    /**
     * Takes the first value of the first key that has one, and with it whatever says the same under any of the keys; else an
     * empty string.
     */
    String take(String... keys) {
        String taken = first(keys);
        for (String key : keys) {
            drop(key, taken);
        }
        return taken;
    }

    /** Takes the values of a key that say this, whatever white space they have. */
    void drop(String key, String text) {
        String folded = folded(text);
        dropIf(key, value -> value.equals(text) || folded(value).equals(folded));
    }

    /** Takes the values of a key that are so. */
    void dropIf(String key, Predicate<String> says) {
        List<Value> all = values.get(key);
        if (all != null) {
            all.removeIf(value -> says.test(value.text));
            if (all.isEmpty()) {
                values.remove(key);
            }
        }
    }

    /**
     * Takes the authors of the values of keys, one name each, or one list; what is in no name stays.
     *
     * @param keys the keys, whose values follow one another
     * @param lists whether a single value may be a list
     * @param decoder makes text of a value
     */
    Authors takeAuthors(List<String> keys, boolean lists, UnaryOperator<String> decoder) {
        List<String> printed =
                keys.stream().flatMap(key -> peek(key).stream()).map(decoder).toList();
        Authors authors = lists && printed.size() == 1 ? Names.list(printed.get(0)) : Names.of(printed);
        UnaryOperator<String> rest = name -> String.join(" … ", Names.beside(decoder.apply(name), authors));
        keys.forEach(key -> replaceAll(key, rest));
        return authors;
    }

    /** Leaves of the values of a key what nobody took of them. */
    void replaceAll(String key, UnaryOperator<String> rest) {
        List<Value> all = values.remove(key);
        if (all != null) {
            all.forEach(value -> add(key, rest.apply(value.text), value.line));
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Tells what is left and isn't known to say nothing of a paper. */
    void leave(Predicate<String> isIgnorable, UnreadValues unread) {
        values.forEach((key, all) -> {
            if (!isIgnorable.test(key)) {
                all.forEach(value -> unread.note(key, value.text, Span.ofLine(Math.max(1, value.line))));
            }
        });
    }
}
