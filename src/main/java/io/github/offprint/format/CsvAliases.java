package io.github.offprint.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the columns of other tables are called that mean one of ours: Zotero's, arXiv's, and those that people name. */
final class CsvAliases {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("citation key", "key"),
            Map.entry("author", "authors"),
            Map.entry("publication year", "year"),
            Map.entry("publication_year", "year"),
            Map.entry("published year", "year"),
            Map.entry("pubyear", "year"),
            Map.entry("py", "year"),
            Map.entry("published month", "month"),
            Map.entry("pd", "month"),
            Map.entry("publication date", "date"),
            Map.entry("publication_date", "date"),
            Map.entry("abstract note", "abstract"),
            Map.entry("abstracts", "abstract"),
            Map.entry("link", "url"),
            Map.entry("arxiv id", "arxiv_id"),
            Map.entry("arxiv", "arxiv_id"),
            Map.entry("arxivid", "arxiv_id"),
            Map.entry("eprint", "arxiv_id"),
            Map.entry("name", "title"),
            Map.entry("votes", "upvotes"),
            Map.entry("manual tags", "keywords"),
            Map.entry("tags", "keywords"),
            Map.entry("publication title", "container"),
            Map.entry("venue", "container"),
            Map.entry("journal", "container"),
            Map.entry("journal-ref", "container"));

    /** Beside one of these a column of names has the titles of papers; else it names people or things. */
    private static final Set<String> OF_PAPERS = Set.of(
            "author",
            "authors",
            "doi",
            "arxiv",
            "arxiv_id",
            "arxiv id",
            "arxivid",
            "eprint",
            "abstract",
            "abstracts",
            "journal",
            "venue");

    private CsvAliases() {}

    /** Whether a table has the columns of arXiv's metadata snapshot. */
    static boolean isSnapshot(Collection<String> columns) {
        return columns.contains("authors_parsed") || columns.contains("update_date");
    }

    /**
     * Our name for a column, or its own in lower case if it is none of ours.
     *
     * @param name the column's own name
     * @param header the names of all columns, in lower case
     */
    static String columnOf(String name, Set<String> header) {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean ours = CsvColumn.names().contains(folded);
        boolean snapshot = isSnapshot(header);
        if (snapshot && folded.equals("id")) {
            return "arxiv_id";
        }
        if (snapshot && folded.equals("comments")) {
            return "comment";
        }
        if (folded.equals("name") && OF_PAPERS.stream().noneMatch(header::contains)) {
            return folded;
        }
        String alias = ALIASES.getOrDefault(folded, folded);
        return ours || header.contains(alias) ? folded : alias;
    }
}
