/**
 * Cuts BibTeX files into entries and fields, whatever state they are in. JBibTeX's parser is not used: it opens files that
 * its input names, and one bad entry costs it all others.
 */
@NullMarked
package io.github.offprint.internal.bibtex;

import org.jspecify.annotations.NullMarked;
