package io.github.offprint.internal.record;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.source.UnreadValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The paper that an item of a feed is about, if it names one. */
public final class FeedPaper {
    private static final IgnorableKeys IGNORABLE = IgnorableKeys.of("feed");
    private static final String ARXIV = "oai:arXiv.org:";

    /** Where an item names what it is about; the first address counts. */
    private static final List<String> PLACES = List.of(
            "id",
            "guid",
            "link",
            "link@href",
            "feedburner:origLink",
            "prism:url",
            "dc:identifier",
            "link[related]@href",
            "link[enclosure]@href",
            "@rdf:about");

    private static final List<String> DOIS =
            List.of("arxiv:doi", "arxiv:DOI", "prism:doi", "doi", "DOI", "dc:identifier", "dcterms:identifier");

    private static final List<String> DATES = List.of(
            "prism:publicationDate", "prism:coverDate", "dc:date", "dcterms:issued", "published", "pubDate", "issued");

    private final RecordValues values;
    private final FeedText text;
    private final boolean archive;

    private FeedPaper(FeedItem item) {
        values = item.values();
        text = new FeedText(values);
        archive = values.has("arxiv:announce_type")
                || values.has("arxiv:primary_category@term")
                || text.isAnnouncement()
                || values.first("id", "guid").contains(ARXIV);
    }

    /**
     * Reads an item.
     *
     * @param item the item
     * @param unread takes the values that are no part of the paper
     * @return what it says of a paper, or nothing if it names neither an identifier nor a DOI nor the page of a paper
     */
    public static Optional<PaperBuilder> of(FeedItem item, UnreadValues unread) {
        FeedPaper paper = new FeedPaper(item);
        Optional<ArxivId> id = paper.arxivId();
        Optional<Doi> doi = paper.doi();
        if (id.isEmpty() && doi.isEmpty() && !paper.isPage()) {
            return Optional.empty();
        }
        PaperBuilder read = paper.read(id, doi);
        paper.values.leave(IGNORABLE::has, unread);
        return Optional.of(read);
    }

    private PaperBuilder read(Optional<ArxivId> id, Optional<Doi> doi) {
        String title = title();
        values.drop("dc:title", title);
        Authors authors = authors();
        String abstractText = text.abstractText();
        String venue = venue();
        String url = url();
        PaperBuilder paper =
                Paper.builder(title).authors(authors).abstractText(abstractText).url(url);
        id.ifPresent(paper::arxivId);
        doi.ifPresent(paper::doi);
        subjects(id.isPresent(), paper);
        Optional<PaperDate> date = date();
        date.ifPresent(paper::date);
        count(text.part("upvotes")).ifPresent(paper::upvotes);
        ArchiveRecord record = record(date, abstractText);
        if (!record.isEmpty()) {
            paper.archive(record);
        }
        paper.publication(publication(venue));
        places(id, doi, url);
        List<String> taken =
                new ArrayList<>(authors.known().stream().map(Author::name).toList());
        taken.add(venue);
        doi.ifPresent(known -> taken.add(known.name()));
        text.leave(abstractText, taken);
        return paper;
    }

    private Optional<ArxivId> arxivId() {
        for (String key : PLACES) {
            for (String place : values.peek(key)) {
                Optional<ArxivId> id = arxivId(place);
                if (id.isPresent()) {
                    return id;
                }
            }
        }
        int inTitle = values.first("title").lastIndexOf("(arXiv:");
        return inTitle < 0
                ? Optional.empty()
                : ArxivId.parse(untilSpace(values.first("title").substring(inTitle + 1)));
    }

    private static Optional<ArxivId> arxivId(String place) {
        return place.startsWith(ARXIV) ? ArxivId.parse(place.substring(ARXIV.length())) : PaperAddress.arxivId(place);
    }

