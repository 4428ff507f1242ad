package io.github.offprint.internal.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells an entry from other text with an {@code @}, a word and a bracket: from mails, annotations, decorators and style
 * sheets. An entry says something in a field, and its type is known, or it has a key as bibtex has them.
 */
final class EntryTypes {
    /** The types of BibTeX and BibLaTeX, those that well-known styles and programs add, and the objects that are no entries. */
    private static final Set<String> KNOWN = Set.of(("article artwork audio bachelorsthesis bibnote book bookinbook"
                    + " booklet collection comment commentary conference customa customb customc customd custome customf"
                    + " dataset electronic image inbook incollection include inproceedings inreference jurisdiction legal"
                    + " legislation letter manual mastersthesis misc movie music mvbook mvcollection mvproceedings"
                    + " mvreference online patent performance periodical phdthesis preamble preprint proceedings reference"
                    + " report review set software standard string suppbook suppcollection suppperiodical techreport"
                    + " thesis unpublished video webpage www xdata")
            .split(" "));

    /** Fields of which one is enough where the key is missing. */
    private static final Set<String> TELLING =
            Set.of("title", "author", "editor", "journal", "journaltitle", "booktitle", "doi", "eprint");

    private EntryTypes() {}

    static boolean isKnown(String type) {
        return KNOWN.contains(type.toLowerCase(Locale.ROOT));
    }

    /** Whether an object is an entry. */
    static boolean isEntry(String type, String key, boolean round, List<RawField> fields) {
        List<RawField> telling =
                fields.stream().filter(field -> !field.value().isBlank()).toList();
        if (telling.isEmpty()) {
            return false;
        }
        if (round) {
            return isKnown(type) && isKey(key);
        }
        return isKnown(type)
                || isKey(key)
                || telling.stream()
                        .anyMatch(field -> TELLING.contains(field.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isKey(String key) {
        return !key.isEmpty() && key.chars().noneMatch(c -> c <= ' ' || ";<>\\'()[]".indexOf(c) >= 0);
    }
}
