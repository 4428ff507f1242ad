package io.github.offprint;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How a bibliography that a paper was read from cites it, in its own notation: the type of entry, and the fields for which
 * {@link Paper} has no part. A writer of the same notation gives them back as they were, but for what was edited since; others
 * go by {@link Paper#publication()}. Immutable.
 */
public final class Citation implements Serializable {
    private static final long serialVersionUID = 1;

    /** Whose names and spellings type and fields have. */
    public enum Notation {
        /** BibTeX and BibLaTeX: types and fields in lower case, values in LaTeX, macros resolved. */
        BIBTEX,
        /**
         * CSL 1.0.2: its types and variables, and {@code custom.} before the name of a custom field. Text is plain; what is
         * more than a text or a number, names and dates above all, is JSON.
         */
        CSL,
        /** RIS: its types and tags in capitals, text is plain; the values of a tag that is repeated stand on lines. */
        RIS,
        /** A table: no type, columns by their name, values as in the table. */
        TABLE
    }

    private final Notation notation;
    private final String type;

    private final String spelledType;

    @SuppressWarnings("serial") // a LinkedHashMap in an unmodifiable wrapper
    private final Map<String, String> fields;

    @SuppressWarnings("serial") // a LinkedHashMap in an unmodifiable wrapper
    private final Map<String, String> spelling;

    /**
     * A citation of which is not known how its source spelt it.
     *
     * @param notation whose names the type and the fields have
     * @param type the type of the entry; empty if there is none
     * @param fields what no part of a paper holds, by name, in the order of the entry; blank names and empty values are
     *     dropped
     */
    public Citation(Notation notation, String type, Map<String, String> fields) {
        this(notation, type, fields, Map.of());
    }

    /**
     * A citation.
     *
     * @param notation whose names the type and the fields have
     * @param type the type of the entry as its source spells it; empty if there is none
     * @param fields what no part of a paper holds, by name, in the order of the entry; blank names and empty values are
     *     dropped
     * @param spelling all fields as the source spells them, names and values, in the order of the entry
     */
    public Citation(Notation notation, String type, Map<String, String> fields, Map<String, String> spelling) {
        this.notation = Objects.requireNonNull(notation);
        this.spelledType = Texts.oneLine(type);
        this.type = name(spelledType);
        Map<String, String> spelt = new LinkedHashMap<>();
        spelling.forEach((name, value) -> spelt.put(Texts.oneLine(name), Texts.spelled(value)));
        this.spelling = Collections.unmodifiableMap(spelt);
        Map<String, String> kept = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            String folded = name(Texts.oneLine(name));
            String spelled = Texts.spelled(value);
            if (!folded.isEmpty() && !spelled.isEmpty()) {
                kept.putIfAbsent(folded, spelled);
            }
        });
        this.fields = Collections.unmodifiableMap(kept);
    }

    private String name(String spelled) {
        return notation == Notation.BIBTEX ? spelled.toLowerCase(Locale.ROOT) : spelled;
    }

    /** {@return whose names the type and the fields have} */
    public Notation notation() {
        return notation;
    }

    /** {@return the type of the entry, {@code inproceedings} or {@code paper-conference}; empty if there is none} */
    public String type() {
        return type;
    }

    /** {@return what no part of a paper holds, by name, in the order of the entry; unmodifiable} */
    public Map<String, String> fields() {
        return fields;
    }

    /** {@return the type as the source spells it, {@code InProceedings}; empty if there is none} */
    public String spelledType() {
        return spelledType;
    }

    /**
     * {@return how the source spells all its fields: names and values as they stand there, of BibTeX with the braces or quotes
     * around the value, in their order; empty if that isn't known; unmodifiable}
     */
    public Map<String, String> spelling() {
        return spelling;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that
                && notation == that.notation
                && spelledType.equals(that.spelledType)
                && fields.equals(that.fields)
                && spelling.equals(that.spelling);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notation, type, fields);
    }

    /** {@return type and fields, for example {@code "article {journal=The Computer Journal}"}} */
    @Override
    public String toString() {
        return (type + " " + fields).strip();
    }
}
