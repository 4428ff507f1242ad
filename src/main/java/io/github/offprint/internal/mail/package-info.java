/** Not part of the API: e-mail messages as header fields and parts of text, with the lines they come from. */
@NullMarked
package io.github.offprint.internal.mail;

import org.jspecify.annotations.NullMarked;
