package io.github.offprint.catalog.online;

import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.catalog.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a search is asked for, and what is made of the papers that it finds. */
final class Titles {
    private static final int LONG_WORD = 4;

    private Titles() {}

    /** The title, cut between two words to so many characters (UTF-16 code units). */
    static String cut(String title, int most) {
        if (title.length() <= most) {
            return title;
        }
        int space = title.lastIndexOf(' ', most);
        return space > 0 ? title.substring(0, space) : title.substring(0, most);
    }

    /** The words of a title in lower case, by letters and digits alone, so that none is an operator of a query. */
    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        (title + " ").codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark) {
                word.appendCodePoint(c);
            } else if (word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        });
        return words;
    }

    /** The longest of some words, in their order. */
    static List<String> longest(List<String> words, int most) {
        List<String> longest = words.stream()
                .filter(word -> word.length() >= LONG_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(most)
                .toList();
        return words.stream().distinct().filter(longest::contains).toList();
    }

    /** The papers as candidates, the likeliest first. */
    static List<Candidate> candidates(Paper asked, List<PaperBuilder> found, String catalog) {
        return Candidate.ranked(found.stream()
                .map(PaperBuilder::build)
                .filter(paper -> !paper.title().isEmpty())
                .map(paper -> Candidate.of(asked, paper, catalog))
                .toList());
    }
}
