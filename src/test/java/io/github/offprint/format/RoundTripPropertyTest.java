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
    private static final Set<PaperField> OF_THE_FILE =
            EnumSet.of(PaperField.DOCUMENT, PaperField.CITATION, PaperField.CITATION_KEY, PaperField.WORK_TYPE);

    /** Types that every format has. */
    private static final Set<String> HELD =
            Set.of("article-journal", "paper-conference", "book", "chapter", "thesis", "report");

    @Example
    void theTableHasARowForEachField() {
        assertThat(TABLE.fields()).containsExactlyInAnyOrder(PaperField.values());
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
        Set<PaperField> excused = withMarkup(paper);
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
        Set<PaperField> excused = withMarkup(paper);
        if (!areHeldInRis(paper.authors().known())) {
            excused.addAll(EnumSet.of(
                    PaperField.AUTHORS,
                    PaperField.PARTICLES,
                    PaperField.PRINTED_NAMES,
                    PaperField.MISSING_AUTHORS,
                    PaperField.AUTHOR_COUNT));
        }
        int year = paper.date()
                .flatMap(date -> date.year().stream().boxed().findAny())
                .orElse(1);
        if (year < 1
                || year > 9999
                || paper.date().map(PaperDate::unspecifiedDigits).orElse(0) > 0) {
            excused.addAll(EnumSet.of(PaperField.YEAR_AND_MONTH, PaperField.DAY, PaperField.EXTENT));
        }
        check(Ris.writer(), "RIS", paper, Notation.RIS, excused);
    }

    @Property
    void bibtex(@ForAll(supplier = Papers.class) Paper paper) {
        Set<PaperField> excused = unfitForBibTeX(paper);
        Optional<PaperDate> date = paper.date();
        if (date.filter(known -> !DateText.besideYear(known).isEmpty()).isPresent()) {
            excused.add(PaperField.DAY); // a range of days, which is held
        }
        if (date.filter(known -> DateText.besideYear(known).isEmpty()).isPresent()) {
            excused.add(PaperField.EXTENT);
        }
        check(BibTeX.writer(), "BibTeX", paper, Notation.BIBTEX, excused);
    }

    @Property
    void biblatex(@ForAll(supplier = Papers.class) Paper paper) {
        Set<PaperField> excused = unfitForBibTeX(paper);
        if (paper.date().filter(PaperDate::isRange).isPresent()) {
            excused.add(PaperField.MONTH_AND_DAY);
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
            WriterBuilder<?> writer, String format, Paper paper, Notation notation, Set<PaperField> excused) {
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

        Set<PaperField> expected = EnumSet.noneOf(PaperField.class);
        TABLE.notHeldBy(format).stream()
                .filter(field -> FieldValues.of(field, paper).isPresent())
                .forEach(expected::add);
        boolean foreign = paper.citation().filter(c -> c.notation() != notation).isPresent();
        if (foreign && FieldValues.of(PaperField.CITATION, paper).isPresent()) {
            expected.add(PaperField.CITATION);
        }
        if (paper.source().filter(source -> source.document().isEmpty()).isPresent()) {
            excused.add(PaperField.DOCUMENT); // the file has no name, either
        }
        Set<PaperField> lost = without(Set.of(), writer.losses(paper));
        assertThat(without(excused, lost)).as(text).isEqualTo(without(excused, expected));
        for (PaperField field : PaperField.values()) {
            if (!OF_THE_FILE.contains(field)
                    && !excused.contains(field)
                    && FieldValues.of(field, paper).isEmpty()) {
                assertThat(FieldValues.of(field, again))
                        .as("%s of %s", field, text)
                        .isEmpty();
            }
        }
    }

    private static Set<PaperField> without(Collection<PaperField> excused, Set<PaperField> fields) {
        Set<PaperField> rest = EnumSet.noneOf(PaperField.class);
        fields.stream().filter(field -> !excused.contains(field)).forEach(rest::add);
        return rest;
    }

    /** What a notation has no name for, in a publication that came from elsewhere. */
    private static Set<PaperField> unnamed(Paper paper, Notation notation) {
        Set<PaperField> unnamed = EnumSet.noneOf(PaperField.class);
        Publication publication = paper.publication();
        String type = Publications.spelled(notation, paper).type();
        if (publication.values().keySet().stream()
                .anyMatch(field -> Vocabulary.name(field, notation, type).isEmpty())) {
            unnamed.add(PaperField.PUBLICATION);
        }
        if (isMarked(publication.get(Field.CONTAINER)) || hasSpelledFormula(publication.get(Field.CONTAINER))) {
            unnamed.add(PaperField.VENUE);
        }
        if (!HELD.contains(publication.type())) {
            unnamed.add(PaperField.WORK_TYPE);
        }
        if (notation == Notation.BIBTEX && publication.type().isEmpty()) {
            unnamed.addAll(EnumSet.of(PaperField.VENUE, PaperField.PUBLICATION)); // maybe in the note
        }
        return unnamed;
    }

    private static Set<PaperField> unfitForTables(Paper paper) {
        Set<PaperField> excused = withSpacedCategories(paper);
        boolean others = paper.publication().values().keySet().stream()
                .anyMatch(field -> !CsvColumn.names().contains(field.name().toLowerCase(Locale.ROOT)));
        if (others) {
            excused.add(PaperField.PUBLICATION);
        }
        if (paper.keywords().stream().anyMatch(word -> word.indexOf(';') >= 0)) {
            excused.add(PaperField.KEYWORDS);
        }
        return excused;
    }

    private static Set<PaperField> withSpacedCategories(Paper paper) {
        boolean spaced = paper.categories().stream().anyMatch(category -> category.matches(".*[\\s,;].*"));
        return spaced ? EnumSet.of(PaperField.PRIMARY_CLASS, PaperField.CATEGORIES) : EnumSet.noneOf(PaperField.class);
    }

    /** Diagnostics, but for those that speak of literal names that look like lists. */
    private static List<Diagnostic> otherThanNames(Paper paper, Bibliography read, Set<PaperField> excused) {
        boolean unsplit = excused.contains(PaperField.AUTHORS)
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
    private static Set<PaperField> withMarkup(Paper paper) {
        Set<PaperField> marked = EnumSet.noneOf(PaperField.class);
        if (isMarked(paper.title())) {
            marked.add(PaperField.TITLE);
        }
        if (isMarked(paper.abstractText())) {
            marked.add(PaperField.ABSTRACT);
        }
        if (paper.keywords().stream().anyMatch(RoundTripPropertyTest::isMarked)) {
            marked.add(PaperField.KEYWORDS);
        }
        return marked;
    }

    private static boolean isMarked(String text) {
        return !MarkupDecoder.text(text).equals(text);
    }

    private static Set<PaperField> unfitForBibTeX(Paper paper) {
        Set<PaperField> excused = withSpacedCategories(paper);
        excused.addAll(withMarkup(paper));
        if (!paper.authors().known().stream().allMatch(RoundTripPropertyTest::isHeldInBibTeX)) {
            excused.addAll(EnumSet.of(PaperField.AUTHORS, PaperField.PARTICLES, PaperField.PRINTED_NAMES));
        }
        if (!BibTeXVerbatim.identifier(Values.doi(paper)).equals(Values.doi(paper))) {
            excused.add(PaperField.DOI);
        }
        if (!BibTeXVerbatim.url(Values.url(paper)).equals(Values.url(paper))) {
            excused.add(PaperField.URL);
        }
        if (hasSpelledFormula(paper.title())) {
            excused.add(PaperField.TITLE);
        }
        if (hasSpelledFormula(paper.abstractText())) {
            excused.add(PaperField.ABSTRACT);
        }
        if (paper.keywords().stream().anyMatch(RoundTripPropertyTest::hasSpelledFormula)) {
            excused.add(PaperField.KEYWORDS);
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
