package io.github.offprint;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an archive such as arXiv says of a paper beside its title, authors, abstract and categories. Immutable.
 *
 * <p>The fields are those of an arXiv listing: {@code Comments}, {@code Report-no}, the date of the latest revision, and in
 * a mailing whether the paper is new there.
 */
public final class ArchiveRecord implements Serializable {
    private static final long serialVersionUID = 1;

    /** Why a mailing of an archive shows a paper. */
    public enum Announcement {
        /** It is new. */
        NEW,
        /** It is new in this category, and known in another. */
        CROSS_LIST,
        /** A new version of it has come. */
        REPLACEMENT
    }

    /** What the record says. */
    private final String comment;

    /** The number under which an institution keeps it. */
    private final String reportNumber;

    /** When its latest version came. */
    private final @Nullable PaperDate revised;

    /** Why it is shown. */
    private final @Nullable Announcement announcement;

    /** Whether its authors or the archive took it back. */
    private final boolean withdrawn;

    private ArchiveRecord(Builder builder) {
        comment = builder.comment;
        reportNumber = builder.reportNumber;
        revised = builder.revised;
        announcement = builder.announcement;
        withdrawn = builder.withdrawn;
    }

    /** {@return a builder of a record that says nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything this record has} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.comment = comment;
        builder.reportNumber = reportNumber;
        builder.revised = revised;
        builder.announcement = announcement;
        builder.withdrawn = withdrawn;
        return builder;
    }

    /** {@return the authors' comment, {@code 14 pages, 3 figures}} */
    public Optional<String> comment() {
        return comment.isEmpty() ? Optional.empty() : Optional.of(comment);
    }

    /** {@return the number of the paper as a report of an institution} */
    public Optional<String> reportNumber() {
        return reportNumber.isEmpty() ? Optional.empty() : Optional.of(reportNumber);
    }

    /** {@return when the latest version came; empty if none but the first is known} */
    public Optional<PaperDate> revised() {
        return Optional.ofNullable(revised);
    }

    /** {@return why a mailing shows the paper} */
    public Optional<Announcement> announcement() {
        return Optional.ofNullable(announcement);
    }

    /** {@return true if the source says that the paper was withdrawn} */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** {@return true if the record says nothing} */
    public boolean isEmpty() {
        return equals(builder().build());
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(comment, reportNumber, revised, announcement, withdrawn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ArchiveRecord that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** {@return the parts that it has, in brackets} */
    @Override
    public String toString() {
        return parts().toString();
    }

    /** Builds an {@link ArchiveRecord}. Not for use by several threads at once. */
    public static final class Builder {
        private String comment = "";
        private String reportNumber = "";
        private @Nullable PaperDate revised;
        private @Nullable Announcement announcement;
        private boolean withdrawn;

        private Builder() {}

        /**
         * Sets the authors' comment.
         *
         * @param newComment its text; white space is folded, empty for none
         * @return this builder
         */
        public Builder comment(String newComment) {
            comment = Texts.oneLine(newComment);
            return this;
        }

        /**
         * Sets the report number.
         *
         * @param newNumber the number as printed; empty for none
         * @return this builder
         */
        public Builder reportNumber(String newNumber) {
            reportNumber = Texts.oneLine(newNumber);
            return this;
        }

        /**
         * Sets when the latest version came.
         *
         * @param date the date as far as known
         * @return this builder
         */
        public Builder revised(PaperDate date) {
            revised = Objects.requireNonNull(date);
            return this;
        }

        /**
         * Sets why a mailing shows the paper.
         *
         * @param newAnnouncement the reason
         * @return this builder
         */
        public Builder announcement(Announcement newAnnouncement) {
            announcement = Objects.requireNonNull(newAnnouncement);
            return this;
        }

        /**
         * Sets whether the paper was withdrawn.
         *
         * @param isWithdrawn true if it was
         * @return this builder
         */
        public Builder withdrawn(boolean isWithdrawn) {
            withdrawn = isWithdrawn;
            return this;
        }

        /** {@return the record} */
        public ArchiveRecord build() {
            return new ArchiveRecord(this);
        }
    }
}
