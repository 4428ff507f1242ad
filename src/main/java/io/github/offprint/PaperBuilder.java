package io.github.offprint;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Paper}. Each setter replaces what was set before; empty text, an empty list or {@code null} takes it away.
 * Not for use by several threads at once.
 */
public final class PaperBuilder {
    String title;
    Authors authors = Authors.none();

    @Nullable
    Organization organization;

    @Nullable
    PaperDate date;

    String abstractText = "";

    @Nullable
    ArxivId arxivId;

    @Nullable
    Doi doi;

    String url = "";
    List<String> categories = List.of();
    List<String> keywords = List.of();
    List<Link> links = List.of();

    @Nullable
    Integer upvotes;

    @Nullable
    Integer comments;

    String summary = "";
    Publication publication = Publication.none();
    String repository = "";

    @Nullable
    Integer stars;

    String projectPage = "";
    String submitter = "";

    @Nullable
    PaperDate submitted;

    @Nullable
    ArchiveRecord archive;

    String key = "";

    @Nullable
    Citation citation;

    @Nullable
    Source source;

    PaperBuilder(String title) {
        this.title = Texts.oneLine(title);
    }

    PaperBuilder(Paper paper) {
        title = paper.title;
        authors = paper.authors;
        organization = paper.organization;
        date = paper.date;
        abstractText = paper.abstractText;
        arxivId = paper.arxivId;
        doi = paper.doi;
        url = paper.url;
        categories = paper.categories;
        keywords = paper.keywords;
        links = paper.links;
        upvotes = paper.upvotes;
        comments = paper.comments;
        summary = paper.summary;
        publication = paper.publication;
        repository = paper.repository;
        stars = paper.stars;
        projectPage = paper.projectPage;
        submitter = paper.submitter;
        submitted = paper.submitted;
        archive = paper.archive;
        key = paper.key;
        citation = paper.citation;
        source = paper.source;
    }

    /**
     * Sets the title.
     *
     * @param newTitle the title; empty for none
     * @return this builder
     */
    public PaperBuilder title(String newTitle) {
        title = Texts.oneLine(newTitle);
        return this;
    }

    /**
     * Sets what is known of the authors.
     *
     * @param newAuthors names, a count, or {@link Authors#none()}
     * @return this builder
     */
    public PaperBuilder authors(Authors newAuthors) {
        authors = Objects.requireNonNull(newAuthors);
        return this;
    }

    /**
     * Sets the organisation of the byline.
     *
     * @param newOrganization the organisation; {@code null} for none
     * @return this builder
     */
    public PaperBuilder organization(@Nullable Organization newOrganization) {
        organization = newOrganization;
        return this;
    }

    /**
     * Sets the date.
     *
     * @param newDate the date as far as it is known; {@code null} for none
     * @return this builder
     */
    public PaperBuilder date(@Nullable PaperDate newDate) {
        date = newDate;
        return this;
    }

    /**
     * Sets the abstract.
     *
     * @param newAbstract the abstract; line breaks become spaces; empty for none
     * @return this builder
     */
    public PaperBuilder abstractText(String newAbstract) {
        abstractText = Texts.oneLine(newAbstract);
        return this;
    }

    /**
     * Sets the arXiv identifier.
     *
     * @param newId the identifier; {@code null} for none
     * @return this builder
     */
    public PaperBuilder arxivId(@Nullable ArxivId newId) {
        arxivId = newId;
        return this;
    }

    /**
     * Sets the DOI.
     *
     * @param newDoi the DOI; {@code null} for none
     * @return this builder
     */
    public PaperBuilder doi(@Nullable Doi newDoi) {
        doi = newDoi;
        return this;
    }

    /**
     * Sets the address of the paper's page.
     *
     * @param newUrl the address; empty for none; not checked
     * @return this builder
     */
    public PaperBuilder url(String newUrl) {
        url = Texts.oneLine(newUrl);
        return this;
    }

    /**
     * Sets the arXiv categories.
     *
     * @param newCategories the categories, the primary one first; blank ones are dropped
     * @return this builder
     */
    public PaperBuilder categories(Collection<String> newCategories) {
        categories = tidy(newCategories);
        return this;
    }

    /**
     * Sets the key words.
     *
     * @param newKeywords the key words in the source's order; blank ones are dropped
     * @return this builder
     */
    public PaperBuilder keywords(Collection<String> newKeywords) {
        keywords = tidy(newKeywords);
        return this;
    }

