/** Not part of the API: the names of authors as printed, taken apart. */
@NullMarked
package io.github.offprint.internal.name;

import org.jspecify.annotations.NullMarked;
