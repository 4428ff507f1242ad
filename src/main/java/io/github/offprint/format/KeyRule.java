package io.github.offprint.format;

import io.github.offprint.Paper;

/**
 * How a paper's citation key is made, before {@link CitationKeys} sees to it that no two papers share one.
 *
 * <p>A rule of one's own may return anything that depends on nothing but the paper: marks are taken off letters, what a
 * key can't hold is dropped, and where nothing is left the standard rule steps in.
 */
@FunctionalInterface
public interface KeyRule {

    /**
     * Makes a key.
     *
     * @param paper the paper
     * @return the key; need not be unique
     */
    String key(Paper paper);

    /**
     * The {@linkplain #standard() standard rule} without the keys that papers have: each is made afresh.
     *
     * @return the rule
     */
    static KeyRule fresh() {
        return StandardKeyRule::made;
    }

    /**
     * The rule that is used unless another is set. A paper that has a {@linkplain Paper#key() key} keeps it, if every
     * format can hold it: no white space, and none of {@code "#%'(),={}\~}. For any other it joins, in lower-case ASCII letters and digits,
     *
     * <ol>
     *   <li>the first author's family name without its particle, or the first significant word of a collective's name;
     *   <li>the year, unless it is unknown or a mere {@linkplain io.github.offprint.PaperDate.YearBasis#PAGE_BOUND
     *       bound}, which may be another one on the next page;
     *   <li>the first word of the title that is no stop word, such as {@code the} or {@code with}
     * </ol>
     *
     * as in {@code zhang2025learning}. Each part has at most 24 characters. Without a name that has a letter or digit
     * in ASCII, the first significant word of the title comes before the year and the second one after it:
     * {@code learning2025reason}. Without names and title: {@code anon2025-} and a short hash.
     *
     * @return the standard rule
     */
    static KeyRule standard() {
        return StandardKeyRule.INSTANCE;
    }
}
