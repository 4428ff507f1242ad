package io.github.offprint.internal.record;

import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import java.util.Optional;

/** The identifiers by which a paper is looked up and compared. */
public final class Identifiers {
    private Identifiers() {}

    /**
     * The arXiv identifier of a paper.
     *
     * @param paper a paper
     * @return the one it has, or that in its DOI
     */
    public static Optional<ArxivId> arxivId(Paper paper) {
        return paper.arxivId().or(() -> paper.doi().flatMap(Doi::arxivId));
    }

    /**
     * The DOI of a paper, unless it is arXiv's: that and a publisher's may be of one paper, and so say nothing of each other.
     *
     * @param paper a paper
     * @return the DOI that a publisher registered
     */
    public static Optional<Doi> publishedDoi(Paper paper) {
        return paper.doi().filter(doi -> doi.arxivId().isEmpty());
    }
}
