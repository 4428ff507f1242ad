package io.github.offprint.format;

import io.github.offprint.Paper;
import io.github.offprint.internal.text.Hash64;

/**
 * Gives each paper of one output its key. Of planned keys it remembers only those that equal papers share, so that its
 * memory doesn't grow with the papers; of unplanned ones a hash of each.
 */
final class KeyAssigner {
    private final CitationKeys keys;
    private final HashCounts seen = new HashCounts();

    KeyAssigner(CitationKeys keys) {
        this.keys = keys;
    }

    /** The key of the next paper. */
    String next(Paper paper) {
        CandidateKeys candidates = keys.candidates(paper);
        if (isFree(candidates.bare())) {
            return candidates.bare();
        }
        String identified = candidates.identified();
        return isFree(identified) ? identified : numbered(candidates.exact());
    }

    private boolean isFree(String key) {
        return keys.isPlanned() ? !keys.isShared(key) : seen.increment(Hash64.ofFolded(key)) == 0;
    }

    /** Only papers that differ in nothing but their source come here with the same key. */
    private String numbered(String exact) {
        int before = seen.increment(Hash64.ofFolded(exact));
        return before == 0 ? exact : exact + "-" + (before + 1);
    }
}
