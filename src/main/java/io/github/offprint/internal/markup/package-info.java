/** Text in the markup of publishers and web pages: HTML, JATS, MathML. */
@NullMarked
package io.github.offprint.internal.markup;

import org.jspecify.annotations.NullMarked;
