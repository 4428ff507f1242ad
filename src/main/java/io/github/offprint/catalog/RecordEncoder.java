package io.github.offprint.catalog;

import static io.github.offprint.catalog.RecordTag.*;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Link;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a paper as a record: each part that it has behind a number, so that nothing is lost and nothing takes room in vain. */
final class RecordEncoder {
    private final RecordBytes out = new RecordBytes();

    /** The bytes of the paper last encoded; they change with the next one. */
    RecordBytes encode(Paper paper) {
        out.clear();
        text(TITLE, paper.title());
        authors(paper.authors());
        paper.organization().ifPresent(organization -> {
            text(ORGANIZATION, organization.handle().isEmpty() ? " " : organization.handle());
            out.text(organization.name());
        });
        date(DATE, paper.date());
        text(ABSTRACT, paper.abstractText());
        text(ARXIV, paper.arxivId().map(ArxivId::toString).orElse(""));
        paper.doi().ifPresent(doi -> text(DOI, doi.name()));
        url(paper);
        texts(CATEGORIES, paper.categories());
        texts(KEYWORDS, paper.keywords());
        texts(LINKS, paper.links().stream().map(Link::url).toList());
        number(UPVOTES, paper.upvotes());
        number(COMMENTS, paper.comments());
        text(SUMMARY, paper.summary().orElse(""));
        publication(paper.publication());
        text(KEY, paper.key().orElse(""));
        text(REPOSITORY, paper.repository().orElse(""));
        number(STARS, paper.stars());
        text(PROJECT_PAGE, paper.projectPage().orElse(""));
        text(SUBMITTER, paper.submitter().orElse(""));
        date(SUBMITTED, paper.submitted());
        paper.archive().ifPresent(this::archive);
        paper.citation().ifPresent(this::citation);
        paper.source().ifPresent(this::source);
        return out;
    }

    private void text(int tag, String text) {
        if (!text.isEmpty()) {
            out.octet(tag);
            out.text(text);
        }
    }

    private void texts(int tag, List<String> texts) {
        if (!texts.isEmpty()) {
            out.octet(tag);
            out.unsigned(texts.size());
            texts.forEach(out::text);
        }
    }

    private void number(int tag, OptionalInt number) {
        number.ifPresent(value -> {
            out.octet(tag);
            out.unsigned(value);
        });
    }

    private void url(Paper paper) {
        String url = paper.url().orElse("");
        if (!url.isEmpty() && url.equals(paper.arxivId().map(ArxivId::url).orElse(""))) {
            out.octet(ARXIV_URL);
        } else {
            text(URL, url);
        }
    }

    private void authors(Authors authors) {
        List<Author> known = authors.known();
        if (!known.isEmpty()) {
            out.octet(AUTHORS);
            out.unsigned(known.size());
            known.forEach(this::author);
        }
        number(DECLARED, authors.declaredCount());
    }

    private void author(Author author) {
        if (!(author instanceof Author.Person person)) {
            out.octet(COLLECTIVE);
            out.text(author.name());
        } else if (person.equals(Author.Person.of(person.given(), person.family()))) {
            out.octet(PLAIN_PERSON);
            out.text(person.given());
            out.text(person.family());
        } else {
            out.octet(PERSON);
            out.text(person.name());
            out.text(person.given());
            out.text(person.particle());
            out.text(person.family());
            out.text(person.suffix());
        }
    }

    private void date(int tag, Optional<PaperDate> date) {
        date.ifPresent(known -> {
            out.octet(tag);
            date(known);
        });
    }

    private void date(PaperDate date) {
        boolean open = date.isRange() && date.end().isEmpty();
        out.octet((date.year().isPresent() ? HAS_YEAR : 0)
                | (date.isApproximate() ? APPROXIMATE : 0)
                | (date.isUncertain() ? UNCERTAIN : 0)
                | (open ? OPEN_END : 0)
                | (date.end().isPresent() ? HAS_END : 0));
        if (date.year().isPresent()) {
            out.number(date.year().getAsInt());
            out.octet(BASES.indexOf(date.yearBasis()));
            out.octet(date.unspecifiedDigits());
        }
        out.octet(date.month().orElse(0));
        out.octet(date.day().orElse(0));
        out.octet(date.season().orElse(0));
        date.end().ifPresent(this::date);
    }

    private void archive(ArchiveRecord archive) {
        out.octet(ARCHIVE);
        out.text(archive.comment().orElse(""));
        out.text(archive.reportNumber().orElse(""));
        out.octet(archive.announcement().map(ANNOUNCEMENTS::indexOf).orElse(-1) + 1);
        out.octet(archive.isWithdrawn() ? 1 : 0);
        out.octet(archive.revised().isPresent() ? 1 : 0);
        archive.revised().ifPresent(this::date);
    }

    private void publication(Publication publication) {
        if (!publication.isEmpty()) {
            out.octet(PUBLICATION);
            out.text(publication.type());
            out.unsigned(publication.values().size());
            for (Field field : publication.values().keySet()) {
                out.text(field.cslName());
                switch (field.kind()) {
                    case TEXT -> out.text(publication.get(field));
                    case DATE -> {
                        Optional<PaperDate> date = publication.date(field);
                        out.octet(date.isPresent() ? 1 : 0);
                        date.ifPresentOrElse(this::date, () -> out.text(publication.get(field)));
                    }
                    case NAMES -> {
                        Authors names = publication.names(field);
                        out.octet(names.isComplete() ? 0 : 1);
                        out.unsigned(names.known().size());
                        names.known().forEach(this::author);
                    }
                }
            }
        }
    }

    private void citation(Citation citation) {
        out.octet(CITATION);
        out.octet(NOTATIONS.indexOf(citation.notation()));
        out.text(citation.spelledType());
        fields(citation.fields());
        fields(citation.spelling());
    }

    private void fields(Map<String, String> fields) {
        out.unsigned(fields.size());
        fields.forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
    }

    private void source(Source source) {
        out.octet(SOURCE);
        out.text(source.digest());
        out.text(source.document());
        out.unsigned(source.span().firstLine());
        out.unsigned(source.span().lastLine() - source.span().firstLine());
    }
}
