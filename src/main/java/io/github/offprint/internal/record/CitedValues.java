package io.github.offprint.internal.record;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.internal.work.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a record says of where a work appeared and no part of a paper holds, by the names that CSL has for it. */
final class CitedValues {
    private final RecordValues values;
    private final Map<String, String> fields = new LinkedHashMap<>();

    CitedValues(RecordValues values) {
        this.values = values;
    }

    /** Takes all values of some keys for a field; several are joined. */
    CitedValues take(String field, String... keys) {
        for (String key : keys) {
            for (String value : values.takeAll(key)) {
                String known = fields.getOrDefault(field, "");
                boolean again = (", " + known + ", ").contains(", " + value + ", ");
                fields.put(field, known.isEmpty() || again ? value : known + ", " + value);
            }
        }
        return this;
    }

    /** Takes the first and the last page, each under the first of its keys that has a value. */
    CitedValues takePages(String[] first, String[] last) {
        String pages = Pages.of(values.take(first), values.take(last)).plain();
        if (!pages.isEmpty()) {
            fields.put("page", pages);
        }
        return this;
    }

    void put(String field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }

    /** The citation of a type of CSL, in what is the venue; empty if there is nothing but the venue. */
    Optional<Citation> citation(String type, String venue) {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        put("container-title", venue);
        return Optional.of(new Citation(Notation.CSL, "", type, fields));
    }

    boolean has(List<String> names) {
        return names.stream().anyMatch(fields::containsKey);
    }
}
