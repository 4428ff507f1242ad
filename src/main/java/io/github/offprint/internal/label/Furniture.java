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
 * The phrases that known pages print around their papers. The table is {@code phrases.txt} beside this class; what isn't in
 * it is no furniture.
 */
public final class Furniture {
    private static final int LONGEST = 160;

    /** Stands for words that vary. */
    private static final String VARYING = "…";

    /** Where a phrase stands. */
    public enum Kind {
        /** Above the papers of a page, and nowhere else. */
        HEAD,
        /** A heading above the papers of a page, which as a line of a menu would say nothing. */
        HEADING,
        /** A menu, a button or a foot: where an entry is open, a paper may well be called this. */
        MENU,
        /** A button on the page of one paper. */
        BUTTON,
        /** The head of one of arXiv's mailings or listings. */
        MAILING,
        /** Another line of a mailing or a listing. */
        LISTING,
        /** A line of a list that somebody keeps. */
        LIST
    }

    private static final Map<String, Set<Kind>> WHOLE = new HashMap<>();
    private static final List<Varying> WITH_GAPS = new ArrayList<>();

    static {
        for (String line : Tables.lines(Furniture.class, "phrases.txt")) {
            int colon = line.indexOf(": ");
            Kind kind = Kind.valueOf(line.substring(0, colon));
            for (String phrase : line.substring(colon + 2).split(" \\| ", -1)) {
                if (phrase.contains(VARYING)) {
                    WITH_GAPS.add(new Varying(kind, List.of(phrase.split(VARYING, -1))));
                } else {
                    WHOLE.computeIfAbsent(phrase, p -> EnumSet.noneOf(Kind.class))
                            .add(kind);
                }
            }
        }
    }

    private Furniture() {}

    /** A phrase with words that vary, as the pieces around these. */
    private record Varying(Kind kind, List<String> pieces) {
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
     * Whether a line is a phrase of a kind, and nothing else.
     *
     * @param text the line, in any case
     * @param kind where it stands
     * @return whether it is
     */
    public static boolean isPhrase(String text, Kind kind) {
        String lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
        return WHOLE.getOrDefault(lower, Set.of()).contains(kind)
                || WITH_GAPS.stream().anyMatch(phrase -> phrase.kind() == kind && phrase.fits(lower));
    }

    /** {@return whether a line is a phrase of any kind} */
    public static boolean isPhrase(String text) {
        String lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
        return WHOLE.containsKey(lower) || WITH_GAPS.stream().anyMatch(phrase -> phrase.fits(lower));
    }
}
