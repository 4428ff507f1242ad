package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Author;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.BibTeXNameList;
import io.github.offprint.internal.name.Names;
import io.github.offprint.testing.Papers;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What is written can be read again, on every field of which the documentation's table says that the format holds it, and on
 * no other; the writer's report of losses says the same. Nothing is there that wasn't written.
 */
class RoundTripPropertyTest {
    private static final FormatTable TABLE = FormatTable.read();

    private static final Pattern FORMULA = Pattern.compile("\\$[^$]*[^ -~$][^$]*\\$");

    /** Every paper that is read has these, be it from the file. */
    private static final Set<Loss> OF_THE_FILE =
            EnumSet.of(Loss.DOCUMENT, Loss.CITATION, Loss.CITATION_KEY, Loss.WORK_TYPE);

    /** Types that every format has. */
    private static final Set<String> HELD =
            Set.of("article-journal", "paper-conference", "book", "chapter", "thesis", "report");

    @Example
    void theTableHasARowForEachField() {
        assertThat(TABLE.fields()).containsExactlyInAnyOrder(Loss.values());
        assertThat(TABLE.notHeldBy("JSON Lines")).isEmpty();
    }

    @Property
    void jsonLines(@ForAll(supplier = Papers.class) Paper paper) {
        Bibliography read = JsonLines.parse(JsonLines.format(List.of(paper)));

        if (!isEmptyEntry(paper, read)) {
            assertThat(read.papers()).containsExactly(paper);
            assertThat(otherThanNames(paper, read, Set.of())).isEmpty();
            assertThat(JsonLines.writer().losses(paper)).isEmpty();
        }
    }

    @Property
    void cslJson(@ForAll(supplier = Papers.class) Paper paper) {
        Set<Loss> excused = withMarkup(paper);
        check(CslJson.writer(), "CSL-JSON", paper, Notation.CSL, excused);
    }

    @Property
    void csv(@ForAll(supplier = Papers.class) Paper paper) {
        check(Csv.writer(), "CSV", paper, Notation.TABLE, unfitForTables(paper));
    }

    @Property
    void guardedCsvWithOtherSeparators(@ForAll(supplier = Papers.class) Paper paper) {
        Csv.Builder writer = Csv.writer()
                .formulaGuard(true)
                .byteOrderMark(true)
                .delimiter(';')
                .lineEnding("\n");

        check(writer, "CSV", paper, Notation.TABLE, unfitForTables(paper));
    }

    @Property
    void ris(@ForAll(supplier = Papers.class) Paper paper) {
        Set<Loss> excused = withMarkup(paper);
        if (!areHeldInRis(paper.authors().known())) {
            excused.addAll(EnumSet.of(
                    Loss.AUTHORS, Loss.PARTICLES, Loss.PRINTED_NAMES, Loss.MISSING_AUTHORS, Loss.AUTHOR_COUNT));
        }
        int year = paper.date()
                .flatMap(date -> date.year().stream().boxed().findAny())
                .orElse(1);
        if (year < 1
                || year > 9999
                || paper.date().map(PaperDate::unspecifiedDigits).orElse(0) > 0) {
            excused.addAll(EnumSet.of(Loss.YEAR_AND_MONTH, Loss.DAY, Loss.EXTENT));
        }
        check(Ris.writer(), "RIS", paper, Notation.RIS, excused);
    }

    @Property
    void bibtex(@ForAll(supplier = Papers.class) Paper paper) {
        Set<Loss> excused = unfitForBibTeX(paper);
        Optional<PaperDate> date = paper.date();
        if (date.filter(known -> !DateText.besideYear(known).isEmpty()).isPresent()) {
            excused.add(Loss.DAY); // a range of days, which is held
        }
        if (date.filter(known -> DateText.besideYear(known).isEmpty()).isPresent()) {
            excused.add(Loss.EXTENT);
        }
        check(BibTeX.writer(), "BibTeX", paper, Notation.BIBTEX, excused);
    }

