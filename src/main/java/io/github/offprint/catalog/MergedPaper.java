package io.github.offprint.catalog;

import io.github.offprint.Paper;
import io.github.offprint.Source;
import java.util.List;
import java.util.Optional;

/**
 * A paper as several sources tell of it. Immutable.
 *
 * @param paper the fullest value of each part
 * @param originals the papers as they were added, in that order; at least one
 * @param differences where an original says something else than the merged paper; what merely says less is none
 */
public record MergedPaper(Paper paper, List<Paper> originals, List<Difference> differences) {

    /**
     * A value that was not taken.
     *
     * @param part what it is of
     * @param taken the value that was taken
     * @param other the value that was not
     * @param source where the other stood, if that is known
     */
    public record Difference(Part part, String taken, String other, Optional<Source> source) {}

    /**
     * A paper as several sources tell of it.
     *
     * @param paper the fullest value of each part
     * @param originals the papers as they were added
     * @param differences where they say something else
     */
    public MergedPaper {
        originals = List.copyOf(originals);
        differences = List.copyOf(differences);
    }

    /** {@return where it was read, in the order in which the papers were added, each once} */
    public List<Source> sources() {
        return originals.stream()
                .flatMap(original -> original.source().stream())
                .distinct()
                .toList();
    }
}
