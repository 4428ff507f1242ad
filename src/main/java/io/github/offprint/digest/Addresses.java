package io.github.offprint.digest;

import java.util.stream.Stream;

/** Finds web addresses in running text. */
final class Addresses {
    private static final String SENTENCE = ".,;:!?'\"*_";
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";
    private static final String ENDS = "<>\"“”«»`\\^{}|，。；、（）【】《》";

    private Addresses() {}

    /** The addresses in order, each without the punctuation of the sentence around it. */
    static Stream<String> in(String text) {
        Stream.Builder<String> found = Stream.builder();
        int at = start(text, 0);
        while (at >= 0) {
            int end = end(text, at);
            String url = text.substring(at, end);
            if (url.length() > url.indexOf("//") + 2) {
                found.add(url);
            }
            at = start(text, Math.max(end, at + 1));
        }
        return found.build();
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

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ' && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return trimmed(text, start, end);
    }

    /** A closing bracket belongs to the address only if the address opened it. */
    private static int trimmed(String text, int start, int end) {
        int[] open = new int[CLOSING.length()];
        for (int i = start; i < end; i++) {
            count(open, text.charAt(i));
        }
        int last = end;
        while (last > start) {
            char c = text.charAt(last - 1);
            int bracket = CLOSING.indexOf(c);
            if (SENTENCE.indexOf(c) < 0 && (bracket < 0 || open[bracket] >= 0)) {
                break;
            }
            if (bracket >= 0) {
                open[bracket]++;
            }
            last--;
        }
        return last;
    }

    private static void count(int[] open, char c) {
        int opening = OPENING.indexOf(c);
        int closing = CLOSING.indexOf(c);
        if (opening >= 0) {
            open[opening]++;
        } else if (closing >= 0) {
            open[closing]--;
        }
    }
}
