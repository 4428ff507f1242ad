package io.github.offprint.internal.record;

import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.markup.MarkupDecoder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a catalog says of a work, put together: the paper, and where it was published. */
final class CitedWork {
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private String type = "";
    private String title = "";
    private String subtitle = "";

    void title(String newTitle) {
        title = title.isEmpty() ? MarkupDecoder.html(newTitle).strip() : title;
    }

    void subtitle(String newSubtitle) {
        subtitle = subtitle.isEmpty() ? MarkupDecoder.html(newSubtitle).strip() : subtitle;
    }

    /** Sets the type of CSL. */
    void type(String newType) {
        type = newType;
    }

    /** Adds a field, unless it is empty or there already. */
    void field(Field field, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(field, value);
        }
    }

    /** A paper with title and publication. */
    PaperBuilder paper() {
        Publication.Builder publication = Publication.builder(type);
        fields.forEach(publication::set);
        return Paper.builder(wholeTitle()).publication(publication.build());
    }

    private String wholeTitle() {
        boolean known = subtitle.isEmpty() || title.endsWith(subtitle);
        if (known || title.isEmpty()) {
            return title.isEmpty() ? subtitle : title;
        }
        boolean stopped = "?!:.".indexOf(title.charAt(title.length() - 1)) >= 0;
        return title + (stopped ? " " : ": ") + subtitle;
    }

    /** The date of one to three numbers, as far as they are one. */
    static Optional<PaperDate> date(List<Integer> parts) {
        try {
            return switch (parts.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(PaperDate.of(parts.get(0)));
                case 2 -> Optional.of(PaperDate.of(parts.get(0), parts.get(1)));
                default -> Optional.of(PaperDate.of(parts.get(0), parts.get(1), parts.get(2)));
            };
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }
}
