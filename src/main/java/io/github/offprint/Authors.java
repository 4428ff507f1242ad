package io.github.offprint;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What is known of a paper's authors: the names, and how many there are said to be. A page that prints {@code 5 authors}
 * gives a count and no name; that stays a count.
 */
public final class Authors implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int UNDECLARED = -1;
    private static final Authors NONE = new Authors(List.of(), UNDECLARED);

    /** The names, in the order of the paper. */
    @SuppressWarnings("serial") // List.copyOf gives serializable lists
    private final List<Author> known;

    private final int declared;

    private Authors(List<Author> known, int declared) {
        this.known = known;
        this.declared = declared;
    }

    /** {@return authors of whom the source says nothing} */
    public static Authors none() {
        return NONE;
    }

    /**
     * Authors of whom only the number is known.
     *
     * @param count how many, from 0
     * @return the count
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static Authors count(int count) {
        return of(List.of(), count);
    }

    /**
     * All the authors of a paper.
     *
     * @param all the names in the order of the paper; none at all is {@link #none()}
     * @return the complete list
     */
    public static Authors of(List<? extends Author> all) {
        return all.isEmpty() ? NONE : new Authors(List.copyOf(all), all.size());
    }

    /**
     * Some or all of the authors, and how many the source says there are.
     *
     * @param known the known names in the order of the paper; may be empty
     * @param declared how many the source says there are, from 0. A source may contradict itself, so this may be less
     *     than the number of names
     * @return names and count
     * @throws IllegalArgumentException if {@code declared} is negative
     */
    public static Authors of(List<? extends Author> known, int declared) {
        if (declared < 0) {
            throw new IllegalArgumentException("a count of authors can't be negative: " + declared);
        }
        return new Authors(List.copyOf(known), declared);
    }

    /**
     * The first authors of a list that is cut, where the source doesn't say how many follow ({@code and others}).
     *
     * @param known the known names in the order of the paper
     * @return the incomplete list
     */
    public static Authors andOthers(List<? extends Author> known) {
        return known.isEmpty() ? NONE : new Authors(List.copyOf(known), UNDECLARED);
    }

    /** {@return the known names in the order of the paper; unmodifiable, maybe empty} */
    public List<Author> known() {
        return known;
    }

    /** {@return how many authors the source says there are, or empty if it doesn't say} */
    public OptionalInt declaredCount() {
        return declared == UNDECLARED ? OptionalInt.empty() : OptionalInt.of(declared);
    }

    /** {@return true if there are names, and as many as the source declares} */
    public boolean isComplete() {
        return !known.isEmpty() && known.size() == declared;
    }

    /** {@return true if nothing is known, neither a name nor a count} */
    public boolean isEmpty() {
        return known.isEmpty() && declared == UNDECLARED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Authors authors && known.equals(authors.known) && declared == authors.declared;
    }

    @Override
    public int hashCode() {
        return 31 * known.hashCode() + declared;
    }

    /** {@return {@code "Ada Lovelace, Alan Turing"}, {@code "Ada Lovelace et al."}, {@code "5 authors"} or {@code ""}} */
    @Override
    public String toString() {
        if (known.isEmpty()) {
            return declared == UNDECLARED ? "" : declared == 1 ? "1 author" : declared + " authors";
        }
        String names = known.stream().map(Author::name).collect(Collectors.joining(", "));
        return declared == UNDECLARED || declared > known.size() ? names + " et al." : names;
    }
}
