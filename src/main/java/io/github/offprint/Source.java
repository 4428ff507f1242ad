package io.github.offprint;

import java.io.Serializable;

/**
 * Where a paper was read: the evidence for everything the {@link Paper} says.
 *
 * @param digest the name of the digest, for example {@code Hugging Face Daily Papers}; empty if the digest has none
 * @param document the name of the document, usually a file name; empty if it has none
 * @param span the lines of the document that the paper was read from
 */
public record Source(String digest, String document, Span span) implements Serializable {

    /**
     * Folds white space in the names.
     *
     * @param digest the name of the digest; empty if it has none
     * @param document the name of the document; empty if it has none
     * @param span the lines that the paper was read from
     */
    public Source {
        digest = Texts.oneLine(digest);
        document = Texts.oneLine(document);
    }
}
