package io.github.offprint.internal.label;

import io.github.offprint.internal.text.Tables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that known pages print around their papers, by their place. The table is {@code phrases.txt} beside this
 * class; what isn't in it is no furniture.
 */
public enum Phrase {
    /** Above the papers of a page, and nowhere else: no paper is called so. */
    HEAD,
    /** A heading above the papers of a page, which as a line of a menu would say nothing. */
    HEADING,
    /** A menu, a button or a foot: where an entry is open, a paper may well be called this. */
    MENU,
    /** A button on the page of one paper. */
    BUTTON,
    /** The head of one of arXiv's mailings or listings, and nowhere else. */
    MAILING,
    /** Another line of a mailing or a listing. */
    LISTING,
    /** What a program that saved a page writes before a colon above it. */
    CAPTURE,
    /** A line of a list that somebody keeps. */
    LIST,
    /** What stands where a value is not known. */
    NOTHING;

    private static final int LONGEST = 160;

    /** Stands for words that vary. */
    private static final String GAP = "…";

    private static final Map<String, Set<Phrase>> WHOLE = new HashMap<>();
    private static final List<WithGaps> WITH_GAPS = new ArrayList<>();

    static {
        for (String line : Tables.lines(Phrase.class, "phrases.txt")) {
            int colon = line.indexOf(": ");
            Phrase kind = Phrase.valueOf(line.substring(0, colon));
            for (String phrase : line.substring(colon + 2).split(" \\| ", -1)) {
                if (phrase.contains(GAP)) {
                    WITH_GAPS.add(new WithGaps(kind, List.of(phrase.split(GAP, -1))));
                } else {
                    WHOLE.computeIfAbsent(phrase, p -> EnumSet.noneOf(Phrase.class))
                            .add(kind);
                }
            }
        }
    }

    /** A phrase with words that vary, as the pieces around these. */
    private record WithGaps(Phrase kind, List<String> pieces) {
        boolean fits(String text) {
            int last = pieces.size() - 1;
            int at = pieces.get(0).length();
            boolean fits = text.startsWith(pieces.get(0)) && text.endsWith(pieces.get(last));
            for (int i = 1; fits && i < last; i++) {
                int found = text.indexOf(pieces.get(i), at);
                fits = found >= 0;
                at = found + pieces.get(i).length();
            }
            return fits && at <= text.length() - pieces.get(last).length();
        }
    }

    /**
     * Whether a line is such a phrase and nothing else.
     *
     * @param text the line, in any case
     * @return whether it is
     */
    public boolean is(String text) {
        String lower = lower(text);
        return WHOLE.getOrDefault(lower, Set.of()).contains(this)
                || WITH_GAPS.stream().anyMatch(phrase -> phrase.kind() == this && phrase.fits(lower));
    }

    /**
     * Whether a line is a phrase of any place and nothing else.
     *
     * @param text the line, in any case
     * @return whether it is
     */
    public static boolean isAny(String text) {
        String lower = lower(text);
        return WHOLE.containsKey(lower) || WITH_GAPS.stream().anyMatch(phrase -> phrase.fits(lower));
    }

    private static String lower(String text) {
        return text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
    }
}
