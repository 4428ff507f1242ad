package io.github.offprint.internal.name;

import java.util.ArrayList;
import java.util.List;

/**
 * One name of a BibTeX name field, split as the bibtex program does (O. Patashnik, <cite>BibTeXing</cite>, 1988, section
 * 4; the parts are those of {@code bibtex.web}). All is LaTeX still.
 *
 * @param first the words of the given names
 * @param von the words of the particle
 * @param last the words of the family name
 * @param jr the words of the suffix
 */
record BibTeXName(List<String> first, List<String> von, List<String> last, List<String> jr) {

    /** Splits a name. It may have too many commas: what follows the second is then the given name. */
    static BibTeXName of(String name) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : LatexWords.split(name, ',')) {
            parts.add(LatexWords.of(part));
        }
        if (parts.size() == 3 && parts.get(2).isEmpty() && !isSuffix(String.join(" ", parts.get(1)))) {
            parts.remove(2); // a list with commas before its "and"s
        }
        List<String> words = parts.get(0);
        if (parts.size() == 1) {
            return inReadingOrder(words);
        }
        if (parts.size() == 3
                && isSuffix(String.join(" ", parts.get(2)))
                && !isSuffix(String.join(" ", parts.get(1)))) {
            parts.add(1, parts.remove(2)); // a suffix where most programs show it
        }
        List<String> given = new ArrayList<>();
        parts.subList(parts.size() == 2 ? 1 : 2, parts.size()).forEach(given::addAll);
        int vonEnd = vonEnd(words, 0);
        return new BibTeXName(
                given,
                words.subList(0, vonEnd),
                words.subList(vonEnd, words.size()),
                parts.size() == 2 ? List.of() : parts.get(1));
    }

    private static boolean isSuffix(String text) {
        return text.matches("(?i:[js]r\\.?)|[IVX]{1,5}");
    }

    private static BibTeXName inReadingOrder(List<String> all) {
        int end = all.size() > 2 && PersonName.isSuffix(all.get(all.size() - 1)) ? all.size() - 1 : all.size();
        List<String> words = all.subList(0, end);
        int vonStart = 0;
        while (vonStart < words.size() - 1 && !LatexWords.isSmall(words.get(vonStart))) {
            vonStart++;
        }
        int vonEnd = vonEnd(words, vonStart);
        return new BibTeXName(
                words.subList(0, vonStart),
                words.subList(vonStart, vonEnd),
                words.subList(vonEnd, words.size()),
                all.subList(end, all.size()));
    }

    /** The particle ends with the last small word that isn't the last of all. */
    private static int vonEnd(List<String> words, int start) {
        int end = words.size() - 1;
        while (end > start && !LatexWords.isSmall(words.get(end - 1))) {
            end--;
        }
        return Math.max(end, Math.min(start, words.size()));
    }
}
