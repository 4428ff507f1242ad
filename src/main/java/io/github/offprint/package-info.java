/**
 * The model: what a digest says about a paper, as immutable values.
 *
 * <p>{@link io.github.offprint.Paper} and its parts hold plain Unicode text without the markup of the digest they came
 * from. Every type here is immutable, safe to share between threads, serializable, free of {@code null}
 * ({@link java.util.Optional} where a part may be missing) and compared by value. A part that the source did not give is
 * empty; nothing is guessed.
 *
 * @serial exclude
 */
@NullMarked
package io.github.offprint;

import org.jspecify.annotations.NullMarked;
