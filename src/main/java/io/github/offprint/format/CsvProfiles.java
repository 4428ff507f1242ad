package io.github.offprint.format;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.work.WorkTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of each {@link Csv.Profile}. */
final class CsvProfiles {
    /** The header of Zotero's own export, in its order. */
    private static final String ZOTERO =
            "Key,Item Type,Publication Year,Author,Title,Publication Title,ISBN,ISSN,DOI,Url,"
                    + "Abstract Note,Date,Date Added,Date Modified,Access Date,Pages,Num Pages,Issue,Volume,"
                    + "Number Of Volumes,Journal Abbreviation,Short Title,Series,Series Number,Series Text,"
                    + "Series Title,Publisher,Place,Language,Rights,Type,Archive,Archive Location,"
                    + "Library Catalog,Call Number,Extra,Notes,File Attachments,Link Attachments,Manual Tags,"
                    + "Automatic Tags,Editor,Series Editor,Translator,Contributor,Attorney Agent,Book Author,"
                    + "Cast Member,Commenter,Composer,Cosponsor,Counsel,Interviewer,Producer,Recipient,"
                    + "Reviewed Author,Scriptwriter,Words By,Guest,Number,Edition,Running Time,Scale,Medium,"
                    + "Artwork Size,Filing Date,Application Number,Assignee,Issuing Authority,Country,"
                    + "Meeting Name,Conference Name,Court,References,Reporter,Legal Status,Priority Numbers,"
                    + "Programming Language,Version,System,Code,Code Number,Section,Session,Committee,History,"
                    + "Legislative Body";

    /** The fields of arXiv's metadata snapshot, in their order. */
    private static final String SNAPSHOT = "id,submitter,authors,title,comments,journal-ref,doi,report-no,categories,"
            + "license,abstract,versions,update_date,authors_parsed";

    private static final Map<String, Function<Paper, String>> OF_ZOTERO = Map.ofEntries(
            Map.entry("Item Type", CsvProfiles::itemType),
            Map.entry("Publication Year", paper -> year(paper)),
            Map.entry("Author", CsvColumn::authors),
            Map.entry("Title", Paper::title),
            Map.entry("Publication Title", paper -> paper.venue().orElse("")),
            Map.entry("DOI", Values::doi),
            Map.entry("Url", Values::url),
            Map.entry("Abstract Note", Paper::abstractText),
            Map.entry("Date", paper -> date(paper.date())),
            Map.entry("Publisher", CsvProfiles::publisher),
            Map.entry("Extra", CsvProfiles::extra),
            Map.entry("Manual Tags", paper -> String.join("; ", paper.keywords())),
            Map.entry(
                    "Number",
                    paper -> paper.arxivId()
                            .filter(id -> Publications.isPreprint(paper))
                            .map(id -> "arXiv:" + id.id())
                            .orElse(paper.publication().get(Field.NUMBER))));

    private static final Map<String, Function<Paper, String>> OF_SNAPSHOT = Map.ofEntries(
            Map.entry("id", paper -> paper.arxivId().map(ArxivId::id).orElse("")),
            Map.entry("authors", CsvProfiles::names),
            Map.entry("title", Paper::title),
            Map.entry(
                    "comments",
                    paper -> paper.archive().flatMap(ArchiveRecord::comment).orElse("")),
            Map.entry("journal-ref", paper -> paper.venue().orElse("")),
            Map.entry("doi", paper -> paper.doi().map(Doi::name).orElse("")),
            Map.entry(
                    "report-no",
                    paper ->
                            paper.archive().flatMap(ArchiveRecord::reportNumber).orElse("")),
            Map.entry("categories", paper -> String.join(" ", paper.categories())),
            Map.entry("abstract", Paper::abstractText),
            Map.entry("update_date", paper -> date(paper.archive().flatMap(ArchiveRecord::revised))));

    private CsvProfiles() {}

    static List<CsvColumn> columns(Csv.Profile profile) {
        return switch (profile) {
            case OFFPRINT -> CsvColumn.ALL;
            case ZOTERO -> columns(ZOTERO, OF_ZOTERO, CsvProfiles::ofPublication);
            case ARXIV -> columns(SNAPSHOT, OF_SNAPSHOT, name -> paper -> "");
        };
    }

    private static List<CsvColumn> columns(
            String names,
            Map<String, Function<Paper, String>> values,
            Function<String, Function<Paper, String>> others) {
        return Arrays.stream(names.split(","))
                .map(name -> {
                    Function<Paper, String> value = values.containsKey(name) ? values.get(name) : others.apply(name);
                    return new CsvColumn(name, (key, paper) -> name.equals("Key") ? key : value.apply(paper));
                })
                .toList();
    }

    /** The value of a column that a field of publications has; empty for any other. */
    private static Function<Paper, String> ofPublication(String name) {
        return Vocabulary.fields(Notation.TABLE, name.toLowerCase(Locale.ROOT), "").stream()
                .findFirst()
                .<Function<Paper, String>>map(field -> paper -> Publications.column(field, paper.publication()))
                .orElse(paper -> "");
    }

    /** Zotero's word for a type; without one, what it takes for a preprint. */
    private static String itemType(Paper paper) {
        String known = WorkTypes.zotero(Publications.type(paper));
        return !known.isEmpty() ? known : Publications.isPreprint(paper) ? "preprint" : "document";
    }

    private static String publisher(Paper paper) {
        String publisher = paper.publication().get(Field.PUBLISHER);
        return publisher.isEmpty() && Publications.isPreprint(paper) ? "arXiv" : publisher;
    }

    /** A bound is marked in the date, and is no year of publication. */
    private static String year(Paper paper) {
        return paper.date()
                .filter(date -> date.isYearDefinite() && !date.isApproximate())
                .map(date -> Integer.toString(date.year().orElseThrow()))
                .orElse("");
    }

    private static String date(Optional<PaperDate> date) {
        return date.filter(known -> known.year().isPresent())
                .map(PaperDate::toString)
                .orElse("");
    }

    /** As Zotero notes it: {@code arXiv:2309.00071 [cs.LG]}. */
    private static String extra(Paper paper) {
        String first = Values.primaryClass(paper);
        return paper.arxivId()
                .map(id -> "arXiv:" + id + (first.isEmpty() ? "" : " [" + first + "]"))
                .orElse("");
    }

    private static String names(Paper paper) {
        return paper.authors().known().stream().map(Author::name).collect(Collectors.joining(", "));
    }
}
