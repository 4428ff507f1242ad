/** Not part of the API: text as ASCII, its hash, and the names of months. */
@NullMarked
package io.github.offprint.internal.text;

import org.jspecify.annotations.NullMarked;
