package io.github.offprint;

import java.io.Serializable;
import java.util.Optional;

/**
 * The organisation that a digest shows with a paper. It is where the paper was published from as the page tells it, and
 * not an author.
 *
 * @param handle its short name at the digest's site, {@code zai-org}; empty where none is shown
 * @param name its name as shown, {@code Z.ai}
 */
public record Organization(String handle, String name) implements Serializable {

    /**
     * Folds white space in both parts.
     *
     * @param handle its short name at the digest's site, {@code zai-org}; empty where none is shown
     * @param name its name as shown, {@code Z.ai}
     * @throws IllegalArgumentException if the name is blank
     */
    public Organization {
        handle = Texts.oneLine(handle);
        name = Texts.oneLine(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an organisation needs a name");
        }
    }

    /**
     * Reads an organisation as a source shows it.
     *
     * @param handle its short name; may be empty
     * @param name its name as shown
     * @return the organisation, or empty if there is nothing to see in its name
     */
    public static Optional<Organization> parse(String handle, String name) {
        return Texts.oneLine(name).isEmpty() ? Optional.empty() : Optional.of(new Organization(handle, name));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
