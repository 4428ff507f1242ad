package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;

/**
 * A field of an entry.
 *
 * @param name its name as spelled
 * @param value its value in LaTeX: macros and concatenations are resolved, the outer braces or quotes are gone
 * @param span its lines
 * @param column where in the first line it begins, from 1
 */
public record RawField(String name, String value, Span span, int column) {}
