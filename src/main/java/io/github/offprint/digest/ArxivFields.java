package io.github.offprint.digest;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.record.Links;
import io.github.offprint.internal.record.Withdrawn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record of arXiv's text: {@code Title: …} and the like, each of which goes on in the lines below it that
 * are indented. Classes of MSC and ACM, the licence and the proxy are no part of the model, and are reported. Of the dates of
 * versions only the first and the last are, and of who sent it the name.
 */
final class ArxivFields {
    /** Lines are broken behind the last word that fits into 79 columns: a shorter one was not broken. */
    private static final int BROKEN = 60;

    private static final List<String> PAPERS =
            List.of("paper", "article", "manuscript", "submission", "preprint", "e-print", "version", "work", "note");

    private static final Set<String> HELD =
            Set.of("title", "authors", "categories", "comments", "report-no", "journal-ref", "doi", "date", "from");

    private final Map<String, StringBuilder> values = new HashMap<>();
    private final List<String> revisions = new ArrayList<>();
    private final StringBuilder abstractText = new StringBuilder();
    private final List<ArxivLine> unused = new ArrayList<>();
    private @Nullable StringBuilder open;
    private @Nullable String id;
    private boolean crossListed;
    private boolean replaced;
    private boolean gap;
    private int width;

    /** Takes a line above the abstract. */
    void take(ArxivLine line) {
        if (line.text().isEmpty()) {
            gap = true;
            return;
        }
        if (line.indent() > 0 && (open != null || !unused.isEmpty())) {
            goOn(line);
        } else if (id == null && !line.paper().isEmpty()) {
            identify(line.text(), line.paper());
        } else if (!line.replacement().isEmpty()) {
            replaced = true;
            revise(line.replacement());
        } else if (line.isRevision()) {
            revise(line.value());
        } else if (line.isField()) {
            begin(line);
        } else if (width >= BROKEN || (!gap && line.anyLabel().isEmpty())) {
            goOn(line); // its indentation was lost
        } else {
            open = null; // a field that arXiv does not write
            unused.add(line);
        }
        gap = false;
        width = line.text().length();
    }

    private void goOn(ArxivLine line) {
        if (open == null) {
            unused.add(line);
        } else {
            open.append(' ').append(line.text());
        }
    }

    /** The lines above the abstract that are part of no field. */
    List<ArxivLine> unused() {
        return unused;
    }

    /** What the values say that no field takes. */
    List<String> unusedValues() {
        String authors = get("authors");
        List<String> found = new ArrayList<>(Names.beside(authors, Names.list(authors)));
        dois().stream().filter(doi -> Doi.parse(doi).isPresent()).skip(1).forEach(found::add);
        return found;
    }

    private void identify(String text, String paper) {
        int space = paper.indexOf(' ');
        id = space < 0 ? paper : paper.substring(0, space);
        crossListed = text.toLowerCase(Locale.ROOT).contains("(*cross-listing*)");
        open = null;
    }

    private void revise(String time) {
        revisions.add(time);
        open = new StringBuilder(); // nothing but the size may follow
    }

    /** A field that comes twice counts as it came first. */
    private void begin(ArxivLine line) {
        String name = switch (line.label()) {
            case "author" -> "authors";
            case "comment" -> "comments";
            default -> line.label();
        };
        if (HELD.contains(name) && !values.containsKey(name)) {
            open = new StringBuilder(line.value());
            values.put(name, open);
        } else {
            open = null;
            unused.add(line);
        }
    }

    void takeAbstract(ArxivLine line) {
        if (!line.text().isEmpty()) {
            abstractText.append(abstractText.isEmpty() ? "" : " ").append(line.text());
        }
    }

    boolean hasAbstract() {
        return !abstractText.isEmpty();
    }

    /** Whether these are the fields of a record, and not something else between two marks. */
    boolean isRecord() {
        return id != null || values.containsKey("title");
    }

    String title() {
        return get("title");
    }

