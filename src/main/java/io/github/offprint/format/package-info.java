/**
 * Papers as files: one class per format, a writer that takes one paper at a time, and citation keys that are the same in
 * every format.
 *
 * <p>Start with the class that bears the format's name. Writers throw on I/O alone: whatever text a paper holds, what
 * comes out is well formed.
 */
@NullMarked
package io.github.offprint.format;

import org.jspecify.annotations.NullMarked;
