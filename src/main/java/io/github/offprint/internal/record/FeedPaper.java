package io.github.offprint.internal.record;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The paper that an item of a feed is about, if it names one. */
public final class FeedPaper {
    private static final String ANNOUNCE = "Announce Type:";
    private static final String ABSTRACT = "Abstract:";

    private final FeedItem item;
    private final Map<String, String> labelled;
    private final boolean archive;

    private FeedPaper(FeedItem item) {
        this.item = item;
        String description = item.first("description", "content", "encoded");
        labelled = Labelled.parts(description);
        archive = item.has("announce_type")
                || item.has("primary_category")
                || description.contains(ANNOUNCE)
                || item.first("id", "guid").contains("oai:arXiv.org:");
    }

    /**
     * Reads an item.
     *
     * @param item the item
     * @return what it says of a paper, or nothing if it names neither an identifier nor a DOI nor the page of a paper
     */
    public static Optional<PaperBuilder> of(FeedItem item) {
        FeedPaper paper = new FeedPaper(item);
        Optional<ArxivId> id = paper.arxivId();
        Optional<Doi> doi = paper.doi();
        return id.isPresent() || doi.isPresent() || paper.isPage()
                ? Optional.of(paper.read(id, doi))
                : Optional.empty();
    }

    private PaperBuilder read(Optional<ArxivId> id, Optional<Doi> doi) {
        PaperBuilder paper = Paper.builder(title())
                .authors(authors())
                .abstractText(abstractText())
                .venue(LatexDecoder.text(item.first("journal_ref", "journal_reference", "publicationName")))
                .url(url())
                .categories(categories());
        id.ifPresent(paper::arxivId);
        doi.ifPresent(paper::doi);
        Optional<PaperDate> date = date();
        date.ifPresent(paper::date);
        count(labelled.getOrDefault("upvotes", "")).ifPresent(paper::upvotes);
        ArchiveRecord record = record(date);
        if (!record.isEmpty()) {
            paper.archive(record);
        }
        return paper;
    }

    private Optional<ArxivId> arxivId() {
        List<String> places = new ArrayList<>(item.all("id"));
        places.addAll(item.all("guid"));
        places.addAll(item.all("link"));
        places.addAll(item.all("link@href"));
        for (String place : places) {
            Optional<ArxivId> id = place.startsWith("oai:arXiv.org:")
                    ? ArxivId.parse(place.substring("oai:arXiv.org:".length()))
                    : PaperAddress.arxivId(place);
            if (id.isPresent()) {
                return id;
            }
        }
        int inTitle = item.first("title").lastIndexOf("(arXiv:");
        return inTitle < 0
                ? Optional.empty()
                : ArxivId.parse(untilSpace(item.first("title").substring(inTitle + 1)));
    }