    private static String untilSpace(String text) {
        int end = 0;
        while (end < text.length() && " )[".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private Optional<Doi> doi() {
        Set<String> keys = new LinkedHashSet<>(DOIS);
        keys.addAll(PLACES);
        for (String key : keys) {
            for (String value : values.peek(key)) {
                Optional<Doi> doi = DOIS.contains(key) ? Doi.parse(value) : PaperAddress.doi(value);
                if (doi.isPresent()) {
                    return doi;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPage() {
        return PaperAddress.isPaperPage(values.first("link", "link@href"));
    }

    /** Takes what names the paper once more. */
    private void places(Optional<ArxivId> id, Optional<Doi> doi, String url) {
        Set<String> keys = new LinkedHashSet<>(DOIS);
        keys.addAll(PLACES);
        for (String key : keys) {
            values.dropIf(key, place -> place.equals(url) || PaperAddress.isOf(place, id, doi));
        }
    }

    /** Old feeds of arXiv put identifier and category behind the title. */
    private String title() {
        String title = values.take("title", "dc:title", "media:title");
        int id = title.lastIndexOf("(arXiv:");
        String bare = id > 0 ? title.substring(0, id).strip() : title;
        boolean stopped = id > 0 && bare.endsWith(".");
        return plain(stopped ? bare.substring(0, bare.length() - 1) : bare);
    }

    private static String plain(String text) {
        boolean tagged = text.contains("</");
        return LatexDecoder.text(tagged ? MarkupDecoder.html(text).strip() : MarkupDecoder.text(text));
    }

    private Authors authors() {
        for (String key : List.of("author/name", "atom:author/name", "dc:creator", "author")) {
            List<String> printed =
                    values.peek(key).stream().map(FeedPaper::plain).toList();
            if (!printed.isEmpty()) {
                if (!key.equals("dc:creator")) {
                    printed.forEach(name -> values.drop("dc:creator", name));
                }
                return values.takeAuthors(List.of(key), true, FeedPaper::plain);
            }
        }
        return Names.list(text.part("authors", "author", "author(s)"));
    }

    private String venue() {
        String venue = values.take("arxiv:journal_ref", "arxiv:journal_reference", "prism:publicationName");
        if (venue.isEmpty() && !values.first("dc:source").startsWith("http")) {
            venue = values.take("dc:source");
        }
        String plain = plain(venue.isEmpty() ? text.part("source") : venue);
        values.drop("dc:source", plain);
        return plain;
    }

    private String url() {
        for (String key : List.of("feedburner:origLink", "link", "link@href", "id", "prism:url")) {
            for (String link : values.peek(key)) {
                if (link.startsWith("http") || key.equals("link@href")) {
                    return link;
                }
            }
        }
        return "";
    }

    /** Categories of arXiv, or the key words of anyone else. */
    private void subjects(boolean onArxiv, PaperBuilder paper) {
        Set<String> categories = new LinkedHashSet<>(values.takeAll("arxiv:primary_category@term"));
        List<String> keywords = new ArrayList<>();
        for (String key : List.of("category@term", "category", "dc:subject", "prism:keyword")) {
            for (String subject : values.takeAll(key)) {
                if (archive || (onArxiv && isCategory(subject))) {
                    categories.add(subject);
                } else if (!keywords.contains(subject)) {
                    keywords.add(subject);
                }
            }
        }
        paper.categories(List.copyOf(categories)).keywords(keywords);
    }

    /** {@code cs.LG}, {@code hep-th}: no other word is like that. */
    private static boolean isCategory(String subject) {
        int dot = subject.indexOf('.');
        String of = dot < 0 ? subject : subject.substring(0, dot);
        boolean archiveName = !of.isEmpty() && of.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
        return archiveName && (dot > 0 || of.indexOf('-') > 0);
    }

    /** What a feed of arXiv says is when it announced the paper, except in the answers of its API. */
    private Optional<PaperDate> date() {
        if (archive && !values.has("published")) {
            return Optional.empty();
        }
        for (String key : DATES) {
            String time = values.first(key);
            Optional<PaperDate> date = dateOf(time);
            if (date.isPresent()) {
                DATES.forEach(
                        other -> values.dropIf(other, value -> dateOf(value).equals(date)));
                return date;
            }
        }
        return DateText.read(text.part("publication date"));
    }

    private static Optional<PaperDate> dateOf(String time) {
        return DateText.readDay(time)
                .or(() -> DateText.read(time).filter(date -> date.year().orElse(0) > 0));
    }

    private ArchiveRecord record(Optional<PaperDate> date, String abstractText) {
        ArchiveRecord.Builder record = ArchiveRecord.builder();
        String comment = plain(values.take("arxiv:comment"));
        record.comment(comment).reportNumber(values.take("arxiv:report_no", "arxiv:report-no"));
        Optional<PaperDate> updated = archive ? DateText.readDay(values.first("updated")) : Optional.empty();
        if (date.isPresent() && updated.isPresent() && !updated.equals(date)) {
            record.revised(updated.get());
        }
        announcement().ifPresent(record::announcement);
        boolean withdrawn = Withdrawn.isSaid(comment) || (archive && Withdrawn.isSaid(abstractText));
        return record.withdrawn(withdrawn).build();
    }

    private Optional<Announcement> announcement() {
        String told = values.first("arxiv:announce_type");
        String type = told.isEmpty() ? text.announcement() : told;
        Optional<Announcement> known = switch (type.toLowerCase(Locale.ROOT)) {
            case "new" -> Optional.of(Announcement.NEW);
            case "cross" -> Optional.of(Announcement.CROSS_LIST);
            case "replace", "replace-cross" -> Optional.of(Announcement.REPLACEMENT);
            default -> Optional.empty();
        };
        if (known.isPresent()) {
            values.take("arxiv:announce_type");
        }
        return known;
    }

    /** What the feed of a journal says beside; without it, the name of the journal is the venue alone. */
    private Publication publication(String venue) {
        CitedValues cited = new CitedValues(values)
                .take(Field.VOLUME, "prism:volume")
                .take(Field.ISSUE, "prism:number")
                .take(Field.ISSN, "prism:issn", "prism:eIssn")
                .take(Field.PAGES, "prism:pageRange", "prism:pages")
                .takePages(new String[] {"prism:startingPage"}, new String[] {"prism:endingPage"});
        boolean periodical = cited.has(List.of(Field.VOLUME, Field.ISSN));
        cited.take(Field.ISBN, "prism:isbn")
                .take(Field.SECTION, "prism:section")
                .take(Field.PUBLISHER, "dc:publisher")
                .take(Field.LANGUAGE, "dc:language")
                .put(Field.PMID, pubMedId());
        return cited.publication(periodical ? "article-journal" : "", venue);
    }

    private String pubMedId() {
        for (String key : List.of("dc:identifier", "guid")) {
            for (String value : values.peek(key)) {
                if (value.startsWith("pmid:") || value.startsWith("pubmed:")) {
                    String id = value.substring(value.indexOf(':') + 1);
                    values.drop("dc:identifier", "pmid:" + id);
                    values.drop("guid", "pubmed:" + id);
                    return id;
                }
            }
        }
        return "";
    }

    private static Optional<Integer> count(String number) {
        boolean digits =
                !number.isEmpty() && number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(number)) : Optional.empty();
    }
}
