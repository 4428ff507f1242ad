package io.github.offprint.catalog;

/** The parts of a paper that a record can complete. What only a digest knows, votes and the like, is none of them. */
public enum Part {
    /** The title, of a paper of which only an identifier is known. */
    TITLE,
    /** Names of authors. */
    AUTHORS,
    /** The organisation behind the paper. */
    ORGANIZATION,
    /** The date: a year, month or day that was missing. */
    DATE,
    /** The abstract. */
    ABSTRACT,
    /** The arXiv identifier. */
    ARXIV_ID,
    /** The DOI. */
    DOI,
    /** The address. */
    URL,
    /** Categories. */
    CATEGORIES,
    /** Key words. */
    KEYWORDS,
    /** What kind of work it is and where it was published. */
    PUBLICATION,
    /** The address of the code. */
    REPOSITORY,
    /** The address of the project's page. */
    PROJECT_PAGE,
    /** What the archive says beside all this. */
    ARCHIVE
}
