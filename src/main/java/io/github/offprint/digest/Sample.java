package io.github.offprint.digest;

import java.util.List;

/** The beginning of a document, by which its form is recognised. */
final class Sample {
    /** How many characters are looked at. */
    static final int LENGTH = 1 << 16;

    private final String text;
    private final List<String> lines;

    Sample(String text) {
        this.text = text;
        lines = text.lines()
                .map(PlainText::visible)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The characters as they are. */
    String text() {
        return text;
    }

    /** The visible lines, white space folded; the last one may be cut. */
    List<String> lines() {
        return lines;
    }

    /** The first visible character, or 0 if there is none. */
    char firstChar() {
        return lines.isEmpty() ? 0 : lines.get(0).charAt(0);
    }

    boolean contains(String part) {
        return text.contains(part);
    }
}
