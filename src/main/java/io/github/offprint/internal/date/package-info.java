/** Not part of the API: dates as people, programs and exports spell them. */
@NullMarked
package io.github.offprint.internal.date;

import org.jspecify.annotations.NullMarked;
