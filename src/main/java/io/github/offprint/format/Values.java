package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import java.util.Locale;
import java.util.OptionalInt;

/** Values that several formats derive from a paper in the same way; empty where nothing is known. */
final class Values {
    private Values() {}

    /** The DOI of the source, or else the one that arXiv registers for the paper. */
    static String doi(Paper paper) {
        return paper.doi()
                .or(() -> paper.arxivId().map(Doi::ofArxiv))
                .map(Doi::name)
                .orElse("");
    }

    /** The paper's page at arXiv, or else the address that the source gives. */
    static String url(Paper paper) {
        return paper.arxivId().map(ArxivId::url).or(paper::url).orElse("");
    }

    static String primaryClass(Paper paper) {
        return paper.categories().isEmpty() ? "" : paper.categories().get(0);
    }

    static OptionalInt version(Paper paper) {
        int version = paper.arxivId().map(ArxivId::version).orElse(0);
        return version == 0 ? OptionalInt.empty() : OptionalInt.of(version);
    }

    /** The name of the year's basis, as {@code page-bound}; empty for a printed year, and where there is none. */
    static String inferredFrom(PaperDate date) {
        return date.isYearInferred() ? word(date.yearBasis()) : "";
    }

    /** A constant as it is written in data: {@code cross-list}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
