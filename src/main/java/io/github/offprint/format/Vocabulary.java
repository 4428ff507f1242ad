package io.github.offprint.format;

import io.github.offprint.Citation.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that fields have in each notation: the well-known ones, as BibLaTeX's manual, CSL 1.0.2 and the mappings of
 * pandoc, Zotero and citation-js have them. Where several names mean one thing, the first is written.
 */
final class Vocabulary {
    /** What a field's value is. */
    enum Kind {
        TEXT,
        NAMES,
        DATE,
        PAGES,
        SERIAL,
        VERBATIM
    }

    /** A field. A name may be limited to types: {@code number@article}. */
    record Field(Kind kind, String csl, List<String> bibtex, List<String> ris) {
        /** The name that is written in a notation, in an entry of a type; empty if there is none. */
        String name(Notation notation, String type) {
            return switch (notation) {
                case CSL -> csl;
                case BIBTEX -> ofType(type).orElse(first(bibtex));
                case RIS -> first(ris);
                case TABLE -> "";
            };
        }

        /** The name in an entry of BibTeX of a type that has a name of its own for it. */
        private Optional<String> ofType(String type) {
            return switch (csl) {
                case "container-title" -> IN_BOOKS.contains(type) ? Optional.of("booktitle") : Optional.empty();
                case "publisher" -> Optional.ofNullable(PUBLISHERS.get(type));
                default -> Optional.empty();
            };
        }

        private static String first(List<String> names) {
            return names.isEmpty() ? "" : names.get(0).replaceFirst("@.*", "");
        }

        private boolean is(Notation notation, String name, String type) {
            return switch (notation) {
                case CSL -> csl.equals(name);
                case BIBTEX -> bibtex.contains(name) || bibtex.contains(name + "@" + type);
                case RIS -> ris.contains(name);
                case TABLE -> false;
            };
        }
    }

    /** Types of BibTeX whose entries are a part of a book. */
    private static final List<String> IN_BOOKS = List.of("inproceedings", "incollection", "inbook", "inreference");

    /** What publishes entries of BibTeX of a type, if it isn't a publisher. */
    private static final Map<String, String> PUBLISHERS =
            Map.of("phdthesis", "school", "mastersthesis", "school", "techreport", "institution");

    private static final List<Field> FIELDS = fields(
            "TEXT container-title journal,journaltitle T2,JO,JF,JA",
            "TEXT container-title booktitle BT",
            "TEXT collection-title series T3",
            "TEXT volume volume VL",
            "TEXT issue number@article,number@periodical,issue IS",
            "TEXT collection-number number@book,number@collection,number@proceedings,number@reference,number@mvbook,"
                    + "number@incollection,number@inbook,number@bookinbook,number@inproceedings -",
            "TEXT number number -",
            "PAGES page pages SP,EP",
            "TEXT publisher publisher,school,institution,organization PB",
            "TEXT publisher-place address,location CY,PP",
            "TEXT edition edition ET",
            "SERIAL ISBN isbn SN",
            "SERIAL ISSN issn SN",
            "NAMES editor editor ED,A2",
            "NAMES translator translator A4",
            "TEXT note note N1",
            "TEXT event-title eventtitle -",
            "TEXT chapter-number chapter -",
            "TEXT number-of-pages pagetotal -",
            "TEXT number-of-volumes volumes -",
            "TEXT language langid,language LA",
            "DATE accessed urldate Y2",
            "DATE original-date origdate -",
            "DATE event-date eventdate -",
            "TEXT title-short shorttitle ST",
            "TEXT container-title-short shortjournal J2",
            "TEXT genre type M3",
            "TEXT version version -",
            "TEXT status pubstate -",
            "TEXT annote annotation,annote -",
            "VERBATIM PMID pmid -",
            "VERBATIM PMCID pmcid -");

    private Vocabulary() {}

    private static List<Field> fields(String... rows) {
        List<Field> fields = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ");
            fields.add(new Field(Kind.valueOf(cells[0]), cells[1], names(cells[2]), names(cells[3])));
        }
        return List.copyOf(fields);
    }

    private static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }

    /** The field that a name means in an entry of a type; empty if it isn't known. */
    static Optional<Field> field(Notation notation, String name, String type) {
        return FIELDS.stream().filter(field -> field.is(notation, name, type)).findFirst();
    }
}
