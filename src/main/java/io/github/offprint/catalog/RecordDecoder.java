package io.github.offprint.catalog;

import static io.github.offprint.catalog.RecordTag.*;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.Source;
import io.github.offprint.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a record that {@link RecordEncoder} wrote. */
final class RecordDecoder {
    private final byte[] bytes;
    private final int end;
    private int at;
    private @Nullable ArxivId arxiv;

    private RecordDecoder(byte[] bytes, int length) {
        this.bytes = bytes;
        this.end = length;
    }

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException if it isn't one
     */
    static Paper decode(byte[] bytes, int length) {
        try {
            return new RecordDecoder(bytes, length).paper();
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw new IllegalArgumentException("not a record of a paper", e);
        }
    }

    private Paper paper() {
        PaperBuilder paper = Paper.builder("");
        List<Author> known = List.of();
        int declared = -1;
        while (at < end) {
            int tag = octet();
            switch (tag) {
                case AUTHORS -> known = authors();
                case DECLARED -> declared = unsigned();
                default -> part(tag, paper);
            }
        }
        if (declared >= 0) {
            paper.authors(Authors.of(known, declared));
        } else if (!known.isEmpty()) {
            paper.authors(Authors.andOthers(known));
        }
        return paper.build();
    }

    private void part(int tag, PaperBuilder paper) {
        switch (tag) {
            case TITLE -> paper.title(text());
            case ORGANIZATION -> paper.organization(new Organization(text(), text()));
            case DATE -> paper.date(date());
            case ABSTRACT -> paper.abstractText(text());
            case ARXIV -> paper.arxivId(arxivId());
            case DOI -> paper.doi(new Doi(text()));
            case URL -> paper.url(text());
            case ARXIV_URL -> paper.url(arxiv == null ? "" : arxiv.url());
            case CATEGORIES -> paper.categories(texts());
            case KEYWORDS -> paper.keywords(texts());
            case LINKS -> paper.links(texts().stream().map(Link::new).toList());
            case UPVOTES -> paper.upvotes(unsigned());
            case COMMENTS -> paper.comments(unsigned());
            case SUMMARY -> paper.summary(text());
            case KEY -> paper.key(text());
            case PUBLICATION -> paper.publication(publication());
            case REPOSITORY -> paper.repository(text());
            case STARS -> paper.stars(unsigned());
            case PROJECT_PAGE -> paper.projectPage(text());
            case SUBMITTER -> paper.submitter(text());
            case SUBMITTED -> paper.submitted(date());
            case ARCHIVE -> paper.archive(archive());
            case CITATION -> paper.citation(citation());
            case SOURCE -> paper.source(source());
            default -> throw new IllegalArgumentException("no part of a paper: " + tag);
        }
    }

    private ArxivId arxivId() {
        String text = text();
        int end = text.lastIndexOf('v');
        boolean versioned = end > text.indexOf('/') && end > 0;
        ArxivId id = versioned
                ? new ArxivId(text.substring(0, end), Integer.parseInt(text, end + 1, text.length(), 10))
                : new ArxivId(text, 0);
        arxiv = id;
        return id;
    }

    private int octet() {
        if (at >= end) {
            throw new IndexOutOfBoundsException(at);
        }
        return bytes[at++] & 0xFF;
    }

    private int unsigned() {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new IllegalArgumentException("no number");
    }

    private int number() {
        int value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    private String text() {
        int length = unsigned();
        if (length < 0 || length > end - at) {
            throw new IndexOutOfBoundsException(length);
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** How many things follow, each of which takes at least a byte. */
    private int size() {
        int size = unsigned();
        if (size < 0 || size > end - at) {
            throw new IndexOutOfBoundsException(size);
        }
        return size;
    }

    private List<String> texts() {
        int size = size();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    private List<Author> authors() {
        int size = size();
        List<Author> authors = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            authors.add(
                    switch (octet()) {
                        case COLLECTIVE -> new Author.Collective(text());
                        case PLAIN_PERSON -> Author.Person.of(text(), text());
                        case PERSON -> new Author.Person(text(), text(), text(), text(), text());
                        default -> throw new IllegalArgumentException("no author");
                    });
        }
        return authors;
    }

    private PaperDate date() {
        int has = octet();
        boolean year = (has & HAS_YEAR) != 0;
        int number = year ? number() : 0;
        PaperDate.YearBasis basis = year ? BASES.get(octet()) : PaperDate.YearBasis.UNKNOWN;
        int unspecified = year ? octet() : 0;
        PaperDate date = start(year, number, unspecified);
        PaperDate last = (has & HAS_END) == 0 ? null : date();
        if (date == null) {
            if (last == null) {
                throw new IllegalArgumentException("no date");
            }
            return PaperDate.before(last);
        }
        date = (has & APPROXIMATE) == 0 ? date : date.approximate();
        date = (has & UNCERTAIN) == 0 ? date : date.uncertain();
        date = last == null ? date : date.until(last);
        date = (has & OPEN_END) == 0 ? date : date.openEnd();
        return year && basis != PaperDate.YearBasis.PRINTED ? date.withYear(number, basis) : date;
    }

    private @Nullable PaperDate start(boolean hasYear, int year, int unspecified) {
        int month = octet();
        int day = octet();
        int season = octet();
        if (!hasYear) {
            return month == 0 ? null : PaperDate.ofMonthDay(month, day);
        }
        if (unspecified > 0) {
            return PaperDate.ofUnspecified(year, unspecified);
        }
        if (season > 0) {
            return PaperDate.ofSeason(year, season);
        }
        return day > 0 ? PaperDate.of(year, month, day) : month > 0 ? PaperDate.of(year, month) : PaperDate.of(year);
    }

    private ArchiveRecord archive() {
        ArchiveRecord.Builder archive = ArchiveRecord.builder().comment(text()).reportNumber(text());
        int announcement = octet();
        if (announcement > 0) {
            archive.announcement(ANNOUNCEMENTS.get(announcement - 1));
        }
        archive.withdrawn(octet() == 1);
        if (octet() == 1) {
            archive.revised(date());
        }
        return archive.build();
    }

    private Publication publication() {
        Publication.Builder publication = Publication.builder(text());
        for (int i = size(); i > 0; i--) {
            String name = text();
            Field field = Field.ofCslName(name)
                    .orElseThrow(() -> new IllegalArgumentException("no field of a publication: " + name));
            switch (field.kind()) {
                case TEXT -> publication.set(field, text());
                case DATE -> {
                    if (octet() == 1) {
                        publication.set(field, date());
                    } else {
                        publication.set(field, text());
                    }
                }
                case NAMES -> {
                    boolean cut = octet() == 1;
                    List<Author> names = authors();
                    publication.set(field, cut ? Authors.andOthers(names) : Authors.of(names));
                }
            }
        }
        return publication.build();
    }

    private Citation citation() {
        Citation.Notation notation = NOTATIONS.get(octet());
        String type = text();
        Map<String, String> fields = fields();
        return new Citation(notation, type, fields, fields());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = size(); i > 0; i--) {
            fields.put(text(), text());
        }
        return fields;
    }

    private Source source() {
        String digest = text();
        String document = text();
        int first = unsigned();
        return new Source(digest, document, new Span(first, first + unsigned()));
    }
}
