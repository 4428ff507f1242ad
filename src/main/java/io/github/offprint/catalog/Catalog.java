package io.github.offprint.catalog;

import io.github.offprint.Paper;
import java.io.IOException;
import java.util.List;

/**
 * A source of known papers. It is asked with a paper of which little is known, and answers with candidates.
 *
 * <p>Catalogs may be shared between threads. An implementation of one's own finds the papers that may be meant, by whatever it
 * has, and makes each a {@link Candidate#of(Paper, Paper, String) Candidate}, which weighs the evidence.
 */
public interface Catalog {

    /** {@return a short name for people, that says where a value comes from: {@code arXiv}, a file's name} */
    String name();

    /**
     * Finds the papers that may be the one asked for.
     *
     * @param paper what is known of it: an identifier or at least a title, and the more the better
     * @return candidates, the likeliest first; empty if nothing resembles it
     * @throws IOException if the catalog can't be read or reached; its message is one line for people
     */
    List<Candidate> candidates(Paper paper) throws IOException;
}
