package io.github.offprint;

import java.io.Serializable;
import java.util.Optional;

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

    /**
     * Reads an address as a source prints it.
     *
     * @param url the address
     * @return the link, or empty if there is nothing to see in it
     */
    public static Optional<Link> parse(String url) {
        return Texts.oneLine(url).isEmpty() ? Optional.empty() : Optional.of(new Link(url));
    }

    /** {@return the address} */
    @Override
    public String toString() {
        return url;
    }
}
