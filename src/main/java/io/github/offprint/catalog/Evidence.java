package io.github.offprint.catalog;

import java.util.Objects;

/**
 * What two records have to say on whether they are of one paper. Where one of them says nothing, there is no evidence.
 *
 * @param kind what was compared
 * @param degree how far it agrees
 * @param text the comparison for people, one line, {@code "7 authors, as the page says"}
 */
public record Evidence(Kind kind, Degree degree, String text) {

    /** What is compared. */
    public enum Kind {
        /** arXiv identifiers without their versions, or DOIs. */
        IDENTIFIER,
        /** Titles, by their {@link io.github.offprint.TitleKey}. */
        TITLE,
        /** Known names. */
        AUTHORS,
        /** How many authors there are. */
        AUTHOR_COUNT,
        /** Dates, as far as both are known. */
        DATE,
        /** The beginnings of the abstracts. */
        ABSTRACT,
        /** Organisations. */
        ORGANIZATION
    }

    /** How far records agree. */
    public enum Degree {
        /** They say the same. */
        SAME,
        /** They say nearly the same: what differs is of the kind in which sources of one paper do differ. */
        CLOSE,
        /** They differ. */
        DIFFERENT
    }

    /**
     * Evidence.
     *
     * @param kind what was compared
     * @param degree how far it agrees
     * @param text the comparison for people
     */
    public Evidence {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(degree);
        Objects.requireNonNull(text);
    }

    /** {@return for example {@code "date: same (2025-12-31)"}} */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return name + ": " + degree.name().toLowerCase(java.util.Locale.ROOT) + " (" + text + ")";
    }
}
