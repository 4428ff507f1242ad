/**
 * Reading digests: lists of papers as pages, mailings and people show them.
 *
 * <p>{@link io.github.offprint.digest.Digest#read} is the short way, {@link io.github.offprint.digest.DigestParser} the
 * way with options and for input that doesn't fit in memory. A front end turns a notation into lines, and one grammar
 * turns lines into papers.
 */
@NullMarked
package io.github.offprint.digest;

import org.jspecify.annotations.NullMarked;
