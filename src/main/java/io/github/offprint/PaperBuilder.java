package io.github.offprint;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Paper}. Each setter replaces what was set before; empty text, an empty list or {@code null} takes it away.
 * Not for use by several threads at once.
 */
public final class PaperBuilder {
    private final Map<PaperField, Object> values = new EnumMap<>(PaperField.class);

    PaperBuilder(Map<PaperField, Object> values) {
        this.values.putAll(values);
    }

    /**
     * Sets a field, as the setter of its name does.
     *
     * @param field the field
     * @param value its value, of the class that the {@linkplain PaperField#kind() kind} of the field has; {@code null} for none
     * @return this builder
     * @throws ClassCastException if the value is of another class
     * @throws IllegalArgumentException if it is a negative count
     */
    public PaperBuilder set(PaperField field, @Nullable Object value) {
        Object tidy = value == null ? null : tidy(field.kind(), value);
        if (tidy == null) {
            values.remove(field);
        } else {
            values.put(field, tidy);
        }
        return this;
    }

    /**
     * Sets the title.
     *
     * @param newTitle the title; empty for none
     * @return this builder
     */
    public PaperBuilder title(String newTitle) {
        return set(PaperField.TITLE, Objects.requireNonNull(newTitle));
    }

    /**
     * Sets what is known of the authors.
     *
     * @param newAuthors names, a count, or {@link Authors#none()}
     * @return this builder
     */
    public PaperBuilder authors(Authors newAuthors) {
        return set(PaperField.AUTHORS, Objects.requireNonNull(newAuthors));
    }

    /**
     * Sets the organisation of the byline.
     *
     * @param newOrganization the organisation; {@code null} for none
     * @return this builder
     */
    public PaperBuilder organization(@Nullable Organization newOrganization) {
        return set(PaperField.ORGANIZATION, newOrganization);
    }

    /**
     * Sets the date.
     *
     * @param newDate the date as far as it is known; {@code null} for none
     * @return this builder
     */
    public PaperBuilder date(@Nullable PaperDate newDate) {
        return set(PaperField.DATE, newDate);
    }

    /**
     * Sets the abstract.
     *
     * @param newAbstract the abstract; line breaks become spaces; empty for none
     * @return this builder
     */
    public PaperBuilder abstractText(String newAbstract) {
        return set(PaperField.ABSTRACT, Objects.requireNonNull(newAbstract));
    }

    /**
     * Sets the arXiv identifier.
     *
     * @param newId the identifier; {@code null} for none
     * @return this builder
     */
    public PaperBuilder arxivId(@Nullable ArxivId newId) {
        return set(PaperField.ARXIV_ID, newId);
    }

    /**
     * Sets the DOI.
     *
     * @param newDoi the DOI; {@code null} for none
     * @return this builder
     */
    public PaperBuilder doi(@Nullable Doi newDoi) {
        return set(PaperField.DOI, newDoi);
    }

    /**
     * Sets the address of the paper's page.
     *
     * @param newUrl the address; empty for none; not checked
     * @return this builder
     */
    public PaperBuilder url(String newUrl) {
        return set(PaperField.URL, Objects.requireNonNull(newUrl));
    }

    /**
     * Sets the arXiv categories.
     *
     * @param newCategories the categories, the primary one first; blank ones are dropped
     * @return this builder
     */
    public PaperBuilder categories(Collection<String> newCategories) {
        return set(PaperField.CATEGORIES, Objects.requireNonNull(newCategories));
    }

    /**
     * Sets the key words.
     *
     * @param newKeywords the key words in the source's order; blank ones are dropped
     * @return this builder
     */
    public PaperBuilder keywords(Collection<String> newKeywords) {
        return set(PaperField.KEYWORDS, Objects.requireNonNull(newKeywords));
    }

    /**
     * Sets the addresses found in the abstract.
     *
     * @param newLinks the addresses in order; one that stands there twice is kept once
     * @return this builder
     */
    public PaperBuilder links(Collection<Link> newLinks) {
        return set(PaperField.LINKS, Objects.requireNonNull(newLinks));
    }

    /**
     * Sets the votes that the page showed.
     *
     * @param count how many, from 0; {@code null} for none
     * @return this builder
     * @throws IllegalArgumentException if the count is negative
     */
    public PaperBuilder upvotes(@Nullable Integer count) {
        return set(PaperField.UPVOTES, count);
    }

    /**
     * Sets the comments that the page showed.
     *
     * @param count how many, from 0; {@code null} for none
     * @return this builder
     * @throws IllegalArgumentException if the count is negative
     */
    public PaperBuilder comments(@Nullable Integer count) {
        return set(PaperField.COMMENTS, count);
    }

