package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateText;
import org.jspecify.annotations.Nullable;

/**
 * The line that the page of a model shows below the title of a paper: {@code Paper • 2505.09388 • Published May 14, 2025 •
 * 343}, the last number the votes.
 *
 * @param id the paper's identifier
 * @param date when it was published, if the line says so
 * @param upvotes the votes, or {@link Counts#NONE}
 */
record Card(ArxivId id, @Nullable PaperDate date, int upvotes) {
    /** No card is without it. */
    static final String WORD = "Paper";

    private static final int LONGEST = 120;

    /** Reads a line; {@code null} if it is anything else. */
    static @Nullable Card parse(String text) {
        if (text.length() > LONGEST || !(text.startsWith(WORD + " •") || text.startsWith(WORD + " ·"))) {
            return null;
        }
        String[] parts = text.replace('·', '•').split("•", 6);
        ArxivId id = parts.length < 2 ? null : ArxivId.parse(parts[1].strip()).orElse(null);
        if (id == null) {
            return null;
        }
        PaperDate date = null;
        int upvotes = Counts.NONE;
        for (int i = 2; i < parts.length; i++) {
            String part = parts[i].replace('△', ' ').strip();
            date = DateText.readLine(part).orElse(date);
            upvotes = Counts.parse(part) == Counts.NONE ? upvotes : Counts.parse(part);
        }
        return new Card(id, date, upvotes);
    }
}
