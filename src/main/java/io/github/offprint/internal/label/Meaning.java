package io.github.offprint.internal.label;

/** What a label says that its value is. */
public enum Meaning {
    /** The paper's title. */
    TITLE,
    /** Who wrote it. */
    AUTHORS,
    /** Where they work. */
    AFFILIATION,
    /** The abstract that the authors wrote. */
    ABSTRACT,
    /** A summary or a translation by a machine or by whoever keeps the list. */
    SUMMARY,
    /** When it was published or submitted first. */
    DATE,
    /** When its latest version came. */
    REVISED,
    /** Where it appeared. */
    VENUE,
    /** Its identifier or its page at arXiv. */
    ARXIV,
    /** Its DOI. */
    DOI,
    /** An identifier of whichever kind. */
    IDENTIFIER,
    /** The number of a report. */
    REPORT_NUMBER,
    /** The address of the paper. */
    PAPER,
    /** An address, of the paper if nothing says otherwise. */
    LINK,
    /** The address of its file. */
    PDF,
    /** The address of its code. */
    CODE,
    /** The address of its data. */
    DATA,
    /** The address of its model. */
    MODEL,
    /** The address of its project. */
    PROJECT,
    /** The address of a recording. */
    VIDEO,
    /** The address of something to try. */
    DEMO,
    /** The address of slides. */
    SLIDES,
    /** The address of a poster. */
    POSTER,
    /** The address of what was left out of it. */
    SUPPLEMENT,
    /** Its record for a bibliography. */
    BIBTEX,
    /** The address of what others say of it. */
    SOCIAL,
    /** Addresses of any kind. */
    LINKS,
    /** What the authors say of it beside: pages, figures, where it will appear. */
    COMMENT,
    /** Words that say what it is about. */
    KEYWORDS,
    /** Classes of a scheme, above all arXiv's. */
    CATEGORIES,
    /** How many liked it. */
    VOTES,
    /** How many starred its code. */
    STARS,
    /** How many papers cite it. */
    CITATIONS,
    /** Who proposed it to the digest. */
    SUBMITTER,
    /** Some words on it, for which a paper has no place: method, results, reasons. */
    NOTE,
    /** Ignorable. */
    POSITION("where it stands in the list"),
    /** Ignorable. */
    RATING("how well it fits whoever keeps the list"),
    /** Ignorable. */
    STATE("whether the keeper of the list has read it"),
    /** Ignorable. */
    ADDED("when it came into the list");

    private final String reason;

    Meaning() {
        this("");
    }

    Meaning(String reason) {
        this.reason = reason;
    }

    /** {@return whether the value leads to something, so that a link may be called so} */
    public boolean isLink() {
        return this == ARXIV || this == DOI || (compareTo(PAPER) >= 0 && compareTo(LINKS) <= 0);
    }

    /** {@return whether a link that is called so leads to the paper itself} */
    public boolean isPaper() {
        return this == ARXIV || this == DOI || this == PAPER || this == PDF;
    }

    /** {@return whether titles begin so too, as in {@code Data: A Survey}} */
    public boolean beginsTitles() {
        return this == CODE || this == DATA || this == MODEL || this == PROJECT || this == NOTE || this == SOCIAL;
    }

    /** {@return whether the value is of the list and not of the paper, and may be passed over} */
    public boolean isIgnorable() {
        return !reason.isEmpty();
    }

    /** {@return why the value may be passed over; empty if it may not} */
    public String reason() {
        return reason;
    }
}
