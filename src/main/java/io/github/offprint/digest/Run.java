package io.github.offprint.digest;

/**
 * A stretch of a line's text that its notation sets apart.
 *
 * @param style how it is set apart
 * @param start where it begins in the text
 * @param end where it ends; an image stands between characters
 * @param value the address of a link, the alternative text of an image, else empty
 */
record Run(Style style, int start, int end, String value) {

    /** What a notation may say of a stretch of text. */
    enum Style {
        LINK,
        IMAGE,
        STRONG,
        EMPHASIS,
        CODE,
        /** A line of a program or of output between fences. */
        FENCED,
        /** A bar of the text, which separates no cells. */
        BAR
    }

    boolean is(Style other) {
        return style == other;
    }

    /** The stretch of the text. */
    String of(String text) {
        return text.substring(start, end);
    }
}
