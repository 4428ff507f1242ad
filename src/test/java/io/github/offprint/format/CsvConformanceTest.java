package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.LineUse;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of csv-spectrum and of Commons CSV's own tests. */
class CsvConformanceTest {
    /** In location_coordinates, csv-spectrum's table and its truth have different telephone numbers. */
    private static final String ANOTHER_NUMBER = "1234567890";

    @Test
    void tablesReadAsCsvSpectrumSays() throws IOException {
        List<Path> tables = files(Shared.path("conformance/csv-spectrum/csvs"));
        int right = 0;
        for (Path table : tables) {
            String name = table.getFileName().toString().replace(".csv", ".json");
            JsonNode expected = new ObjectMapper()
                    .readTree(Shared.path("conformance/csv-spectrum/json")
                            .resolve(name)
                            .toFile());

            expected = expected.isArray()
                    ? expected
                    : new ObjectMapper().createArrayNode().add(expected);
            List<List<String>> rows = rows(Files.readString(table));

            assertThat(rows).as(name).hasSize(expected.size() + 1);
            for (int i = 0; i < expected.size(); i++) {
                List<String> values = new ArrayList<>();
                expected.get(i).forEach(value -> values.add(value.asText().replace("\r\n", "\n")));
                values.replaceAll(
                        value -> value.equals(ANOTHER_NUMBER) ? rows.get(1).get(0) : value);
                assertThat(rows.get(i + 1)).as(name).isEqualTo(values);
            }
            right++;
        }
        System.out.println("Tables (csv-spectrum): " + right + " of " + tables.size());
    }

    @Test
    void noTableOfCommonsCsvThrowsAndEachLineIsAccountedFor() throws IOException {
        List<Path> tables = files(Shared.path("conformance/commons-csv"));
        int reported = 0;
        for (Path table : tables) {
            Bibliography read = Csv.read(table);
            boolean empty = Files.readString(table, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .isBlank();
            reported += read.diagnostics().isEmpty() ? 0 : 1;
            accountsForEveryLine(table, read);
            assertThat(read.papers().isEmpty() && read.diagnostics().isEmpty())
                    .as(table.toString())
                    .isEqualTo(empty);
        }
        System.out.printf(
                Locale.ROOT, "Tables (Commons CSV): %d, none of papers in %d of them%n", tables.size(), reported);
        assertThat(tables).hasSizeGreaterThan(15);
    }

    /** A bar is a line break, and a backquote is a quote. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    title|a|b                     ; [title] [a] [b]
                    title|`a|b`|c                 ; [title] [a/b] [c]
                    title|`a``b`|c                ; [title] [a`b] [c]
                    title|`a`b`|c                 ; [title] [a`b] [c]
                    title|a `b` c|d               ; [title] [a `b` c] [d]
                    title|`never closed|b|c       ; [title] [`never closed] [b] [c]
                    title|`a`x|b                  ; [title] [`a`x] [b]
                    title,x|`a,b`,c               ; [title, x] [a,b, c]
                    title,x|a|b,c,d               ; [title, x] [a] [b, c, d]
                    title||a||                    ; [title] [] [a] []
                    """)
    void badQuotesCostNoOtherRecord(String table, String rows) throws IOException {
        StringBuilder read = new StringBuilder();
        for (List<String> row : rows(table.replace('|', '\n').replace('`', '"'))) {
            read.append(row.toString().replace('\n', '/').replace('"', '`')).append(' ');
        }

        assertThat(read.toString().strip()).isEqualTo(rows);
    }

    @Test
    void quotesThatAreNeverClosedAreReadInLinearTime() throws IOException {
        assertThat(rows("title\n" + "\"open\n".repeat(100_000))).hasSize(100_001);
    }

    private static void accountsForEveryLine(Path table, Bibliography read) throws IOException {
        String text = Files.readString(table, java.nio.charset.StandardCharsets.ISO_8859_1);
        int lines = text.isEmpty() ? 0 : text.split("\r\n|\r|\n", -1).length - (text.matches("(?s).*[\r\n]") ? 1 : 0);
        assertThat(read.account().total()).as(table.toString()).isEqualTo(lines);
        for (int line = 1; line <= lines; line++) {
            int number = line;
            if (read.lineUse(number) == LineUse.UNREAD) {
                assertThat(read.diagnostics())
                        .as("%s:%d", table, line)
                        .anyMatch(d -> d.span().contains(number));
            }
        }
    }

    private static List<List<String>> rows(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvRecords records =
                new CsvRecords(new StringReader(text), ',', 1 << 20, Long.MAX_VALUE, (line, visible, cut) -> {});
        for (CsvRecords.Row row = records.next(1); row != null; row = records.next(1)) {
            rows.add(row.values());
        }
        return rows;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
