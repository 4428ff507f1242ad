package io.github.offprint.catalog;

import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.Citation.Notation;
import io.github.offprint.PaperDate.YearBasis;
import java.util.List;

/** What stands behind a number in a record. The numbers belong to the form of the file and never change. */
final class RecordTag {
    static final int TITLE = 1;
    static final int AUTHORS = 2;
    static final int DECLARED = 3;
    static final int ORGANIZATION = 4;
    static final int DATE = 5;
    static final int ABSTRACT = 6;
    static final int ARXIV = 7;
    static final int DOI = 8;
    static final int URL = 9;
    static final int ARXIV_URL = 10;
    static final int CATEGORIES = 11;
    static final int KEYWORDS = 12;
    static final int LINKS = 13;
    static final int UPVOTES = 14;
    static final int COMMENTS = 15;
    static final int SUMMARY = 16;
    // 17 was the venue, which is the container of a publication now
    static final int REPOSITORY = 18;
    static final int STARS = 19;
    static final int PROJECT_PAGE = 20;
    static final int SUBMITTER = 21;
    static final int SUBMITTED = 22;
    static final int ARCHIVE = 23;
    static final int CITATION = 24;
    static final int SOURCE = 25;
    static final int PUBLICATION = 26;
    static final int KEY = 27;

    /** How an author is written. */
    static final int COLLECTIVE = 0;
    /** Given and family name, printed in that order. */
    static final int PLAIN_PERSON = 1;

    static final int PERSON = 2;

    /** What a date has. */
    static final int HAS_YEAR = 1;

    static final int APPROXIMATE = 2;
    static final int UNCERTAIN = 4;
    static final int OPEN_END = 8;
    static final int HAS_END = 16;

    /** Values by their number; new ones go to the end. */
    static final List<YearBasis> BASES = List.of(
            YearBasis.PRINTED,
            YearBasis.REFERENCE_DATE,
            YearBasis.PAGE_DATE,
            YearBasis.ARXIV_ID,
            YearBasis.PAGE_BOUND,
            YearBasis.CATALOG);

    static final List<Announcement> ANNOUNCEMENTS =
            List.of(Announcement.NEW, Announcement.CROSS_LIST, Announcement.REPLACEMENT);
    static final List<Notation> NOTATIONS = List.of(Notation.BIBTEX, Notation.CSL, Notation.RIS, Notation.TABLE);

    private RecordTag() {}
}
