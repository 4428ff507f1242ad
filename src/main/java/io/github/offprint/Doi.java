package io.github.offprint;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A valid DOI name, without resolver address or {@code doi:}.
 *
 * <p>The form is that of ISO 26324: a prefix {@code 10.} with a registrant code of digits and dots, a slash, and a suffix
 * of printable characters. DOI names are compared without regard to the case of ASCII letters, and so is this type.
 *
 * @param name the DOI name as it was given, such as {@code 10.1000/xyz123}
 */
public record Doi(String name) implements Serializable {
    private static final Pattern FORM =
            Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,3}/[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]{1,1000}");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:doi(?::\\s*|\\s+)(?=\\d)|(?:doi:\\s*)?(?:https?://(?:dx\\.|www\\.)?doi\\.[a-z.]{2,40}/"
                    + "|(?:dx\\.|www\\.)?doi\\.org/)(?:doi:)?)",
            Pattern.CASE_INSENSITIVE);
    private static final String ARXIV = "10.48550/arxiv.";

    /**
     * Checks the form.
     *
     * @param name the DOI name as it was given, such as {@code 10.1000/xyz123}
     * @throws IllegalArgumentException if {@code name} is no DOI name
     */
    public Doi {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a DOI: " + name);
        }
    }

    /**
     * Reads a DOI as people write it: bare, after {@code doi:} or {@code doi}, or as an address at doi.org or at a
     * publisher's own resolver, such as {@code http://doi.acm.org/}.
     *
     * @param text the text to read; white space around it is ignored
     * @return the DOI, or empty if the text is anything else
     */
    public static Optional<Doi> parse(String text) {
        String bare = PREFIX.matcher(text.strip()).replaceFirst("");
        return FORM.matcher(bare).matches() ? Optional.of(new Doi(bare)) : Optional.empty();
    }

    /**
     * The DOI that arXiv registers for each of its papers. It is derived from the identifier, not read from a source;
     * {@link #arxivId()} tells such a DOI from one that a publisher registered.
     *
     * @param id the paper; a version is left out, since the DOI names all versions
     * @return {@code 10.48550/arXiv.} and the identifier
     */
    public static Doi ofArxiv(ArxivId id) {
        return new Doi("10.48550/arXiv." + id.id());
    }

    /** {@return the arXiv paper that this DOI is derived from, or empty if somebody else registered it} */
    public Optional<ArxivId> arxivId() {
        return folded().startsWith(ARXIV) ? ArxivId.parse(folded().substring(ARXIV.length())) : Optional.empty();
    }

    /** {@return the address at which the DOI resolves, not percent-encoded} */
    public String url() {
        return "https://doi.org/" + name;
    }

    /** The name with ASCII capitals in lower case; other letters count as they are. */
    private String folded() {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doi doi && folded().equals(doi.folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    /** {@return the DOI name} */
    @Override
    public String toString() {
        return name;
    }
}
