package io.github.offprint.format;

import io.github.offprint.Paper;
import io.github.offprint.internal.text.Hash64;

/**
 * Citation keys that no two papers of a file share, case ignored (BibTeX does). They are made of
 * {@code A-Z a-z 0-9 : . _ / -} and come from the papers alone, so that they are the same in every run and every format.
 *
 * <p>Two guarantees are to be had:
 *
 * <ul>
 *   <li><em>Planned</em> ({@link #of(Iterable)}, {@link #planner(KeyRule)}): the keys don't depend on the order of the
 *       papers either. Papers that the rule gives one key all take a suffix of their own: {@code -} and the arXiv
 *       identifier ({@code zhang2025learning-2501.00001}) or else five characters of a hash of title and date; where that
 *       is not enough, thirteen characters of a hash of the whole paper. A paper's key changes only when papers come or go
 *       that collide with it. Unique among the papers planned for, each written as often as it was planned.
 *   <li><em>Unplanned</em> ({@link #unplanned()}), for a stream that is seen once: the first to come has the bare key, and
 *       later ones that collide with it take a suffix as above, so that the order matters.
 * </ul>
 *
 * Papers that are equal but for their {@linkplain Paper#source() source} are told apart by {@code -2}, {@code -3} as they
 * come. Immutable, and safe to share between threads.
 */
public final class CitationKeys {
    private final KeyRule rule;
    private final boolean planned;
    private final SortedHashes shared;
    private final long size;

    private CitationKeys(KeyRule rule, boolean planned, SortedHashes shared, long size) {
        this.rule = rule;
        this.planned = planned;
        this.shared = shared;
        this.size = size;
    }

    /**
     * Plans keys by the standard rule.
     *
     * @param papers the papers that will be written, gone through once
     * @return their keys
     */
    public static CitationKeys of(Iterable<Paper> papers) {
        return of(papers, KeyRule.standard());
    }

    /**
     * Plans keys.
     *
     * @param papers the papers that will be written, gone through once
     * @param rule how a key is made
     * @return their keys
     */
    public static CitationKeys of(Iterable<Paper> papers, KeyRule rule) {
        Planner planner = planner(rule);
        papers.forEach(planner::add);
        return planner.build();
    }

    /**
     * Starts to plan keys in a first pass over papers that don't fit in memory; it takes 16 bytes a paper.
     *
     * @param rule how a key is made
     * @return a planner that has seen no paper
     */
    public static Planner planner(KeyRule rule) {
        return new Planner(rule);
    }

    /** {@return keys by the standard rule for papers that are seen once} */
    public static CitationKeys unplanned() {
        return unplanned(KeyRule.standard());
    }

    /**
     * Keys for papers that are seen once.
     *
     * @param rule how a key is made
     * @return the keys
     */
    public static CitationKeys unplanned(KeyRule rule) {
        return new CitationKeys(rule, false, SortedHashes.NONE, 0);
    }

    /** How many papers were planned for. */
    long size() {
        return size;
    }

    /** Gives the keys of one output, paper by paper. */
    KeyAssigner assigner() {
        return new KeyAssigner(this);
    }

    /** The keys that a paper may get, the first choice first. */
    CandidateKeys candidates(Paper paper) {
        return new CandidateKeys(paper, rule);
    }

    /** Whether the plan saw a key more than once, as the bare or the identified key of some paper. */
    boolean isShared(String key) {
        return shared.contains(Hash64.ofFolded(key));
    }

    boolean isPlanned() {
        return planned;
    }

    /** Plans keys in a first pass over the papers. Not for use by several threads at once. */
    public static final class Planner {
        private final KeyRule rule;
        private final HashPool hashes = new HashPool();
        private long size;

        private Planner(KeyRule rule) {
            this.rule = rule;
        }

        /**
         * Takes note of a paper.
         *
         * @param paper a paper that will be written
         */
        public void add(Paper paper) {
            CandidateKeys candidates = new CandidateKeys(paper, rule);
            hashes.add(Hash64.ofFolded(candidates.bare()));
            hashes.add(Hash64.ofFolded(candidates.identified()));
            size++;
        }

        /** {@return the keys of the papers seen so far} */
        public CitationKeys build() {
            return new CitationKeys(rule, true, hashes.repeated(), size);
        }
    }
}