    @Property
    void biblatex(@ForAll(supplier = Papers.class) Paper paper) {
        Set<Loss> excused = unfitForBibTeX(paper);
        if (paper.date().filter(PaperDate::isRange).isPresent()) {
            excused.add(Loss.MONTH_AND_DAY);
        }
        check(BibTeX.writer().dialect(BibTeX.Dialect.BIBLATEX), "BibLaTeX", paper, Notation.BIBTEX, excused);
    }

    /** Whether a paper says nothing that a reader could find it by, and is reported as that. */
    private static boolean isEmptyEntry(Paper paper, Bibliography read) {
        return paper.title().isEmpty()
                && paper.authors().known().isEmpty()
                && read.papers().isEmpty()
                && read.diagnostics().size() == 1
                && Set.of("empty-entry", "not-this-format")
                        .contains(read.diagnostics().get(0).code());
    }

    /** {@code excused} are the fields of which the table's notes say that this paper's can't be held. */
    private static void check(
            WriterBuilder<?> writer, String format, Paper paper, Notation notation, Set<Loss> excused) {
        String text = writer.format(List.of(paper));
        Bibliography read = writer.counterpart().parse(text);
        if (isEmptyEntry(paper, read)) {
            return;
        }
        excused.addAll(unnamed(paper, notation));
        assertThat(read.papers()).as(text).hasSize(1);
        assertThat(otherThanNames(paper, read, excused).stream()
                        .filter(d -> !d.code().equals("unread-value")))
                .as(text)
                .isEmpty();
        assertThat(read.account().unread()).as(text).isZero();
        Paper again = read.papers().get(0);

        Set<Loss> expected = EnumSet.noneOf(Loss.class);
        TABLE.notHeldBy(format).stream()
                .filter(field -> FieldValues.of(field, paper).isPresent())
                .forEach(expected::add);
        boolean foreign = paper.citation().filter(c -> c.notation() != notation).isPresent();
        if (foreign && FieldValues.of(Loss.CITATION, paper).isPresent()) {
            expected.add(Loss.CITATION);
        }
        if (paper.source().filter(source -> source.document().isEmpty()).isPresent()) {
            excused.add(Loss.DOCUMENT); // the file has no name, either
        }
        Set<Loss> lost = without(Set.of(), writer.losses(paper));
        assertThat(without(excused, lost)).as(text).isEqualTo(without(excused, expected));
        for (Loss field : Loss.values()) {
            if (!OF_THE_FILE.contains(field)
                    && !excused.contains(field)
                    && FieldValues.of(field, paper).isEmpty()) {
                assertThat(FieldValues.of(field, again))
                        .as("%s of %s", field, text)
                        .isEmpty();
            }
        }
    }

    private static Set<Loss> without(Collection<Loss> excused, Set<Loss> fields) {
        Set<Loss> rest = EnumSet.noneOf(Loss.class);
        fields.stream().filter(field -> !excused.contains(field)).forEach(rest::add);
        return rest;
    }

    /** What a notation has no name for, in a publication that came from elsewhere. */
    private static Set<Loss> unnamed(Paper paper, Notation notation) {
        Set<Loss> unnamed = EnumSet.noneOf(Loss.class);
        Publication publication = paper.publication();
        String type = Publications.spelled(notation, paper).type();
        if (publication.values().keySet().stream()
                .anyMatch(field -> Vocabulary.name(field, notation, type).isEmpty())) {
            unnamed.add(Loss.PUBLICATION);
        }
        if (isMarked(publication.get(Field.CONTAINER)) || hasSpelledFormula(publication.get(Field.CONTAINER))) {
            unnamed.add(Loss.VENUE);
        }
        if (!HELD.contains(publication.type())) {
            unnamed.add(Loss.WORK_TYPE);
        }
        if (notation == Notation.BIBTEX && publication.type().isEmpty()) {
            unnamed.addAll(EnumSet.of(Loss.VENUE, Loss.PUBLICATION)); // maybe in the note
        }
        return unnamed;
    }

