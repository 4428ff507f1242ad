package io.github.offprint.format;

import io.github.offprint.internal.latex.LatexEncoder;
import java.util.Set;

/**
 * The first words of a title, to stand where a bibliography style wants an author: {@code Attention Is All} or
 * {@code VSC-RL}. It ends where the first part of the title does, before a colon. Styles cut labels from it, so it has
 * letters, digits, hyphens and spaces alone.
 */
final class BibTeXSortKey {
    private static final Set<String> ARTICLES = Set.of("A", "An", "The");
    private static final int WORDS = 3;

    private BibTeXSortKey() {}

    /** The key in LaTeX; empty if the title has nothing to offer. */
    static String of(String title) {
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (String word : title.split(" ", 2 * WORDS)) {
            String kept = lettersAndDigits(word);
            if (!kept.isEmpty() && !(words == 0 && ARTICLES.contains(kept))) {
                key.append(words == 0 ? "" : " ").append(kept);
                words++;
            }
            if (words == WORDS || (words > 0 && ":?!".indexOf(word.charAt(word.length() - 1)) >= 0)) {
                break;
            }
        }
        return key.toString();
    }

    private static String lettersAndDigits(String word) {
        StringBuilder kept = new StringBuilder();
        word.codePoints().forEach(c -> {
            boolean hyphen = c == '-' && !kept.isEmpty() && kept.charAt(kept.length() - 1) != '-';
            String latex = LatexEncoder.name(Character.toString(c));
            if (hyphen || (Character.isLetterOrDigit(c) && !latex.contains("$"))) {
                kept.append(latex);
            }
        });
        return kept.toString();
    }
}
