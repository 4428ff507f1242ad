/** Not part of the API: where what is read comes from, bytes as lines of text, and where what is found goes. */
@NullMarked
package io.github.offprint.internal.source;

import org.jspecify.annotations.NullMarked;
