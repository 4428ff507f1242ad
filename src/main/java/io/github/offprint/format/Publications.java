package io.github.offprint.format;

import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.Publication.Kind;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.latex.LatexEncoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.BibTeXNameList;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.work.Pages;
import io.github.offprint.internal.work.SerialNumbers;
import io.github.offprint.internal.work.WorkTypes;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a {@link Publication} from the type and the fields of a citation, and spells it in a notation, by {@link Vocabulary}.
 * What the table doesn't know stays with the citation, for its own notation.
 */
final class Publications {
    /** Types of CSL whose works have a number of their own, for which RIS has the place of serial numbers. */
    private static final Set<String> NUMBERED = Set.of("report", "patent");

    /** What formats call a preprint, among others. */
    private static final Set<String> VAGUE = Set.of("document", "article", "webpage");

    private static final String MASTERS = "Master's thesis";

    private Publications() {}

    /** Sets how a paper is cited, and what that says in neutral terms. */
    static PaperBuilder cite(PaperBuilder paper, Citation citation) {
        return paper.citation(citation).publication(of(citation));
    }

    /** What a citation says in neutral terms. */
    static Publication of(Citation citation) {
        Notation notation = citation.notation();
        String type = WorkTypes.translated(notation, citation.type(), Notation.CSL);
        Publication.Builder publication = Publication.builder(type);
        for (Field field : Field.values()) {
            List<String> values = Vocabulary.values(field, citation);
            if (!values.isEmpty()) {
                switch (field.kind()) {
                    case NAMES -> publication.set(field, names(notation, values));
                    case DATE ->
                        date(notation, values.get(0))
                                .ifPresentOrElse(
                                        date -> publication.set(field, date),
                                        () -> publication.set(field, printed(notation, values.get(0))));
                    case TEXT -> publication.set(field, text(notation, field, values.get(0)));
                }
            }
        }
        publication.set(Field.PAGES, pages(citation).with("–"));
        SerialNumbers numbers = serials(citation);
        publication.set(Field.ISBN, String.join(", ", numbers.isbns()));
        publication.set(Field.ISSN, String.join(", ", numbers.issns()));
        if (NUMBERED.contains(type) && !numbers.others().isEmpty()) {
            publication.set(Field.NUMBER, String.join(", ", numbers.others()));
        }
        if (notation == Notation.BIBTEX) {
            if (citation.type().equals("mastersthesis")
                    && Vocabulary.values(Field.GENRE, citation).isEmpty()) {
                publication.set(Field.GENRE, MASTERS);
            }
            VolumeTitles.ofBibTeX(citation.fields(), type).forEach(publication::set);
        }
        return publication.build();
    }

    /**
     * How a paper is cited in a notation: as the bibliography of that notation has it which it was read from, but for what was
     * edited since; else as its publication says.
     */
    static Citation spelled(Notation notation, Paper paper) {
        Publication now = paper.publication();
        Optional<Citation> own = paper.citation().filter(citation -> citation.notation() == notation);
        if (own.isEmpty()) {
            String type = type(notation, now.toBuilder().type(type(paper)).build());
            return new Citation(notation, type, fields(notation, type, now, held(paper)));
        }
        Citation citation = own.get();
        Publication was = of(citation);
        if (was.equals(now)) {
            return citation;
        }
        String type = was.type().equals(now.type()) ? citation.type() : type(notation, now);
        Set<Field> edited = held(paper);
        edited.removeIf(field -> Objects.equals(
                        was.values().get(field), now.values().get(field))
                && Vocabulary.name(field, notation, citation.type()).equals(Vocabulary.name(field, notation, type)));
        Map<String, String> fields = new LinkedHashMap<>(citation.fields());
        fields.keySet()
                .removeIf(name -> Vocabulary.fields(notation, name, citation.type()).stream()
                        .anyMatch(edited::contains));
        fields(notation, type, now, edited).forEach(fields::putIfAbsent);
        return new Citation(notation, type, fields);
    }

    /** The fields that a paper's entry has a place for: the version of one at arXiv is that of its identifier. */
    private static Set<Field> held(Paper paper) {
        Set<Field> fields = EnumSet.allOf(Field.class);
        if (paper.arxivId().isPresent()) {
            fields.remove(Field.VERSION);
        }
        return fields;
    }

    /**
     * The type of CSL: the one that is known, or that of what appears in such a place. A preprint has none: each format has a way
     * of its own to write one.
     */
    static String type(Paper paper) {
        Publication publication = paper.publication();
        String container = publication.get(Field.CONTAINER);
        boolean vague = publication.type().isEmpty()
                || (VAGUE.contains(publication.type()) && paper.arxivId().isPresent());
        return vague ? WorkTypes.ofContainer(container) : publication.type();
    }

    /** Whether a paper is at arXiv and nothing more is known of its publication. */
    static boolean isPreprint(Paper paper) {
        return paper.arxivId().isPresent() && type(paper).isEmpty();
    }

    /** The value of a field in a column of a table. */
    static String column(Field field, Publication publication) {
        return value(Notation.TABLE, publication, field);
    }

    /** The type, of theses by what they are called. */
    private static String type(Notation notation, Publication publication) {
        String type = WorkTypes.translated(Notation.CSL, publication.type(), notation);
        String genre = publication.get(Field.GENRE).toLowerCase(Locale.ROOT);
        boolean master = genre.contains("master") || genre.startsWith("m.") || genre.startsWith("msc");
        return type.equals("phdthesis") && master ? "mastersthesis" : type;
    }

