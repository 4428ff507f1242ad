package io.github.offprint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One paper as a source describes it.
 *
 * <p>All text is plain Unicode in normalisation form C on one line, white space folded; mathematics stays as the source
 * spells it. What the source didn't say is empty. Papers are immutable and compared by all their parts, the
 * {@link #source()} included.
 */
@SuppressWarnings("serial") // List.copyOf gives serializable lists
public final class Paper implements Serializable {
    private static final long serialVersionUID = 1;

    final String title;
    final Authors authors;
    final @Nullable Organization organization;
    final @Nullable PaperDate date;
    final String abstractText;
    final @Nullable ArxivId arxivId;
    final @Nullable Doi doi;
    final String url;
    final List<String> categories;
    final List<String> keywords;
    final List<Link> links;
    final @Nullable Integer upvotes;
    final @Nullable Integer comments;
    final String summary;
    final Publication publication;
    final String repository;
    final @Nullable Integer stars;
    final String projectPage;
    final String submitter;
    final @Nullable PaperDate submitted;
    final @Nullable ArchiveRecord archive;
    final String key;
    final @Nullable Citation citation;
    final @Nullable Source source;

    Paper(PaperBuilder builder) {
        title = builder.title;
        authors = builder.authors;
        organization = builder.organization;
        date = builder.date;
        abstractText = builder.abstractText;
        arxivId = builder.arxivId;
        doi = builder.doi;
        url = builder.url;
        categories = List.copyOf(builder.categories);
        keywords = List.copyOf(builder.keywords);
        links = List.copyOf(builder.links);
        upvotes = builder.upvotes;
        comments = builder.comments;
        summary = builder.summary;
        publication = builder.publication;
        repository = builder.repository;
        stars = builder.stars;
        projectPage = builder.projectPage;
        submitter = builder.submitter;
        submitted = builder.submitted;
        archive = builder.archive;
        key = builder.key;
        citation = builder.citation;
        source = builder.source;
    }

    /**
     * Starts a paper.
     *
     * @param title its title; empty only if the source gives none
     * @return a builder that knows the title and nothing else
     */
    public static PaperBuilder builder(String title) {
        return new PaperBuilder(title);
    }

    /** {@return a builder that starts with everything this paper has} */
    public PaperBuilder toBuilder() {
        return new PaperBuilder(this);
    }

    /** {@return the title; empty if the source gives none} */
    public String title() {
        return title;
    }

    /** {@return what is known of the authors: names, a count, or nothing} */
    public Authors authors() {
        return authors;
    }

    /** {@return the organisation that the digest shows in place of authors; never itself an author} */
    public Optional<Organization> organization() {
        return Optional.ofNullable(organization);
    }

    /** {@return the date of the paper as far as it is known} */
    public Optional<PaperDate> date() {
        return Optional.ofNullable(date);
    }

    /** {@return the abstract; empty if the source gives none} */
    public String abstractText() {
        return abstractText;
    }

    /** {@return the arXiv identifier that the source names} */
    public Optional<ArxivId> arxivId() {
        return Optional.ofNullable(arxivId);
    }

    /** {@return the DOI that the source names; one that merely follows from an arXiv identifier is not repeated here} */
    public Optional<Doi> doi() {
        return Optional.ofNullable(doi);
    }

    /** {@return the address of the paper's page that the source names} */
    public Optional<String> url() {
        return optional(url);
    }

    /** {@return arXiv categories such as {@code cs.LG}, the primary one first; unmodifiable, maybe empty} */
    public List<String> categories() {
        return categories;
    }

    /** {@return key words in the source's order; unmodifiable, maybe empty} */
    public List<String> keywords() {
        return keywords;
    }

    /** {@return the addresses found in the abstract, in order and each once; unmodifiable, maybe empty} */
    public List<Link> links() {
        return links;
    }

    /** {@return how many votes the page showed when it was made} */
    public OptionalInt upvotes() {
        return optional(upvotes);
    }

    /** {@return how many comments the page showed when it was made} */
    public OptionalInt comments() {
        return optional(comments);
    }

    /** {@return a summary by a machine or by the digest's maker, kept apart from the abstract} */
    public Optional<String> summary() {
        return optional(summary);
    }

    /** {@return what kind of work it is and where it was published; {@link Publication#none()} if nothing is known} */
    public Publication publication() {
        return publication;
    }

    /**
     * {@return where it appeared, as the source prints it: a journal, a journal reference, a conference and its year; the
     * same as the {@link Publication.Field#CONTAINER} of the {@link #publication()}}
     */
    public Optional<String> venue() {
        return optional(publication.get(Publication.Field.CONTAINER));
    }

    /** {@return the address of the code that the digest shows} */
    public Optional<String> repository() {
        return optional(repository);
    }

    /** {@return how many stars the code had when the digest was made} */
    public OptionalInt stars() {
        return optional(stars);
    }

    /** {@return the address of the project's page that the digest shows} */
    public Optional<String> projectPage() {
        return optional(projectPage);
    }

    /** {@return who proposed the paper to the digest, as the digest prints it} */
    public Optional<String> submitter() {
        return optional(submitter);
    }

    /** {@return when the paper was proposed to the digest} */
    public Optional<PaperDate> submitted() {
        return Optional.ofNullable(submitted);
    }

    /** {@return what the archive says of the paper beside all this} */
    public Optional<ArchiveRecord> archive() {
        return Optional.ofNullable(archive);
    }

    /** {@return the citation key: that of the bibliography which the paper was read from, or one that was set} */
    public Optional<String> key() {
        return optional(key);
    }

    /** {@return how the bibliography that the paper was read from cites it} */
    public Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }

    /** {@return where the paper was read; empty for one that was made by hand} */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static OptionalInt optional(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                title,
                authors,
                organization,
                date,
                abstractText,
                arxivId,
                doi,
                url,
                categories,
                keywords,
                links,
                upvotes,
                comments,
                summary,
                publication,
                repository,
                stars,
                projectPage,
                submitter,
                submitted,
                archive,
                key,
                citation,
                source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Paper paper && parts().equals(paper.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** {@return the title, and in parentheses what is known of authors or organisation and date} */
    @Override
    public String toString() {
        List<String> about = new ArrayList<>();
        if (!authors.isEmpty()) {
            about.add(authors.toString());
        }
        if (organization != null) {
            about.add(organization.name());
        }
        if (date != null) {
            about.add(date.toString());
        }
        return about.isEmpty() ? title : title + " (" + String.join("; ", about) + ")";
    }
}
