package io.github.offprint.catalog;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.catalog.Completion.Origin;
import io.github.offprint.catalog.Completion.Outcome;
import io.github.offprint.catalog.Evidence.Degree;
import io.github.offprint.catalog.Evidence.Kind;
import io.github.offprint.internal.source.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fills the gaps of papers from catalogs. A record is taken only if it is {@linkplain Candidate#isSure() surely} the paper's, and
 * alone in that; nothing that the paper has is changed, and where the record says something else, a diagnostic says so.
 *
 * <pre>{@code
 * Completion completion = Completer.of(catalog).complete(paper);
 * completion.paper();     // with names, identifiers, date and whatever else was missing
 * completion.filled();    // {AUTHORS=arXiv: 2512.24618, …}
 * }</pre>
 *
 * <p>Immutable, and as safe to share between threads as its catalogs.
 */
public final class Completer {
    /** One sure candidate is taken before another if it outranks it by as much as a date on the day does one near it. */
    private static final double CLEARLY = 1;

    private final List<Catalog> catalogs;
    private final Predicate<Candidate> accepted;

    private Completer(List<Catalog> catalogs, Predicate<Candidate> accepted) {
        this.catalogs = catalogs;
        this.accepted = accepted;
    }

    /**
     * A completer that takes what is sure.
     *
     * @param catalogs the catalogs, asked in this order; a later one is asked with what an earlier one filled, and fills what is left
     * @return the completer
     */
    public static Completer of(Catalog... catalogs) {
        return new Completer(List.of(catalogs), Candidate::isSure);
    }

    /**
     * A completer that takes other candidates: only those with the same identifier, or only those with evidence of one's own.
     *
     * @param accepted tells of a candidate whether it may be taken
     * @return a completer with the same catalogs
     */
    public Completer accepting(Predicate<Candidate> accepted) {
        return new Completer(catalogs, accepted);
    }

    /**
     * Completes a paper. A catalog that fails is reported and passed over.
     *
     * @param paper the paper
     * @return the paper with its gaps filled, or as it was, and what speaks for it
     */
    public Completion complete(Paper paper) {
        Work work = new Work(paper);
        for (Catalog catalog : catalogs) {
            work.ask(catalog);
        }
        return work.completion();
    }

    /** One paper on its way through the catalogs. */
    private final class Work {
        private final Span span;
        private final List<Candidate> candidates = new ArrayList<>();
        private final Map<Part, Origin> filled = new EnumMap<>(Part.class);
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private Paper paper;
        private @Nullable Candidate match;

        Work(Paper paper) {
            this.paper = paper;
            this.span = paper.source().map(Source::span).orElse(Span.ofLine(1));
        }

        void ask(Catalog catalog) {
            try {
                List<Candidate> found = catalog.candidates(paper);
                candidates.addAll(found);
                Candidate taken = choose(found);
                if (taken != null) {
                    take(taken);
                }
            } catch (IOException e) {
                String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                diagnostics.add(Code.CATALOG_FAILED.at(span, catalog.name() + " could not be asked: " + reason));
            }
        }

        private void take(Candidate taken) {
            match = match == null ? taken : match;
            Gaps.Filled result = Gaps.fill(paper, taken.paper());
            Origin origin = new Origin(taken.catalog(), taken.paper());
            result.parts().forEach(part -> filled.put(part, origin));
            for (Evidence evidence : taken.evidence()) {
                if (evidence.degree() != Degree.SAME && evidence.kind() != Kind.AUTHORS) {
                    diagnostics.add(Code.RECORD_DIFFERS.at(span, taken.catalog() + ", " + evidence));
                }
            }
            paper = result.paper();
        }

        Completion completion() {
            Outcome outcome = match != null ? Outcome.FOUND : candidates.isEmpty() ? Outcome.ABSENT : Outcome.OPEN;
            return new Completion(paper, outcome, match, candidates, filled, diagnostics);
        }
    }

    private @Nullable Candidate choose(List<Candidate> candidates) {
        return clearlyFirst(candidates.stream().filter(accepted).toList());
    }

    /** The only one of some candidates, or the one that is clearly before all others but those of the same paper. */
    static @Nullable Candidate clearlyFirst(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        List<Candidate> ranked = Candidate.ranked(candidates);
        Candidate best = ranked.get(0);
        boolean clear = ranked.stream()
                .skip(1)
                .allMatch(other -> best.rank() - other.rank() >= CLEARLY || isSamePaper(best.paper(), other.paper()));
        return clear ? best : null;
    }

    private static boolean isSamePaper(Paper one, Paper other) {
        return Candidate.of(one, other, "").has(Kind.IDENTIFIER, Degree.SAME);
    }
}
