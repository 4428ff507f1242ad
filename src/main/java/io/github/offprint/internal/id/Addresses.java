package io.github.offprint.internal.id;

import java.util.ArrayList;
import java.util.List;

/** Finds web addresses in running text. */
public final class Addresses {
    private static final String SENTENCE = ".,;:!?'\"*_";
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";
    private static final String ENDS = "<>\"“”«»`\\^{}|，。；、：！？（）【】《》「」";

    private Addresses() {}

    /**
     * The addresses in a text.
     *
     * @param text a text
     * @return them in order, each without the punctuation of the sentence around it
     */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        int at = start(text, 0);
        while (at >= 0) {
            int end = end(text, at);
            String url = text.substring(at, end);
            if (url.length() > url.indexOf("//") + 2) {
                found.add(url);
            }
            at = start(text, Math.max(end, at + 1));
        }
        return found;
    }

    /**
     * Where the first address of a text begins.
     *
     * @param text a text
     * @return the place of its scheme, or -1
     */
    public static int first(String text) {
        return start(text, 0);
    }

    /**
     * Whether a text is an address and nothing else.
     *
     * @param text a text
     * @return true if it begins with a scheme and holds no space
     */
    public static boolean isAddress(String text) {
        return first(text) == 0 && text.indexOf(' ') < 0;
    }

    private static int start(String text, int from) {
        int at = text.indexOf("://", from);
        while (at >= 0) {
            for (String scheme : new String[] {"https", "http"}) {
                int begin = at - scheme.length();
                if (begin >= from && text.regionMatches(true, begin, scheme, 0, scheme.length())) {
                    return begin;
                }
            }
            at = text.indexOf("://", at + 3);
        }
        return -1;
    }

    /** A closing bracket that the address did not open ends it. */
    private static int end(String text, int start) {
        int[] open = new int[OPENING.length()];
        int end = start;
        while (end < text.length() && !isOutside(text.charAt(end))) {
            char c = text.charAt(end);
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            if (opening >= 0) {
                open[opening]++;
            } else if (closing >= 0 && --open[closing] < 0) {
                break;
            }
            end++;
        }
        while (end > start && SENTENCE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isOutside(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || ENDS.indexOf(c) >= 0;
    }
}
