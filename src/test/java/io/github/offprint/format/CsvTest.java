package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.testing.Growth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String HEADER =
            "key,title,authors,author_count,organization,organization_handle,year,month,day,year_inferred,arxiv_id,version,"
                    + "primary_class,categories,doi,url,upvotes,comments,abstract,source,source_lines,type,container,volume,issue,"
                    + "pages,publisher,issn,isbn,editors,keywords";
    private static final Author ADA = Author.Person.of("Ada", "Lovelace");
    private static final Author LUDWIG = new Author.Person("Ludwig van Beethoven", "Ludwig", "van", "Beethoven", "");
    private static final Author MARTIN = new Author.Person("Martin King Jr.", "Martin", "", "King", "Jr.");
    private static final Author TEAM = new Author.Collective("Kettle Team");
    private static final PaperDate SEPTEMBER_30 = PaperDate.ofMonthDay(9, 30);

    @Test
    void noPapersGiveTheHeader() {
        assertThat(Csv.format(List.of())).isEqualTo(HEADER + "\r\n");
    }

    @Test
    void aPaperIsOneRecordAndWhatIsNotKnownIsEmpty() {
        Paper paper = Paper.builder("Patient Kettles").build();

        assertThat(Csv.format(List.of(paper)))
                .isEqualTo(HEADER + "\r\npatientkettles,Patient Kettles" + ",".repeat(29) + "\r\n");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cells")
    void eachPartHasItsColumn(String column, UnaryOperator<PaperBuilder> part, String cell) throws IOException {
        Paper paper = part.apply(Paper.builder("Patient Kettles")).build();

        assertThat(cell(Csv.writer(), paper, column)).isEqualTo(cell);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("key", b -> b.authors(Authors.of(List.of(ADA))).date(PaperDate.of(2025)), "lovelace2025patient"),
                cell("title", b -> b.title("A \"B\", C"), "A \"B\", C"),
                cell("title", b -> b.title(""), ""),
                cell("authors", b -> b.authors(Authors.of(List.of(ADA, TEAM))), "Lovelace, Ada; Kettle Team"),
                cell("authors", b -> b.authors(Authors.of(List.of(LUDWIG))), "van Beethoven, Ludwig"),
                cell("authors", b -> b.authors(Authors.of(List.of(MARTIN))), "King, Martin, Jr."),
                cell("authors", b -> b.authors(Authors.of(List.of(Author.Person.of("", "Plato")))), "Plato,"),
                cell(
                        "authors",
                        b -> b.authors(Authors.of(List.of(new Author.Collective("Goats, Inc."), ADA))),
                        "\"Goats, Inc.\"; Lovelace, Ada"),
                cell(
                        "authors",
                        b -> b.authors(Authors.of(List.of(Author.Person.of("A; \"B\"", "C")))),
                        "C, \"A; \"\"B\"\"\""),
                cell("authors", b -> b.authors(Authors.andOthers(List.of(ADA))), "Lovelace, Ada"),
                cell("authors", b -> b.authors(Authors.count(4)), ""),
                cell("authors", b -> b.organization(new Organization("z", "Z.ai")), ""),
                cell("author_count", b -> b.authors(Authors.count(4)), "4"),
                cell("author_count", b -> b.authors(Authors.count(0)), "0"),
                cell("author_count", b -> b.authors(Authors.of(List.of(ADA, TEAM))), "2"),
                cell("author_count", b -> b.authors(Authors.of(List.of(ADA), 9)), "9"),
                cell("author_count", b -> b.authors(Authors.andOthers(List.of(ADA))), ""),
                cell("organization", b -> b.organization(new Organization("zai-org", "Z.ai")), "Z.ai"),
                cell("organization_handle", b -> b.organization(new Organization("zai-org", "Z.ai")), "zai-org"),
                cell("organization_handle", b -> b.organization(new Organization("", "Z.ai")), ""),
                cell("year", b -> b.date(PaperDate.of(2025)), "2025"),
                cell("year", b -> b.date(PaperDate.of(987)), "987"),
                cell("year", b -> b.date(SEPTEMBER_30), ""),
                cell("year", b -> b.date(SEPTEMBER_30.withYear(2025, YearBasis.PAGE_BOUND)), "2025"),
                cell("month", b -> b.date(PaperDate.of(2025, 9)), "9"),
                cell("month", b -> b.date(PaperDate.of(2025)), ""),
                cell("day", b -> b.date(SEPTEMBER_30), "30"),
                cell("day", b -> b.date(PaperDate.of(2025, 9)), ""),
                cell("year_inferred", b -> b.date(PaperDate.of(2025)), ""),
                cell("year_inferred", b -> b.date(SEPTEMBER_30), ""),
                inferred(YearBasis.REFERENCE_DATE, "reference-date"),
                inferred(YearBasis.PAGE_DATE, "page-date"),
                inferred(YearBasis.ARXIV_ID, "arxiv-id"),
                inferred(YearBasis.PAGE_BOUND, "page-bound"),
                cell("arxiv_id", b -> b.arxivId(new ArxivId("2509.12345", 2)), "2509.12345"),
                cell("arxiv_id", b -> b.arxivId(new ArxivId("math.GT/0309136", 0)), "math/0309136"),
                cell("version", b -> b.arxivId(new ArxivId("2509.12345", 2)), "2"),
                cell("version", b -> b.arxivId(new ArxivId("2509.12345", 0)), ""),
                cell("primary_class", b -> b.categories(List.of("cs.LG", "stat.ML")), "cs.LG"),
                cell("categories", b -> b.categories(List.of("cs.LG", "stat.ML")), "cs.LG stat.ML"),
                cell("doi", b -> b.doi(new Doi("10.1000/Kettle")), "10.1000/Kettle"),
                cell("doi", b -> b.arxivId(new ArxivId("2509.12345", 2)), "10.48550/arXiv.2509.12345"),
                cell("doi", b -> b.arxivId(new ArxivId("2509.12345", 0)).doi(new Doi("10.1000/k")), "10.1000/k"),
                cell("url", b -> b.url("https://example.org/k"), "https://example.org/k"),
                cell("url", b -> b.arxivId(new ArxivId("2509.12345", 2)), "https://arxiv.org/abs/2509.12345v2"),
                cell(
                        "url",
                        b -> b.url("https://example.org/k").arxivId(new ArxivId("hep-th/9901001", 0)),
                        "https://arxiv.org/abs/hep-th/9901001"),
                cell("upvotes", b -> b.upvotes(12), "12"),
                cell("upvotes", b -> b.upvotes(0), "0"),
                cell("comments", b -> b.comments(3), "3"),
                cell("abstract", b -> b.abstractText("Kettles\nwait."), "Kettles wait."),
                cell("source", b -> b.source(new Source("Daily", "p.txt", new Span(13, 19))), "Daily: p.txt"),
                cell("source", b -> b.source(new Source("Daily", "", new Span(13, 19))), "Daily"),
                cell("source", b -> b.source(new Source("", "p.txt", new Span(13, 19))), ": p.txt"),
                cell("source", b -> b.source(new Source("", "", new Span(13, 19))), ""),
                cell("source_lines", b -> b.source(new Source("", "", new Span(13, 19))), "13-19"),
                cell("source_lines", b -> b.source(new Source("", "", Span.ofLine(7))), "7"));
    }

    private static Arguments cell(String column, UnaryOperator<PaperBuilder> part, String cell) {
        return Arguments.of(column, part, cell);
    }

    private static Arguments inferred(YearBasis basis, String name) {
        return cell("year_inferred", b -> b.date(SEPTEMBER_30.withYear(2025, basis)), name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a,b|\"a,b\"",
                "say \"x\"|\"say \"\"x\"\"\"",
                "\"|\"\"\"\"",
                "a;b|a;b",
                "it's|it's",
                "back\\slash|back\\slash",
                "學習 😀|學習 😀",
            })
    void valuesAreQuotedWhereNeeded(String title, String written) {
        String text = Csv.format(List.of(Paper.builder(title).build()));

        assertThat(text.substring(HEADER.length() + 2)).contains("," + written + ",");
    }

    @Test
    void theOutputMayBeginWithAByteOrderMark() {
        assertThat(Csv.writer().byteOrderMark(true).format(List.of())).isEqualTo("\uFEFF" + HEADER + "\r\n");
        assertThat(Csv.writer().byteOrderMark(true).byteOrderMark(false).format(List.of()))
                .startsWith("key");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t', '|', ':'})
    void anotherSeparatorIsQuotedInsteadOfTheComma(char separator) throws IOException {
        Paper paper = Paper.builder("a" + separator + "b, c").url("x,y").build();
        Csv.Builder writer = Csv.writer().delimiter(separator);

        assertThat(writer.format(List.of())).isEqualTo(HEADER.replace(',', separator) + "\r\n");
        assertThat(read(writer.format(List.of(paper)), separator, "title")).isEqualTo(paper.title());
        assertThat(writer.format(List.of(paper))).contains(separator + "x,y" + separator);
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r', 'a', '5', 'é', '\uD83D'})
    void notEverythingSeparatesFields(char separator) {
        assertThatThrownBy(() -> Csv.writer().delimiter(separator)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordsMayEndInLineFeeds() {
        assertThat(Csv.writer().lineEnding("\n").format(List.of())).isEqualTo(HEADER + "\n");
        assertThat(Csv.writer().lineEnding("\n").lineEnding("\r\n").format(List.of()))
                .isEqualTo(HEADER + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "\n\n", " ", "x"})
    void nothingElseEndsARecord(String end) {
        assertThatThrownBy(() -> Csv.writer().lineEnding(end)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "+cmd, '+cmd",
                "-cmd|' /C calc'!A0, '-cmd|' /C calc'!A0",
                "@SUM(A1), '@SUM(A1)",
                "＝1+1, '＝1+1",
                "＋1, '＋1",
                "－1, '－1",
                "＠x, '＠x",
                "-, '-",
                "-1-1, '-1-1",
                "-1.2.3, '-1.2.3",
                "-1e5, '-1e5",
                "-., '-.",
                "'=1+1, ''=1+1",
                "''@x, '''@x",
                "'-5, ''-5",
                // no formulas
                "-5, -5",
                "+49.5, +49.5",
                "-.5, -.5",
                "plain, plain",
                "a=1, a=1",
                "'quoted', 'quoted'",
                "', '",
                "5-3, 5-3",
            })
    void theGuardPutsAnApostropheBeforeFormulas(String title, String cell) throws IOException {
        Paper paper = Paper.builder(title).build();

        assertThat(cell(Csv.writer().formulaGuard(true), paper, "title")).isEqualTo(cell);
        assertThat(cell(Csv.writer(), paper, "title")).isEqualTo(title);
    }

    @Test
    void theGuardLooksAtEachColumn() throws IOException {
        Paper paper = Paper.builder("x")
                .abstractText("=a")
                .url("@u")
                .organization(new Organization("-h", "+o"))
                .authors(Authors.of(List.of(new Author.Collective("=team"))))
                .source(new Source("=s", "", Span.ofLine(1)))
                .build();
        Csv.Builder writer = Csv.writer().formulaGuard(true);

        assertThat(cell(writer, paper, "abstract")).isEqualTo("'=a");
        assertThat(cell(writer, paper, "url")).isEqualTo("'@u");
        assertThat(cell(writer, paper, "organization")).isEqualTo("'+o");
        assertThat(cell(writer, paper, "organization_handle")).isEqualTo("'-h");
        assertThat(cell(writer, paper, "authors")).isEqualTo("'=team");
        assertThat(cell(writer, paper, "source")).isEqualTo("'=s");
    }

    @Test
    void aFileHoldsTheSameText(@TempDir Path folder) throws IOException {
        List<Paper> papers = List.of(Paper.builder("Ölkännchen 😀").build());
        Path file = folder.resolve("papers.csv");
        Csv.write(papers, file);

        assertThat(Files.readString(file)).isEqualTo(Csv.format(papers));
    }

    private static String cell(Csv.Builder writer, Paper paper, String column) throws IOException {
        return read(writer.format(List.of(paper)), ',', column);
    }

    private static String read(String text, char separator, String column) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords().get(0).get(column);
        }
    }

    @Test
    void aTableOfManyColumnsTakesNoLongerThanItsLength() throws Exception {
        Growth.isLinear(
                2_000,
                size -> "title" + ",a".repeat(10 * size) + "\n" + "Tea\n".repeat(size),
                table -> assertThat(Csv.parse(table).papers()).hasSizeGreaterThanOrEqualTo(2_000));
    }

    @Test
    void aTableWithAnOpenQuoteInEachLineTakesNoLongerThanItsLength() throws Exception {
        Growth.isLinear(10_000, size -> "title,venue\n" + "a,\"b\n".repeat(size), Csv::parse);
    }

    @Test
    void aTableWithAnOpenQuoteInEachLineIsReadWhole() {
        Bibliography read = Csv.parse("title,venue\n" + "a,\"b\n".repeat(40_000));

        assertThat(read.papers()).hasSize(40_000);
        assertThat(read.account().unread()).isZero();
    }
}
