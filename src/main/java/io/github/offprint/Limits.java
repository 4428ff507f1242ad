package io.github.offprint;

import java.io.Serializable;

/**
 * How much of an input a reader takes before it stops or cuts, so that no input can exhaust the machine. Reaching a limit
 * is a {@link Diagnostic}; everything before it is kept.
 */
public final class Limits implements Serializable {
    private static final long serialVersionUID = 1;

    /** The limits that a reader has unless told otherwise; each setter of {@link Builder} names its default. */
    public static final Limits DEFAULT = builder().build();

    private final long inputLength;
    private final int lineLength;
    private final int pageLength;
    private final int entries;

    private Limits(Builder builder) {
        inputLength = builder.inputLength;
        lineLength = builder.lineLength;
        pageLength = builder.pageLength;
        entries = builder.entries;
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many characters (UTF-16 code units) are read in all} */
    public long inputLength() {
        return inputLength;
    }

    /** {@return how many characters of one line are kept} */
    public int lineLength() {
        return lineLength;
    }

    /** {@return how many characters of one page are held in memory before its papers are decided} */
    public int pageLength() {
        return pageLength;
    }

    /** {@return how many papers are read in all} */
    public int entries() {
        return entries;
    }

    /** Builds {@link Limits}. Each setter throws {@link IllegalArgumentException} for a limit below 1. */
    public static final class Builder {
        private long inputLength = 16L << 30;
        private int lineLength = 1 << 20;
        private int pageLength = 4 << 20;
        private int entries = 100_000_000;

        private Builder() {}

        /**
         * Limits the whole input. Default: 16 Gi characters.
         *
         * @param characters how many characters are read before the reader stops
         * @return this builder
         */
        public Builder inputLength(long characters) {
            inputLength = positive(characters);
            return this;
        }

        /**
         * Limits one line; the rest of a longer one is passed over. Default: 1 Mi characters.
         *
         * @param characters how many characters of a line are kept
         * @return this builder
         */
        public Builder lineLength(int characters) {
            lineLength = (int) positive(characters);
            return this;
        }

        /**
         * Limits one page of a digest, from its head to the next page's head, each line with 60 characters more than it
         * has; the papers of a longer one are decided in parts. Of a web page or a message, which are held as a whole, no
         * more is read. Default: 4 Mi characters.
         *
         * @param characters how many characters are held in memory at once
         * @return this builder
         */
        public Builder pageLength(int characters) {
            pageLength = (int) positive(characters);
            return this;
        }

        /**
         * Limits the papers. Default: 100 million.
         *
         * @param papers how many papers are read before the reader stops
         * @return this builder
         */
        public Builder entries(int papers) {
            entries = (int) positive(papers);
            return this;
        }

        /** {@return the limits} */
        public Limits build() {
            return new Limits(this);
        }

        private static long positive(long limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit must be at least 1: " + limit);
            }
            return limit;
        }
    }
}
