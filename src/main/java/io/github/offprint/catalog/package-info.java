/**
 * Known papers, and what they tell of papers of which a page tells little: a {@link Catalog} is asked with a paper and answers
 * with candidates and the evidence for each, a {@link Completer} takes what is sure and fills the gaps, a {@link PaperCollection}
 * merges what many digests say of the same papers.
 *
 * <p>Nothing here uses the network; {@code io.github.offprint.catalog.online} does.
 */
@NullMarked
package io.github.offprint.catalog;

import org.jspecify.annotations.NullMarked;
