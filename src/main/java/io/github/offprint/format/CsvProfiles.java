package io.github.offprint.format;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication.Field;
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

    /** Zotero's words for types of CSL. */
    private static final Map<String, String> ITEM_TYPES = Map.ofEntries(
            Map.entry("article-journal", "journalArticle"),
            Map.entry("article-magazine", "magazineArticle"),
            Map.entry("article-newspaper", "newspaperArticle"),
            Map.entry("paper-conference", "conferencePaper"),
            Map.entry("chapter", "bookSection"),
            Map.entry("book", "book"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("manuscript", "manuscript"),
            Map.entry("webpage", "webpage"),
            Map.entry("software", "computerProgram"),
            Map.entry("dataset", "dataset"),
            Map.entry("patent", "patent"),
            Map.entry("standard", "standard"),
            Map.entry("speech", "presentation"),
            Map.entry("map", "map"),
            Map.entry("legal_case", "case"),
            Map.entry("legislation", "statute"),
            Map.entry("bill", "bill"),
            Map.entry("hearing", "hearing"),
            Map.entry("motion_picture", "film"),
            Map.entry("post-weblog", "blogPost"),
            Map.entry("personal_communication", "letter"),
            Map.entry("graphic", "artwork"),
            Map.entry("interview", "interview"),
            Map.entry("entry-encyclopedia", "encyclopediaArticle"),
            Map.entry("entry-dictionary", "dictionaryEntry"));

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
            case ZOTERO -> columns(ZOTERO, OF_ZOTERO);
            case ARXIV -> columns(SNAPSHOT, OF_SNAPSHOT);
        };
    }

    private static List<CsvColumn> columns(String names, Map<String, Function<Paper, String>> values) {
        return Arrays.stream(names.split(","))
                .map(name -> name.equals("Key")
                        ? new CsvColumn(name, (key, paper) -> key)
                        : new CsvColumn(name, (key, paper) -> value(name, values, paper)))
                .toList();
    }

    /** A column of its own, or one that a field of publications has. */
    private static String value(String name, Map<String, Function<Paper, String>> values, Paper paper) {
        if (values.containsKey(name) || values == OF_SNAPSHOT) {
            return values.getOrDefault(name, none -> "").apply(paper);
        }
        List<Field> fields = Vocabulary.fields(Notation.TABLE, name.toLowerCase(Locale.ROOT), "");
        return fields.isEmpty() ? "" : Publications.column(fields.get(0), paper.publication());
    }

    /** Zotero's word for a type; without one, what it takes for a preprint. */
    private static String itemType(Paper paper) {
        String known = ITEM_TYPES.getOrDefault(Publications.type(paper), "");
        return !known.isEmpty() ? known : paper.arxivId().isPresent() ? "preprint" : "document";
    }

    private static String publisher(Paper paper) {
        String publisher = paper.publication().get(Field.PUBLISHER);
        return publisher.isEmpty() && paper.arxivId().isPresent() ? "arXiv" : publisher;
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
