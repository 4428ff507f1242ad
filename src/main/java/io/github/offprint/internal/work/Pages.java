package io.github.offprint.internal.work;

import java.util.Locale;

/**
 * The pages of a work, from one to another if a dash of any kind parts them. A hyphen is such a dash only if no longer one
 * stands in the text, and between two numbers: it also joins the parts of one page's number, {@code 013009-1--013009-8} and
 * {@code A-12}.
 *
 * @param first the first page, or all that is not two pages; empty if there is none
 * @param last the last page as it is printed, maybe shortened; empty if only one is known
 */
public record Pages(String first, String last) {
    private static final String LONG_DASHES = "–—―−";
    private static final String HYPHENS = "-‐‑";
    private static final String ROMAN = "ivxlcdm";

    /**
     * Reads pages.
     *
     * @param text such as {@code 97--111}, {@code e1234}, {@code 12, 15-18}
     * @return the pages
     */
    public static Pages of(String text) {
        String bare = text.strip();
        boolean dashed = isDashed(bare);
        int dash = next(bare, 0, dashed);
        if (dash < 0) {
            return new Pages(bare, "");
        }
        int behind = end(bare, dash);
        boolean another = next(bare, behind, dashed) >= 0 || bare.indexOf(',') >= 0 || bare.indexOf(';') >= 0;
        String first = bare.substring(0, dash).strip();
        String last = bare.substring(behind).strip();
        boolean range = !another && !first.isEmpty() && !last.isEmpty();
        return range ? new Pages(first, last) : new Pages(bare, "");
    }

    /**
     * Puts the two pages of a record together.
     *
     * @param first what stands in the place of the first one, maybe a range already
     * @param last what stands in the place of the last one; maybe empty
     * @return the pages
     */
    public static Pages of(String first, String last) {
        String end = last.strip();
        if (end.isEmpty() || first.isBlank()) {
            return of(first + end);
        }
        Pages start = of(first);
        boolean same = start.last.isEmpty() ? start.first.equals(end) : start.last.equals(end);
        return same ? start : new Pages(first.strip(), end);
    }

    /**
     * The pages as one text.
     *
     * @param dash what stands between two pages
     * @return for example {@code 97--111}
     */
    public String with(String dash) {
        String start = last.isEmpty() ? dashed(first, dash) : first;
        return last.isEmpty() ? start : start + dash + last;
    }

    /** {@return the pages with a hyphen between two, or a longer dash if hyphens stand in their numbers} */
    public String plain() {
        boolean joined = !last.isEmpty() && (hyphen(first, 0) >= 0 || hyphen(last, 0) >= 0);
        return with(joined ? "–" : "-");
    }

    /** Of several ranges, each with the dash. */
    private static String dashed(String text, String dash) {
        boolean longer = isDashed(text);
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (int at = next(text, 0, longer); at >= 0; at = next(text, from, longer)) {
            all.append(text, from, at).append(dash);
            from = end(text, at);
        }
        return all.append(text, from, text.length()).toString();
    }

    /** Whether dashes that are longer than a hyphen part the pages. */
    private static boolean isDashed(String text) {
        return text.contains("--") || text.chars().anyMatch(c -> LONG_DASHES.indexOf(c) >= 0);
    }

    private static int next(String text, int from, boolean dashed) {
        return dashed ? longDash(text, from) : rangeHyphen(text, from);
    }

    private static int longDash(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            boolean two = text.charAt(i) == '-' && text.startsWith("--", i);
            if (two || LONG_DASHES.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A hyphen between two numbers. */
    private static int rangeHyphen(String text, int from) {
        for (int at = hyphen(text, from); at >= 0; at = hyphen(text, at + 1)) {
            if (isNumbered(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int hyphen(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (HYPHENS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumbered(String text, int hyphen) {
        int from = hyphen;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = hyphen + 1;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String left = text.substring(from, hyphen);
        String right = text.substring(hyphen + 1, to);
        boolean spaced = left.isEmpty() && right.isEmpty();
        return spaced || (isNumber(left) && isNumber(right)) || (isRoman(left) && isRoman(right));
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isRoman(String text) {
        return !text.isEmpty() && text.toLowerCase(Locale.ROOT).chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }

    private static int end(String text, int dash) {
        int end = dash;
        while (end < text.length() && (HYPHENS + LONG_DASHES).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
