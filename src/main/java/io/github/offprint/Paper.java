package io.github.offprint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One paper as a source describes it.
 *
 * <p>All text is plain Unicode in normalisation form C on one line, white space folded; mathematics stays as the source
 * spells it. What the source didn't say is empty. Papers are immutable and compared by all their {@linkplain #values()
 * fields}, the {@link #source()} included.
 */
public final class Paper implements Serializable {
    private static final long serialVersionUID = 1;

    /** A value for each field that has one, of the class that the kind of the field has. */
    @SuppressWarnings("serial") // an EnumMap in an unmodifiable wrapper
    private final Map<PaperField, Object> values;

    Paper(Map<PaperField, Object> values) {
        this.values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /**
     * Starts a paper.
     *
     * @param title its title; empty only if the source gives none
     * @return a builder that knows the title and nothing else
     */
    public static PaperBuilder builder(String title) {
        return new PaperBuilder(Map.of()).title(title);
    }

    /** {@return a builder that starts with everything this paper has} */
    public PaperBuilder toBuilder() {
        return new PaperBuilder(values);
    }

    /** {@return the title; empty if the source gives none} */
    public String title() {
        return text(PaperField.TITLE).orElse("");
    }

    /** {@return what is known of the authors: names, a count, or nothing} */
    public Authors authors() {
        return value(PaperField.AUTHORS, Authors.class).orElse(Authors.none());
    }

    /** {@return the organisation that the digest shows in place of authors; never itself an author} */
    public Optional<Organization> organization() {
        return value(PaperField.ORGANIZATION, Organization.class);
    }

    /** {@return the date of the paper as far as it is known} */
    public Optional<PaperDate> date() {
        return value(PaperField.DATE, PaperDate.class);
    }

    /** {@return the abstract; empty if the source gives none} */
    public String abstractText() {
        return text(PaperField.ABSTRACT).orElse("");
    }

    /** {@return the arXiv identifier that the source names} */
    public Optional<ArxivId> arxivId() {
        return value(PaperField.ARXIV_ID, ArxivId.class);
    }

    /** {@return the DOI that the source names; one that merely follows from an arXiv identifier is not repeated here} */
    public Optional<Doi> doi() {
        return value(PaperField.DOI, Doi.class);
    }

    /** {@return the address of the paper's page that the source names} */
    public Optional<String> url() {
        return text(PaperField.URL);
    }

    /** {@return arXiv categories such as {@code cs.LG}, the primary one first; unmodifiable, maybe empty} */
    public List<String> categories() {
        return list(PaperField.CATEGORIES);
    }

    /** {@return key words in the source's order; unmodifiable, maybe empty} */
    public List<String> keywords() {
        return list(PaperField.KEYWORDS);
    }

    /** {@return the addresses found in the abstract, in order and each once; unmodifiable, maybe empty} */
    public List<Link> links() {
        return list(PaperField.LINKS);
    }

    /** {@return how many votes the page showed when it was made} */
    public OptionalInt upvotes() {
        return count(PaperField.UPVOTES);
    }

    /** {@return how many comments the page showed when it was made} */
    public OptionalInt comments() {
        return count(PaperField.COMMENTS);
    }

    /** {@return a summary by a machine or by the digest's maker, kept apart from the abstract} */
    public Optional<String> summary() {
        return text(PaperField.SUMMARY);
    }

    /** {@return what kind of work it is and where it was published; {@link Publication#none()} if nothing is known} */
    public Publication publication() {
        return value(PaperField.PUBLICATION, Publication.class).orElse(Publication.none());
    }

    /**
     * {@return where it appeared, as the source prints it: a journal, a journal reference, a conference and its year; the
     * same as the {@link Publication.Field#CONTAINER} of the {@link #publication()}}
     */
    public Optional<String> venue() {
        String container = publication().get(Publication.Field.CONTAINER);
        return container.isEmpty() ? Optional.empty() : Optional.of(container);
    }

    /** {@return the address of the code that the digest shows} */
    public Optional<String> repository() {
        return text(PaperField.REPOSITORY);
    }

    /** {@return how many stars the code had when the digest was made} */
    public OptionalInt stars() {
        return count(PaperField.STARS);
    }

    /** {@return the address of the project's page that the digest shows} */
    public Optional<String> projectPage() {
        return text(PaperField.PROJECT_PAGE);
    }

    /** {@return who proposed the paper to the digest, as the digest prints it} */
    public Optional<String> submitter() {
        return text(PaperField.SUBMITTER);
    }

    /** {@return when the paper was proposed to the digest} */
    public Optional<PaperDate> submitted() {
        return value(PaperField.SUBMITTED, PaperDate.class);
    }

    /** {@return what the archive says of the paper beside all this} */
    public Optional<ArchiveRecord> archive() {
        return value(PaperField.ARCHIVE, ArchiveRecord.class);
    }

    /** {@return the citation key: that of the bibliography which the paper was read from, or one that was set} */
    public Optional<String> key() {
        return text(PaperField.CITATION_KEY);
    }

    /** {@return how the bibliography that the paper was read from cites it} */
    public Optional<Citation> citation() {
        return value(PaperField.CITATION, Citation.class);
    }

    /** {@return where the paper was read; empty for one that was made by hand} */
    public Optional<Source> source() {
        return value(PaperField.SOURCE, Source.class);
    }

    /** {@return the fields that have a value, in their order, and their values; unmodifiable} */
    public Map<PaperField, Object> values() {
        return values;
    }

    private Optional<String> text(PaperField field) {
        return value(field, String.class);
    }

    private OptionalInt count(PaperField field) {
        return values.get(field) instanceof Integer count ? OptionalInt.of(count) : OptionalInt.empty();
    }

    private <T> Optional<T> value(PaperField field, Class<T> type) {
        return Optional.ofNullable(type.cast(values.get(field)));
    }

    @SuppressWarnings("unchecked") // the builder checks each
    private <T> List<T> list(PaperField field) {
        return (List<T>) values.getOrDefault(field, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Paper paper && values.equals(paper.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return the title, and in parentheses what is known of authors or organisation and date} */
    @Override
    public String toString() {
        List<String> about = new ArrayList<>();
        if (!authors().isEmpty()) {
            about.add(authors().toString());
        }
        organization().map(Organization::name).ifPresent(about::add);
        date().map(PaperDate::toString).ifPresent(about::add);
        return about.isEmpty() ? title() : title() + " (" + String.join("; ", about) + ")";
    }
}
