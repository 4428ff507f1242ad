package io.github.offprint.format;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Publication.Field;
import io.github.offprint.Publication.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The names that fields have in each notation: the well-known ones, as BibLaTeX's manual, CSL 1.0.2 and the mappings of
 * pandoc, Zotero and citation-js have them. Where several names mean one thing, the first is written.
 */
final class Vocabulary {
    /** The names of a field. One may be limited to types: {@code number@article}. */
    private record Row(Field field, List<String> bibtex, List<String> ris, List<String> table) {
        private List<String> names(Notation notation) {
            return switch (notation) {
                case CSL -> List.of(field.cslName());
                case BIBTEX -> bibtex;
                case RIS -> ris;
                case TABLE -> table;
            };
        }
    }

    /** Types of BibTeX whose entries are a part of a book. */
    private static final List<String> IN_BOOKS = List.of("inproceedings", "incollection", "inbook", "inreference");

    /** What publishes entries of BibTeX of a type, if it isn't a publisher. */
    private static final Map<String, String> PUBLISHERS = Map.of(
            "phdthesis", "school", "mastersthesis", "school", "thesis", "institution", "techreport", "institution");

    /** Fields; the names of BibTeX and BibLaTeX, of RIS, and of columns of tables in lower case. */
    private static final Map<Field, Row> ROWS = rows("""
            CONTAINER; journal,journaltitle,booktitle; T2,JO,JF,JA,BT; container
            CONTAINER_SHORT; shortjournal; J2; journal abbreviation
            VOLUME_TITLE; -; -; -
            WHOLE_TITLE; -; -; -
            SERIES; series; T3; series
            SERIES_NUMBER; number@book,number@collection,number@proceedings,number@reference,number@mvbook,\
            number@incollection,number@inbook,number@bookinbook,number@inproceedings; -; series number
            VOLUME; volume; VL; volume
            ISSUE; number@article,number@periodical,issue; IS; issue
            NUMBER; number; -; -
            PAGES; pages; SP,EP; pages
            PUBLISHER; publisher,school,institution,organization; PB; publisher
            PLACE; address,location; CY,PP; place
            EDITION; edition; ET; edition
            ISBN; isbn; SN; isbn
            ISSN; issn; SN; issn
            EDITORS; editor; ED,A2; editors,editor
            TRANSLATORS; translator; A4; translator
            NOTE; note; N1; -
            EVENT; eventtitle; -; conference name
            EVENT_DATE; eventdate; -; -
            EVENT_PLACE; venue; -; -
            CHAPTER; chapter; -; -
            SECTION; -; -; section
            NUMBER_OF_PAGES; pagetotal; -; num pages
            NUMBER_OF_VOLUMES; volumes; -; number of volumes
            LANGUAGE; langid,language; LA; language
            ACCESSED; urldate; Y2; access date
            ORIGINAL_DATE; origdate; -; -
            SHORT_TITLE; shorttitle; ST; short title
            GENRE; type; M3; -
            VERSION; version; -; -
            STATUS; pubstate; -; -
            ANNOTATION; annotation,annote; -; -
            PMID; pmid; -; -
            PMCID; pmcid; -; -
            """);

    private Vocabulary() {}

    private static Map<Field, Row> rows(String table) {
        Map<Field, Row> rows = new EnumMap<>(Field.class);
        for (String line : table.strip().split("\n")) {
            String[] cells = line.split(";");
            Field field = Field.valueOf(cells[0].strip());
            rows.put(field, new Row(field, names(cells[1]), names(cells[2]), names(cells[3])));
        }
        return rows;
    }

    private static Row row(Field field) {
        return ROWS.getOrDefault(field, new Row(field, List.of(), List.of(), List.of()));
    }

    private static List<String> names(String cell) {
        return cell.strip().equals("-") ? List.of() : List.of(cell.strip().split(","));
    }

    /** The values that a citation has for a field, by its names in their order; names of people in that of the citation. */
    static List<String> values(Field field, Citation citation) {
        if (field.kind() == Kind.NAMES) {
            return citation.fields().entrySet().stream()
                    .filter(named ->
                            fields(citation.notation(), named.getKey(), "").contains(field))
                    .map(Map.Entry::getValue)
                    .toList();
        }
        Map<String, String> fields = citation.fields();
        List<String> values = new ArrayList<>();
        String own = ofType(field, citation.notation(), citation.type());
        if (fields.containsKey(own)) {
            values.add(fields.get(own));
        }
        for (String name : row(field).names(citation.notation())) {
            int at = name.indexOf('@');
            String value = name.equals(own) ? null : fields.get(at < 0 ? name : name.substring(0, at));
            boolean of = at < 0
                    ? fields(citation.notation(), name, citation.type()).contains(field)
                    : name.endsWith("@" + citation.type());
            if (value != null && of) {
                values.add(value);
            }
        }
        return values;
    }

    /** The fields that a name means in an entry of a type: one, but for those of RIS that share a tag. */
    static List<Field> fields(Notation notation, String name, String type) {
        List<Field> limited = having(notation, name + "@" + type);
        return limited.isEmpty() ? having(notation, name) : limited;
    }

    private static List<Field> having(Notation notation, String name) {
        return ROWS.values().stream()
                .filter(row -> row.names(notation).contains(name))
                .map(Row::field)
                .toList();
    }

    /** The name that is written in a notation, in an entry of a type; empty if there is none. */
    static String name(Field field, Notation notation, String type) {
        String own = ofType(field, notation, type);
        List<String> names = row(field).names(notation);
        return !own.isEmpty()
                ? own
                : names.stream()
                        .filter(name -> name.indexOf('@') < 0 || name.endsWith("@" + type))
                        .map(name -> name.replaceFirst("@.*", ""))
                        .filter(name -> fields(notation, name, type).contains(field))
                        .findFirst()
                        .orElse("");
    }

    /** The name that BibTeX has for a field in entries of a type alone; empty if it has none. */
    private static String ofType(Field field, Notation notation, String type) {
        boolean part = notation == Notation.BIBTEX && field == Field.CONTAINER && IN_BOOKS.contains(type);
        boolean published = notation == Notation.BIBTEX && field == Field.PUBLISHER;
        return part ? "booktitle" : published ? PUBLISHERS.getOrDefault(type, "publisher") : "";
    }
}
