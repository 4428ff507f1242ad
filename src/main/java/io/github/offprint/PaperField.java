package io.github.offprint;

import java.util.List;

/**
 * The fields of a {@link Paper}, in the order in which they are written. A paper has a value for a field or it has not: an
 * empty text or list, a count that isn't told, and authors of whom nothing is known are none.
 *
 * @see Paper#values()
 */
public enum PaperField {
    /** The title. */
    TITLE(Kind.TEXT),
    /** What is known of the authors. */
    AUTHORS(Kind.AUTHORS),
    /** The organisation of the byline. */
    ORGANIZATION(Kind.ORGANIZATION),
    /** The date. */
    DATE(Kind.DATE),
    /** The abstract. */
    ABSTRACT(Kind.TEXT),
    /** The arXiv identifier. */
    ARXIV_ID(Kind.ARXIV_ID),
    /** The DOI. */
    DOI(Kind.DOI),
    /** The address of its page. */
    URL(Kind.TEXT),
    /** The arXiv categories. */
    CATEGORIES(Kind.TEXTS),
    /** The key words. */
    KEYWORDS(Kind.TEXTS),
    /** The addresses in the abstract. */
    LINKS(Kind.LINKS),
    /** The votes. */
    UPVOTES(Kind.COUNT),
    /** The comments. */
    COMMENTS(Kind.COUNT),
    /** A summary by others than the authors. */
    SUMMARY(Kind.TEXT),
    /** What kind of work it is and where it was published. */
    PUBLICATION(Kind.PUBLICATION),
    /** The address of the code. */
    REPOSITORY(Kind.TEXT),
    /** The stars of the code. */
    STARS(Kind.COUNT),
    /** The address of the project's page. */
    PROJECT_PAGE(Kind.TEXT),
    /** Who proposed it to the digest. */
    SUBMITTER(Kind.TEXT),
    /** When it was proposed. */
    SUBMITTED(Kind.DATE),
    /** What the archive says beside all this. */
    ARCHIVE(Kind.ARCHIVE),
    /** The citation key. */
    CITATION_KEY(Kind.TEXT),
    /** How the bibliography that it was read from cites it. */
    CITATION(Kind.CITATION),
    /** Where it was read. */
    SOURCE(Kind.SOURCE);

    /** What the value of a field is. */
    public enum Kind {
        /** Text on one line. */
        TEXT(String.class),
        /** Texts, each on one line; a {@code List<String>}. */
        TEXTS(List.class),
        /** A count from 0. */
        COUNT(Integer.class),
        /** A date as far as it is known. */
        DATE(PaperDate.class),
        /** Names, or a count of them. */
        AUTHORS(Authors.class),
        /** An organisation. */
        ORGANIZATION(Organization.class),
        /** An identifier of arXiv. */
        ARXIV_ID(ArxivId.class),
        /** A DOI. */
        DOI(Doi.class),
        /** Addresses; a {@code List<Link>}. */
        LINKS(List.class),
        /** A publication. */
        PUBLICATION(Publication.class),
        /** A record of an archive. */
        ARCHIVE(ArchiveRecord.class),
        /** A citation. */
        CITATION(Citation.class),
        /** A place in a digest or a bibliography. */
        SOURCE(Source.class);

        private final Class<?> valueType;

        Kind(Class<?> valueType) {
            this.valueType = valueType;
        }

        /** {@return the class of the values} */
        public Class<?> valueType() {
            return valueType;
        }
    }

    private final Kind kind;

    PaperField(Kind kind) {
        this.kind = kind;
    }

    /** {@return what its value is} */
    public Kind kind() {
        return kind;
    }
}