    /**
     * Sets a summary that the authors did not write.
     *
     * @param newSummary its text; white space is folded, empty for none
     * @return this builder
     */
    public PaperBuilder summary(String newSummary) {
        return set(PaperField.SUMMARY, Objects.requireNonNull(newSummary));
    }

    /**
     * Sets what kind of work it is and where it was published.
     *
     * @param newPublication the publication; {@link Publication#none()} for none
     * @return this builder
     */
    public PaperBuilder publication(Publication newPublication) {
        return set(PaperField.PUBLICATION, Objects.requireNonNull(newPublication));
    }

    /**
     * Sets where it appeared: the {@link Publication.Field#CONTAINER} of the publication, whose other fields stay.
     *
     * @param newVenue the journal, the journal reference or the conference as printed; empty for none
     * @return this builder
     */
    public PaperBuilder venue(String newVenue) {
        Publication there = (Publication) values.getOrDefault(PaperField.PUBLICATION, Publication.none());
        return publication(
                there.toBuilder().set(Publication.Field.CONTAINER, newVenue).build());
    }

    /**
     * Sets where the code is.
     *
     * @param newRepository an absolute address; empty for none
     * @return this builder
     */
    public PaperBuilder repository(String newRepository) {
        return set(PaperField.REPOSITORY, Objects.requireNonNull(newRepository));
    }

    /**
     * Sets how many stars the code had.
     *
     * @param newStars the number, not negative; {@code null} for none
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public PaperBuilder stars(@Nullable Integer newStars) {
        return set(PaperField.STARS, newStars);
    }

    /**
     * Sets the project's page.
     *
     * @param newProjectPage an absolute address; empty for none
     * @return this builder
     */
    public PaperBuilder projectPage(String newProjectPage) {
        return set(PaperField.PROJECT_PAGE, Objects.requireNonNull(newProjectPage));
    }

    /**
     * Sets who proposed the paper to the digest.
     *
     * @param newSubmitter the name as printed; empty for none
     * @return this builder
     */
    public PaperBuilder submitter(String newSubmitter) {
        return set(PaperField.SUBMITTER, Objects.requireNonNull(newSubmitter));
    }

    /**
     * Sets when the paper was proposed to the digest.
     *
     * @param newSubmitted the date as far as known; {@code null} for none
     * @return this builder
     */
    public PaperBuilder submitted(@Nullable PaperDate newSubmitted) {
        return set(PaperField.SUBMITTED, newSubmitted);
    }

    /**
     * Sets what the archive says of the paper.
     *
     * @param newArchive the archive's record; {@code null} for none
     * @return this builder
     */
    public PaperBuilder archive(@Nullable ArchiveRecord newArchive) {
        return set(PaperField.ARCHIVE, newArchive);
    }

    /**
     * Sets the citation key.
     *
     * @param newKey the key; empty for none, so that one is made when the paper is written
     * @return this builder
     */
    public PaperBuilder key(String newKey) {
        return set(PaperField.CITATION_KEY, Objects.requireNonNull(newKey));
    }

    /**
     * Sets how a bibliography cites the paper.
     *
     * @param newCitation type and further fields; {@code null} for none
     * @return this builder
     */
    public PaperBuilder citation(@Nullable Citation newCitation) {
        return set(PaperField.CITATION, newCitation);
    }

    /**
     * Sets where the paper was read.
     *
     * @param newSource digest, document and lines; {@code null} for none
     * @return this builder
     */
    public PaperBuilder source(@Nullable Source newSource) {
        return set(PaperField.SOURCE, newSource);
    }

    /** {@return the paper} */
    public Paper build() {
        return new Paper(values);
    }

    /** A value as a paper holds it; null for one that says nothing. */
    private static @Nullable Object tidy(PaperField.Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> oneLine((String) value);
            case TEXTS ->
                list(((Collection<?>) value)
                        .stream().map(text -> Texts.oneLine((String) text)).filter(text -> !text.isEmpty()));
            case LINKS ->
                list(((Collection<?>) value).stream().map(Link.class::cast).distinct());
            case COUNT -> natural((Integer) value);
            case AUTHORS -> ((Authors) value).isEmpty() ? null : value;
            case PUBLICATION -> ((Publication) value).isEmpty() ? null : value;
            case ARCHIVE -> ((ArchiveRecord) value).isEmpty() ? null : value;
            default -> kind.valueType().cast(value);
        };
    }

    private static @Nullable String oneLine(String text) {
        String line = Texts.oneLine(text);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable List<?> list(Stream<?> items) {
        List<?> list = items.toList();
        return list.isEmpty() ? null : List.copyOf(list);
    }

    private static Integer natural(Integer count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count can't be negative: " + count);
        }
        return count;
    }
}
