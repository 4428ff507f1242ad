package io.github.offprint.format;

import io.github.offprint.Paper;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV by RFC 4180: a header, then a record for each paper; {@code CRLF} line ends, UTF-8, quotes where needed. An empty
 * field means that the value is not known.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>value</th></tr>
 * <tr><td>{@code key}</td><td>citation key</td></tr>
 * <tr><td>{@code title}</td><td>title</td></tr>
 * <tr><td>{@code authors}</td><td>known names, {@code Family, Given} or {@code von Family, Given, Jr}, with a
 *     comma in any case, or a collective's name, joined by {@code "; "}; a part that itself holds a comma, a semicolon or a quote stands in quotes,
 *     and its quotes are doubled</td></tr>
 * <tr><td>{@code author_count}</td><td>how many authors the source declares</td></tr>
 * <tr><td>{@code organization}, {@code organization_handle}</td><td>name and handle of the byline's organisation</td></tr>
 * <tr><td>{@code year}, {@code month}, {@code day}</td><td>numbers; {@code year} may be inferred; a date that is more than a day, such as a range, stands in
 *     {@code year} by EDTF</td></tr>
 * <tr><td>{@code year_inferred}</td><td>from what the year was inferred: {@code reference-date}, {@code page-date},
 *     {@code arxiv-id}, {@code catalog}, or {@code page-bound} for a lower bound; empty for a printed year</td></tr>
 * <tr><td>{@code arxiv_id}, {@code version}</td><td>identifier without version, and the version</td></tr>
 * <tr><td>{@code primary_class}, {@code categories}</td><td>first category, and all joined by a space</td></tr>
 * <tr><td>{@code doi}</td><td>DOI, or that which follows from the arXiv identifier</td></tr>
 * <tr><td>{@code url}</td><td>arXiv page, or else the address that the source gives</td></tr>
 * <tr><td>{@code upvotes}, {@code comments}</td><td>counts that the page showed</td></tr>
 * <tr><td>{@code abstract}</td><td>abstract</td></tr>
 * <tr><td>{@code source}, {@code source_lines}</td><td>digest and document, joined by {@code ": "}, and the lines
 *     {@code 13-19}</td></tr>
 * </table>
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** {@return a builder of writers: no byte order mark, no guard against formulas, commas} */
    public static Builder writer() {
        return new Builder();
    }

    /**
     * Writes papers to a file.
     *
     * @param papers the papers, gone through twice
     * @param file the file; replaced when all is written, else left as it was
     * @throws IOException if writing fails
     */
    public static void write(Iterable<Paper> papers, Path file) throws IOException {
        writer().write(papers, file);
    }

    /**
     * Writes papers to a string.
     *
     * @param papers the papers, gone through twice
     * @return header and records
     */
    public static String format(Iterable<Paper> papers) {
        return writer().format(papers);
    }

    /** {@return a builder of readers} */
    public static ReadingBuilder reader() {
        return new ReadingBuilder();
    }

    /**
     * Reads a file: the table that is written here, Zotero's export, arXiv's columns, or any with a column {@code title}.
     *
     * @param file the file, its header in the first line
     * @return its papers
     * @throws IOException if reading fails; never because of what the file holds
     */
    public static Bibliography read(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Reads a string, as {@link #read(Path)} does.
     *
     * @param text header and records
     * @return their papers
     */
    public static Bibliography parse(String text) {
        return reader().parse(text);
    }

    /** Which columns are written. */
    public enum Profile {
        /** The columns of this class. */
        OFFPRINT,
        /** The columns of Zotero's own export, in its order, for what reads those; Zotero itself reads no CSV. */
        ZOTERO,
        /** The fields of arXiv's metadata snapshot; a paper without an arXiv identifier has no {@code id} there. */
        ARXIV
    }

    /** Options of the CSV reader. Not for use by several threads at once. */
    public static final class ReadingBuilder extends ReaderBuilder<ReadingBuilder> {
        private boolean formulaGuard;

        private ReadingBuilder() {}

        /**
         * Whether apostrophes that {@linkplain Builder#formulaGuard(boolean) guard} text against being run as a formula are
         * taken off. Default: false.
         *
         * @param guarded true if the table was written with the guard
         * @return this builder
         */
        public ReadingBuilder formulaGuard(boolean guarded) {
            formulaGuard = guarded;
            return this;
        }

        @Override
        ReadingBuilder self() {
            return this;
        }

        @Override
        String unit() {
            return "table with a column of titles";
        }

        @Override
        void decode(Reader in, ReadingSink found) throws IOException {
            new CsvReading(found, formulaGuard).read(in);
        }
    }

    /** Options of the CSV writer. Not for use by several threads at once. */
    public static final class Builder extends WriterBuilder<Builder> {
        private Profile profile = Profile.OFFPRINT;
        private boolean byteOrderMark;
        private boolean formulaGuard;
        private char delimiter = ',';
        private String lineEnding = "\r\n";

        private Builder() {}

        /**
         * Sets the columns. Default: {@link Profile#OFFPRINT}. Zotero's export begins with a byte order mark, which is
         * set apart.
         *
         * @param newProfile the columns
         * @return this builder
         */
        public Builder profile(Profile newProfile) {
            profile = Objects.requireNonNull(newProfile);
            return this;
        }

        /**
         * Whether the output begins with a byte order mark, by which spreadsheets know UTF-8. Default: false.
         *
         * @param begin true to write it
         * @return this builder
         */
        public Builder byteOrderMark(boolean begin) {
            byteOrderMark = begin;
            return this;
        }

        /**
         * Whether text that a spreadsheet would run as a formula gets an apostrophe in front: text that begins with
         * {@code =}, {@code +}, {@code -}, {@code @}, or one of their full-width forms, and is no number. So that this can
         * be undone, text that begins with apostrophes before such a character gets one more. Default: false, which
         * writes every value as it is.
         *
         * @param guard true to put the apostrophe
         * @return this builder
         */
        public Builder formulaGuard(boolean guard) {
            formulaGuard = guard;
            return this;
        }

        /**
         * Sets what stands between fields. Default: a comma.
         *
         * @param separator a comma, a semicolon, a tab or the like
         * @return this builder
         * @throws IllegalArgumentException if it is a quote, a line end, a letter or digit, or half of a character
         */
        public Builder delimiter(char separator) {
            boolean text = Character.isLetterOrDigit(separator) || Character.isSurrogate(separator);
            if (text || separator == '"' || separator == '\n' || separator == '\r') {
                throw new IllegalArgumentException("can't separate fields: " + separator);
            }
            delimiter = separator;
            return this;
        }

        /**
         * Sets what ends a record. Default: {@code "\r\n"}.
         *
         * @param end {@code "\r\n"} or {@code "\n"}
         * @return this builder
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder lineEnding(String end) {
            if (!end.equals("\r\n") && !end.equals("\n")) {
                throw new IllegalArgumentException("neither CRLF nor LF");
            }
            lineEnding = Objects.requireNonNull(end);
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Encoder encoder(Writer out) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setRecordSeparator(lineEnding)
                    .get();
            return new CsvEncoder(
                    out, format, CsvProfiles.columns(profile), byteOrderMark ? BYTE_ORDER_MARK : "", formulaGuard);
        }

        @Override
        ReaderBuilder<?> counterpart() {
            return reader().formulaGuard(formulaGuard);
        }
    }

    private static final class CsvEncoder implements Encoder {
        private final Writer out;
        private final CSVPrinter printer;
        private final List<CsvColumn> columns;
        private final String start;
        private final boolean guarded;

        CsvEncoder(Writer out, CSVFormat format, List<CsvColumn> columns, String start, boolean guarded) {
            this.out = out;
            this.columns = columns;
            this.start = start;
            this.guarded = guarded;
            try {
                printer = new CSVPrinter(out, format);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // only a format with a header of its own writes here
            }
        }

        @Override
        public void begin() throws IOException {
            out.write(start);
            printer.printRecord(columns.stream().map(CsvColumn::name).toList());
        }

        @Override
        public void paper(String key, Paper paper) throws IOException {
            for (CsvColumn column : columns) {
                String value = column.value(key, paper);
                printer.print(guarded ? FormulaGuard.guard(value) : value);
            }
            printer.println();
        }
    }
}
