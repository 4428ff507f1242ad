package io.github.offprint;

import io.github.offprint.internal.id.ArxivName;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A valid arXiv identifier, with the version when one was named.
 *
 * <p>Both schemes of <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv's identifier page</a> are known:
 * {@code hep-th/9901001} (July 1991 to March 2007; a subject class as in {@code math.GT/0309136} is dropped, as arXiv
 * does) and {@code YYMM.NNNN} (April 2007 to December 2014) or {@code YYMM.NNNNN} (since).
 *
 * @param id the identifier without version and without {@code arXiv:}
 * @param version the version, from 1; 0 when none was named
 */
public record ArxivId(String id, int version) implements Serializable {
    /**
     * Checks and normalises the identifier.
     *
     * @param id the identifier without version and without {@code arXiv:}
     * @param version the version, from 1; 0 when none was named
     * @throws IllegalArgumentException if {@code id} is no arXiv identifier or {@code version} is negative
     */
    public ArxivId {
        String normal = ArxivName.normal(id);
        if (normal.isEmpty() || version < 0) {
            throw new IllegalArgumentException("not an arXiv identifier: " + id + (version < 0 ? "v" + version : ""));
        }
        id = normal;
    }

    /**
     * Reads an identifier as people write it: bare, after {@code arXiv:}, as {@code arXiv preprint arXiv:2309.00071} or {@code
     * arXiv:2309.00071v2 [cs.CL]}, as the DOI that arXiv registers, or as the address of the paper's page or file at arXiv, at one
     * of its mirrors, or at a site that is known to show arXiv's papers, such as {@code https://huggingface.co/papers/2309.00071}.
     * A text that says more, such as {@code Comment on arXiv:2309.00071}, is none.
     *
     * @param text the text to read; white space around it is ignored
     * @return the identifier, or empty if the text is anything else
     */
    public static Optional<ArxivId> parse(String text) {
        return ArxivName.read(text).map(name -> new ArxivId(name.id(), name.version()));
    }

    /** {@return the month that the identifier names: that in which the paper was first announced or submitted} */
    public YearMonth month() {
        return ArxivName.month(id);
    }

    /** {@return the same paper without a version} */
    public ArxivId withoutVersion() {
        return version == 0 ? this : new ArxivId(id, 0);
    }

    /** {@return the address of the paper's page, {@code https://arxiv.org/abs/…}, with the version if there is one} */
    public String url() {
        return "https://arxiv.org/abs/" + this;
    }

    /** {@return the identifier with its version if it has one, {@code 2309.00071v2}} */
    @Override
    public String toString() {
        return version == 0 ? id : id + "v" + version;
    }
}
