package io.github.offprint.catalog;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Publication;
import io.github.offprint.internal.record.Identifiers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The gaps of a paper and what a record of the same paper has for them. Nothing that is there is changed. */
final class Gaps {
    private final Paper paper;
    private final Paper record;
    private final PaperBuilder builder;
    private final Set<Part> filled = EnumSet.noneOf(Part.class);

    private Gaps(Paper paper, Paper record) {
        this.paper = paper;
        this.record = record;
        this.builder = paper.toBuilder();
    }

    /** A paper with its gaps filled, and which those were. */
    record Filled(Paper paper, Set<Part> parts) {}

    static Filled fill(Paper paper, Paper record) {
        Gaps gaps = new Gaps(paper, record);
        gaps.authors();
        gaps.date();
        gaps.identifiers();
        gaps.rest();
        return new Filled(gaps.filled.isEmpty() ? paper : gaps.builder.build(), gaps.filled);
    }

    private <T> void fill(Part part, Optional<T> there, Optional<T> found, Consumer<T> setter) {
        if (there.isEmpty() && found.isPresent()) {
            setter.accept(found.get());
            filled.add(part);
        }
    }

    private static Optional<List<String>> some(List<String> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** Names where there are none, and those that follow on the ones that are there; the count stays as it was declared. */
    private void authors() {
        Authors there = paper.authors();
        List<Author> known = record.authors().known();
        if (known.size() <= there.known().size() || there.isComplete() || !continues(there.known(), known)) {
            return;
        }
        List<Author> names = new ArrayList<>(there.known());
        names.addAll(known.subList(names.size(), known.size()));
        boolean counted = there.declaredCount().isPresent();
        builder.authors(
                counted
                        ? Authors.of(names, there.declaredCount().getAsInt())
                        : record.authors().declaredCount().isPresent()
                                ? Authors.of(
                                        names, record.authors().declaredCount().getAsInt())
                                : Authors.andOthers(names));
        filled.add(Part.AUTHORS);
    }

    /** Whether a list of names is the beginning of another, however its given names are written. */
    private static boolean continues(List<Author> start, List<Author> all) {
        for (int i = 0; i < start.size(); i++) {
            if (!Comparison.family(start.get(i)).equals(Comparison.family(all.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A date where there is none; a year for a month and a day; a day for a month, and a month for a year. */
    private void date() {
        Optional<PaperDate> found = record.date().filter(PaperDate::isYearDefinite);
        if (found.isPresent()) {
            Optional<PaperDate> better =
                    paper.date().isEmpty() ? found : better(paper.date().get(), found.get());
            better.ifPresent(date -> {
                builder.date(date);
                filled.add(Part.DATE);
            });
        }
    }

    private static Optional<PaperDate> better(PaperDate there, PaperDate found) {
        if (there.isRange() || found.isRange() || there.season().isPresent() || there.unspecifiedDigits() > 0) {
            return Optional.empty();
        }
        if (!there.isYearDefinite()) {
            boolean same = there.month().equals(found.month()) && there.day().equals(found.day());
            boolean later = there.year().isEmpty()
                    || found.year().getAsInt() >= there.year().getAsInt();
            return same && later
                    ? Optional.of(found.withYear(found.year().getAsInt(), YearBasis.CATALOG))
                    : Optional.empty();
        }
        boolean sameYear = there.year().equals(found.year());
        boolean month = there.month().isEmpty() && found.month().isPresent();
        boolean day = there.day().isEmpty()
                && there.month().equals(found.month())
                && found.day().isPresent();
        boolean exact = !there.isApproximate() && !there.isUncertain();
        return sameYear && exact && (month || day)
                ? Optional.of(found.withYear(found.year().getAsInt(), there.yearBasis()))
                : Optional.empty();
    }

    private void identifiers() {
        fill(Part.ARXIV_ID, paper.arxivId(), record.arxivId(), builder::arxivId);
        fill(Part.DOI, paper.doi(), Identifiers.publishedDoi(record), builder::doi);
        fill(Part.URL, paper.url(), record.url(), builder::url);
    }

    private void rest() {
        fill(Part.TITLE, text(paper.title()), text(record.title()), builder::title);
        fill(Part.ORGANIZATION, paper.organization(), record.organization(), builder::organization);
        fill(Part.ABSTRACT, text(paper.abstractText()), text(record.abstractText()), builder::abstractText);
        fill(Part.CATEGORIES, some(paper.categories()), some(record.categories()), builder::categories);
        fill(Part.KEYWORDS, some(paper.keywords()), some(record.keywords()), builder::keywords);
        publication();
        fill(Part.REPOSITORY, paper.repository(), record.repository(), builder::repository);
        fill(Part.PROJECT_PAGE, paper.projectPage(), record.projectPage(), builder::projectPage);
        fill(Part.ARCHIVE, paper.archive(), record.archive(), builder::archive);
    }

    /** All that the record says, where nothing but a place is known; that place stays. */
    private void publication() {
        Publication there = paper.publication();
        Publication found = record.publication();
        if (!there.toBuilder().clear(Publication.Field.CONTAINER).build().isEmpty()) {
            return;
        }
        String place = there.get(Publication.Field.CONTAINER);
        Publication filled = place.isEmpty() || found.isEmpty()
                ? found
                : found.toBuilder().set(Publication.Field.CONTAINER, place).build();
        if (!found.isEmpty() && !filled.equals(there)) {
            builder.publication(filled);
            this.filled.add(Part.PUBLICATION);
        }
        if (paper.citation().isEmpty() && record.citation().isPresent()) {
            builder.citation(record.citation().get());
            builder.key(paper.key().or(record::key).orElse(""));
            this.filled.add(Part.PUBLICATION);
        }
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
