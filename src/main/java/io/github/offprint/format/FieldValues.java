package io.github.offprint.format;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Source;
import io.github.offprint.internal.name.PrintedName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The value of each {@link Loss}, made so that two papers agree in a field if and only if the values are equal. */
final class FieldValues {
    private final Paper paper;

    private FieldValues(Paper paper) {
        this.paper = paper;
    }

    /** The value, or empty if the paper hasn't the field. */
    static Optional<?> of(Loss field, Paper paper) {
        return new FieldValues(paper).of(field);
    }

    /** The fields that a paper has and that another has not, or otherwise. */
    static Set<Loss> lost(Paper paper, Paper again) {
        Set<Loss> lost = EnumSet.noneOf(Loss.class);
        for (Loss field : Loss.values()) {
            Optional<?> value = of(field, paper);
            if (value.isPresent() && !value.equals(of(field, again))) {
                lost.add(field);
            }
        }
        return Collections.unmodifiableSet(lost);
    }

    private Optional<?> of(Loss field) {
        return switch (field) {
            case TITLE -> text(paper.title());
            case AUTHORS -> authors();
            case MISSING_AUTHORS -> missing() ? Optional.of(true) : Optional.empty();
            case PARTICLES -> particles();
            case PRINTED_NAMES -> list(namesPrintedOtherwise(paper.authors()));
            case AUTHOR_COUNT -> authorCount();
            case ORGANIZATION -> paper.organization().map(Organization::name);
            case ORGANIZATION_HANDLE ->
                text(paper.organization().map(Organization::handle).orElse(""));
            case YEAR_AND_MONTH -> definite().map(date -> List.of(date.year(), date.unspecifiedDigits(), date.month()));
            case DAY -> definite().map(PaperDate::day).filter(OptionalInt::isPresent);
            case EXTENT -> definite().flatMap(FieldValues::extent);
            case BOUND ->
                paper.date()
                        .filter(date -> date.year().isPresent() && isBound(date))
                        .map(PaperDate::toString);
            case MONTH_AND_DAY ->
                paper.date().filter(date -> date.year().isEmpty()).map(PaperDate::toString);
            case YEAR_BASIS -> paper.date().flatMap(date -> text(Values.inferredFrom(date)));
            case ABSTRACT -> text(paper.abstractText());
            case ARXIV_ID -> paper.arxivId();
            case DOI -> text(Values.doi(paper).toLowerCase(Locale.ROOT));
            case URL -> text(Values.url(paper));
            case PAGE_URL -> paper.url().filter(url -> !url.equals(Values.url(paper)));
            case PRIMARY_CLASS -> text(paper.arxivId().isPresent() ? Values.primaryClass(paper) : "");
            case CATEGORIES ->
                list(paper.arxivId().isEmpty() || paper.categories().size() > 1 ? paper.categories() : List.of());
            case KEYWORDS -> list(paper.keywords());
            case LINKS -> list(paper.links().stream().map(Link::url).toList());
            case UPVOTES -> number(paper.upvotes());
            case COMMENTS -> number(paper.comments());
            case WORK_TYPE -> text(paper.publication().type());
            case VENUE -> paper.venue();
            case PUBLICATION -> publication();
            case SUMMARY -> paper.summary();
            case REPOSITORY -> paper.repository();
            case STARS -> number(paper.stars());
            case PROJECT_PAGE -> paper.projectPage();
            case SUBMITTER -> paper.submitter();
            case SUBMITTED -> paper.submitted();
            case ARCHIVE -> paper.archive();
            case DIGEST -> text(paper.source().map(Source::digest).orElse(""));
            case DOCUMENT -> paper.source().map(source -> List.of(source.document(), source.span()));
            case CITATION_KEY -> paper.key();
            case CITATION -> paper.citation().flatMap(FieldValues::further);
        };
    }

    /** The type as it was spelt, and the fields that no part of a paper holds. */
    private static Optional<?> further(Citation citation) {
        Map<String, String> fields = new HashMap<>(citation.fields());
        fields.keySet()
                .removeIf(name -> !Vocabulary.fields(citation.notation(), name, citation.type())
                        .isEmpty());
        boolean none = citation.type().isEmpty() && fields.isEmpty();
        return none ? Optional.empty() : Optional.of(List.of(citation.notation(), citation.type(), fields));
    }

    private Optional<?> publication() {
        Publication rest = paper.publication().toBuilder()
                .type("")
                .clear(Publication.Field.CONTAINER)
                .build();
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<List<String>> list(List<String> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static Optional<Integer> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private Optional<PaperDate> definite() {
        return paper.date().filter(date -> date.year().isPresent() && !isBound(date));
    }

    private static boolean isBound(PaperDate date) {
        return !date.isYearDefinite() || date.isApproximate();
    }

    private static Optional<String> extent(PaperDate date) {
        boolean plain = date.season().isEmpty() && !date.isUncertain() && !date.isRange();
        return plain ? Optional.empty() : Optional.of(Values.date(Optional.of(date)));
    }

    private Optional<?> authors() {
        List<List<String>> names =
                paper.authors().known().stream().map(FieldValues::parts).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private boolean missing() {
        Authors authors = paper.authors();
        int known = authors.known().size();
        return known > 0 && authors.declaredCount().orElse(Integer.MAX_VALUE) > known;
    }

    private static List<String> parts(Author author) {
        return author instanceof Author.Person person
                ? List.of(person.given(), (person.particle() + " " + person.family()).strip(), person.suffix())
                : List.of(author.name());
    }

    private Optional<List<String>> particles() {
        List<String> particles = paper.authors().known().stream()
                .map(author -> author instanceof Author.Person person ? person.particle() : "")
                .toList();
        return list(particles.stream().allMatch(String::isEmpty) ? List.of() : particles);
    }

    /** All names if one of them is printed otherwise than its parts say, else none. */
    static List<String> namesPrintedOtherwise(Authors authors) {
        boolean plain = authors.known().stream()
                .allMatch(author -> !(author instanceof Author.Person person)
                        || author.name().equals(PrintedName.of(person)));
        return plain ? List.of() : authors.known().stream().map(Author::name).toList();
    }

    /** A count that doesn't follow from the names. */
    private Optional<Integer> authorCount() {
        Authors authors = paper.authors();
        return authors.isComplete() ? Optional.empty() : number(authors.declaredCount());
    }
}
