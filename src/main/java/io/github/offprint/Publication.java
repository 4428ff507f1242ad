package io.github.offprint;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What kind of work a paper is and where it was published, in the vocabulary of CSL 1.0.2, the Citation Style Language. It is
 * the same whatever format the paper was read from; each writer spells it in its own way. Immutable.
 *
 * <pre>{@code
 * Publication where = Publication.builder("article-journal")
 *         .set(Field.CONTAINER, "Journal of Tea")
 *         .set(Field.VOLUME, "12")
 *         .set(Field.PAGES, "4–9")
 *         .build();
 * }</pre>
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables">variables of CSL</a>
 */
public final class Publication implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Publication NONE = new Publication("", Map.of());

    /** What the value of a field is. */
    public enum Kind {
        /** Plain text on one line. */
        TEXT,
        /** Names of people or groups. */
        NAMES,
        /** A date as far as it is known. */
        DATE
    }

    /** One thing to say of a publication. */
    public enum Field {
        /** The title of the journal, the proceedings, the book or the like that it is a part of. */
        CONTAINER("container-title"),
        /** That title in short, {@code J. Tea}. */
        CONTAINER_SHORT("container-title-short"),
        /** The title of the volume that it is a part of, or that it is, where {@link #CONTAINER} is that of the whole work. */
        VOLUME_TITLE("volume-title"),
        /** The title of the whole work of which it is a volume, or of the issue that it is. */
        WHOLE_TITLE("title"),
        /** The title of the series of books. */
        SERIES("collection-title"),
        /** The number within the series. */
        SERIES_NUMBER("collection-number"),
        /** The volume. */
        VOLUME("volume"),
        /** The issue of a journal. */
        ISSUE("issue"),
        /** The number of a report, a patent or the like. */
        NUMBER("number"),
        /** Pages, {@code 4–9}, or the number of an article, {@code e1234}. */
        PAGES("page"),
        /** The publisher; of a thesis the school, of a report the institution. */
        PUBLISHER("publisher"),
        /** Where the publisher is. */
        PLACE("publisher-place"),
        /** The edition. */
        EDITION("edition"),
        /** The ISBNs of a book, with commas. */
        ISBN("ISBN"),
        /** The ISSNs of a journal, with commas. */
        ISSN("ISSN"),
        /** The editors. */
        EDITORS("editor", Kind.NAMES),
        /** The translators. */
        TRANSLATORS("translator", Kind.NAMES),
        /** A note. */
        NOTE("note"),
        /** The conference or the like. */
        EVENT("event-title"),
        /** When that was. */
        EVENT_DATE("event-date", Kind.DATE),
        /** Where that was. */
        EVENT_PLACE("event-place"),
        /** The number of the chapter. */
        CHAPTER("chapter-number"),
        /** The section of a newspaper or the like. */
        SECTION("section"),
        /** How many pages a book has. */
        NUMBER_OF_PAGES("number-of-pages"),
        /** How many volumes a work has. */
        NUMBER_OF_VOLUMES("number-of-volumes"),
        /** The language. */
        LANGUAGE("language"),
        /** When somebody looked at its page. */
        ACCESSED("accessed", Kind.DATE),
        /** When it appeared first. */
        ORIGINAL_DATE("original-date", Kind.DATE),
        /** The title in short. */
        SHORT_TITLE("title-short"),
        /** The kind of work more closely, {@code Master's thesis}. */
        GENRE("genre"),
        /** The version of a program or the like. */
        VERSION("version"),
        /** How far its publication is, {@code forthcoming}. */
        STATUS("status"),
        /** What somebody says of it, longer than a note. */
        ANNOTATION("annote"),
        /** Its number in PubMed. */
        PMID("PMID"),
        /** Its number in PubMed Central. */
        PMCID("PMCID");

        private static final Map<String, Field> BY_CSL_NAME =
                Arrays.stream(values()).collect(Collectors.toMap(Field::cslName, field -> field));

        private final String cslName;
        private final Kind kind;

        Field(String cslName) {
            this(cslName, Kind.TEXT);
        }

        Field(String cslName, Kind kind) {
            this.cslName = cslName;
            this.kind = kind;
        }

        /** {@return the name of the variable in CSL} */
        public String cslName() {
            return cslName;
        }

        /** {@return what its value is} */
        public Kind kind() {
            return kind;
        }

        /**
         * The field that a variable of CSL is.
         *
         * @param name the name of the variable
         * @return the field; empty if there is none of this name
         */
        public static Optional<Field> ofCslName(String name) {
            return Optional.ofNullable(BY_CSL_NAME.get(name));
        }
    }

    private final String type;

    /** {@link Authors}, {@link PaperDate} or {@link String}, by the kind of the field. */
    @SuppressWarnings("serial") // an EnumMap in an unmodifiable wrapper
    private final Map<Field, Object> values;

    private Publication(String type, Map<Field, Object> values) {
        this.type = type;
        this.values = values;
    }

    /** {@return a publication of which nothing is known} */
    public static Publication none() {
        return NONE;
    }

    /**
     * Starts a publication.
     *
     * @param type the type of CSL, {@code article-journal} or {@code paper-conference}; empty if it isn't known
     * @return a builder that knows the type and nothing else
     */
    public static Builder builder(String type) {
        return new Builder(type, Map.of());
    }

    /** {@return a builder that starts with everything this publication has} */
    public Builder toBuilder() {
        return new Builder(type, values);
    }

    /** {@return the type of CSL, {@code article-journal} or {@code paper-conference}; empty if it isn't known} */
    public String type() {
        return type;
    }

    /**
     * The value of a field as text.
     *
     * @param field the field
     * @return the text; names with semicolons between them, a date by EDTF; empty if there is none
     */
    public String get(Field field) {
        Object value = values.get(field);
        if (value instanceof Authors names) {
            return names.known().stream().map(Author::name).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }

    /**
     * The names of a field.
     *
     * @param field a field of the kind {@link Kind#NAMES}
     * @return the names; {@link Authors#none()} if there are none
     */
    public Authors names(Field field) {
        return values.get(field) instanceof Authors names ? names : Authors.none();
    }

    /**
     * The date of a field.
     *
     * @param field a field of the kind {@link Kind#DATE}
     * @return the date; empty if there is none, or none that can be read
     */
    public Optional<PaperDate> date(Field field) {
        return values.get(field) instanceof PaperDate date ? Optional.of(date) : Optional.empty();
    }

    /** {@return the fields that have a value and their values, as {@link String}, {@link Authors} or {@link PaperDate}} */
    public Map<Field, Object> values() {
        return values;
    }

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return type.isEmpty() && values.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Publication that && type.equals(that.type) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, values);
    }

    /** {@return type and fields, for example {@code "article-journal {CONTAINER=Journal of Tea, VOLUME=12}"}} */
    @Override
    public String toString() {
        return (type + " " + values).strip();
    }

    /** Builds a {@link Publication}. Each setter replaces what was set before. Not for use by several threads at once. */
    public static final class Builder {
        private String type;
        private final Map<Field, Object> values = new EnumMap<>(Field.class);

        private Builder(String type, Map<Field, Object> values) {
            this.type = Texts.oneLine(type);
            this.values.putAll(values);
        }

        /**
         * Sets the type.
         *
         * @param newType the type of CSL; empty for none
         * @return this builder
         */
        public Builder type(String newType) {
            type = Texts.oneLine(newType);
            return this;
        }

        /**
         * Sets a field of text, or to a date as it is printed that can't be read.
         *
         * @param field a field of the kind {@link Kind#TEXT} or {@link Kind#DATE}
         * @param text its value; white space is folded; empty for none
         * @return this builder
         * @throws IllegalArgumentException if the field is one of names
         */
        public Builder set(Field field, String text) {
            String line = Texts.oneLine(text);
            Kind kind = field.kind() == Kind.DATE ? Kind.DATE : Kind.TEXT;
            return put(field, kind, line.isEmpty() ? null : line);
        }

        /**
         * Sets a field of names.
         *
         * @param field a field of the kind {@link Kind#NAMES}
         * @param names its value; {@link Authors#none()} for none
         * @return this builder
         * @throws IllegalArgumentException if the field is of another kind
         */
        public Builder set(Field field, Authors names) {
            return put(field, Kind.NAMES, names.known().isEmpty() ? null : names);
        }

        /**
         * Sets a field of a date.
         *
         * @param field a field of the kind {@link Kind#DATE}
         * @param date its value
         * @return this builder
         * @throws IllegalArgumentException if the field is of another kind
         */
        public Builder set(Field field, PaperDate date) {
            return put(field, Kind.DATE, Objects.requireNonNull(date));
        }

        /**
         * Takes a field's value away.
         *
         * @param field the field
         * @return this builder
         */
        public Builder clear(Field field) {
            values.remove(field);
            return this;
        }

        private Builder put(Field field, Kind kind, @Nullable Object value) {
            if (field.kind() != kind) {
                throw new IllegalArgumentException(field + " has " + field.kind() + ", not " + kind);
            }
            if (value == null) {
                values.remove(field);
            } else {
                values.put(field, value);
            }
            return this;
        }

        /** {@return the publication} */
        public Publication build() {
            if (type.isEmpty() && values.isEmpty()) {
                return NONE;
            }
            return new Publication(type, Collections.unmodifiableMap(new EnumMap<>(values)));
        }
    }
}