    private static String untilSpace(String text) {
        int end = 0;
        while (end < text.length() && " )[".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private Optional<Doi> doi() {
        for (String name : new String[] {"doi", "DOI", "identifier", "id", "guid", "link"}) {
            for (String value : item.all(name)) {
                boolean plain = !name.equals("id") && !name.equals("guid") && !name.equals("link");
                Optional<Doi> doi = plain ? Doi.parse(value) : PaperAddress.doi(value);
                if (doi.isPresent()) {
                    return doi;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPage() {
        return PaperAddress.isPaperPage(item.first("link", "link@href"));
    }

    /** Old feeds of arXiv put identifier and category behind the title. */
    private String title() {
        String title = item.first("title");
        int id = title.lastIndexOf("(arXiv:");
        String bare = id > 0 ? title.substring(0, id).strip() : title;
        boolean stopped = id > 0 && bare.endsWith(".");
        return LatexDecoder.text(plain(stopped ? bare.substring(0, bare.length() - 1) : bare));
    }

    private Authors authors() {
        if (!item.all("name").isEmpty()) {
            return Names.of(item.all("name").stream().map(LatexDecoder::text).toList());
        }
        List<String> creators = item.all("creator").isEmpty() ? item.all("author") : item.all("creator");
        if (creators.isEmpty()) {
            return Names.list(labelled.getOrDefault("authors", labelled.getOrDefault("author", "")));
        }
        List<String> printed =
                creators.stream().map(FeedPaper::plain).map(LatexDecoder::text).toList();
        return printed.size() == 1 ? Names.list(printed.get(0)) : Names.of(printed);
    }

    private String abstractText() {
        String own = item.first("summary");
        if (!own.isEmpty()) {
            return LatexDecoder.text(plain(own));
        }
        String text = labelled.getOrDefault("abstract", labelled.getOrDefault("summary", ""));
        if (!text.isEmpty() || !labelled.isEmpty()) {
            return text;
        }
        String description = plain(item.first("description"));
        int at = description.indexOf(ABSTRACT);
        boolean announced = archive && at >= 0;
        return announced
                ? LatexDecoder.text(description.substring(at + ABSTRACT.length()))
                : archive ? LatexDecoder.text(description) : "";
    }

    /** Text without the tags that feeds put into it, some of them escaped. */
    private static String plain(String text) {
        boolean tagged = text.indexOf('<') >= 0 && text.indexOf("</") >= 0;
        return tagged || text.contains("<p>") || text.contains("<br")
                ? MarkupDecoder.html(text).strip()
                : MarkupDecoder.text(text);
    }

    private String url() {
        for (String link : item.all("link")) {
            if (link.startsWith("http")) {
                return link;
            }
        }
        String alternate = item.first("link@href");
        return alternate.isEmpty() && item.first("id").startsWith("http") ? item.first("id") : alternate;
    }

    private List<String> categories() {
        List<String> all = new ArrayList<>(item.all("primary_category@term"));
        for (String name : new String[] {"category@term", "category"}) {
            for (String category : item.all(name)) {
                if (archive && !all.contains(category)) {
                    all.add(category);
                }
            }
        }
        return all;
    }

    /** What a feed of arXiv says is when it announced the paper, except in the answers of its API. */
    private Optional<PaperDate> date() {
        boolean announced = archive && !item.has("published");
        Optional<PaperDate> printed =
                announced ? Optional.empty() : Days.of(item.first("publicationDate", "published", "pubDate", "issued"));
        boolean api = item.has("published") && item.has("updated");
        return archive && !api && item.first("id").startsWith("oai:") ? Optional.empty() : printed;
    }

    private ArchiveRecord record(Optional<PaperDate> date) {
        String comment = LatexDecoder.text(item.first("comment"));
        ArchiveRecord.Builder record = ArchiveRecord.builder();
        if (!archive) {
            return record.build();
        }
        record.comment(comment).reportNumber(item.first("report_no", "report-no"));
        Optional<PaperDate> updated = Days.of(item.first("updated"));
        if (date.isPresent() && updated.isPresent() && !updated.equals(date)) {
            record.revised(updated.get());
        }
        announcement().ifPresent(record::announcement);
        return record.withdrawn(Withdrawn.isSaid(comment) || Withdrawn.isSaid(abstractText()))
                .build();
    }

    private Optional<Announcement> announcement() {
        String description = item.first("description", "summary");
        int at = description.indexOf(ANNOUNCE);
        String type = item.first("announce_type");
        if (type.isEmpty() && at >= 0) {
            type = untilSpace(
                    description.substring(at + ANNOUNCE.length()).strip().replace('\n', ' '));
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "new" -> Optional.of(Announcement.NEW);
            case "cross" -> Optional.of(Announcement.CROSS_LIST);
            case "replace", "replace-cross" -> Optional.of(Announcement.REPLACEMENT);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> count(String number) {
        boolean digits = number != null
                && !number.isEmpty()
                && number.length() < 10
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(number)) : Optional.empty();
    }
}
