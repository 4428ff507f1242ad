package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.PaperDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates of CSL-JSON: an object with one or two lists of {@code date-parts}, {@code season} and {@code circa}. An end that is
 * open is {@code [0]}, as pandoc writes it. Also read are dates by EDTF, which CSL 1.1 and pandoc know, and {@code raw} ones.
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

    static String toJson(PaperDate date) {
        return date.year().isPresent() ? JsonObject.toJson(json -> write(date, json)) : "";
    }

    /** Reads a date in JSON; empty if it is none. */
    static Optional<PaperDate> ofJson(String json) {
        return JsonObject.list("[" + json + "]").stream()
                .findFirst()
                .flatMap(CslDate::read)
                .or(() -> PaperDate.parse(json));
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
        Optional<PaperDate> held = ofParts(parts(date), date.season());
        return isCirca(date) ? held.map(PaperDate::approximate) : held;
    }

    /** Reads a date; empty if it is none that a paper can have. */
    static Optional<PaperDate> read(@Nullable Object value) {
        if (value instanceof String text) {
            return PaperDate.parse(text);
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        return read(new JsonObject(JsonObject.cast(map)));
    }

    /** A date of which {@code circa} says only that its year is a bound. */
    static Optional<PaperDate> withoutCirca(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new HashMap<>(JsonObject.cast(map));
            plain.remove("circa");
            return read(plain);
        }
        return read(value);
    }

    private static Optional<PaperDate> read(JsonObject date) {
        Optional<PaperDate> read = ofParts(parts(date.value("date-parts")), date.integer("season"))
                .or(() -> PaperDate.parse(date.text("raw")))
                .or(() -> PaperDate.parse(date.text("literal")));
        boolean circa = date.flag("circa")
                || date.integer("circa").orElse(0) != 0
                || date.text("circa").equals("true");
        return circa ? read.map(PaperDate::approximate) : read;
    }

    private static List<List<Integer>> parts(@Nullable Object value) {
        List<List<Integer>> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object parts : list) {
                all.add(parts instanceof List<?> numbers ? numbers(numbers) : List.of());
            }
        }
        return all;
    }

    private static List<Integer> numbers(List<?> parts) {
        List<Integer> numbers = new ArrayList<>();
        for (Object part : parts) {
            try {
                numbers.add(Integer.parseInt(part.toString().strip()));
            } catch (NumberFormatException e) {
                break; // as far as they are numbers
            }
        }
        return numbers;
    }

    private static Optional<PaperDate> ofParts(List<List<Integer>> parts, OptionalInt season) {
        if (parts.isEmpty() || parts.size() > 2) {
            return Optional.empty();
        }
        Optional<PaperDate> start = of(parts.get(0), season);
        if (parts.size() == 1 || start.isEmpty()) {
            return start;
        }
        List<Integer> end = parts.get(1);
        if (end.isEmpty() || end.equals(List.of(0))) {
            return start.map(PaperDate::openEnd);
        }
        return of(end, OptionalInt.empty()).flatMap(last -> until(start.get(), last));
    }

    private static Optional<PaperDate> until(PaperDate start, PaperDate end) {
        try {
            return Optional.of(start.until(end));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PaperDate> of(List<Integer> given, OptionalInt season) {
        List<Integer> parts = new ArrayList<>(given);
        if (!parts.isEmpty() && parts.get(0) < 0) {
            parts.set(0, parts.get(0) + 1);
        }
        if (parts.size() == 2 && parts.get(1) > 20) {
            return of(parts.subList(0, 1), OptionalInt.of(parts.get(1) - 20));
        }
        try {
            return switch (parts.size()) {
                case 1 ->
                    Optional.of(
                            season.isPresent()
                                    ? PaperDate.ofSeason(parts.get(0), season.getAsInt())
                                    : PaperDate.of(parts.get(0)));
                case 2 -> Optional.of(PaperDate.of(parts.get(0), parts.get(1)));
                case 3 -> Optional.of(PaperDate.of(parts.get(0), parts.get(1), parts.get(2)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
