package io.github.offprint.testing;

import io.github.offprint.ArchiveRecord;
import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Link;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.format.Cited;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary papers for properties, {@code @ForAll(supplier = Papers.class) Paper paper}: with every part that a paper may
 * have, present or not, and with text that tries to break out of each format.
 */
public final class Papers implements ArbitrarySupplier<Paper> {
    private static final List<String> PIECES = List.of(
            // marks of the formats
            "\"",
            "\"\"",
            "'",
            "''",
            ",",
            ";",
            "; ",
            "\t",
            "{",
            "}",
            "{{",
            "[",
            "]",
            "\\",
            "\\\\",
            "\\\"",
            "%",
            "@",
            "#",
            "$",
            "&",
            "~",
            "^",
            "_",
            "=",
            "+",
            "-",
            "`",
            "/",
            ": ",
            "=1+2",
            "-7.5",
            "'=A1",
            "＝cmd",
            // pieces of LaTeX, BibTeX and HTML
            "$x^2$",
            "{\\'e}",
            "\\emph{",
            "\\input{/etc/passwd}",
            "@include{/etc/passwd}",
            "},injected={",
            " and ",
            "and others",
            "<b>&amp;</b>",
            "-->",
            "\\u0041",
            // white space and controls
            " ",
            "  ",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\u3000",
            "\uFEFF",
            "\uFFFE",
            // letters: marked, combining, other scripts, from right to left, astral, and half of a pair
            "é",
            "e\u0301",
            "\u0323\u0307",
            "ß",
            "ı",
            "İ",
            "ﬁ",
            "Ⅳ",
            "Łódź",
            "Ω",
            "学习",
            "ちゃん",
            "Привет",
            "שלום",
            "مرحبا",
            "\u202E",
            "\u200B",
            "😀",
            "👩‍🔬",
            "𝔸",
            "\uD83D",
            "\uDE00",
            "The",
            "Learning",
            "GPT-4",
            "2025",
            "a");

    /** Any papers. */
    @Override
    public Arbitrary<Paper> get() {
        return Combinators.combine(
                        described(),
                        organizations().optional(),
                        dois().optional(),
                        links(),
                        counts(),
                        counts(),
                        sources(),
                        Combinators.combine(
                                        asides(),
                                        Arbitraries.oneOf(cited(), published(), Arbitraries.just(builder -> {})))
                                .as((aside, publication) -> (Consumer<PaperBuilder>) builder -> {
                                    publication.accept(builder);
                                    aside.accept(builder);
                                }))
                .as((paper, organization, doi, links, upvotes, comments, source, aside) -> {
                    PaperBuilder builder = paper.toBuilder().links(links);
                    aside.accept(builder);
                    organization.ifPresent(builder::organization);
                    doi.ifPresent(builder::doi);
                    if (upvotes >= 0) {
                        builder.upvotes(upvotes);
                    }
                    if (comments >= 0) {
                        builder.comments(comments);
                    }
                    source.forEach(builder::source);
                    return builder.build();
                });
    }

    private static Arbitrary<Consumer<PaperBuilder>> cited() {
        return Combinators.combine(Citations.citations(), Citations.keys())
                .as((citation, key) -> builder -> Cited.as(citation, builder).key(key));
    }

    private static Arbitrary<Consumer<PaperBuilder>> published() {
        return Citations.publications().map(publication -> builder -> builder.publication(publication));
    }

    /** What a paper may have beside its citation: some of it, or nothing. */
    private static Arbitrary<Consumer<PaperBuilder>> asides() {
        Arbitrary<Consumer<PaperBuilder>> some = Combinators.combine(
                        texts().list().ofSize(5),
                        counts(),
                        dates().optional(),
                        archives().optional())
                .as((texts, stars, submitted, archive) -> builder -> {
                    builder.summary(texts.get(0)).venue(texts.get(1)).repository(texts.get(2));
                    builder.projectPage(texts.get(3)).submitter(texts.get(4));
                    if (stars >= 0) {
                        builder.stars(stars);
                    }
                    submitted.ifPresent(builder::submitted);
                    archive.ifPresent(builder::archive);
                });
        return Arbitraries.oneOf(Arbitraries.just(builder -> {}), some);
    }

