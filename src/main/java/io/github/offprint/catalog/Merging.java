package io.github.offprint.catalog;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.TitleKey;
import io.github.offprint.catalog.MergedPaper.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes one paper of several that are the same: of each part the fullest value, and of equally full ones the first. */
final class Merging {
    private Merging() {}

    static MergedPaper merge(List<Paper> originals) {
        Paper merged = originals.get(0);
        for (Paper original : originals.subList(1, originals.size())) {
            merged = fuller(Gaps.fill(merged, original).paper(), original);
        }
        List<Difference> differences = new ArrayList<>();
        for (Paper original : originals) {
            compare(merged, original, differences);
        }
        return new MergedPaper(merged, originals, differences);
    }

    /** The first paper, with what the second one says more fully. */
    private static Paper fuller(Paper one, Paper other) {
        PaperBuilder builder = one.toBuilder();
        if (fullness(other.authors()) > fullness(one.authors())) {
            builder.authors(other.authors());
        }
        other.date()
                .filter(date ->
                        fullness(date) > one.date().map(Merging::fullness).orElse(-1))
                .ifPresent(builder::date);
        if (other.abstractText().length() > one.abstractText().length()) {
            builder.abstractText(other.abstractText());
        }
        if (other.categories().size() > one.categories().size()) {
            builder.categories(other.categories());
        }
        if (other.keywords().size() > one.keywords().size()) {
            builder.keywords(other.keywords());
        }
        if (other.links().size() > one.links().size()) {
            builder.links(other.links());
        }
        more(one.upvotes(), other.upvotes()).ifPresent(builder::upvotes);
        more(one.comments(), other.comments()).ifPresent(builder::comments);
        more(one.stars(), other.stars()).ifPresent(builder::stars);
        first(one.summary(), other.summary()).ifPresent(builder::summary);
        first(one.submitter(), other.submitter()).ifPresent(builder::submitter);
        first(one.submitted(), other.submitted()).ifPresent(builder::submitted);
        return builder.build();
    }

    private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }

    private static OptionalInt more(OptionalInt one, OptionalInt other) {
        return other.isPresent() && other.getAsInt() > one.orElse(-1) ? other : one;
    }

    /** Names count for more than a mere count, and a list that is complete for more than one that isn't. */
    private static int fullness(Authors authors) {
        return 4 * authors.known().size()
                + (authors.isComplete() ? 2 : 0)
                + (authors.declaredCount().isPresent() ? 1 : 0);
    }

    /** A definite year counts for most, then each part of the date, then that the year was printed. */
    private static int fullness(PaperDate date) {
        return (date.isYearDefinite() ? 16 : 0)
                + (date.month().isPresent() || date.season().isPresent() ? 4 : 0)
                + (date.day().isPresent() ? 4 : 0)
                + (date.yearBasis() == YearBasis.PRINTED ? 1 : 0);
    }

    private static void compare(Paper merged, Paper original, List<Difference> differences) {
        Comparer comparer = new Comparer(merged, original, differences);
        comparer.part(Part.TITLE, Paper::title, TitleKey::of);
        comparer.part(Part.AUTHORS, Merging::names, TitleKey::of);
        comparer.part(Part.DATE, Merging::day, text -> text);
        comparer.part(Part.ARXIV_ID, paper -> text(paper.arxivId().map(id -> id.id())), text -> text);
        comparer.part(Part.DOI, paper -> text(paper.doi()), doi -> doi.toLowerCase(Locale.ROOT));
        comparer.part(Part.URL, paper -> text(paper.url()), text -> text);
        comparer.part(Part.ORGANIZATION, paper -> text(paper.organization()), TitleKey::of);
        comparer.part(Part.PUBLICATION, paper -> text(paper.venue()), text -> text);
        comparer.part(Part.ABSTRACT, Paper::abstractText, TitleKey::of);
    }

    private static String names(Paper paper) {
        Authors authors = paper.authors();
        return authors.isComplete() ? authors.known().stream().map(Author::name).collect(Collectors.joining("; ")) : "";
    }

    private static String day(Paper paper) {
        return text(paper.date().flatMap(PaperDate::toLocalDate));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private record Comparer(Paper merged, Paper original, List<Difference> differences) {
        void part(Part part, Function<Paper, String> value, Function<String, ?> essence) {
            String taken = value.apply(merged);
            String other = value.apply(original);
            if (!other.isEmpty() && !taken.isEmpty() && !essence.apply(taken).equals(essence.apply(other))) {
                differences.add(new Difference(part, taken, other, original.source()));
            }
        }
    }
}
