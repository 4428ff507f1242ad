/** What a work is and is numbered by, in the terms of whoever tells of it: its type, pages, ISBN and ISSN. */
@NullMarked
package io.github.offprint.internal.work;

import org.jspecify.annotations.NullMarked;
