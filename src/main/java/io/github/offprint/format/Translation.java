package io.github.offprint.format;

import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.latex.LatexEncoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.BibTeXNameList;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.work.Pages;
import io.github.offprint.internal.work.SerialNumbers;
import io.github.offprint.internal.work.WorkTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the type and the further fields of a citation from one notation to another, by {@link Vocabulary}. What the table
 * doesn't know has no counterpart and is left out; the report of losses says so.
 */
final class Translation {
    /** A citation that says nothing. */
    static final Citation NOTHING = new Citation(Notation.CSL, "", "", Map.of());

    /** Types of CSL and BibTeX whose works have a number of their own. */
    private static final Set<String> NUMBERED = Set.of("report", "techreport", "patent");

    private Translation() {}

    /** The citation in another notation; itself if that is its own. */
    static Citation to(Notation notation, Citation citation) {
        if (citation.notation() == notation) {
            return citation;
        }
        String type = type(notation, citation);
        Map<String, String> fields = new LinkedHashMap<>();
        citation.fields()
                .forEach((name, value) -> Vocabulary.field(citation.notation(), name, citation.type())
                        .ifPresent(field -> {
                            switch (field.kind()) {
                                case PAGES -> pages(citation).ifPresent(pages -> put(notation, pages, fields));
                                case SERIAL -> put(notation, serials(citation), type, fields);
                                default -> {
                                    String plain = field.kind() == Vocabulary.Kind.NAMES
                                            ? names(citation, field.csl())
                                            : plain(citation.notation(), field.kind(), value);
                                    String translated = plain.isEmpty() ? "" : spelled(notation, field.kind(), plain);
                                    put(fields, field.name(notation, type), translated);
                                }
                            }
                        }));
        titles(citation, notation, type, fields);
        return new Citation(notation, citation.key(), type, fields);
    }

    /** The type, of theses by what they are called. */
    private static String type(Notation notation, Citation citation) {
        String type = WorkTypes.translated(citation.notation(), citation.type(), notation);
        String genre = citation.fields()
                .getOrDefault(citation.notation() == Notation.RIS ? "M3" : "genre", "")
                .toLowerCase(Locale.ROOT);
        boolean master = genre.contains("master") || genre.startsWith("m.") || genre.startsWith("msc");
        return type.equals("phdthesis") && master ? "mastersthesis" : type;
    }

