package io.github.offprint.internal.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands behind the last name of a list that is cut: {@code et al.}, {@code and others}, {@code + 8 authors},
 * {@code (12 additional authors not shown)}, {@code 等}.
 *
 * @param words the words before it
 * @param others whether something says that there are others
 * @param more how many others there are, or -1
 * @param total how many authors there are in all, or -1
 */
record Remainder(List<String> words, boolean others, int more, int total) {
    private static final int UNKNOWN = -1;
    private static final int LONGEST_NUMBER = 6;

    private static final Set<String> AUTHORS = Set.of("author", "authors", "coauthors", "co-authors", "collaborators");

    private static final Set<String> FURTHER = Set.of(
            "other",
            "others",
            "more",
            "additional",
            "further",
            "remaining",
            "not",
            "shown",
            "hidden",
            "listed",
            "autres",
            "weitere",
            "otros",
            "outros",
            "altri");

    /** Single words for {@code and others}. */
    private static final Set<String> WORDS =
            Set.of("et.al", "etal", "u.a", "e.a", "etc", "usw", "m.fl", "ほか", "他", "외", "等");

    /** Two words for {@code and others}, also in other languages of Europe. */
    private static final Set<String> PHRASES = Set.of(
            "et al",
            "et alii",
            "et alia",
            "& al",
            "and al",
            "u a",
            "und andere",
            "e a",
            "и др",
            "и другие",
            "y otros",
            "y otras",
            "y cols",
            "et autres",
            "et coll",
            "e outros",
            "e altri",
            "e col",
            "en anderen",
            "i in",
            "m fl",
            "og andre",
            "och andra");

    private static final Set<String> AFTER_JOINTS = Set.of("others", "more", "many", "several", "al", "AL");

    private static final Set<String> ELLIPSES = Set.of("…", "...");

    private static final Set<String> JOINTS =
            Set.of("+", "and", "plus", "with", "&", "many", "several", "et", "und", "y", "e");

    /**
     * Whether a word behind {@code and} names nobody, so that no name begins there.
     *
     * @param word the word
     * @return true for {@code others}, {@code more}, a number and the like
     */
    static boolean isNobody(String word) {
        String bare = Words.bare(word);
        return AFTER_JOINTS.contains(bare) || count(bare) >= 0;
    }

    /** Looks at the end of the words between two separators, and at an ellipsis before them. */
    static Remainder of(List<String> words) {
        int start = 0;
        while (start < words.size() && ELLIPSES.contains(words.get(start))) {
            start++;
        }
        Remainder behind = behind(words.subList(start, words.size()));
        return start == 0 ? behind : new Remainder(behind.words, true, behind.more, behind.total);
    }

    private static Remainder behind(List<String> words) {
        Remainder numbered = numbered(words);
        return numbered.more >= 0 || numbered.total >= 0 ? numbered : unnumbered(words);
    }

    /** Whether there are authors besides those that have names. */
    boolean isCut() {
        return others || more >= 0;
    }

    /** Whether anything is said of authors without names. */
    boolean isTold() {
        return isCut() || total >= 0;
    }

    private static Remainder numbered(List<String> words) {
        int end = words.size();
        boolean further = false;
        boolean authors = false;
        while (end > 0 && isCounted(words.get(end - 1))) {
            String word = Words.bare(words.get(--end));
            further |= FURTHER.contains(word);
            authors |= AUTHORS.contains(word);
        }
        String number = end > 0 ? Words.bare(words.get(end - 1)) : "";
        boolean plus = number.startsWith("+")
                || number.endsWith("+")
                || (end > 1 && words.get(end - 2).equals("+"));
        int count = count(number);
        if (count >= 0 && (plus || further || authors)) {
            List<String> names = withoutJoints(words.subList(0, end - 1));
            return plus || further
                    ? new Remainder(names, true, count, UNKNOWN)
                    : new Remainder(names, false, UNKNOWN, count);
        }
        return eastAsian(words);
    }

    private static boolean isCounted(String word) {
        String bare = Words.bare(word);
        return AUTHORS.contains(bare) || FURTHER.contains(bare);
    }

    private static int count(String number) {
        String digits = number.replace("+", "");
        boolean sound = !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return sound ? Integer.parseInt(digits) : UNKNOWN;
    }

    private static List<String> withoutJoints(List<String> words) {
        int end = words.size();
        while (end > 0 && JOINTS.contains(Words.bare(words.get(end - 1)))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** {@code 외 3명}, {@code 他3名}, {@code ほか3名}: three besides those named. */
    private static Remainder eastAsian(List<String> words) {
        int size = words.size();
        String last = size > 0 ? words.get(size - 1) : "";
        boolean apart = size > 1 && isBesides(words.get(size - 2));
        String besides = apart ? words.get(size - 2) + last : last;
        int start = besides.startsWith("ほか") ? 2 : 1;
        int end = besides.length() - 1;
        boolean found =
                end > start && isBesides(besides.substring(0, start)) && "명인名人".indexOf(besides.charAt(end)) >= 0;
        int more = found ? count(besides.substring(start, end)) : UNKNOWN;
        return new Remainder(more < 0 ? words : words.subList(0, size - (apart ? 2 : 1)), more >= 0, more, UNKNOWN);
    }

    private static boolean isBesides(String word) {
        return word.equals("외") || word.equals("他") || word.equals("ほか");
    }

    private static Remainder unnumbered(List<String> words) {
        int end = words.size();
        if (end == 0) {
            return new Remainder(words, false, UNKNOWN, UNKNOWN);
        }
        String last = words.get(end - 1);
        String bare = Words.bare(last);
        String before = end > 1 ? Words.bare(words.get(end - 2)) : "";
        if (WORDS.contains(bare)) {
            return cut(words.subList(0, end - 1));
        }
        if (PHRASES.contains(lower(before) + " " + (bare.length() > 1 ? lower(bare) : bare))) {
            return cut(words.subList(0, end - 2));
        }
        boolean more = bare.equals("others") || (bare.equals("more") && JOINTS.contains(before));
        if (more || (isCounted(last) && isCounted(before))) {
            return cut(withoutJoints(words.subList(0, more ? end - 1 : end - 2)));
        }
        String without = withoutEllipsis(last);
        return without.equals(last) ? new Remainder(words, false, UNKNOWN, UNKNOWN) : cut(replaceLast(words, without));
    }

    /** In capitals too, {@code ET AL.}, but for single letters, which may be initials. */
    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Remainder cut(List<String> words) {
        return new Remainder(words, true, UNKNOWN, UNKNOWN);
    }

    private static List<String> replaceLast(List<String> words, String last) {
        List<String> before = words.subList(0, words.size() - 1);
        return last.isEmpty()
                ? before
                : Stream.concat(before.stream(), Stream.of(last)).toList();
    }

    /** A word without {@code …}, {@code ...} or {@code 等} at its end, the last of them with a number or not. */
    private static String withoutEllipsis(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '…') {
            end--;
        }
        if (end == word.length() && word.endsWith("...")) {
            while (end > 0 && word.charAt(end - 1) == '.') {
                end--;
            }
        }
        int etc = word.lastIndexOf('等');
        boolean tail = etc >= 0
                && word.substring(etc + 1).chars().allMatch(c -> Character.isDigit(c) || "人位名作者".indexOf(c) >= 0);
        return word.substring(0, tail ? etc : end);
    }
}
