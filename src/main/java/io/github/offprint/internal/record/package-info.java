/** Not part of the API: papers from the records of web services, for digests and catalogs alike. */
@NullMarked
package io.github.offprint.internal.record;

import org.jspecify.annotations.NullMarked;
