package io.github.offprint;

import java.io.Serializable;

/**
 * An address that a paper's abstract names.
 *
 * @param url the address as printed, without the punctuation of the sentence around it; not checked further
 */
public record Link(String url) implements Serializable {

    /**
     * Folds white space.
     *
     * @param url the address as printed, without the punctuation of the sentence around it; not checked further
     * @throws IllegalArgumentException if the address is blank
     */
    public Link {
        url = Texts.oneLine(url);
        if (url.isEmpty()) {
            throw new IllegalArgumentException("a link needs an address");
        }
    }

    /** {@return the address} */
    @Override
    public String toString() {
        return url;
    }
}
