package io.github.offprint.format;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Publication.Field;
import io.github.offprint.Publication.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names that fields have in each notation: the well-known ones, as BibLaTeX's manual, CSL 1.0.2 and the mappings of
 * pandoc, Zotero and citation-js have them. Where several names mean one thing, the first is written.
 */
final class Vocabulary {
    /** A name, maybe of entries of one type alone; empty for all types. It is spelt {@code number@article} in the table. */
    private record Name(String text, String type) {
        static Name of(String cell) {
            int at = cell.indexOf('@');
            return at < 0 ? new Name(cell, "") : new Name(cell.substring(0, at), cell.substring(at + 1));
        }
    }

    /** Types of BibTeX whose entries are a part of a book. */
    private static final List<String> IN_BOOKS = List.of("inproceedings", "incollection", "inbook", "inreference");

    /** What publishes entries of BibTeX of a type, if it isn't a publisher. */
    private static final Map<String, String> PUBLISHERS = Map.of(
            "phdthesis", "school", "mastersthesis", "school", "thesis", "institution", "techreport", "institution");

    /** Fields; the names of BibTeX and BibLaTeX, of RIS, and of columns of tables in lower case. */
    private static final String TABLE = """
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
            """;

    private static final Map<Notation, Vocabulary> ALL = all();

    /** The names of each field, those that are written first. */
    private final Map<Field, List<Name>> names = new EnumMap<>(Field.class);

    private final Map<Name, List<Field>> fields = new HashMap<>();

    private Vocabulary() {}

    private static Map<Notation, Vocabulary> all() {
        Map<Notation, Vocabulary> all = new EnumMap<>(Notation.class);
        for (Notation notation : Notation.values()) {
            all.put(notation, new Vocabulary());
        }
        for (String line : TABLE.strip().split("\n")) {
            String[] cells = line.strip().split(";\\s*");
            Field field = Field.valueOf(cells[0]);
            of(all, Notation.CSL).add(field, field.cslName());
            of(all, Notation.BIBTEX).add(field, cells[1]);
            of(all, Notation.RIS).add(field, cells[2]);
            of(all, Notation.TABLE).add(field, cells[3]);
        }
        return all;
    }

    private static Vocabulary of(Map<Notation, Vocabulary> all, Notation notation) {
        return Objects.requireNonNull(all.get(notation));
    }

    private void add(Field field, String cell) {
        List<Name> all = cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(",")).map(Name::of).toList();
        names.put(field, all);
        all.forEach(
                name -> fields.computeIfAbsent(name, none -> new ArrayList<>()).add(field));
    }

    /** The values that a citation has for a field, by its names in their order; names of people in that of the citation. */
    static List<String> values(Field field, Citation citation) {
        Notation notation = citation.notation();
        Map<String, String> given = citation.fields();
        if (field.kind() == Kind.NAMES) {
            return given.entrySet().stream()
                    .filter(named -> fields(notation, named.getKey(), "").contains(field))
                    .map(Map.Entry::getValue)
                    .toList();
        }
        List<String> values = new ArrayList<>();
        String own = ofType(field, notation, citation.type());
        if (given.containsKey(own)) {
            values.add(given.get(own));
        }
        for (Name name : of(ALL, notation).names(field)) {
            String value = given.get(name.text);
            if (value != null && !name.text.equals(own) && means(name, field, notation, citation.type())) {
                values.add(value);
            }
        }
        return values;
    }

    private List<Name> names(Field field) {
        return names.getOrDefault(field, List.of());
    }

    /** Whether a name means a field in entries of a type. */
    private static boolean means(Name name, Field field, Notation notation, String type) {
        return name.type.isEmpty() ? fields(notation, name.text, type).contains(field) : name.type.equals(type);
    }

    /** The fields that a name means in an entry of a type: one, but for those of RIS that share a tag. */
    static List<Field> fields(Notation notation, String name, String type) {
        Map<Name, List<Field>> fields = of(ALL, notation).fields;
        return fields.getOrDefault(new Name(name, type), fields.getOrDefault(new Name(name, ""), List.of()));
    }

    /** The name that is written in a notation, in an entry of a type; empty if there is none. */
    static String name(Field field, Notation notation, String type) {
        String own = ofType(field, notation, type);
        return !own.isEmpty()
                ? own
                : of(ALL, notation).names(field).stream()
                        .filter(name -> means(name, field, notation, type))
                        .map(Name::text)
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
