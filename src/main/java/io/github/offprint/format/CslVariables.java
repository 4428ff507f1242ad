package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.internal.work.WorkTypes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types and variables of CSL 1.0.2, as the schema of its data has them; it allows no others. */
final class CslVariables {
    /** Where what is not a variable of CSL has its place. */
    static final String CUSTOM = "custom.";

    private static final Set<String> TYPES =
            words("article article-journal article-magazine article-newspaper bill book"
                    + " broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event"
                    + " figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score"
                    + " pamphlet paper-conference patent performance periodical personal_communication post post-weblog"
                    + " regulation report review review-book software song speech standard thesis treaty webpage");
    private static final Set<String> TEXTS = words("abstract annote archive archive_collection archive_location"
            + " archive-place authority call-number citation-label collection-title container-title"
            + " container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN journalAbbreviation"
            + " jurisdiction keyword language medium note original-publisher original-publisher-place original-title part-title"
            + " PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle source"
            + " status title title-short URL version volume-title volume-title-short year-suffix"
            + " chapter-number citation-number collection-number edition first-reference-note-number issue locator"
            + " number number-of-pages number-of-volumes page page-first part printing supplement volume");
    private static final Set<String> NAMES = words("author chair collection-editor compiler composer container-author"
            + " contributor curator director editor editorial-director executive-producer guest host interviewer"
            + " illustrator narrator organizer original-author performer producer recipient reviewed-author"
            + " script-writer series-creator translator");
    /** The variables that hold dates. */
    static final List<String> DATES =
            List.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    private CslVariables() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static boolean isType(String name) {
        return TYPES.contains(name);
    }

    /** The type of CSL that a word means, be it one of CSL's or of another program's; empty if there is none. */
    static String type(String word) {
        return isType(word) ? word : WorkTypes.csl(word);
    }

    /** The name of a field of a citation, be it a variable or a custom one. */
    static String fieldName(String name) {
        boolean known =
                TEXTS.contains(name) || NAMES.contains(name) || DATES.contains(name) || name.equals("categories");
        return known ? name : CUSTOM + name;
    }

    /**
     * A value as a citation keeps it: text as it is, all else as JSON. Numbers of variables count as text; a custom text
     * that reads as JSON itself is kept in quotes.
     */
    static String toField(String field, Object value) {
        boolean alone = value instanceof List<?> list && list.size() == 1 && list.get(0) instanceof String;
        if (alone && TEXTS.contains(field)) {
            return ((List<?>) value).get(0).toString();
        }
        if (!field.startsWith(CUSTOM)) {
            return value instanceof String || value instanceof JsonObject.Numeral
                    ? value.toString()
                    : JsonObject.toJson(value);
        }
        return value instanceof String text && JsonObject.valueOf(text).isEmpty() ? text : JsonObject.toJson(value);
    }

    /** Writes what {@link #toField} made of a value. */
    static void write(String field, String value, JsonGenerator json) throws IOException {
        boolean structured = field.startsWith(CUSTOM) || field.equals("categories") || NAMES.contains(field);
        Object read =
                structured || DATES.contains(field) ? JsonObject.valueOf(value).orElse(value) : value;
        if (DATES.contains(field) && !(read instanceof Map)) {
            json.writeStartObject();
            json.writeStringField("raw", value);
            json.writeEndObject();
        } else if (NAMES.contains(field) && JsonObject.list(value).isEmpty()) {
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringField("literal", value);
            json.writeEndObject();
            json.writeEndArray();
        } else {
            JsonObject.write(read, json);
        }
    }
}
