package io.github.offprint.internal.name;

import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Authors;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.name.CommaList.Around;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value of a BibTeX name field: names joined by {@code and}, each split as {@link BibTeXName} says. Nothing is thrown,
 * whatever the text; time is linear in its length.
 *
 * <ul>
 *   <li>A name that stands in braces as a whole is a collective's.
 *   <li>{@code and others} makes the list incomplete, and so does {@code et al.}, be it a name in braces.
 *   <li>What stands between two {@code and}s and is a list itself, or may be one, is cut as {@link Names#of} does.
 *   <li>With a comma before the only {@code and}, as in {@code Kettle, Spout, and Lid}, the field is a list as people print it.
 *   <li>{@code family=Doe, given=John, prefix=von, suffix=Jr}, BibLaTeX's other way to write a name, is a person too.
 * </ul>
 */
public final class BibTeXNameList {
    /** How BibLaTeX is to print or sort a list, before its names, or a name, among its parts. */
    private static final Pattern OPTION =
            Pattern.compile("(?:[a-z]{1,40}templatename|nametemplates|(?:use|unique|no)[a-z]{1,40}"
                    + "|juniorcomma|hash|id|[a-z]{1,20}-i)\\s*=\\s*\\S+");

    private static final Pattern PART = Pattern.compile("\\s*(?:family|given|prefix|suffix|middle)\\s*=");

    private BibTeXNameList() {}

    /**
     * Reads a list of names.
     *
     * @param latex the value of the field, in LaTeX, macros resolved
     * @return the authors; none if there is no name in it
     */
    public static Authors of(String latex) {
        List<String> names = names(latex);
        if (isPrinted(names)) {
            return Names.list(decoded(latex));
        }
        List<Segments> texts =
                names.stream().map(name -> new Segments(decoded(name))).toList();
        Around around = Segments.around(texts);
        AuthorList list = new AuthorList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean omission = LatexWords.isGroup(name) && Names.isOmission(name.substring(1, name.length() - 1));
            if (omission || (i > 0 && Remainder.isNobody(name))) {
                list.cut();
            } else if (isCut(name, texts.get(i), around)) {
                texts.get(i).names(false, around).forEach(list::add);
            } else if (!OPTION.matcher(name).matches()) {
                author(name).ifPresent(list::add);
            }
        }
        return list.authors();
    }

    /**
     * The names as text, without how they are labelled and without options.
     *
     * @param latex the value of the field, in LaTeX, macros resolved
     * @return the names, each with all its parts
     */
    public static String printed(String latex) {
        List<String> printed = new ArrayList<>();
        for (String name : names(latex)) {
            boolean labelled = !labelled(name).isEmpty();
            for (String part : labelled ? LatexWords.split(name, ',') : List.of(name)) {
                if (!OPTION.matcher(part.strip()).matches()) {
                    printed.add(decoded(labelled ? PART.matcher(part).replaceFirst("") : part));
                }
            }
        }
        return String.join("; ", printed);
    }

    /** Whether a comma ends the name before the only {@code and}, which BibTeX takes for a mistake, and nothing is braced. */
    private static boolean isPrinted(List<String> names) {
        return names.size() == 2
                && names.get(0).endsWith(",")
                && names.get(1).indexOf(',') < 0
                && names.stream().noneMatch(name -> isProtected(name) || name.indexOf('=') >= 0);
    }

    /** Whether what stands between two {@code and}s is more than one name; braces hold all together but semicolons. */
    private static boolean isCut(String name, Segments text, Around around) {
        return isProtected(name)
                ? !LatexWords.isGroup(name)
                        && isListInBraces(LatexWords.split(name, ',').get(0))
                : name.indexOf('=') < 0 && text.isMoreThanAName(around);
    }

    /** Whether a family name holds a list, which is cut in spite of its braces. */
    private static boolean isListInBraces(String family) {
        return family.indexOf(';') >= 0 && family.indexOf(',') >= 0;
    }

    /** Whether braces hold words together, and are no argument of a command. */
    private static boolean isProtected(String name) {
        for (int open = name.indexOf('{'); open >= 0; open = name.indexOf('{', open + 1)) {
            int before = open - 1;
            while (before >= 0 && Character.isLetter(name.charAt(before))) {
                before--;
            }
            boolean argument =
                    before >= 0 && (name.charAt(before) == '\\' || (before > 0 && name.charAt(before - 1) == '\\'));
            boolean raised = open > 0 && "^_".indexOf(name.charAt(open - 1)) >= 0;
            if (!argument && !raised && !name.startsWith("\\", open + 1)) {
                return true;
            }
        }
        return false;
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
                int end = i > 0 && latex.charAt(i - 1) == '\\' ? i - 1 : i;
                names.add(latex.substring(start, end).strip());
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
        boolean command = at > 0 && text.charAt(at - 1) == '\\';
        return text.regionMatches(true, at, "and", 0, 3)
                && (at == 0 || command || Character.isWhitespace(text.charAt(at - 1)))
                && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    }

    private static Optional<Author> author(String name) {
        boolean letter = name.startsWith("{\\") && name.chars().noneMatch(Character::isWhitespace);
        try {
            if ((LatexWords.isGroup(name) && !letter) || name.contains(" {and} ")) {
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
                (parts.getOrDefault("given", "") + " " + parts.getOrDefault("middle", "")).strip(),
                parts.getOrDefault("prefix", ""),
                parts.getOrDefault("family", ""),
                parts.getOrDefault("suffix", ""));
    }

    /** The parts of BibLaTeX's extended name format, a middle name of other data models too; none if this is no such name. */
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
