/** Not part of the API: reading lines of text, and text as ASCII. */
@NullMarked
package io.github.offprint.internal.text;

import org.jspecify.annotations.NullMarked;