    private static Arbitrary<ArchiveRecord> archives() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        dates().optional(),
                        Arbitraries.of(Announcement.class).optional(),
                        Arbitraries.of(true, false))
                .as((comment, number, revised, announcement, withdrawn) -> {
                    ArchiveRecord.Builder builder = ArchiveRecord.builder()
                            .comment(comment)
                            .reportNumber(number)
                            .withdrawn(withdrawn);
                    revised.ifPresent(builder::revised);
                    announcement.ifPresent(builder::announcement);
                    return builder.build();
                });
    }

    private static Arbitrary<Paper> described() {
        return Combinators.combine(
                        texts(),
                        authors(),
                        dates().optional(),
                        texts(),
                        arxivIds().optional(),
                        texts(),
                        categories().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3))
                .as((title, authors, date, summary, id, url, categories, keywords) -> {
                    PaperBuilder builder = Paper.builder(title)
                            .authors(authors)
                            .abstractText(summary)
                            .url(url)
                            .categories(categories)
                            .keywords(keywords);
                    date.ifPresent(builder::date);
                    id.ifPresent(builder::arxivId);
                    return builder.build();
                });
    }

    private static Arbitrary<String> categories() {
        return Arbitraries.oneOf(Arbitraries.of("cs.LG", "stat.ML", "hep-th", "cond-mat.mtrl-sci"), texts());
    }

    /** Papers whose standard keys and identifiers collide most of the time. */
    public static Arbitrary<Paper> alike() {
        return Combinators.combine(
                        Arbitraries.of("Learning", "learning!", "The Learning", "Learning to", "学习", ""),
                        Arbitraries.of("Zhang", "zhang", "Žhang", "张"),
                        Arbitraries.of(2024, 2025),
                        Arbitraries.of("2501.00001", "2501.00002", "hep-th/9901001", ""),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 2))
                .as((title, family, year, id, votes, line) -> {
                    PaperBuilder builder = Paper.builder(title)
                            .authors(Authors.of(List.of(Author.Person.of("", family))))
                            .date(PaperDate.of(year))
                            .upvotes(votes)
                            .source(new Source("", "", Span.ofLine(line)));
                    if (!id.isEmpty()) {
                        builder.arxivId(new ArxivId(id, 0));
                    }
                    return builder.build();
                });
    }

    /** Any text, as a source might hold it: not yet normalised. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PIECES)),
                Tuple.of(2, Arbitraries.strings().alpha().ofMaxLength(5)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(0, Character.MAX_CODE_POINT)
                                .map(Character::toString)));
        return piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    /** Text that is not blank, even when it is normalised. */
    public static Arbitrary<String> names() {
        return Combinators.combine(texts(), Arbitraries.of("x", "Ng", "Ö", "李", "1"), texts())
                .as((before, letter, after) -> before + letter + after);
    }

    /** Complete, cut, contradictory and merely counted lists of authors, and none. */
    public static Arbitrary<Authors> authors() {
        Arbitrary<List<Author>> known =
                Arbitraries.oneOf(persons(), collectives()).list().ofMaxSize(4);
        return Arbitraries.oneOf(
                Arbitraries.just(Authors.none()),
                Arbitraries.integers().between(0, 2000).map(Authors::count),
                known.map(Authors::of),
                known.map(Authors::andOthers),
                Combinators.combine(known, Arbitraries.integers().between(0, 9)).as(Authors::of));
    }

    private static Arbitrary<Author> persons() {
        return Combinators.combine(names(), texts(), texts(), names(), texts()).as(Author.Person::new);
    }

    private static Arbitrary<Author> collectives() {
        return names().map(Author.Collective::new);
    }

    /** A year, a month of a year, a day, a day without a year, with each basis. */
    public static Arbitrary<PaperDate> dates() {
        Arbitrary<YearBasis> bases = Arbitraries.of(YearBasis.class).filter(basis -> basis != YearBasis.UNKNOWN);
        Arbitrary<Integer> years = Arbitraries.oneOf(Arbitraries.of(1, 999, 2024, 9999), ints(1990, 2030));
        Arbitrary<PaperDate> days =
                Combinators.combine(ints(1, 12), ints(1, 28)).as(PaperDate::ofMonthDay);
        Arbitrary<PaperDate> starts = Arbitraries.oneOf(
                years.map(PaperDate::of),
                Combinators.combine(years, ints(1, 12)).as(PaperDate::of),
                days);
        return Arbitraries.oneOf(
                Arbitraries.of(PaperDate.ofMonthDay(2, 29), PaperDate.of(2024, 2, 29)),
                Citations.edtfDates(),
                days,
                Combinators.combine(starts, years, bases).as(PaperDate::withYear));
    }

    /** Identifiers of both schemes, half of them with a version. */
    public static Arbitrary<ArxivId> arxivIds() {
        Arbitrary<String> five = Combinators.combine(ints(15, 99), ints(1, 12), ints(1, 99_999))
                .as((year, month, number) -> format("%02d%02d.%05d", year, month, number));
        Arbitrary<String> four = Combinators.combine(ints(8, 14), ints(1, 12), ints(1, 9999))
                .as((year, month, number) -> format("%02d%02d.%04d", year, month, number));
        Arbitrary<String> old = Combinators.combine(
                        Arbitraries.of("hep-th", "math", "cs", "cond-mat", "q-bio"),
                        Arbitraries.of(92, 99, 0, 6),
                        ints(1, 12),
                        ints(1, 999))
                .as((archive, year, month, number) -> format("%s/%02d%02d%03d", archive, year, month, number));
        Arbitrary<Integer> versions = Arbitraries.oneOf(Arbitraries.just(0), ints(1, 30));
        return Combinators.combine(Arbitraries.oneOf(five, four, old), versions).as(ArxivId::new);
    }

    /** DOI names with whatever a suffix may hold. */
    public static Arbitrary<Doi> dois() {
        Arbitrary<String> suffixes = Arbitraries.oneOf(
                Arbitraries.of("x{y}z", "s0140-6736(05)67889-0", "1098-0121(2005)71:9<a%b>2.0.CO;2-\"#_&$~^\\", "éΩ学"),
                Arbitraries.of("=1+1", "doi:5", "arXiv.2501.00001", "a,b;c'd"),
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(20));
        return Combinators.combine(ints(1000, 999_999), suffixes)
                .as((code, suffix) -> new Doi("10." + code + "/" + suffix));
    }

    private static Arbitrary<Organization> organizations() {
        return Combinators.combine(texts(), names()).as(Organization::new);
    }

    private static Arbitrary<List<Link>> links() {
        return names().map(Link::new).list().ofMaxSize(3);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.oneOf(Arbitraries.just(-1), Arbitraries.of(0, 1, Integer.MAX_VALUE), ints(0, 500));
    }

    private static Arbitrary<List<Source>> sources() {
        Arbitrary<Span> spans =
                Combinators.combine(ints(1, 9999), ints(0, 20)).as((first, more) -> new Span(first, first + more));
        return Combinators.combine(texts(), texts(), spans)
                .as(Source::new)
                .list()
                .ofMaxSize(1);
    }

    static Arbitrary<Integer> ints(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
