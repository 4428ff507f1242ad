package io.github.offprint.account;

/**
 * A stretch of text of a document on one line, as its notation shows it.
 *
 * @param text the text, entities and LaTeX in it not decoded
 * @param place what holds it: the key of a value, {@code text}, {@code @href}
 * @param line the number of its line, from 1
 * @param column where it begins in the line, from 0
 * @param record which record of the document holds it, from 0; -1 if the document has none
 */
record Piece(String text, String place, int line, int column, int record) {
    static final String TEXT = "text";

    /** A piece of running text. */
    static Piece text(String text, int line) {
        return new Piece(text, TEXT, line, 0, -1);
    }

    boolean isAddress() {
        return place.equals("@href") || place.equals("url");
    }
}
