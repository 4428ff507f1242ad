package io.github.offprint.format;

import io.github.offprint.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.DigitStringValue;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jbibtex.Value;

/**
 * Papers to and from a {@link BibTeXDatabase}, for programs that work with JBibTeX ({@code org.jbibtex:jbibtex}).
 *
 * <pre>{@code
 * BibTeXDatabase database = BibTeXDatabases.of(digest.papers());
 * Bibliography bibliography = BibTeXDatabases.read(database);
 * }</pre>
 *
 * <p>No other class of Offprint needs JBibTeX. Its module has no name of its own, so that one on the module path needs
 * {@code requires jbibtex}.
 */
public final class BibTeXDatabases {
    private BibTeXDatabases() {}

    /**
     * The entries that {@link BibTeX#format(Iterable)} writes, as objects.
     *
     * @param papers the papers, gone through twice: once for their citation keys
     * @return a new database, with values in LaTeX
     */
    @SuppressWarnings("exports") // whoever calls it knows JBibTeX
    public static BibTeXDatabase of(Iterable<Paper> papers) {
        BibTeXEntries entries = new BibTeXEntries(BibTeX.Dialect.BIBTEX, BibTeX.Preprint.MISC, false);
        KeyAssigner keys = CitationKeys.of(papers).assigner();
        BibTeXDatabase database = new BibTeXDatabase();
        for (Paper paper : papers) {
            PrintedEntry entry = entries.entry(keys.next(paper), paper);
            BibTeXEntry object = new BibTeXEntry(new Key(entry.type()), new Key(entry.key()));
            for (Map.Entry<String, String> field : entry.fields().entrySet()) {
                object.addField(new Key(field.getKey()), value(field.getValue()));
            }
            database.addObject(object);
        }
        return database;
    }

    private static Value value(String printed) {
        StringValue.Style style = printed.startsWith("{") ? StringValue.Style.BRACED : StringValue.Style.QUOTED;
        return PrintedEntry.isDelimited(printed)
                ? new StringValue(PrintedEntry.inner(printed), style)
                : Character.isDigit(printed.charAt(0)) ? new DigitStringValue(printed) : new KeyValue(printed);
    }

    /**
     * Reads the entries of a database, with its macros and comments.
     *
     * @param database the database, as JBibTeX's formatter prints it
     * @return its papers; lines are those of the printed form
     */
    public static Bibliography read(@SuppressWarnings("exports") BibTeXDatabase database) {
        StringWriter text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return BibTeX.parse(text.toString());
    }
}