    /**
     * Sets the addresses found in the abstract.
     *
     * @param newLinks the addresses in order; one that stands there twice is kept once
     * @return this builder
     */
    public PaperBuilder links(Collection<Link> newLinks) {
        links = newLinks.stream().distinct().toList();
        return this;
    }

    /**
     * Sets the votes that the page showed.
     *
     * @param count how many, from 0; {@code null} for none
     * @return this builder
     * @throws IllegalArgumentException if the count is negative
     */
    public PaperBuilder upvotes(@Nullable Integer count) {
        upvotes = natural(count);
        return this;
    }

    /**
     * Sets the comments that the page showed.
     *
     * @param count how many, from 0; {@code null} for none
     * @return this builder
     * @throws IllegalArgumentException if the count is negative
     */
    public PaperBuilder comments(@Nullable Integer count) {
        comments = natural(count);
        return this;
    }

    /**
     * Sets a summary that the authors did not write.
     *
     * @param newSummary its text; white space is folded, empty for none
     * @return this builder
     */
    public PaperBuilder summary(String newSummary) {
        summary = Texts.oneLine(newSummary);
        return this;
    }

    /**
     * Sets what kind of work it is and where it was published.
     *
     * @param newPublication the publication; {@link Publication#none()} for none
     * @return this builder
     */
    public PaperBuilder publication(Publication newPublication) {
        publication = Objects.requireNonNull(newPublication);
        return this;
    }

    /**
     * Sets where it appeared: the {@link Publication.Field#CONTAINER} of the publication, whose other fields stay.
     *
     * @param newVenue the journal, the journal reference or the conference as printed; empty for none
     * @return this builder
     */
    public PaperBuilder venue(String newVenue) {
        publication = publication.toBuilder()
                .set(Publication.Field.CONTAINER, newVenue)
                .build();
        return this;
    }

    /**
     * Sets where the code is.
     *
     * @param newRepository an absolute address; empty for none
     * @return this builder
     */
    public PaperBuilder repository(String newRepository) {
        repository = Texts.oneLine(newRepository);
        return this;
    }

    /**
     * Sets how many stars the code had.
     *
     * @param newStars the number, not negative; {@code null} for none
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public PaperBuilder stars(@Nullable Integer newStars) {
        stars = natural(newStars);
        return this;
    }

    /**
     * Sets the project's page.
     *
     * @param newProjectPage an absolute address; empty for none
     * @return this builder
     */
    public PaperBuilder projectPage(String newProjectPage) {
        projectPage = Texts.oneLine(newProjectPage);
        return this;
    }

    /**
     * Sets who proposed the paper to the digest.
     *
     * @param newSubmitter the name as printed; empty for none
     * @return this builder
     */
    public PaperBuilder submitter(String newSubmitter) {
        submitter = Texts.oneLine(newSubmitter);
        return this;
    }

    /**
     * Sets when the paper was proposed to the digest.
     *
     * @param newSubmitted the date as far as known; {@code null} for none
     * @return this builder
     */
    public PaperBuilder submitted(@Nullable PaperDate newSubmitted) {
        submitted = newSubmitted;
        return this;
    }

    /**
     * Sets what the archive says of the paper.
     *
     * @param newArchive the archive's record; {@code null} for none
     * @return this builder
     */
    public PaperBuilder archive(@Nullable ArchiveRecord newArchive) {
        archive = newArchive;
        return this;
    }

    /**
     * Sets the citation key.
     *
     * @param newKey the key; empty for none, so that one is made when the paper is written
     * @return this builder
     */
    public PaperBuilder key(String newKey) {
        key = Texts.oneLine(newKey);
        return this;
    }

    /**
     * Sets how a bibliography cites the paper.
     *
     * @param newCitation type and further fields; {@code null} for none
     * @return this builder
     */
    public PaperBuilder citation(@Nullable Citation newCitation) {
        citation = newCitation;
        return this;
    }

    /**
     * Sets where the paper was read.
     *
     * @param newSource digest, document and lines; {@code null} for none
     * @return this builder
     */
    public PaperBuilder source(@Nullable Source newSource) {
        source = newSource;
        return this;
    }

    /** {@return the paper} */
    public Paper build() {
        return new Paper(this);
    }

    private static List<String> tidy(Collection<String> texts) {
        return texts.stream().map(Texts::oneLine).filter(t -> !t.isEmpty()).toList();
    }

    private static @Nullable Integer natural(@Nullable Integer count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException("a count can't be negative: " + count);
        }
        return count;
    }
}
