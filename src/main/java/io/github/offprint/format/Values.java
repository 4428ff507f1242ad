package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Span;
import io.github.offprint.internal.latex.LatexDecoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that several formats derive from a paper in the same way; empty where nothing is known. */
final class Values {
    private static final Pattern LINES = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

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

    /** The title with what BibLaTeX keeps in fields of its own, for formats that have one field for all. */
    static String title(Paper paper) {
        Map<String, String> fields = paper.citation()
                .filter(citation -> citation.notation() == Notation.BIBTEX)
                .map(Citation::fields)
                .orElse(Map.of());
        String subtitle = LatexDecoder.field(fields.getOrDefault("subtitle", ""));
        String more = LatexDecoder.field(fields.getOrDefault("titleaddon", ""));
        return title(paper.title(), subtitle, more);
    }

    /** A title, its subtitle and what is added to it, as one. */
    static String title(String title, String subtitle, String more) {
        String whole = title + (subtitle.isEmpty() ? "" : separator(title) + subtitle);
        return whole + (more.isEmpty() ? "" : (whole.endsWith(".") ? " " : ". ") + more);
    }

    private static String separator(String title) {
        return title.isEmpty() || "?!:.".indexOf(title.charAt(title.length() - 1)) < 0 ? ": " : " ";
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

    /** A date in data: EDTF, or {@code --09-30} without a year; its basis stands apart. Empty for none. */
    static String date(Optional<PaperDate> date) {
        return date.map(known -> known.year().isPresent() && known.isYearInferred()
                        ? known.withYear(known.year().getAsInt(), YearBasis.PRINTED)
                        : known)
                .map(PaperDate::toString)
                .orElse("");
    }

    /** A date with the basis of its year; empty if there is no such basis or no year. */
    static Optional<PaperDate> withBasis(PaperDate date, String basis) {
        return constant(YearBasis.class, basis)
                .filter(known -> date.year().isPresent() && known != YearBasis.UNKNOWN)
                .map(known -> date.withYear(date.year().orElseThrow(), known));
    }

    /** A constant as it is written in data: {@code cross-list}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of such a word; empty if there is none. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    /** The lines that {@link Span#toString()} wrote; empty if it is anything else. */
    static Optional<Span> span(String lines) {
        Matcher parts = LINES.matcher(lines);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new Span(first, last));
    }
}
