package io.github.offprint.digest;

/** The forms in which digests reach people. A digest's form is recognised from what it holds, never from its name. */
public enum DigestForm {
    /** A list page such as <i>Daily Papers</i>, copied and pasted as plain text. */
    PAGE_TEXT,
    /** A list page turned into Markdown or into text with numbered references. */
    PAGE_MARKDOWN,
    /** A list page as text whose links stand on lines of their own, as notebooks export it. */
    PAGE_ADDRESSES,
    /** The page of a single paper, as text. */
    PAPER_PAGE,
    /** The page of a model, data set or space with its block of papers, as text or Markdown. */
    MODEL_CARD,
    /** A saved web page. */
    HTML,
    /** An answer of the <i>Daily Papers</i> API, {@code /api/daily_papers} or {@code /api/papers/ID}. */
    API_JSON,
    /** RSS, Atom, or an answer of the arXiv API. */
    FEED,
    /** arXiv's own text: a daily mailing, a listing, an {@code .abs} file. */
    ARXIV_TEXT,
    /** An e-mail with any of these in it. */
    EMAIL,
    /** The body of an alert from Google Scholar. */
    SCHOLAR_ALERT,
    /** A list that people keep: headings, tables or items with links to papers; and whatever is nothing of the above. */
    LIST
}