    /** What the record does not show or what can't be read, but for the title. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (raw("authors").isEmpty()) {
            missing.add("the record shows no authors");
        }
        if (!raw("date").isEmpty() && day(raw("date")).isEmpty()) {
            missing.add("this is no date: " + raw("date"));
        }
        return missing;
    }

    /** What is wrong with the identifiers. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (id == null) {
            doubts.add("the record shows no arXiv identifier");
        } else if (arxivId().isEmpty()) {
            doubts.add("this is no arXiv identifier: " + id);
        }
        for (String doi : dois()) {
            if (Doi.parse(doi).isEmpty()) {
                doubts.add("this is no DOI: " + doi);
            }
        }
        return doubts;
    }

    Paper paper(@Nullable Announcement section, Source source) {
        String text = plain(abstractText.toString());
        PaperBuilder paper = Paper.builder(title())
                .authors(Names.list(get("authors")))
                .abstractText(text)
                .links(Links.in(text))
                .categories(words(raw("categories").replace(',', ' ').replace(';', ' ')))
                .venue(get("journal-ref"))
                .submitter(submitter())
                .source(source);
        arxivId().ifPresent(known -> paper.arxivId(known).url(known.url()));
        dois().stream().flatMap(doi -> Doi.parse(doi).stream()).findFirst().ifPresent(paper::doi);
        day(raw("date")).ifPresent(paper::date);
        return paper.archive(archive(section, text)).build();
    }

    private ArchiveRecord archive(@Nullable Announcement section, String text) {
        ArchiveRecord.Builder archive = ArchiveRecord.builder()
                .comment(get("comments"))
                .reportNumber(get("report-no"))
                .withdrawn(isWithdrawn(text));
        revisions.stream()
                .flatMap(time -> day(time).stream())
                .max(Comparator.comparing(date -> date.toLocalDate().orElseThrow()))
                .ifPresent(archive::revised);
        Announcement announcement =
                replaced ? Announcement.REPLACEMENT : crossListed ? Announcement.CROSS_LIST : section;
        if (announcement != null) {
            archive.announcement(announcement);
        }
        return archive.build();
    }

    /** Comment, abstract or the last version's size say so. */
    private boolean isWithdrawn(String text) {
        String last = revisions.isEmpty() ? raw("date") : revisions.get(revisions.size() - 1);
        return isOfNothing(last) || Withdrawn.isSaid(get("comments")) || isWithdrawnPaper(text);
    }

    /** Whether the version holds nothing: {@code (withdrawn)}, or of no size and of the type for that, {@code (0kb,I)}. */
    private static boolean isOfNothing(String time) {
        String lower = time.toLowerCase(Locale.ROOT);
        return lower.contains("(withdrawn)") || lower.replace(" ", "").contains("(0kb,i)");
    }

    /** The day of a version, {@code Wed, 1 Mar 2023 19:00:02 GMT (3197kb,D)}. */
    private static Optional<PaperDate> day(String time) {
        int size = time.indexOf('(');
        return DateText.readDay(size < 0 ? time : time.substring(0, size));
    }

    /** Of other things than the paper an abstract may well say that they were withdrawn. */
    private static boolean isWithdrawnPaper(String text) {
        String lower = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        return Withdrawn.isSaid(text)
                && (lower.contains("withdrawn by the author")
                        || PAPERS.stream().anyMatch(paper -> saysWithdrawn(lower, paper)));
    }

    private static boolean saysWithdrawn(String lower, String paper) {
        return lower.contains(paper + " has been withdrawn")
                || lower.contains(paper + " is withdrawn")
                || lower.contains(paper + " was withdrawn")
                || lower.contains(paper + " withdrawn");
    }

    private Optional<ArxivId> arxivId() {
        return id == null ? Optional.empty() : ArxivId.parse(id);
    }

    /** What the field of the DOI holds. Some DOIs hold commas and semicolons. */
    private List<String> dois() {
        String separate =
                raw("doi").replace(",10.", " 10.").replace(";10.", " 10.").replace("\\_", "_");
        List<String> dois = new ArrayList<>();
        for (String word : words(separate)) {
            String doi = word.endsWith(",") || word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
            if (!doi.isEmpty() && !doi.equalsIgnoreCase("doi:")) {
                dois.add(doi);
            }
        }
        return dois;
    }

    /** The name without the address, in {@code Name <address>} and in {@code address (Name)}. */
    private String submitter() {
        String from = get("from");
        int address = from.indexOf('<');
        String name = address < 0 ? from : from.substring(0, address).strip();
        int bracket = name.indexOf('(');
        if (name.indexOf('@') >= 0 && bracket >= 0 && name.endsWith(")")) {
            name = name.substring(bracket + 1, name.length() - 1);
        }
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        name = quoted ? name.substring(1, name.length() - 1) : name;
        return name.indexOf('@') >= 0 || name.indexOf('%') >= 0 ? "" : name;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, " ");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private String get(String label) {
        return LatexDecoder.text(raw(label));
    }

    private String raw(String label) {
        StringBuilder value = values.get(label);
        return value == null ? "" : MarkupDecoder.references(value.toString()); // some went through HTML
    }

    private static String plain(String text) {
        return LatexDecoder.text(MarkupDecoder.references(text));
    }
}
