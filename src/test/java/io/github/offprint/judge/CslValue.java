package io.github.offprint.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a variable of a CSL item says, without the ways of programs: case, markup, typography, how a date's season is put. */
final class CslValue {
    private CslValue() {}

    static String of(String field, JsonNode item) {
        JsonNode value = item.path(field);
        return switch (field) {
            case "author" -> authors(value);
            case "issued" -> date(value);
            default -> text(value.asText("")).toLowerCase(Locale.ROOT);
        };
    }

    private static String text(String text) {
        String plain = text.replaceAll("<[^<>]{1,40}>", "").replaceAll("[\\s\u00A0\u202F]+", " ");
        String quotes = plain.replaceAll("[‘’“”\"`]", "'").replace("''", "'").replace("…", "...");
        return Normalizer.normalize(quotes, Normalizer.Form.NFKC).strip();
    }

    private static String authors(JsonNode authors) {
        List<String> names = new ArrayList<>();
        authors.forEach(author -> {
            List<String> parts = new ArrayList<>();
            for (String part :
                    List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")) {
                String value = text(author.path(part).asText(""));
                if (!value.isEmpty()) {
                    parts.add(value);
                }
            }
            names.add(String.join(" ", parts));
        });
        return String.join("; ", names);
    }

    private static String date(JsonNode date) {
        String season = date.path("season").asText("");
        String parts = date.path("date-parts").toString().replaceFirst("^\\[\\[(-?\\d+),2([1-4])\\]\\]$", "[[$1]] s$2");
        String circa = date.path("circa").asText("");
        return parts + (season.isEmpty() ? "" : " s" + season) + (circa.isEmpty() ? "" : " circa");
    }
}
