/**
 * Not part of the API: what web addresses and identifiers of papers mean. It knows nothing of papers, so that the model may
 * know it.
 */
@NullMarked
package io.github.offprint.internal.id;

import org.jspecify.annotations.NullMarked;
