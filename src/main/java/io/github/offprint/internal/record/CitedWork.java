package io.github.offprint.internal.record;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.markup.MarkupDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a catalog says of a work, put together: the paper, and in the terms of CSL how it is cited. */
final class CitedWork {
    private final Map<String, String> fields = new LinkedHashMap<>();
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

    /** Adds a variable of CSL, unless it is empty or there already. */
    void field(String name, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(name, value.strip());
        }
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A field that is only a part of another one. */
    String take(String name) {
        String value = field(name);
        fields.remove(name);
        return value;
    }

    /** A paper with title and citation. */
    PaperBuilder paper() {
        PaperBuilder paper = Paper.builder(wholeTitle());
        if (!type.isEmpty() || !fields.isEmpty()) {
            paper.citation(new Citation(Notation.CSL, "", type, fields));
        }
        return paper;
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
