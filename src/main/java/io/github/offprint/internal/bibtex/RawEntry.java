package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;
import java.util.List;

/**
 * An entry as it stands in the file.
 *
 * @param type its type as spelled, without the {@code @}
 * @param key its key as spelled; empty if it has none
 * @param fields its fields in their order; names may come twice
 * @param span its lines
 * @param column where in the first line it begins, from 1
 */
public record RawEntry(String type, String key, List<RawField> fields, Span span, int column) {}
