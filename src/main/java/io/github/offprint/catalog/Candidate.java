package io.github.offprint.catalog;

import io.github.offprint.Paper;
import io.github.offprint.TitleKey;
import io.github.offprint.catalog.Evidence.Degree;
import io.github.offprint.catalog.Evidence.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A known paper that may be the one asked for, and what speaks for and against it. Immutable.
 *
 * <p>{@link #isSure()} follows these rules, which take the evidence together:
 * <ul>
 *   <li>The same identifier is sure, unless the titles share next to nothing and names, count or date speak against it, too.
 *       Another identifier of the same kind never is.
 *   <li>The same title is sure if nothing speaks against it; a title of a word or two needs the same day, or the same
 *       count within a year, or names that speak for it.
 *   <li>A slip of the pen in one long word doesn't matter to a title of five words that say something; a shorter one needs
 *       support, too.
 *   <li>A title without its subtitle, or with another one, and other titles that share most of their words are sure only if the
 *       date is the same, or in the same month with the same count of authors, or if names or abstracts agree, and if nothing
 *       speaks against it. Titles that differ in a number never are.
 * </ul>
 */
public final class Candidate {

    /** Titles that share less of their words are those of two papers. */
    private static final double ALIKE = 0.6;

    /** The likeliest first. */
    static final Comparator<Candidate> BY_RANK = Comparator.comparing(Candidate::isSure)
            .thenComparingDouble(candidate -> candidate.rank)
            .reversed();

    private final Paper paper;
    private final String catalog;
    private final Comparison comparison;
    private final boolean sure;
    private final boolean alike;
    private final double rank;

    private Candidate(Paper paper, String catalog, Comparison comparison) {
        this.paper = paper;
        this.catalog = catalog;
        this.comparison = comparison;
        this.sure = MatchRules.isSure(comparison);
        this.alike = comparison.title().likeness() >= ALIKE;
        this.rank = rank(comparison);
    }

    /**
     * Weighs the evidence that a known paper is the one asked for. A {@link Catalog} of one's own finds the papers and leaves the
     * rest to this.
     *
     * @param asked what is known of the paper asked for
     * @param known the known paper
     * @param catalog the name of the catalog that knows it
     * @return the candidate
     */
    public static Candidate of(Paper asked, Paper known, String catalog) {
        return of(asked, TitleKey.of(asked.title()), known, catalog);
    }

    static Candidate of(Paper asked, TitleKey key, Paper known, String catalog) {
        return new Candidate(known, catalog, Comparison.of(asked, key, known));
    }

    /**
     * Puts candidates in the order in which a {@link Catalog} gives them.
     *
     * @param candidates candidates for one paper
     * @return the same, the likeliest first; those that are as likely stay in their order; unmodifiable
     */
    public static List<Candidate> ranked(Collection<Candidate> candidates) {
        return candidates.stream().sorted(BY_RANK).toList();
    }

    private static double rank(Comparison comparison) {
        double rank = comparison.title().likeness() + comparison.title().kind().worth();
        rank += 20 * value(comparison.degree(Kind.IDENTIFIER));
        rank += 2 * value(comparison.degree(Kind.DATE));
        rank += value(comparison.degree(Kind.AUTHOR_COUNT));
        rank += 2 * value(comparison.degree(Kind.AUTHORS));
        return rank + 2 * value(comparison.degree(Kind.ABSTRACT));
    }

    private static double value(@Nullable Degree degree) {
        return degree == null ? 0 : degree == Degree.SAME ? 1 : degree == Degree.CLOSE ? 0.5 : -1;
    }

    /** {@return the known paper, with everything that the catalog has of it} */
    public Paper paper() {
        return paper;
    }

    /** {@return the name of the catalog that knows it} */
    public String catalog() {
        return catalog;
    }

    /** {@return what both records say something of; unmodifiable, maybe empty} */
    public List<Evidence> evidence() {
        return comparison.evidence();
    }

    /**
     * The evidence of a kind.
     *
     * @param kind what was compared
     * @return how far the records agree; empty if one of them says nothing of it
     */
    public Optional<Degree> degree(Kind kind) {
        return Optional.ofNullable(comparison.degree(kind));
    }

    /** {@return true if it is surely the paper asked for, taken alone; another candidate may be so, too} */
    public boolean isSure() {
        return sure;
    }

    boolean has(Kind kind, Degree degree) {
        return comparison.degree(kind) == degree;
    }

    /** Whether it resembles the paper asked for enough to be shown. */
    boolean isPlausible() {
        if (sure || has(Kind.IDENTIFIER, Degree.SAME)) {
            return true;
        }
        return !has(Kind.IDENTIFIER, Degree.DIFFERENT) && (has(Kind.TITLE, Degree.SAME) || (alike && !isOpposed()));
    }

    /** Whether date, count or names speak against it. */
    boolean isOpposed() {
        return has(Kind.DATE, Degree.DIFFERENT)
                || has(Kind.AUTHOR_COUNT, Degree.DIFFERENT)
                || has(Kind.AUTHORS, Degree.DIFFERENT);
    }

    double rank() {
        return rank;
    }

    /** {@return the paper, the catalog and the evidence} */
    @Override
    public String toString() {
        return paper + " [" + catalog + "] " + evidence();
    }
}
