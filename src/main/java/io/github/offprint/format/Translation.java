package io.github.offprint.format;

import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.latex.LatexEncoder;
import io.github.offprint.internal.name.BibTeXNameList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the type and the further fields of a citation from one notation to another, by {@link Vocabulary}. What the table
 * doesn't know has no counterpart and is left out; the report of losses says so.
 */
final class Translation {
    /** A citation that says nothing. */
    static final Citation NOTHING = new Citation(Notation.CSL, "", "", Map.of());

    private Translation() {}

    /** The citation in another notation; itself if that is its own. */
    static Citation to(Notation notation, Citation citation) {
        if (citation.notation() == notation) {
            return citation;
        }
        String type = Vocabulary.type(citation.notation(), citation.type(), notation);
        Map<String, String> fields = new LinkedHashMap<>();
        citation.fields()
                .forEach((name, value) -> Vocabulary.field(citation.notation(), name, citation.type())
                        .ifPresent(field -> {
                            String target = field.name(notation, type);
                            String plain = plain(citation.notation(), field.kind(), value);
                            String translated = plain.isEmpty() ? "" : spelled(notation, field.kind(), plain);
                            if (!target.isEmpty() && !translated.isEmpty()) {
                                fields.putIfAbsent(target, translated);
                            }
                        }));
        if (citation.notation() == Notation.RIS && fields.containsKey("page")) {
            pages(citation, fields, "page", "-");
        } else if (citation.notation() == Notation.RIS && fields.containsKey("pages")) {
            pages(citation, fields, "pages", "--");
        } else if (notation == Notation.RIS && fields.containsKey("SP")) {
            String[] ends = fields.get("SP").split("[-–—]+", 2);
            fields.put("SP", ends[0].strip());
            if (ends.length == 2 && !ends[1].isBlank()) {
                fields.put("EP", ends[1].strip());
            }
        }
        titles(citation, notation, type, fields);
        return new Citation(notation, citation.key(), type, fields);
    }

    private static void titles(Citation citation, Notation notation, String type, Map<String, String> fields) {
        if (citation.notation() == Notation.BIBTEX && notation == Notation.CSL) {
            fields.putAll(VolumeTitles.toCsl(citation.fields(), type));
        } else if (citation.notation() == Notation.CSL && notation == Notation.BIBTEX) {
            fields.putAll(VolumeTitles.toBibTeX(citation.fields(), citation.type()));
        }
    }

    private static void pages(Citation citation, Map<String, String> fields, String name, String hyphen) {
        String end = citation.fields().getOrDefault("EP", "");
        if (!end.isEmpty()) {
            fields.put(name, fields.get(name) + hyphen + end);
        }
    }

    /** The value in the middle: plain text, names joined by line breaks as {@code Last, First}, EDTF. */
    private static String plain(Notation notation, Vocabulary.Kind kind, String value) {
        return switch (notation) {
            case BIBTEX ->
                switch (kind) {
                    case NAMES -> names(BibTeXNameList.of(value));
                    case VERBATIM, DATE -> value.strip();
                    case PAGES -> LatexDecoder.field(value).replaceAll("[-–—]+", "-");
                    case TEXT -> LatexDecoder.field(value);
                };
            case CSL ->
                switch (kind) {
                    case NAMES -> names(CslNames.read(JsonObject.list(value)));
                    case DATE -> CslDate.ofJson(value).map(PaperDate::toString).orElse("");
                    case TEXT -> CslText.plain(value);
                    default -> value;
                };
            case RIS ->
                kind == Vocabulary.Kind.DATE ? value.replaceAll("/+$", "").replace('/', '-') : value;
            case TABLE -> value;
        };
    }

    private static String spelled(Notation notation, Vocabulary.Kind kind, String plain) {
        return switch (notation) {
            case BIBTEX ->
                switch (kind) {
                    case NAMES -> BibTeXNames.field(names(plain));
                    case VERBATIM -> BibTeXVerbatim.url(plain);
                    case DATE -> plain;
                    case PAGES ->
                        LatexEncoder.text(plain.replaceAll("[-–—]+", "-")).replace("-", "--");
                    case TEXT -> LatexEncoder.text(plain.replace('\n', ' '));
                };
            case CSL ->
                switch (kind) {
                    case NAMES -> CslNames.toJson(names(plain));
                    case DATE -> PaperDate.parse(plain).map(CslDate::toJson).orElse("");
                    default -> plain.replace('\n', ' ');
                };
            case RIS -> kind == Vocabulary.Kind.DATE ? plain.replace('-', '/') : plain;
            case TABLE -> plain.replace('\n', ' ');
        };
    }

    private static String names(Authors authors) {
        return String.join("\n", authors.known().stream().map(RisEncoder::name).toList());
    }

    private static Authors names(String lines) {
        List<Author> known = new ArrayList<>();
        for (String line : lines.split("\n")) {
            Optional<Author> author = RisReading.author(line);
            author.ifPresent(known::add);
        }
        return Authors.of(known);
    }
}
