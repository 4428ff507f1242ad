/**
 * Plain Unicode text as LaTeX for the fields of a bibliography. Not API: this package is not exported and may change
 * without notice.
 */
@NullMarked
package io.github.offprint.internal.latex;

import org.jspecify.annotations.NullMarked;
