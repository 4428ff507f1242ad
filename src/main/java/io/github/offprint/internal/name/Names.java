package io.github.offprint.internal.name;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.internal.text.FieldWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Authors as printed, to the names of the model: {@link Author.Person} by the rule of {@link PersonName}, or
 * {@link Author.Collective} by that of {@link Groups}. A name stays as it was printed, but for white space and for brackets
 * behind it. Nothing is thrown, whatever the text; time is linear in its length.
 *
 * <p>LaTeX is decoded before. No method takes or gives {@code null}.
 */
public final class Names {
    /** The longest lists, of some 5,000 physicists, have half as many characters; what is longer is cut. */
    private static final int LONGEST_LIST = 200_000;

    private static final Set<String> OMISSIONS = Set.of("others", "et al.", "et al");

    private Names() {}

    /**
     * The author that a printed name stands for.
     *
     * @param printed one name in reading order, {@code Neal J. Evans, Jr.}; {@code Last, First} is understood too
     * @return the author, or empty if there is no letter in it
     */
    public static Optional<Author> author(String printed) {
        List<Author> first = one(printed).known();
        return first.isEmpty() ? Optional.empty() : Optional.of(first.get(0));
    }

    /**
     * The author that a name stands for which is printed with the family name first.
     *
     * @param printed {@code Last, First}, {@code von Last, Jr., First} or {@code Last, First, Jr.}; without a comma it is
     *     read like {@link #author}
     * @return the author, named in reading order, or empty if there is no letter in it
     */
    public static Optional<Author> inverted(String printed) {
        String text = Brackets.in(printed).rest();
        boolean group = Words.hasLetter(text) && Groups.isGroup(Words.of(text));
        return group ? author(text) : Inverted.of(text).or(() -> author(text));
    }

    /**
     * The authors of a list in one text, separated by commas, semicolons, {@code and}, {@code &}, their Chinese kin, or, if
     * there are none of these, by line breaks.
     *
     * <p>Affiliations in brackets go. {@code et al.} and the like make the list incomplete; {@code and 12 others} also says
     * how many there are. A collaboration for which somebody signs is an author after them, and before the names that
     * follow its colon. {@code Smith, John; Doe, Jane} has family names first.
     *
     * @param printed the list
     * @return the authors; none if there is no name and no number in it
     */
    public static Authors list(String printed) {
        if (printed.length() > LONGEST_LIST) {
            int end = Math.max(0, printed.lastIndexOf(',', LONGEST_LIST));
            return Authors.andOthers(list(printed.substring(0, end)).known());
        }
        return authors(Segments.of(printed));
    }

    /**
     * The authors of texts that should be one name each.
     *
     * @param names the names, in reading order or with a comma behind the family name; {@code et al.} may be the last. A text
     *     that is a list is cut like one
     * @return the authors
     */
    public static Authors of(List<String> names) {
        return authors(Segments.ofNames(names, false));
    }

    /**
     * The authors of texts that should be one name each, in a format that has persons with the family name first and no
     * comma in the names of groups, as RIS has it.
     *
     * @param names the names; one without a comma stays whole, but for a list
     * @return the authors
     */
    public static Authors ofRecord(List<String> names) {
        return authors(Segments.ofNames(names, true));
    }

    /**
     * Whether a name may hold several, between which nothing parts them for sure.
     *
     * @param author an author
     * @return true for a literal name with a comma, a semicolon or a bar, or with a word that joins whole names, unless it is
     *     a group's
     */
    public static boolean isUnsplit(Author author) {
        return author instanceof Author.Collective && Segments.isUnsplit(author.name());
    }

    /**
     * What a printed list says beside the names: affiliations, mostly, and the marks that point to them.
     *
     * @param printed the list
     * @param authors the authors that were read from it
     * @return the runs of words that are in no name, in order
     */
    public static List<String> beside(String printed, Authors authors) {
        FieldWords words = new FieldWords();
        authors.known().forEach(author -> words.add(author.name()));
        words.addRepeated("and und et al others andere");
        return words.left(printed).stream()
                .filter(rest -> !Remainder.of(Words.of(rest)).isTold())
                .filter(rest -> !Words.hasLetter(rest) || !Remainder.isNobody(rest))
                .toList();
    }

    /**
     * Whether a name stands for authors left out, as tools write {@code and others}.
     *
     * @param name the name
     * @return true if it does
     */
    public static boolean isOmission(String name) {
        return OMISSIONS.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word behind {@code and} names nobody.
     *
     * @param word the word
     * @return true for {@code others}, {@code more}, a number and the like
     */
    public static boolean isNobody(String word) {
        return Remainder.isNobody(word);
    }

    /**
     * Whether a name is nothing but initials.
     *
     * @param name the name
     * @return true for {@code A. B.} or {@code AB}
     */
    public static boolean isInitials(String name) {
        return Shape.of(Words.of(name)) == Shape.INITIALS;
    }

    private static Authors authors(List<Segments.Segment> segments) {
        AuthorList list = new AuthorList();
        segments.forEach(list::add);
        return list.authors();
    }

    private static Authors one(String name) {
        return of(List.of(name));
    }
}
