package io.github.offprint.internal.record;

import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.work.Pages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a record says of where a work appeared and no part of a paper holds, in neutral terms. */
final class CitedValues {
    private final RecordValues values;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);

    CitedValues(RecordValues values) {
        this.values = values;
    }

    /** Takes all values of some keys for a field; several are joined. */
    CitedValues take(Field field, String... keys) {
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
        String pages = Pages.of(values.take(first), values.take(last)).with("–");
        if (!pages.isEmpty()) {
            fields.put(Field.PAGES, pages);
        }
        return this;
    }

    void put(Field field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }

    /** The publication of a type of CSL, in what is the venue; without a type if there is nothing but the venue. */
    Publication publication(String type, String venue) {
        Publication.Builder publication = Publication.builder(fields.isEmpty() ? "" : type);
        fields.forEach(publication::set);
        return publication.set(Field.CONTAINER, venue).build();
    }

    boolean has(List<Field> names) {
        return names.stream().anyMatch(fields::containsKey);
    }
}
