package io.github.offprint.catalog;

import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperHandler;
import io.github.offprint.TitleKey;
import io.github.offprint.internal.record.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The distinct papers of many digests and bibliographies: what is the same paper by its identifier, or else
 * {@linkplain Candidate#isSure() surely} by its title and what speaks for it, becomes one, with the fullest value of each part and
 * every source. Papers stand in the order in which they first came. Immutable.
 *
 * <pre>{@code
 * PaperCollection.Builder builder = PaperCollection.builder();
 * for (Path file : files) {
 *     DigestParser.builder().build().parse(file, builder);
 * }
 * BibTeX.write(builder.build().papers(), Path.of("all.bib"));
 * }</pre>
 */
public final class PaperCollection {
    private final List<MergedPaper> entries;

    /** Made when it is first asked for; guarded by this collection. */
    private @Nullable Builder index;

    private PaperCollection(List<MergedPaper> entries) {
        this.entries = entries;
    }

    /**
     * Merges papers.
     *
     * @param papers the papers of all sources, one source after another
     * @return the distinct papers
     */
    public static PaperCollection of(Collection<Paper> papers) {
        Builder builder = builder();
        papers.forEach(builder::paper);
        return builder.build();
    }

    /** {@return a builder without papers} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the distinct papers; unmodifiable} */
    public List<Paper> papers() {
        return entries.stream().map(MergedPaper::paper).toList();
    }

    /** {@return the distinct papers, each with the papers that it was made of; unmodifiable} */
    public List<MergedPaper> entries() {
        return entries;
    }

    /**
     * Whether a paper is one of these: the same by its identifier, or else surely by its title and what speaks for it.
     *
     * @param paper the paper, from any source
     * @return true if it would be merged with one of these
     */
    public synchronized boolean contains(Paper paper) {
        if (index == null) {
            index = builder();
            entries.forEach(entry -> entry.originals().forEach(index::paper));
        }
        return index.place(paper, TitleKey.of(paper.title())) != null;
    }

    /**
     * The papers that are none of others, such as of a library of one's own.
     *
     * <pre>{@code
     * PaperCollection unread = digests.minus(PaperCollection.of(BibTeX.read(Path.of("library.bib")).papers()));
     * }</pre>
     *
     * @param others the papers to leave out
     * @return those of which no original is {@linkplain #contains one of the others}, in their order
     */
    public PaperCollection minus(PaperCollection others) {
        return new PaperCollection(entries.stream()
                .filter(entry -> entry.originals().stream().noneMatch(others::contains))
                .toList());
    }

    /** {@return how many papers there are, and of how many they were made} */
    @Override
    public String toString() {
        int all = entries.stream().mapToInt(entry -> entry.originals().size()).sum();
        return entries.size() + " papers, from " + all;
    }

    /** Takes papers as readers find them. Not for use by several threads at once. */
    public static final class Builder implements PaperHandler {
        /** So many papers of one title are compared; more have nothing to tell them apart, or all the same. */
        private static final int MOST_COMPARED = 64;

        /** The papers of each entry; none where an entry was joined to an earlier one. */
        private final List<List<Paper>> groups = new ArrayList<>();

        private final Map<ArxivId, Integer> byArxivId = new HashMap<>();
        private final Map<Doi, Integer> byDoi = new HashMap<>();
        private final Map<Long, List<Integer>> byTitle = new HashMap<>();
        private final Map<Integer, Paper> merged = new HashMap<>();

        private Builder() {}

        /**
         * Adds a paper.
         *
         * @param paper the paper
         */
        @Override
        public void paper(Paper paper) {
            TitleKey title = TitleKey.of(paper.title());
            join(paper);
            Integer place = place(paper, title);
            if (place == null) {
                place = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(place).add(paper);
            merged.remove(place);
            index(paper, title, place);
        }

        private static Optional<ArxivId> arxivId(Paper paper) {
            return Identifiers.arxivId(paper).map(ArxivId::withoutVersion);
        }

        /** The entry of a paper; null if it is none of these. */
        private @Nullable Integer place(Paper paper, TitleKey title) {
            Integer one = withArxivIdOf(paper);
            Integer other = withDoiOf(paper);
            return one != null ? one : other != null ? other : titled(paper, title);
        }

        private @Nullable Integer withArxivIdOf(Paper paper) {
            return arxivId(paper).map(byArxivId::get).orElse(null);
        }

        private @Nullable Integer withDoiOf(Paper paper) {
            return paper.doi().map(byDoi::get).orElse(null);
        }

        /** Makes one of two entries, if a paper's identifiers name both. */
        private void join(Paper paper) {
            Integer one = withArxivIdOf(paper);
            Integer other = withDoiOf(paper);
            if (one == null || other == null || one.equals(other)) {
                return;
            }
            int first = Math.min(one, other);
            int second = Math.max(one, other);
            if (isOtherArxivId(first, second)) {
                return;
            }
            List<Paper> moved = groups.get(second);
            groups.set(second, List.of());
            groups.get(first).addAll(moved);
            merged.remove(first);
            merged.remove(second);
            moved.forEach(original -> index(original, TitleKey.of(original.title()), first));
        }

        private boolean isOtherArxivId(int first, int second) {
            Optional<ArxivId> one = arxivId(first);
            Optional<ArxivId> other = arxivId(second);
            return one.isPresent() && other.isPresent() && !one.equals(other);
        }

        private Optional<ArxivId> arxivId(int entry) {
            return groups.get(entry).stream()
                    .flatMap(paper -> arxivId(paper).stream())
                    .findFirst();
        }

        /** The entry that is surely of the paper, and no other as surely. */
        private @Nullable Integer titled(Paper paper, TitleKey title) {
            List<Candidate> sure = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int place : places(title)) {
                Candidate candidate = Candidate.of(paper, title, merged(place), "");
                if (candidate.isSure()) {
                    sure.add(candidate);
                    places.add(place);
                }
            }
            Candidate first = Completer.clearlyFirst(sure);
            return first == null ? null : places.get(sure.indexOf(first));
        }

        /** The entries with such a title, or of so many the first. */
        private List<Integer> places(TitleKey title) {
            TreeSet<Integer> places = new TreeSet<>();
            CatalogKeys keys = CatalogKeys.ofTitles(title);
            for (int i = 0; i < keys.count(); i++) {
                places.addAll(byTitle.getOrDefault(keys.array()[i], List.of()));
            }
            return places.stream()
                    .filter(place -> !groups.get(place).isEmpty())
                    .limit(MOST_COMPARED)
                    .toList();
        }

        private Paper merged(int place) {
            return merged.computeIfAbsent(
                    place, none -> Merging.merge(groups.get(place)).paper());
        }

        private void index(Paper paper, TitleKey title, int place) {
            arxivId(paper).ifPresent(id -> byArxivId.put(id, place));
            paper.doi().ifPresent(doi -> byDoi.put(doi, place));
            CatalogKeys keys = CatalogKeys.ofTitles(title);
            for (int i = 0; i < keys.count(); i++) {
                List<Integer> places = byTitle.computeIfAbsent(keys.array()[i], none -> new ArrayList<>());
                if (places.size() < MOST_COMPARED && !places.contains(place)) {
                    places.add(place);
                }
            }
        }

        /** {@return the distinct papers so far} */
        public PaperCollection build() {
            return new PaperCollection(groups.stream()
                    .filter(group -> !group.isEmpty())
                    .map(Merging::merge)
                    .toList());
        }
    }
}