    /** Some fields of a publication in a notation, in an entry of a type. */
    private static Map<String, String> fields(
            Notation notation, String type, Publication publication, Set<Field> chosen) {
        Map<String, String> fields = new LinkedHashMap<>();
        boolean titles = false;
        for (Map.Entry<Field, Object> value : publication.values().entrySet()) {
            Field field = value.getKey();
            if (chosen.contains(field)) {
                if (field == Field.PAGES && notation == Notation.RIS) {
                    Pages pages = Pages.of(publication.get(field));
                    put(fields, "SP", pages.last().isEmpty() ? pages.plain() : pages.first());
                    put(fields, "EP", pages.last());
                } else {
                    put(fields, Vocabulary.name(field, notation, type), value(notation, publication, field));
                }
                titles |= VolumeTitles.FIELDS.contains(field);
            }
        }
        if (titles && notation == Notation.BIBTEX) {
            fields.putAll(VolumeTitles.toBibTeX(publication));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!name.isEmpty() && !value.isEmpty()) {
            fields.merge(name, value, (one, other) -> one + "\n" + other);
        }
    }

    /** The pages of one field, or in RIS of one for the first page and one for the last. */
    private static Pages pages(Citation citation) {
        List<String> pages = plain(Field.PAGES, citation);
        return switch (pages.size()) {
            case 0 -> Pages.of("");
            case 1 -> Pages.of(pages.get(0));
            default -> Pages.of(pages.get(0), pages.get(1));
        };
    }

    /** The numbers in all fields that may hold one; RIS has one field for all. */
    private static SerialNumbers serials(Citation citation) {
        String isbns = String.join("", plain(Field.ISBN, citation));
        return citation.notation() == Notation.RIS
                ? SerialNumbers.in(isbns)
                : SerialNumbers.in(isbns, String.join("", plain(Field.ISSN, citation)), "");
    }

    private static List<String> plain(Field field, Citation citation) {
        List<String> values = Vocabulary.values(field, citation);
        return citation.notation() == Notation.BIBTEX
                ? values.stream().map(LatexDecoder::field).toList()
                : values;
    }

    private static String text(Notation notation, Field field, String value) {
        return notation == Notation.BIBTEX
                ? isVerbatim(field) ? value.strip() : MarkupDecoder.text(LatexDecoder.field(value))
                : MarkupDecoder.text(value);
    }

    private static boolean isVerbatim(Field field) {
        return field == Field.PMID || field == Field.PMCID;
    }

    private static Authors names(Notation notation, List<String> values) {
        return switch (notation) {
            case BIBTEX -> BibTeXNameList.of(values.get(0));
            case CSL -> CslNames.read(JsonObject.list(values.get(0)));
            case RIS ->
                Names.ofRecord(values.stream()
                        .flatMap(value -> value.lines())
                        .map(MarkupDecoder::text)
                        .toList());
            case TABLE -> Names.of(List.of(values.get(0)));
        };
    }

    private static Optional<PaperDate> date(Notation notation, String value) {
        return switch (notation) {
            case BIBTEX -> DateText.read(BibTeXDate.text(value));
            case CSL ->
                CslDateReader.of("", JsonObject.valueOf(value).orElse(value)).date();
            case RIS -> DateText.read(RisDate.bare(value));
            case TABLE -> DateText.read(value);
        };
    }

    /** The text of a date that can't be read. */
    private static String printed(Notation notation, String value) {
        return notation == Notation.CSL ? CslDate.printed(value) : text(notation, Field.ACCESSED, value);
    }

    private static String value(Notation notation, Publication publication, Field field) {
        if (field.kind() == Kind.NAMES) {
            return spelled(notation, publication.names(field));
        }
        Optional<PaperDate> date = publication.date(field);
        if (date.isPresent()) {
            return spelled(notation, date.get());
        }
        String text = publication.get(field);
        if (notation == Notation.CSL && field.kind() == Kind.DATE) {
            return CslDate.toJson(text);
        }
        if (field == Field.PAGES) {
            Pages pages = Pages.of(text);
            return notation == Notation.BIBTEX
                    ? LatexEncoder.text(pages.with("–")).replace("–", "--")
                    : pages.plain();
        }
        if (notation == Notation.RIS && (field == Field.ISBN || field == Field.ISSN)) {
            return text.replace(", ", "\n"); // a tag for each
        }
        return notation != Notation.BIBTEX
                ? text
                : isVerbatim(field) ? BibTeXVerbatim.url(text) : LatexEncoder.text(text);
    }

    private static String spelled(Notation notation, Authors names) {
        return switch (notation) {
            case BIBTEX -> BibTeXNames.field(names);
            case CSL -> CslNames.toJson(names);
            case RIS ->
                String.join("\n", names.known().stream().map(RisEncoder::name).toList());
            case TABLE -> CsvColumn.names(names);
        };
    }

    private static String spelled(Notation notation, PaperDate date) {
        return switch (notation) {
            case CSL -> CslDate.toJson(date);
            case RIS -> RisDate.spelled(date);
            case BIBTEX, TABLE -> date.toString();
        };
    }
}
