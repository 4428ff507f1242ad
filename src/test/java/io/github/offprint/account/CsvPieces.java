package io.github.offprint.account;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The values of a table by the names of their columns. */
final class CsvPieces {
    private CsvPieces() {}

    static Document document(String text) {
        List<Piece> pieces = new ArrayList<>();
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(head))
                .setLenientEof(true)
                .setTrailingData(true)
                .setIgnoreEmptyLines(true)
                .get();
        int records = 0;
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            List<String> names = null;
            long line = 1;
            for (CSVRecord row : rows) {
                if (names == null) {
                    names = row.toList();
                } else {
                    row(row, names, (int) line, records++, pieces);
                }
                line = rows.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            // what stands behind a fault is not told
        }
        return new Document(pieces, Math.max(1, records));
    }

    private static void row(CSVRecord row, List<String> names, int line, int record, List<Piece> pieces) {
        for (int i = 0; i < row.size(); i++) {
            String name = i < names.size() ? names.get(i) : "column " + (i + 1);
            pieces.add(new Piece(row.get(i), name, line, 0, record));
        }
    }

    private static char delimiter(String head) {
        char best = ',';
        for (char c : new char[] {';', '\t', '|'}) {
            best = count(head, c) > count(head, best) ? c : best;
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }
}