    private static Set<Loss> unfitForTables(Paper paper) {
        Set<Loss> excused = withSpacedCategories(paper);
        boolean others = paper.publication().values().keySet().stream()
                .anyMatch(field -> !CsvColumn.names().contains(field.name().toLowerCase(Locale.ROOT)));
        if (others) {
            excused.add(Loss.PUBLICATION);
        }
        if (paper.keywords().stream().anyMatch(word -> word.indexOf(';') >= 0)) {
            excused.add(Loss.KEYWORDS);
        }
        return excused;
    }

    private static Set<Loss> withSpacedCategories(Paper paper) {
        boolean spaced = paper.categories().stream().anyMatch(category -> category.matches(".*[\\s,;].*"));
        return spaced ? EnumSet.of(Loss.PRIMARY_CLASS, Loss.CATEGORIES) : EnumSet.noneOf(Loss.class);
    }

    /** Diagnostics, but for those that speak of literal names that look like lists. */
    private static List<Diagnostic> otherThanNames(Paper paper, Bibliography read, Set<Loss> excused) {
        boolean unsplit = excused.contains(Loss.AUTHORS)
                || paper.authors().known().stream().anyMatch(Names::isUnsplit);
        return read.diagnostics().stream()
                .filter(said -> !(unsplit && said.code().equals("unsplit-names")))
                .toList();
    }

    /** Names that RIS spells so that they are read as they were. */
    private static boolean areHeldInRis(List<Author> authors) {
        List<String> names =
                authors.stream().map(RisEncoder::name).map(MarkupDecoder::text).toList();
        return parts(Names.ofRecord(names).known()).equals(parts(authors));
    }

    private static List<List<String>> parts(List<Author> authors) {
        return authors.stream().map(RoundTripPropertyTest::parts).toList();
    }

    /** Fields in which a reader finds markup. */
    private static Set<Loss> withMarkup(Paper paper) {
        Set<Loss> marked = EnumSet.noneOf(Loss.class);
        if (isMarked(paper.title())) {
            marked.add(Loss.TITLE);
        }
        if (isMarked(paper.abstractText())) {
            marked.add(Loss.ABSTRACT);
        }
        if (paper.keywords().stream().anyMatch(RoundTripPropertyTest::isMarked)) {
            marked.add(Loss.KEYWORDS);
        }
        return marked;
    }

    private static boolean isMarked(String text) {
        return !MarkupDecoder.text(text).equals(text);
    }

    private static Set<Loss> unfitForBibTeX(Paper paper) {
        Set<Loss> excused = withSpacedCategories(paper);
        excused.addAll(withMarkup(paper));
        if (!paper.authors().known().stream().allMatch(RoundTripPropertyTest::isHeldInBibTeX)) {
            excused.addAll(EnumSet.of(Loss.AUTHORS, Loss.PARTICLES, Loss.PRINTED_NAMES));
        }
        if (!BibTeXVerbatim.identifier(Values.doi(paper)).equals(Values.doi(paper))) {
            excused.add(Loss.DOI);
        }
        if (!BibTeXVerbatim.url(Values.url(paper)).equals(Values.url(paper))) {
            excused.add(Loss.URL);
        }
        if (hasSpelledFormula(paper.title())) {
            excused.add(Loss.TITLE);
        }
        if (hasSpelledFormula(paper.abstractText())) {
            excused.add(Loss.ABSTRACT);
        }
        if (paper.keywords().stream().anyMatch(RoundTripPropertyTest::hasSpelledFormula)) {
            excused.add(Loss.KEYWORDS);
        }
        return excused;
    }

    private static boolean hasSpelledFormula(String text) {
        return FORMULA.matcher(text).find();
    }

    /** Names that are none of the cases of the table's note are held, as {@link BibTeXNamesPropertyTest} has it. */
    private static boolean isHeldInBibTeX(Author author) {
        List<Author> read = BibTeXNameList.of(BibTeXNames.field(io.github.offprint.Authors.of(List.of(author))))
                .known();
        return read.size() == 1 && parts(read.get(0)).equals(parts(author));
    }

    private static List<String> parts(Author author) {
        return author instanceof Author.Person person
                ? List.of(person.given(), person.particle(), person.family(), person.suffix())
                : List.of(author.name());
    }
}
