package io.github.offprint.format;

import io.github.offprint.Paper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each paper of one output its key. Of planned keys it remembers only those that equal papers share, so that its
 * memory doesn't grow with the papers; of unplanned ones a hash of each.
 */
final class KeyAssigner {
    private final CitationKeys keys;
    private final Set<Long> taken = new HashSet<>();
    private final Map<Long, Integer> copies = new HashMap<>();

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
        return keys.isPlanned() ? !keys.isShared(key) : taken.add(Hash64.ofFolded(key));
    }

    /** Only papers that differ in nothing but their source come here with the same key. */
    private String numbered(String exact) {
        int copy = copies.merge(Hash64.ofFolded(exact), 1, Integer::sum);
        return copy == 1 ? exact : exact + "-" + copy;
    }
}
