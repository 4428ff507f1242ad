/** Not part of the API: JSON by Jackson. */
@NullMarked
package io.github.offprint.internal.json;

import org.jspecify.annotations.NullMarked;
