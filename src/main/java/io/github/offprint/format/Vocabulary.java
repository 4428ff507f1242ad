package io.github.offprint.format;

import io.github.offprint.Citation.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names that types and fields have in each notation: the well-known ones, as BibLaTeX's manual, CSL 1.0.2 and the
 * mappings of pandoc, Zotero and citation-js have them. Where several names mean one thing, the first is written.
 */
final class Vocabulary {
    /** What a field's value is. */
    enum Kind {
        TEXT,
        NAMES,
        DATE,
        PAGES,
        VERBATIM
    }

    /** A field. A name may be limited to types: {@code number@article}. */
    record Field(Kind kind, String csl, List<String> bibtex, List<String> ris) {
        /** The name that is written in a notation, in an entry of a type; empty if there is none. */
        String name(Notation notation, String type) {
            return switch (notation) {
                case CSL -> csl;
                case BIBTEX -> csl.equals("container-title") && IN_BOOKS.contains(type) ? "booktitle" : first(bibtex);
                case RIS -> first(ris);
                case TABLE -> "";
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

    private record Type(String csl, List<String> bibtex, List<String> ris) {
        private List<String> names(Notation notation) {
            return switch (notation) {
                case CSL -> List.of(csl);
                case BIBTEX -> bibtex;
                case RIS -> ris;
                case TABLE -> List.of();
            };
        }
    }

    private static final List<Field> FIELDS = fields(
            "TEXT container-title journal,journaltitle T2,JO,JF,JA",
            "TEXT container-title booktitle BT",
            "TEXT collection-title series T3",
            "TEXT volume volume VL",
            "TEXT issue number@article,number@periodical,issue IS",
            "TEXT collection-number number@book,number@collection,number@proceedings,number@reference,number@mvbook,"
                    + "number@incollection,number@inbook,number@bookinbook,number@inproceedings -",
            "TEXT number number -",
            "PAGES page pages SP",
            "TEXT publisher publisher,school,institution,organization PB",
            "TEXT publisher-place address,location CY,PP",
            "TEXT edition edition ET",
            "TEXT ISBN isbn SN",
            "TEXT ISSN issn SN",
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

    private static final List<Type> TYPES = types(
            "article-journal article,suppperiodical JOUR,EJOUR",
            "article-magazine article MGZN",
            "article-newspaper article NEWS",
            "paper-conference inproceedings,conference CPAPER,CONF",
            "chapter incollection,inbook,suppbook,bookinbook,suppcollection CHAP,ECHAP",
            "book book,mvbook,collection,mvcollection,proceedings,mvproceedings,reference,mvreference BOOK,EBOOK,EDBOOK",
            "thesis phdthesis,thesis,mastersthesis THES",
            "report techreport,report,manual RPRT",
            "manuscript unpublished UNPB",
            "webpage online,www,electronic ELEC,WEB",
            "software software COMP",
            "dataset dataset DATA",
            "patent patent PAT",
            "pamphlet booklet PAMP",
            "periodical periodical SER",
            "entry-encyclopedia inreference ENCYC",
            "entry-dictionary inreference DICT",
            "entry inreference ENCYC,DICT",
            "motion_picture movie,video VIDEO,MPCT",
            "song audio,music SOUND,MUSIC",
            "map map MAP",
            "legal_case jurisdiction CASE",
            "legislation legislation STAT",
            "document misc GEN");

    private Vocabulary() {}

    private static List<Field> fields(String... rows) {
        List<Field> fields = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ");
            fields.add(new Field(Kind.valueOf(cells[0]), cells[1], names(cells[2]), names(cells[3])));
        }
        return List.copyOf(fields);
    }

    private static List<Type> types(String... rows) {
        List<Type> types = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ");
            types.add(new Type(cells[0], names(cells[1]), names(cells[2])));
        }
        return List.copyOf(types);
    }

    private static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }

    /** The field that a name means in an entry of a type; empty if it isn't known. */
    static Optional<Field> field(Notation notation, String name, String type) {
        return FIELDS.stream().filter(field -> field.is(notation, name, type)).findFirst();
    }

    /** The type in another notation; of BibTeX, in which people make up types, one that isn't known is as good as misc. */
    static String type(Notation from, String name, Notation to) {
        Optional<String> known = TYPES.stream()
                .filter(type -> type.names(from).contains(name))
                .flatMap(type -> type.names(to).stream())
                .findFirst();
        boolean madeUp = from == Notation.BIBTEX && !name.isEmpty() && !name.equals("misc");
        return known.orElseGet(() -> madeUp ? type(from, "misc", to) : "");
    }
}
