package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;

/**
 * A field of an entry.
 *
 * @param name its name as spelled
 * @param value its value in LaTeX: macros and concatenations are resolved, the outer braces or quotes are gone
 * @param source the value as it stands in the file, with its braces or quotes; in braces where it is put together of parts or of
 *     macros of the file
 * @param span its lines
 * @param column where in the first line it begins, from 1
 */
public record RawField(String name, String value, String source, Span span, int column) {}
