package io.github.offprint;

import io.github.offprint.internal.id.DoiName;
import java.io.Serializable;
import java.util.Optional;

/**
 * A valid DOI name, without resolver address or {@code doi:}.
 *
 * <p>The form is that of ISO 26324: a prefix {@code 10.} with a registrant code of digits and dots, a slash, and a suffix
 * of printable characters. DOI names are compared without regard to the case of ASCII letters, and so is this type.
 *
 * @param name the DOI name as it was given, such as {@code 10.1000/xyz123}
 */
public record Doi(String name) implements Serializable {
    /**
     * Checks the form.
     *
     * @param name the DOI name as it was given, such as {@code 10.1000/xyz123}
     * @throws IllegalArgumentException if {@code name} is no DOI name
     */
    public Doi {
        if (!DoiName.isOne(name)) {
            throw new IllegalArgumentException("not a DOI: " + name);
        }
    }

    /**
     * Reads a DOI as people write it: bare, after {@code doi:} or {@code doi}, or as an address that names one, at doi.org, at
     * a publisher's own resolver such as {@code http://doi.acm.org/}, or of a paper's page at a publisher that is known to put
     * the DOI into its addresses, such as {@code https://dl.acm.org/doi/abs/10.1145/3366423.3380211}.
     *
     * @param text the text to read; white space around it is ignored
     * @return the DOI, or empty if the text is anything else
     */
    public static Optional<Doi> parse(String text) {
        return DoiName.read(text).map(Doi::new);
    }

    /**
     * The DOI that arXiv registers for each of its papers. It is derived from the identifier, not read from a source;
     * {@link #arxivId()} tells such a DOI from one that a publisher registered.
     *
     * @param id the paper; a version is left out, since the DOI names all versions
     * @return {@code 10.48550/arXiv.} and the identifier
     */
    public static Doi ofArxiv(ArxivId id) {
        return new Doi(DoiName.ofArxiv(id.id()));
    }

    /** {@return the arXiv paper that this DOI is derived from, or empty if somebody else registered it} */
    public Optional<ArxivId> arxivId() {
        return ArxivId.parse(DoiName.arxivId(name));
    }

    /** {@return the address at which the DOI resolves; what would end it, such as a number sign, is percent-encoded} */
    public String url() {
        return DoiName.address(name);
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
