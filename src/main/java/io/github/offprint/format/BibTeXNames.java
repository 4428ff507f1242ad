package io.github.offprint.format;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.internal.latex.LatexEncoder;
import io.github.offprint.internal.name.BibTeXNameList;
import io.github.offprint.internal.name.Names;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Authors as bibtex reads them: {@code Last, First}, {@code von Last, Jr, First}, joined by {@code and}; what bibtex would
 * split or take for something else stands in braces.
 */
final class BibTeXNames {
    private static final String AND = " and ";

    /** The word that stands for the authors left out; somebody of that name is put in braces. */
    private static final String OTHERS = "others";

    /** biber leaves out an entry where a name has more, be they in braces or not, unless the whole name is. */
    private static final int MOST_COMMAS = 2;

    private BibTeXNames() {}

    /** The value of an author field; empty if no name is known, whatever the count. */
    static String field(Authors authors) {
        if (authors.known().isEmpty()) {
            return "";
        }
        String names = authors.known().stream().map(BibTeXNames::name).collect(Collectors.joining(AND));
        boolean more = authors.declaredCount().orElse(Integer.MAX_VALUE)
                > authors.known().size();
        return more ? names + AND + OTHERS : names;
    }

    private static String name(Author author) {
        return author instanceof Author.Person person ? person(person) : collective(author.name());
    }

    /** The name in parts, in braces part by part if readers would take it for a list without, or else whole. */
    private static String person(Author.Person person) {
        if (isUnfit(person)) {
            return whole(person.name());
        }
        String name = parts(person);
        if (isOne(name)) {
            return name;
        }
        String held = held(person);
        return isOne(held) ? held : whole(person.name());
    }

    private static String parts(Author.Person person) {
        String last = (part(person.particle()) + " " + family(person)).strip();
        String suffix = person.suffix().isEmpty() ? "" : ", " + part(person.suffix());
        return person.given().isEmpty() ? last : last + suffix + ", " + part(person.given());
    }

    /** Whether readers take a name for one, and biber too. */
    private static boolean isOne(String name) {
        if (name.chars().filter(c -> c == ',').count() > MOST_COMMAS) {
            return false;
        }
        Authors read = BibTeXNameList.of(name);
        return read.known().size() == 1
                && read.isComplete()
                && !Names.isUnsplit(read.known().get(0));
    }

    /** What could be a list of names stands in braces part by part. */
    private static String held(Author.Person person) {
        String suffix = person.suffix().isEmpty() ? "" : ", " + whole(person.suffix());
        String last = (part(person.particle()) + " " + whole(person.family())).strip();
        return person.given().isEmpty() ? last : last + suffix + ", " + whole(person.given());
    }

    /**
     * A suffix needs a given name; by an equals sign pandoc and biber know another way to write names; and initials behind a
     * particle would be those of a given name.
     */
    private static boolean isUnfit(Author.Person person) {
        boolean equals = person.family().indexOf('=') >= 0 || person.given().indexOf('=') >= 0;
        boolean initials = !person.particle().isEmpty() && Names.isInitials(person.family());
        return equals
                || (person.given().isEmpty() && (initials || !person.suffix().isEmpty()));
    }

    /**
     * A small letter makes bibtex take a word for a particle, and without a comma it takes the last word alone; a name such as
     * {@code more} or a number would say that somebody is left out.
     */
    private static String family(Author.Person person) {
        String family = person.family();
        int lastWord = family.lastIndexOf(' ') + 1;
        boolean splits = person.given().isEmpty() && (lastWord > 0 || Names.isNobody(family));
        boolean particle = hasSmallWord(family.substring(0, lastWord));
        if (Names.isOmission(family)) {
            return collective(family);
        }
        return splits || particle ? whole(family) : part(family);
    }

    private static boolean hasSmallWord(String words) {
        boolean open = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (open && Character.isLowerCase(c)) {
                return true;
            }
            open = c == ' ' || (open && !Character.isLetter(c));
        }
        return false;
    }

    private static String part(String text) {
        boolean splits = text.indexOf(',') >= 0 || hasAnd(text) || isPunctuation(text);
        return splits ? whole(text) : LatexEncoder.name(text);
    }

    /** Hyphens alone are no name to bibtex. */
    private static boolean isPunctuation(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean hasAnd(String text) {
        return text.length() >= 3 && (" " + text + " ").toLowerCase(Locale.ROOT).contains(AND);
    }

    private static String collective(String name) {
        return Names.isOmission(name) ? LatexEncoder.braced(whole(name)) : whole(name);
    }

    private static String whole(String text) {
        return LatexEncoder.braced(LatexEncoder.name(text));
    }
}
