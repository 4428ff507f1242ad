package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.PaperDate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Writes dates of CSL-JSON: an object with one or two lists of {@code date-parts}, {@code season} and {@code circa}. An end
 * that is open is {@code [0]}, as pandoc writes it.
 */
final class CslDate {
    private CslDate() {}

    /** Writes a date that has a year. */
    static void write(PaperDate date, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("date-parts");
        for (List<Integer> parts : parts(date)) {
            json.writeStartArray();
            for (int part : parts) {
                json.writeNumber(part);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        if (date.season().isPresent()) {
            json.writeNumberField("season", date.season().getAsInt());
        }
        if (isCirca(date)) {
            json.writeBooleanField("circa", true);
        }
        json.writeEndObject();
    }

    /** A date in JSON; one without a year as text. */
    static String toJson(PaperDate date) {
        return date.year().isPresent() ? JsonObject.toJson(json -> write(date, json)) : toJson(date.toString());
    }

    /** A date in JSON that is text alone. */
    static String toJson(String printed) {
        return JsonObject.toJson(json -> JsonObject.write(Map.of("literal", printed), json));
    }

    /** The text of a date in JSON; empty if it has none. */
    static String printed(String json) {
        Object value = JsonObject.valueOf(json).orElse(json);
        return value instanceof Map<?, ?> map
                ? new JsonObject(JsonObject.cast(map)).text(map.containsKey("raw") ? "raw" : "literal")
                : "";
    }

    private static boolean isCirca(PaperDate date) {
        return date.isApproximate()
                || (date.year().isPresent() && !date.isYearDefinite())
                || date.end().filter(PaperDate::isApproximate).isPresent();
    }

    private static List<List<Integer>> parts(PaperDate date) {
        List<Integer> start = numbers(date);
        if (date.end().isPresent()) {
            return List.of(start, numbers(date.end().get()));
        }
        if (date.isRange()) {
            return List.of(start, List.of(0));
        }
        if (date.unspecifiedDigits() > 0) {
            int span = date.unspecifiedDigits() == 1 ? 9 : 99;
            return List.of(start, List.of(date.year().orElse(0) + span));
        }
        return List.of(start);
    }

    /** CSL counts 1 BC as -1, EDTF as 0. */
    private static OptionalInt year(PaperDate date) {
        int year = date.year().orElse(1);
        return year > 0 ? date.year() : OptionalInt.of(year - 1);
    }

    private static List<Integer> numbers(PaperDate date) {
        return Stream.of(year(date), date.month(), date.day())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /** What {@link #write} makes of a date, read again. */
    static Optional<PaperDate> heldOf(PaperDate date) {
        String json = JsonObject.toJson(out -> write(date, out));
        return CslDateReader.of("", JsonObject.valueOf(json).orElse("")).date();
    }
}
