package io.github.offprint.digest;

import io.github.offprint.PaperDate;
import org.jspecify.annotations.Nullable;

/**
 * A line, or a part of one, by what it may be, as far as the text alone tells. The grammar decides by its neighbours.
 *
 * @param kind what it looks like
 * @param text its text
 * @param line the line that it stands in
 * @param count the number that it is or holds, else {@link Counts#NONE}
 * @param date the date that it is, if it is one
 */
record Token(
        Kind kind,
        String text,
        Line line,
        int count,
        @Nullable PaperDate date) {

    /** What a line may be. */
    enum Kind {
        /** The head of a page. */
        HEAD,
        /** A menu, a button or a foot. */
        CHROME,
        /** The dot between byline and date. */
        SEPARATOR,
        /** A byline that counts the authors: {@code • 5 authors}. */
        AUTHOR_COUNT,
        /** The title of a paper, known as such: a heading. */
        TITLE,
        /** The organisation in a byline, known as such by its link. */
        ORGANIZATION,
        /** The word before a count of votes. */
        VOTE_LABEL,
        /** Where the code is, or the paper's page in the archive. */
        RESOURCES,
        /** A date, with or without comments behind it. */
        DATE,
        /** A bare number, or the hyphen that stands for none. */
        NUMBER,
        /** Nothing to read: an image, a rule, a mark of the notation, a word about the document. */
        DECORATION,
        /** The line above the name of whoever proposed a paper. */
        SUBMITTED_BY,
        /** Anything else. */
        TEXT
    }

    static Token of(Kind kind, String text, Line line) {
        return new Token(kind, text, line, Counts.NONE, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this token begins its line, and the line a paragraph. */
    boolean startsParagraph() {
        return line.startsParagraph() && line.text().startsWith(text);
    }
}
