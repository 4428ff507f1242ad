package io.github.offprint.format;

import io.github.offprint.Author;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.text.Hash64;
import java.util.Locale;

/** Short texts that tell papers apart: made of the paper alone, and the same in every run. */
final class Fingerprint {
    private static final int BRIEF = 5;

    private Fingerprint() {}

    /** Five characters from the letters and digits of the title and from what is certain of the date. */
    static String brief(Paper paper) {
        Hash64 hash = new Hash64();
        paper.title()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(hash::add);
        paper.date().ifPresent(date -> hash.add(certain(date)));
        return hash.toText().substring(0, BRIEF);
    }

    private static String certain(PaperDate date) {
        // a bound may be another year on the next page; month and day are not in doubt
        String text = date.toString();
        return date.isYearDefinite() || date.year().isEmpty() ? text : "-" + text.substring(4, text.length() - 1);
    }

    /** Thirteen characters from everything in the paper but its source. */
    static String full(Paper paper) {
        Hash64 hash = new Hash64().add(paper.title()).add(paper.abstractText());
        paper.authors().known().forEach(author -> addAuthor(hash, author));
        hash.add(paper.authors().known().size());
        hash.add(paper.authors().declaredCount().orElse(-1));
        hash.add(paper.organization().map(Organization::handle).orElse(""));
        hash.add(paper.organization().map(Organization::name).orElse(""));
        hash.add(paper.date().map(PaperDate::toString).orElse(""));
        hash.add(paper.date().map(date -> date.yearBasis().name()).orElse(""));
        hash.add(paper.arxivId().map(Object::toString).orElse(""));
        hash.add(paper.doi().map(doi -> doi.name().toLowerCase(Locale.ROOT)).orElse(""));
        hash.add(paper.url().orElse(""));
        hash.addAll(paper.categories()).addAll(paper.keywords());
        hash.addAll(paper.links().stream().map(Link::url).toList());
        hash.add(paper.upvotes().orElse(-1)).add(paper.comments().orElse(-1));
        return hash.toText();
    }

    private static void addAuthor(Hash64 hash, Author author) {
        hash.add(author.name());
        if (author instanceof Author.Person person) {
            hash.add(person.given()).add(person.particle()).add(person.family()).add(person.suffix());
        }
        hash.add(author instanceof Author.Person ? 1 : 0);
    }
}
