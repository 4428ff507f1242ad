/** Not part of the API: files that are written beside their place and moved there when they are whole. */
@NullMarked
package io.github.offprint.internal.file;

import org.jspecify.annotations.NullMarked;
