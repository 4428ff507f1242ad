package io.github.offprint.format;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateFields;
import io.github.offprint.internal.date.DateText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date of CSL-JSON; {@link CslDate} is its counterpart. Its {@code date-parts} may be numbers or text, in lists or
 * flat, with the seasons of CSL (13 to 16) or of EDTF (21 to 24); text may stand in {@code raw}, {@code literal},
 * {@code edtf} or in place of the object; {@code year}, {@code month} and {@code day} are those of pandoc's metadata.
 */
final class CslDateReader {
    private static final String NAMED_SEASON = "season-";
    private static final List<String> TEXTS = List.of("edtf", "raw", "literal", "date-time");

    private final DateFields dates = new DateFields();
    private final String name;
    private boolean circa;

    private CslDateReader(String name) {
        this.name = name;
    }

    /** Reads a value of JSON, or none. */
    static CslDateReader of(String name, @Nullable Object value) {
        CslDateReader reader = new CslDateReader(name);
        if (value instanceof Map<?, ?> map) {
            reader.object(new JsonObject(JsonObject.cast(map)));
        } else if (value instanceof List<?> list) {
            reader.list(list);
        } else if (value != null) {
            reader.dates.add(name, value.toString());
        }
        return reader;
    }

    Optional<PaperDate> date() {
        return circa ? exact().map(PaperDate::approximate) : exact();
    }

    /** The date, if {@code circa} says only that its year is a bound. */
    Optional<PaperDate> exact() {
        return dates.date();
    }

    /** Tells what was not read. */
    DateFields fields() {
        return dates;
    }

    private void object(JsonObject date) {
        if (date.peek("date-parts") instanceof List<?> list) {
            date.value("date-parts");
            list(list);
        }
        dates.add(name + ".year", date.text("year"));
        season(date.text("season"));
        dates.add(name + ".month", date.text("month"), name + ".day", date.text("day"));
        for (String text : TEXTS) {
            dates.add(name + "." + text, date.text(text));
        }
        circa = date.flag("circa")
                || date.integer("circa").orElse(0) != 0
                || date.text("circa").equals("true");
        if (dates.date().isPresent()) {
            date.value("timestamp"); // Crossref's, the same moment once more
        }
        date.leave(name + ".", dates::refuse);
    }

    private void season(String text) {
        Optional<PaperDate> year = dates.date().filter(known -> known.year().isPresent());
        Optional<PaperDate> season =
                year.flatMap(known -> season(known.year().getAsInt(), text).or(() -> DateText.read(text, known)));
        if (season.isPresent()) {
            dates.add(name, season.get());
        } else if (!text.isEmpty()) {
            dates.refuse(name + ".season", text);
        }
    }

    /** A season by its number, be it by itself, in place of a month, or as EDTF has it. */
    private static Optional<PaperDate> season(int year, String text) {
        String number = text.startsWith(NAMED_SEASON) ? text.substring(NAMED_SEASON.length()) : text;
        return switch (number) {
            case "1", "01", "13", "21" -> Optional.of(PaperDate.ofSeason(year, 1));
            case "2", "02", "14", "22" -> Optional.of(PaperDate.ofSeason(year, 2));
            case "3", "03", "15", "23" -> Optional.of(PaperDate.ofSeason(year, 3));
            case "4", "04", "16", "24" -> Optional.of(PaperDate.ofSeason(year, 4));
            default -> Optional.empty();
        };
    }

    /** The parts of a date, a date, or the two ends of a range. */
    private void list(List<?> list) {
        if (list.stream().noneMatch(end -> end instanceof List || end instanceof Map)) {
            parts(list);
        } else if (list.size() == 1 && list.get(0) instanceof List<?> parts) {
            parts(parts);
        } else {
            CslDateReader first = of(name, list.get(0));
            CslDateReader last = of(name, list.size() == 1 || isOpen(list.get(1)) ? null : list.get(1));
            circa = first.circa || last.circa;
            Optional<PaperDate> range = list.size() == 1 || first.date().isEmpty()
                    ? first.date()
                    : isOpen(list.get(1))
                            ? DateText.range(first.date().get(), Optional.empty())
                            : last.date()
                                    .flatMap(end -> DateText.range(first.date().get(), Optional.of(end)));
            range.or(first::date).ifPresent(date -> dates.add(name, date));
            boolean whole = range.isPresent()
                    && first.dates.unread().isEmpty()
                    && last.dates.unread().isEmpty();
            if (!whole || list.size() > 2) {
                dates.refuse(name, JsonObject.toJson(list));
            }
        }
    }

    private static boolean isOpen(Object end) {
        return end instanceof List<?> parts
                && (parts.isEmpty()
                        || (parts.size() == 1 && parts.get(0).toString().equals("0")));
    }

    /** Year, month or season, and day, as numbers or as text. */
    private void parts(List<?> parts) {
        List<String> texts = parts.stream().map(part -> part.toString().strip()).toList();
        if (texts.isEmpty()) {
            return;
        }
        Optional<PaperDate> year = year(texts.get(0));
        if (year.isEmpty()) {
            dates.add(name, String.join("-", texts));
            return;
        }
        dates.add(name, year.get());
        String month = texts.size() > 1 ? texts.get(1) : "";
        Optional<PaperDate> season = month.length() < 2 || month.startsWith("0")
                ? Optional.empty()
                : season(year.get().year().orElseThrow(), month);
        season.ifPresent(date -> dates.add(name, date));
        dates.add(name, season.isPresent() ? "" : month, name, texts.size() > 2 ? texts.get(2) : "");
    }

    /** CSL counts 1 BC as -1, EDTF as 0. */
    private static Optional<PaperDate> year(String text) {
        try {
            int year = Integer.parseInt(text);
            return year == 0 ? Optional.empty() : Optional.of(PaperDate.of(year < 0 ? year + 1 : year));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }
}
