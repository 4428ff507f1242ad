package io.github.offprint.catalog;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a paper that was to be completed. Immutable. */
public final class Completion {

    /** What the catalogs had to say. */
    public enum Outcome {
        /** The paper was found for sure, and its gaps are filled. */
        FOUND,
        /** There are candidates, and none of them is sure, or several are. Nothing was filled. */
        OPEN,
        /** Nothing resembles the paper. */
        ABSENT
    }

    /**
     * Where a value came from.
     *
     * @param catalog the name of the catalog
     * @param record the record that the catalog has, with its own source
     */
    public record Origin(String catalog, Paper record) {
        /** {@return for example {@code "arXiv: 2512.24618"}} */
        @Override
        public String toString() {
            String id = record.arxivId()
                    .map(Object::toString)
                    .or(() -> record.doi().map(Object::toString))
                    .orElse(record.title());
            return catalog + ": " + id;
        }
    }

    private final Paper paper;
    private final Outcome outcome;
    private final @Nullable Candidate match;
    private final List<Candidate> candidates;
    private final Map<Part, Origin> filled;
    private final List<Diagnostic> diagnostics;

    Completion(
            Paper paper,
            Outcome outcome,
            @Nullable Candidate match,
            List<Candidate> candidates,
            Map<Part, Origin> filled,
            List<Diagnostic> diagnostics) {
        this.paper = paper;
        this.outcome = outcome;
        this.match = match;
        this.candidates = List.copyOf(candidates);
        Map<Part, Origin> ordered = new EnumMap<>(Part.class);
        ordered.putAll(filled);
        this.filled = Collections.unmodifiableMap(ordered);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** {@return the paper, with everything that it had, and its gaps filled if it was found} */
    public Paper paper() {
        return paper;
    }

    /** {@return whether it was found} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the record that it was found as, by the first catalog that was sure; empty if it was not found} */
    public Optional<Candidate> match() {
        return Optional.ofNullable(match);
    }

    /** {@return what all catalogs had to offer, with the evidence, the likeliest of each first; unmodifiable} */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** {@return what was filled, and where each value came from; unmodifiable, in the order of {@link Part}} */
    public Map<Part, Origin> filled() {
        return filled;
    }

    /**
     * {@return where the record says something else than the paper, which then stands as it was ({@code record-differs}), and which
     * catalogs failed ({@code catalog-failed}); the lines are those of the paper's source; unmodifiable}
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the outcome, and what was filled from where} */
    @Override
    public String toString() {
        return outcome + " " + filled;
    }
}
