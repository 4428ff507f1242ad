package io.github.offprint.format;

/**
 * What may be lost when a paper is written: the rows of the table in the documentation of formats.
 *
 * @see WriterBuilder#losses(Paper)
 */
public enum Loss {
    /** The title. */
    TITLE("title"),
    /** The authors that are known, by given name, particle and family name as one, and suffix. */
    AUTHORS("known authors"),
    /** Whether more authors are said to be than are known. */
    MISSING_AUTHORS("whether authors are missing"),
    /** Which part of a family name is a particle, {@code van der}. */
    PARTICLES("particles of family names"),
    /** Names whose printed form is not given name, particle, family name and suffix in this order. */
    PRINTED_NAMES("names printed in another order than their parts"),
    /** How many authors the source declares, where the names don't tell. */
    AUTHOR_COUNT("declared count of authors"),
    /** The organisation of the byline. */
    ORGANIZATION("organisation"),
    /** The organisation's short name. */
    ORGANIZATION_HANDLE("organisation's handle"),
    /** Year and month of a date whose year is definite. */
    YEAR_AND_MONTH("year and month, if the year is definite"),
    /** The day of such a date. */
    DAY("day of such a date"),
    /** The season of such a date, its end if it is a range, and whether it is in doubt. */
    EXTENT("season, range and doubt of such a date"),
    /** A date whose year is only a lower bound, or said to be approximate. */
    BOUND("date whose year is a bound or approximate"),
    /** A date without a year. */
    MONTH_AND_DAY("date without a year"),
    /** Where the year comes from, if it isn't printed. */
    YEAR_BASIS("where the year comes from"),
    /** The abstract. */
    ABSTRACT("abstract"),
    /** The arXiv identifier with its version. */
    ARXIV_ID("arXiv identifier"),
    /** The DOI, or else that of the arXiv identifier. */
    DOI("DOI, else that of the arXiv identifier"),
    /** The arXiv page, or else the address known. */
    URL("arXiv page, else the address known"),
    /** The address known beside an arXiv page. */
    PAGE_URL("the address known, beside an arXiv page"),
    /** The first category of a paper with an arXiv identifier. */
    PRIMARY_CLASS("first category, with an arXiv identifier"),
    /** All categories, if there are more or no arXiv identifier. */
    CATEGORIES("all categories"),
    /** The key words. */
    KEYWORDS("key words"),
    /** The links in the abstract. */
    LINKS("links in the abstract"),
    /** The votes. */
    UPVOTES("votes"),
    /** The comments. */
    COMMENTS("comments"),
    /** What kind of work it is. */
    WORK_TYPE("kind of work"),
    /** Where it appeared: the journal, the proceedings or the like. */
    VENUE("where it appeared"),
    /** What else is known of the publication: volume, pages, publisher and so on. */
    PUBLICATION("volume, pages, publisher and the like"),
    /** A summary by others than the authors. */
    SUMMARY("summary by others than the authors"),
    /** The repository. */
    REPOSITORY("repository"),
    /** The stars of the repository. */
    STARS("the repository's stars"),
    /** The page of the project. */
    PROJECT_PAGE("project page"),
    /** Who proposed it to the digest. */
    SUBMITTER("who proposed it to the digest"),
    /** When it was proposed. */
    SUBMITTED("when it was proposed"),
    /** What the archive says beside. */
    ARCHIVE("the archive's record"),
    /** The digest that it was read from. */
    DIGEST("digest"),
    /** The document that it was read from, and the lines. */
    DOCUMENT("document and lines"),
    /** The citation key of the bibliography that it was read from. */
    CITATION_KEY("citation key"),
    /** The type of entry and the fields without a part of their own, in a bibliography of the same notation. */
    CITATION("type and further fields, in their own notation");

    private final String label;

    Loss(String label) {
        this.label = label;
    }

    /** {@return how the documentation names it} */
    @Override
    public String toString() {
        return label;
    }
}
