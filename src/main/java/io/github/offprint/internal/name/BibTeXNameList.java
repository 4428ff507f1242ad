package io.github.offprint.internal.name;

import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Authors;
import io.github.offprint.internal.latex.LatexDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The value of a BibTeX name field: names joined by {@code and}, each split as {@link BibTeXName} says. Nothing is thrown,
 * whatever the text; time is linear in its length.
 *
 * <ul>
 *   <li>A name that stands in braces as a whole is a collective's.
 *   <li>{@code and others} makes the list incomplete.
 *   <li>{@code family=Doe, given=John, prefix=von, suffix=Jr}, BibLaTeX's other way to write a name, is a person too.
 * </ul>
 */
public final class BibTeXNameList {
    private BibTeXNameList() {}

    /**
     * Reads a list of names.
     *
     * @param latex the value of the field, in LaTeX, macros resolved
     * @return the authors; none if there is no name in it
     */
    public static Authors of(String latex) {
        List<Author> known = new ArrayList<>();
        boolean more = false;
        for (String name : names(latex)) {
            if (name.equalsIgnoreCase("others") || name.equalsIgnoreCase("et al.") || name.equalsIgnoreCase("et al")) {
                more = true;
            } else {
                author(name).ifPresent(known::add);
            }
        }
        return more ? Authors.andOthers(known) : Authors.of(known);
    }

    /** The names between the words {@code and} that stand in no braces. */
    static List<String> names(String latex) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth = c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && isAnd(latex, i)) {
                names.add(latex.substring(start, i).strip());
                start = i + 3;
                i += 2;
            }
        }
        names.add(latex.substring(start).strip());
        names.removeIf(String::isEmpty);
        return names;
    }

    private static boolean isAnd(String text, int at) {
        int end = at + 3;
        return text.regionMatches(true, at, "and", 0, 3)
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    }

    private static Optional<Author> author(String name) {
        boolean letter = name.startsWith("{\\") && name.chars().noneMatch(Character::isWhitespace);
        try {
            if (LatexWords.isGroup(name) && !letter) {
                return Optional.of(new Collective(decoded(name)));
            }
            Map<String, String> parts = labelled(name);
            return Optional.of(parts.isEmpty() ? person(BibTeXName.of(name)) : person(parts));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nothing is left of it
        }
    }

    private static Author person(BibTeXName name) {
        String given = decoded(name.first());
        String von = decoded(name.von());
        String last = decoded(name.last());
        String jr = decoded(name.jr());
        return last.isBlank() ? PrintedName.person("", von, given, jr) : PrintedName.person(given, von, last, jr);
    }

    private static String decoded(List<String> words) {
        return decoded(String.join(" ", words));
    }

    private static String decoded(String latex) {
        return LatexDecoder.field(latex).strip();
    }

    private static Author person(Map<String, String> parts) {
        return PrintedName.person(
                parts.getOrDefault("given", ""),
                parts.getOrDefault("prefix", ""),
                parts.getOrDefault("family", ""),
                parts.getOrDefault("suffix", ""));
    }

    /** The parts of BibLaTeX's extended name format; none if this is no such name. */
    private static Map<String, String> labelled(String name) {
        Map<String, String> parts = new HashMap<>();
        if (name.indexOf('=') < 0) {
            return parts;
        }
        for (String part : LatexWords.split(name, ',')) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                return Map.of();
            }
            String value = part.substring(equals + 1).strip();
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            String label = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            parts.put(label, decoded(quoted ? value.substring(1, value.length() - 1) : value));
        }
        return parts.containsKey("family") ? parts : Map.of();
    }
}
