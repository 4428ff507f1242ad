package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.internal.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON that is asked for its fields, and afterwards for those that nobody asked for or that were not what was
 * asked. A value is a {@link Map}, a {@link List}, a {@link String}, a {@link Numeral} or a {@link Boolean}; {@code null} is
 * as good as no field.
 */
final class JsonObject {
    /**
     * A number as it is spelt, whatever its size: {@code 1.10} is a number of a volume, too.
     *
     * @param text the number in JSON
     */
    record Numeral(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Marks the second of two fields with one name. */
    private static final String AGAIN = " (again)";

    private final Map<String, Object> fields;
    private final Set<String> unread;

    JsonObject(Map<String, Object> fields) {
        this.fields = fields;
        this.unread = new LinkedHashSet<>(fields.keySet());
    }

    /**
     * Reads one object and nothing else.
     *
     * @throws IOException if the text is anything else; the exception is Jackson's if it is not even JSON
     */
    static JsonObject parse(String text) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT && value(json) instanceof Map<?, ?> map) {
                if (json.nextToken() == null) {
                    return new JsonObject(cast(map));
                }
            }
            throw new IOException("not an object");
        }
    }

    /** The objects of an array; none if the text is anything else. */
    static List<JsonObject> list(String text) {
        try {
            return parse("{\"list\":" + text + "}").objects("list");
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The value that a text is in JSON; empty if it is none. */
    static Optional<Object> valueOf(String text) {
        if (text.isEmpty() || "{[\"tfn-0123456789".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(parse("{\"value\":" + text + "}").value("value"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // all maps are made here
    static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    /** The value at which the parser stands. The depth is limited by the parser. */
    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> map(json);
            case START_ARRAY -> list(json);
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(json.getText());
            default -> json.getText();
        };
    }

    /** Of two fields with one name the first counts; another value is kept beside it, under a name that no reader knows. */
    private static Map<String, Object> map(JsonParser json) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Object field = value(json);
            Object first = field == null ? null : map.putIfAbsent(name, field);
            if (first != null && !first.equals(field)) {
                map.put(name + AGAIN, field);
            }
        }
        return map;
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Object item = value(json);
            if (item != null) {
                list.add(item);
            }
        }
        return list;
    }

    /** A value as JSON again. */
    static String toJson(Object value) {
        return toJson(json -> write(value, json));
    }

    /** What is written, as a text. */
    static String toJson(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return text.toString();
    }

    /** Writes JSON. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<String, Object> field : cast(map).entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Numeral number) {
            json.writeNumber(number.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A text, or a number as text, or the only one of a list; empty if there is none. */
    String text(String name) {
        Object value = fields.get(name);
        value = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
        if (value instanceof String || value instanceof Numeral) {
            unread.remove(name);
            return value.toString();
        }
        return "";
    }

    /** A text as {@link #text}, or the first of a list, of which the others stay. */
    String first(String name) {
        if (fields.get(name) instanceof List<?> list && list.size() > 1 && list.get(0) instanceof String first) {
            fields.put(name, List.copyOf(list.subList(1, list.size())));
            return first;
        }
        return text(name);
    }

    /** A whole number, or a text that is one. */
    OptionalInt integer(String name) {
        Object value = fields.get(name);
        try {
            return value instanceof String || value instanceof Numeral
                    ? readInt(name, Integer.parseInt(value.toString()))
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** A count, which is never negative. */
    OptionalInt count(String name) {
        OptionalInt number = integer(name);
        if (number.orElse(0) < 0) {
            unread.add(name);
            return OptionalInt.empty();
        }
        return number;
    }

    private OptionalInt readInt(String name, int value) {
        unread.remove(name);
        return OptionalInt.of(value);
    }

    boolean flag(String name) {
        if (fields.get(name) instanceof Boolean value) {
            unread.remove(name);
            return value;
        }
        return false;
    }

    /** An object; empty if there is none. */
    Optional<JsonObject> object(String name) {
        if (fields.get(name) instanceof Map<?, ?> map) {
            unread.remove(name);
            return Optional.of(new JsonObject(cast(map)));
        }
        return Optional.empty();
    }

    /** The texts of a list; a single text is a list of one. */
    List<String> texts(String name) {
        List<Object> values = fields.get(name) instanceof String text ? List.of(text) : list(name, String.class);
        if (!values.isEmpty()) {
            unread.remove(name);
        }
        return values.stream().map(Object::toString).toList();
    }

    /** The objects of a list; empty if there is none or if it holds anything else. */
    List<JsonObject> objects(String name) {
        return list(name, Map.class).stream()
                .map(item -> new JsonObject(cast((Map<?, ?>) item)))
                .toList();
    }

    private List<Object> list(String name, Class<?> type) {
        if (fields.get(name) instanceof List<?> list && list.stream().allMatch(type::isInstance)) {
            unread.remove(name);
            return List.copyOf(list);
        }
        return List.of();
    }

    /** Any value. */
    @Nullable
    Object value(String name) {
        unread.remove(name);
        return fields.get(name);
    }

    /** Takes back that a field was read: it turned out to be no value of its kind. */
    void refuse(String name) {
        unread.add(name);
    }

    /** Takes back that a field was read, if it is there. */
    void refuse(String name, String value) {
        if (!value.isEmpty()) {
            unread.add(name);
        }
    }

    /** Any value, without having asked for it. */
    Object peek(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The values that nobody asked for, with those of objects within, by their keys. */
    void leave(String prefix, BiConsumer<String, String> unread) {
        this.unread.forEach(name -> scalars(prefix + name, fields.getOrDefault(name, ""), unread));
    }

    /** The values of one field. */
    void leaveOne(String name, BiConsumer<String, String> unread) {
        scalars(name, peek(name), unread);
        this.unread.remove(name);
    }

    private static void scalars(String key, Object value, BiConsumer<String, String> unread) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, within) -> scalars(key + "." + name, within, unread));
        } else if (value instanceof List<?> list) {
            list.forEach(within -> scalars(key, within, unread));
        } else {
            unread.accept(key, value.toString());
        }
    }

    /** The fields that nobody asked for, or that were not what was asked. */
    List<String> unread() {
        return List.copyOf(unread);
    }
}
