package io.github.offprint.format;

import io.github.offprint.Citation;
import io.github.offprint.PaperBuilder;

/** Papers as readers make them of a citation. */
public final class Cited {
    private Cited() {}

    /** Sets the citation, and the publication that it tells. */
    public static PaperBuilder as(Citation citation, PaperBuilder paper) {
        return Publications.cite(paper, citation);
    }
}
