package io.github.offprint.digest;

import io.github.offprint.PaperHandler;

/**
 * Takes what a {@link DigestParser} finds, as any {@link PaperHandler} does, and learns the form of the digest. The papers
 * of a page come in the order of the page, when the page has ended.
 */
@FunctionalInterface
public interface DigestHandler extends PaperHandler {

    /**
     * Learns in which form the digest is. Called once, before anything else. Does nothing unless overridden.
     *
     * @param form the form that was recognised, or that the caller asked for
     */
    default void form(DigestForm form) {}
}
