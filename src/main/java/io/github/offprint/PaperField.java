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
    TITLE(Kind.TEXT, Origin.WORK),
    /** What is known of the authors. */
    AUTHORS(Kind.AUTHORS, Origin.WORK),
    /** The organisation of the byline. */
    ORGANIZATION(Kind.ORGANIZATION, Origin.WORK),
    /** The date. */
    DATE(Kind.DATE, Origin.WORK),
    /** The abstract. */
    ABSTRACT(Kind.TEXT, Origin.WORK),
    /** The arXiv identifier. */
    ARXIV_ID(Kind.ARXIV_ID, Origin.WORK),
    /** The DOI. */
    DOI(Kind.DOI, Origin.WORK),
    /** The address of its page. */
    URL(Kind.TEXT, Origin.WORK),
    /** The arXiv categories. */
    CATEGORIES(Kind.TEXTS, Origin.WORK),
    /** The key words. */
    KEYWORDS(Kind.TEXTS, Origin.WORK),
    /** The addresses in the abstract. */
    LINKS(Kind.LINKS, Origin.DIGEST),
    /** The votes. */
    UPVOTES(Kind.COUNT, Origin.DIGEST),
    /** The comments. */
    COMMENTS(Kind.COUNT, Origin.DIGEST),
    /** A summary by others than the authors. */
    SUMMARY(Kind.TEXT, Origin.DIGEST),
    /** What kind of work it is and where it was published. */
    PUBLICATION(Kind.PUBLICATION, Origin.WORK),
    /** The address of the code. */
    REPOSITORY(Kind.TEXT, Origin.WORK),
    /** The stars of the code. */
    STARS(Kind.COUNT, Origin.DIGEST),
    /** The address of the project's page. */
    PROJECT_PAGE(Kind.TEXT, Origin.WORK),
    /** Who proposed it to the digest. */
    SUBMITTER(Kind.TEXT, Origin.DIGEST),
    /** When it was proposed. */
    SUBMITTED(Kind.DATE, Origin.DIGEST),
    /** What the archive says beside all this. */
    ARCHIVE(Kind.ARCHIVE, Origin.WORK),
    /** The citation key. */
    CITATION_KEY(Kind.TEXT, Origin.RECORD),
    /** How the bibliography that it was read from cites it. */
    CITATION(Kind.CITATION, Origin.RECORD),
    /** Where it was read. */
    SOURCE(Kind.SOURCE, Origin.RECORD);

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

    /** Who can know the value of a field. */
    public enum Origin {
        /** It is true of the paper itself, so that any record of it may tell. */
        WORK,
        /** The digest alone knows, and it is true of the day when the digest was made. */
        DIGEST,
        /** It belongs to the record that was read. */
        RECORD
    }

    private final Kind kind;
    private final Origin origin;

    PaperField(Kind kind, Origin origin) {
        this.kind = kind;
        this.origin = origin;
    }

    /** {@return what its value is} */
    public Kind kind() {
        return kind;
    }

    /** {@return who can know its value} */
    public Origin origin() {
        return origin;
    }
}
