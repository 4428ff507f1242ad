package io.github.offprint.internal.record;

import java.util.List;
import java.util.Locale;

/** The words by which arXiv and its authors say that a paper was taken back. */
public final class Withdrawn {
    private static final List<String> WORDS = List.of(
            "has been withdrawn",
            "is withdrawn",
            "was withdrawn",
            "withdrawn by",
            "paper withdrawn",
            "withdrawn due to",
            "withdrawn because");

    private Withdrawn() {}

    /**
     * Whether a comment, or an abstract that begins with it, says so.
     *
     * @param text the comment or abstract
     * @return true if it does
     */
    public static boolean isSaid(String text) {
        String head = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(head::contains);
    }
}
