package io.github.offprint.format;

import io.github.offprint.Citation.Notation;
import io.github.offprint.Span;
import io.github.offprint.internal.bibtex.RawEntry;
import io.github.offprint.internal.bibtex.RawField;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import io.github.offprint.internal.work.WorkTypes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of an entry by their names in lower case, white space folded as bibtex does. What is taken is gone.
 *
 * @param type the type in lower case
 * @param key the key as spelled
 * @param values the values, in LaTeX
 * @param spelledType the type as spelled
 * @param spelling the fields of the entry itself as they stand in the file
 * @param span the entry's lines
 * @param column where it begins
 */
record BibTeXFields(
        String type,
        String key,
        Map<String, String> values,
        String spelledType,
        Map<String, String> spelling,
        Span span,
        int column) {

    /** The fields of an entry. Of those that come twice the first counts, as for bibtex; the other is reported. */
    static BibTeXFields of(RawEntry entry, ReadingSink found) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, RawField> counted = new LinkedHashMap<>();
        for (RawField field : entry.fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            String value = fold(field.value());
            String before = values.getOrDefault(name, "");
            if (before.isEmpty()) {
                values.put(name, value);
                counted.put(name, field);
            } else if (!before.equals(value)) {
                found.report(Code.DUPLICATE_FIELD, field.span(), field.column(), name + " came before; not read again");
            }
        }
        Map<String, String> spelling = new LinkedHashMap<>();
        counted.values().forEach(field -> spelling.put(field.name(), field.source()));
        String type = entry.type().startsWith("[") ? WorkTypes.spelled(Notation.BIBTEX, entry.type()) : entry.type();
        return new BibTeXFields(
                type.toLowerCase(Locale.ROOT), entry.key(), values, type, spelling, entry.span(), entry.column());
    }

    /** White space of a value folded, as bibtex does. */
    static String fold(String value) {
        StringBuilder folded = new StringBuilder(value.length());
        boolean gap = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ') {
                gap = true;
            } else {
                folded.append(gap && !folded.isEmpty() ? " " : "").append(c);
                gap = false;
            }
        }
        return folded.toString();
    }

    /** The value; empty if there is no such field. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The first of several fields that has a value; empty if none has. */
    String first(String... names) {
        for (String name : names) {
            if (!get(name).isEmpty()) {
                return get(name);
            }
        }
        return "";
    }

    void take(String... names) {
        for (String name : names) {
            values.remove(name);
        }
    }

    BibTeXFields copy() {
        return with(new LinkedHashMap<>(values));
    }

    /** The same entry with other values. */
    BibTeXFields with(Map<String, String> others) {
        return new BibTeXFields(type, key, others, spelledType, spelling, span, column);
    }

    int length() {
        return values.values().stream().mapToInt(String::length).sum() + 100;
    }
}
