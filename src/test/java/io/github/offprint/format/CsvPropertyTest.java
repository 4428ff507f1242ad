package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.offprint.Paper;
import io.github.offprint.testing.Papers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Two CSV readers read each file back as it was written. */
class CsvPropertyTest {

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t', '|', ' ', '\'', '#', '=', '\\');
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\r\n", "\n");
    }

    @Property
    void twoReadersAgreeWithThePapers(
            @ForAll @Size(max = 4) List<@From(supplier = Papers.class) Paper> papers,
            @ForAll("separators") char separator,
            @ForAll("lineEnds") String lineEnd,
            @ForAll boolean mark)
            throws IOException {
        String text = Csv.writer()
                .delimiter(separator)
                .lineEnding(lineEnd)
                .byteOrderMark(mark)
                .format(papers);
        assertThat(text.startsWith("\uFEFF")).isEqualTo(mark);
        String records = mark ? text.substring(1) : text;

        assertThat(commonsCsv(records, separator)).isEqualTo(rows(papers));
        assertThat(fastCsv(records, separator)).isEqualTo(rows(papers));
    }

    @Property
    void theGuardCanBeUndone(@ForAll(supplier = Papers.class) Paper paper) throws IOException {
        List<String> guarded = commonsCsv(Csv.writer().formulaGuard(true).format(List.of(paper)), ',')
                .get(1);

        assertThat(guarded).allMatch(CsvPropertyTest::isHarmless);
        assertThat(guarded.stream().map(CsvPropertyTest::unguarded))
                .containsExactlyElementsOf(rows(List.of(paper)).get(1));
    }

    /** No reader of the table needs to know the guard's rule for numbers. */
    private static boolean isHarmless(String cell) {
        return cell.matches("(?s)[-+][0-9.]+") || !cell.matches("(?s)[=+\\-@\t\r＝＋－＠].*");
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r＝＋－＠].*") ? cell.substring(1) : cell;
    }

    private static List<List<String>> rows(List<Paper> papers) {
        KeyAssigner keys = CitationKeys.of(papers).assigner();
        List<List<String>> rows = new ArrayList<>();
        rows.add(CsvColumn.names());
        for (Paper paper : papers) {
            String key = keys.next(paper);
            rows.add(CsvColumn.ALL.stream()
                    .map(column -> column.value(key, paper))
                    .toList());
        }
        return rows;
    }

    private static List<List<String>> commonsCsv(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }

    private static List<List<String>> fastCsv(String text, char separator) {
        try (Stream<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ofCsvRecord(text).stream()) {
            return records.map(CsvRecord::getFields).toList();
        }
    }
}
