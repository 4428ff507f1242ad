package io.github.offprint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    private final String title;
    private final Authors authors;
    private final @Nullable Organization organization;
    private final @Nullable PaperDate date;
    private final String abstractText;
    private final @Nullable ArxivId arxivId;
    private final @Nullable Doi doi;
    private final String url;
    private final List<String> categories;
    private final List<String> keywords;
    private final List<Link> links;
    private final @Nullable Integer upvotes;
    private final @Nullable Integer comments;
    private final @Nullable Source source;

    private Paper(Builder builder) {
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
        source = builder.source;
    }

    /**
     * Starts a paper.
     *
     * @param title its title; empty only if the source gives none
     * @return a builder that knows the title and nothing else
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** {@return a builder that starts with everything this paper has} */
    public Builder toBuilder() {
        return new Builder(this);
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
        return url.isEmpty() ? Optional.empty() : Optional.of(url);
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
        return upvotes == null ? OptionalInt.empty() : OptionalInt.of(upvotes);
    }

    /** {@return how many comments the page showed when it was made} */
    public OptionalInt comments() {
        return comments == null ? OptionalInt.empty() : OptionalInt.of(comments);
    }

    /** {@return where the paper was read; empty for one that was made by hand} */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    private List<@Nullable Object> parts() {
        List<@Nullable Object> parts = new ArrayList<>(14);
        parts.add(title);
        parts.add(authors);
        parts.add(organization);
        parts.add(date);
        parts.add(abstractText);
        parts.add(arxivId);
        parts.add(doi);
        parts.add(url);
        parts.add(categories);
        parts.add(keywords);
        parts.add(links);
        parts.add(upvotes);
        parts.add(comments);
        parts.add(source);
        return parts;
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

    /** Builds a {@link Paper}. Each setter replaces what was set before. Not for use by several threads at once. */
    public static final class Builder {
        private String title;
        private Authors authors = Authors.none();
        private @Nullable Organization organization;
        private @Nullable PaperDate date;
        private String abstractText = "";
        private @Nullable ArxivId arxivId;
        private @Nullable Doi doi;
        private String url = "";
        private List<String> categories = List.of();
        private List<String> keywords = List.of();
        private List<Link> links = List.of();
        private @Nullable Integer upvotes;
        private @Nullable Integer comments;
        private @Nullable Source source;

        private Builder(String title) {
            this.title = Texts.oneLine(title);
        }

        private Builder(Paper paper) {
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
            source = paper.source;
        }

        /**
         * Sets the title.
         *
         * @param newTitle the title; empty for none
         * @return this builder
         */
        public Builder title(String newTitle) {
            title = Texts.oneLine(newTitle);
            return this;
        }

        /**
         * Sets what is known of the authors.
         *
         * @param newAuthors names, a count, or {@link Authors#none()}
         * @return this builder
         */
        public Builder authors(Authors newAuthors) {
            authors = Objects.requireNonNull(newAuthors);
            return this;
        }

        /**
         * Sets the organisation of the byline.
         *
         * @param newOrganization the organisation
         * @return this builder
         */
        public Builder organization(Organization newOrganization) {
            organization = Objects.requireNonNull(newOrganization);
            return this;
        }

        /**
         * Sets the date.
         *
         * @param newDate the date as far as it is known
         * @return this builder
         */
        public Builder date(PaperDate newDate) {
            date = Objects.requireNonNull(newDate);
            return this;
        }

        /**
         * Sets the abstract.
         *
         * @param newAbstract the abstract; line breaks become spaces; empty for none
         * @return this builder
         */
        public Builder abstractText(String newAbstract) {
            abstractText = Texts.oneLine(newAbstract);
            return this;
        }

        /**
         * Sets the arXiv identifier.
         *
         * @param newId the identifier
         * @return this builder
         */
        public Builder arxivId(ArxivId newId) {
            arxivId = Objects.requireNonNull(newId);
            return this;
        }

        /**
         * Sets the DOI.
         *
         * @param newDoi the DOI
         * @return this builder
         */
        public Builder doi(Doi newDoi) {
            doi = Objects.requireNonNull(newDoi);
            return this;
        }

        /**
         * Sets the address of the paper's page.
         *
         * @param newUrl the address; empty for none; not checked
         * @return this builder
         */
        public Builder url(String newUrl) {
            url = Texts.oneLine(newUrl);
            return this;
        }

        /**
         * Sets the arXiv categories.
         *
         * @param newCategories the categories, the primary one first; blank ones are dropped
         * @return this builder
         */
        public Builder categories(Collection<String> newCategories) {
            categories = tidy(newCategories);
            return this;
        }

        /**
         * Sets the key words.
         *
         * @param newKeywords the key words in the source's order; blank ones are dropped
         * @return this builder
         */
        public Builder keywords(Collection<String> newKeywords) {
            keywords = tidy(newKeywords);
            return this;
        }

        /**
         * Sets the addresses found in the abstract.
         *
         * @param newLinks the addresses in order; one that stands there twice is kept once
         * @return this builder
         */
        public Builder links(Collection<Link> newLinks) {
            links = newLinks.stream().distinct().toList();
            return this;
        }

        /**
         * Sets the votes that the page showed.
         *
         * @param count how many, from 0
         * @return this builder
         * @throws IllegalArgumentException if the count is negative
         */
        public Builder upvotes(int count) {
            upvotes = natural(count);
            return this;
        }

        /**
         * Sets the comments that the page showed.
         *
         * @param count how many, from 0
         * @return this builder
         * @throws IllegalArgumentException if the count is negative
         */
        public Builder comments(int count) {
            comments = natural(count);
            return this;
        }

        /**
         * Sets where the paper was read.
         *
         * @param newSource digest, document and lines
         * @return this builder
         */
        public Builder source(Source newSource) {
            source = Objects.requireNonNull(newSource);
            return this;
        }

        /** {@return the paper} */
        public Paper build() {
            return new Paper(this);
        }

        private static List<String> tidy(Collection<String> texts) {
            return texts.stream().map(Texts::oneLine).filter(t -> !t.isEmpty()).toList();
        }

        private static Integer natural(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("a count can't be negative: " + count);
            }
            return count;
        }
    }
}
