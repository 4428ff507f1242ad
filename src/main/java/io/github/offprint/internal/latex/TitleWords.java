package io.github.offprint.internal.latex;

import io.github.offprint.internal.text.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which words of a title keep their capitals. Where the title is written like a sentence, a later word with a
 * capital is a proper noun; where it is written in title case, only capitals that no title case explains count, and those of the names in
 * {@code proper-nouns.txt}.
 */
final class TitleWords {
    private static final String OPENING = "([<\"'“‘«„¿¡";
    private static final String CLOSING = ".,:;!?)]>\"'”’»…";
    private static final String STARTERS = ":—–-";
    private static final int CONTENT_WORD = 4;

    /** Words of four letters and more that title case leaves small. */
    private static final Set<String> SMALL = Set.of(
            ("about above across after against along among around because before behind below beneath beside between"
                            + " beyond during from into like near onto over since than that their through throughout"
                            + " toward towards under until upon versus when where whether which while with within"
                            + " without")
                    .split(" "));

    private TitleWords() {}

    private static final Set<String> PROPER_NOUNS = Tables.lines(TitleWords.class, "proper-nouns.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** The words to put in braces, in order. */
    static List<TitleWord> guarded(String title, Markup markup) {
        List<TitleWord> words = split(title, markup);
        boolean sentence = isSentence(title, words);
        words.removeIf(word -> !word.telling()
                && !(sentence && !word.opening() && word.isCapitalised(title))
                && !isProperNoun(title.substring(word.start(), word.end())));
        return words;
    }

    /** Whether a part of the word, {@code Bayes} in {@code Bayes's} or {@code Monge-Kantorovich}, is a name anywhere. */
    private static boolean isProperNoun(String word) {
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || !Character.isLetter(word.charAt(i))) {
                if (i > start && PROPER_NOUNS.contains(word.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isSentence(String title, List<TitleWord> words) {
        int balance = 0;
        for (TitleWord word : words) {
            if (!word.opening() && !word.telling() && isContent(title.substring(word.start(), word.end()))) {
                balance += word.isSmall(title) ? 1 : word.isCapitalised(title) ? -1 : 0;
            }
        }
        return balance > 0;
    }

    private static boolean isContent(String word) {
        return word.length() >= CONTENT_WORD && !SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Splits at spaces, but neither within a pair of braces nor within a formula. */
    private static List<TitleWord> split(String title, Markup markup) {
        List<TitleWord> words = new ArrayList<>();
        boolean opening = true;
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            char c = i < title.length() ? title.charAt(i) : ' ';
            if ((c == '{' || c == '}') && markup.braces().get(i)) {
                depth += c == '{' ? 1 : -1;
            } else if (c == ' '
                    && (i == title.length() || (depth == 0 && !markup.formulas().get(i)))) {
                if (i > start) {
                    words.add(word(title, start, i, opening, markup));
                    opening = STARTERS.indexOf(title.charAt(i - 1)) >= 0;
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static TitleWord word(String title, int from, int to, boolean opening, Markup markup) {
        int start = from;
        int end = to;
        while (end > start && CLOSING.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && OPENING.indexOf(title.charAt(start)) >= 0) {
            start++;
        }
        int open = parentheses(title, start, end);
        for (; open > 0 && end < to && title.charAt(end) == ')'; open--) {
            end++;
        }
        for (; open < 0 && start > from && title.charAt(start - 1) == '('; open++) {
            start--;
        }
        return TitleWord.of(title, start, end, opening, markup);
    }

    /** How many more parentheses open than close. */
    private static int parentheses(String title, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            char c = title.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open;
    }
}
