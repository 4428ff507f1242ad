/** Not part of the API: what labels mean, and the phrases that pages print around their papers. */
@NullMarked
package io.github.offprint.internal.label;

import org.jspecify.annotations.NullMarked;