    /** The names in all fields that mean one: RIS has two for editors. */
    private static String names(Citation citation, String csl) {
        List<String> all = new ArrayList<>();
        citation.fields()
                .forEach((name, value) -> Vocabulary.field(citation.notation(), name, citation.type())
                        .filter(field -> field.csl().equals(csl))
                        .ifPresent(field -> all.add(plain(citation.notation(), field.kind(), value))));
        return String.join("\n", all);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!name.isEmpty() && !value.isEmpty()) {
            fields.putIfAbsent(name, value);
        }
    }

    private static Optional<Pages> pages(Citation citation) {
        Map<String, String> fields = citation.fields();
        return switch (citation.notation()) {
            case BIBTEX -> Optional.of(Pages.of(LatexDecoder.field(fields.getOrDefault("pages", ""))));
            case CSL -> Optional.of(Pages.of(fields.getOrDefault("page", "")));
            case RIS -> Optional.of(Pages.of(fields.getOrDefault("SP", ""), fields.getOrDefault("EP", "")));
            case TABLE -> Optional.empty();
        };
    }

    private static void put(Notation notation, Pages pages, Map<String, String> fields) {
        switch (notation) {
            case BIBTEX ->
                put(fields, "pages", LatexEncoder.text(pages.with("–")).replace("–", "--"));
            case CSL -> put(fields, "page", pages.plain());
            case RIS -> {
                put(fields, "SP", pages.last().isEmpty() ? pages.plain() : pages.first());
                put(fields, "EP", pages.last());
            }
            case TABLE -> {} // has no names of its own
        }
    }

    /** The numbers in all fields that may hold one. */
    private static SerialNumbers serials(Citation citation) {
        Map<String, String> fields = citation.fields();
        return switch (citation.notation()) {
            case BIBTEX ->
                SerialNumbers.in(
                        LatexDecoder.field(fields.getOrDefault("isbn", "")),
                        LatexDecoder.field(fields.getOrDefault("issn", "")),
                        "");
            case CSL -> SerialNumbers.in(fields.getOrDefault("ISBN", ""), fields.getOrDefault("ISSN", ""), "");
            case RIS, TABLE -> SerialNumbers.in(fields.getOrDefault("SN", ""));
        };
    }

    /** Of reports and patents RIS has a number of their own in the same place. */
    private static void put(Notation notation, SerialNumbers numbers, String type, Map<String, String> fields) {
        boolean own = NUMBERED.contains(type);
        String other = own ? String.join(", ", numbers.others()) : "";
        put(fields, "number", notation == Notation.BIBTEX ? LatexEncoder.text(other) : other);
        switch (notation) {
            case BIBTEX -> {
                put(fields, "isbn", LatexEncoder.text(String.join(", ", numbers.isbns())));
                put(fields, "issn", LatexEncoder.text(String.join(", ", numbers.issns())));
            }
            case CSL -> {
                put(fields, "ISBN", String.join(", ", numbers.isbns()));
                put(fields, "ISSN", String.join(", ", numbers.issns()));
            }
            case RIS -> {
                List<String> all = new ArrayList<>(numbers.isbns());
                all.addAll(numbers.issns());
                put(fields, "SN", String.join("\n", all));
            }
            case TABLE -> {} // has no names of its own
        }
    }

    private static void titles(Citation citation, Notation notation, String type, Map<String, String> fields) {
        if (citation.notation() == Notation.BIBTEX && notation == Notation.CSL) {
            fields.putAll(VolumeTitles.toCsl(citation.fields(), type));
        } else if (citation.notation() == Notation.CSL && notation == Notation.BIBTEX) {
            fields.putAll(VolumeTitles.toBibTeX(citation.fields(), citation.type()));
        }
    }

    /** The value in the middle: plain text, names joined by line breaks as {@code Last, First}, EDTF. */
    private static String plain(Notation notation, Vocabulary.Kind kind, String value) {
        return switch (notation) {
            case BIBTEX ->
                switch (kind) {
                    case NAMES -> names(BibTeXNameList.of(value));
                    case VERBATIM -> value.strip();
                    case DATE -> edtf(BibTeXDate.text(value));
                    default -> LatexDecoder.field(value);
                };
            case CSL ->
                switch (kind) {
                    case NAMES -> names(CslNames.read(JsonObject.list(value)));
                    case DATE -> CslDate.ofJson(value);
                    case TEXT -> MarkupDecoder.text(value);
                    default -> value;
                };
            case RIS -> kind == Vocabulary.Kind.DATE ? edtf(RisDate.bare(value)) : value;
            case TABLE -> value;
        };
    }

    /** A date as EDTF, or as it is if it can't be read. */
    private static String edtf(String date) {
        return DateText.read(date).map(PaperDate::toString).orElse(date);
    }

    private static String spelled(Notation notation, Vocabulary.Kind kind, String plain) {
        return switch (notation) {
            case BIBTEX ->
                switch (kind) {
                    case NAMES -> BibTeXNames.field(names(plain));
                    case VERBATIM -> BibTeXVerbatim.url(plain);
                    case DATE -> PaperDate.parse(plain).isPresent() ? plain : LatexEncoder.text(plain);
                    default -> LatexEncoder.text(plain.replace('\n', ' '));
                };
            case CSL ->
                switch (kind) {
                    case NAMES -> CslNames.toJson(names(plain));
                    case DATE -> CslDate.toJson(plain);
                    default -> plain.replace('\n', ' ');
                };
            case RIS -> kind == Vocabulary.Kind.DATE ? RisDate.ofEdtf(plain) : plain;
            case TABLE -> plain.replace('\n', ' ');
        };
    }

    private static String names(Authors authors) {
        return String.join("\n", authors.known().stream().map(RisEncoder::name).toList());
    }

    private static Authors names(String lines) {
        return Names.ofRecord(List.of(lines.split("\n")));
    }
}
