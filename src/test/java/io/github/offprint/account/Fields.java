package io.github.offprint.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tokens of the fields of one paper, or of several that stand on the same lines. Each is taken once. */
final class Fields {
    /** So long a value may be repeated in a record: it is no number, and no name of something else. */
    private static final int LEAST_REPEATED = 4;

    private static final Set<String> TEXTS =
            Set.of("title", "abstract", "summary", "authors.name", "keywords", "organization.name", "submitter");

    /** Crossref's and Zotero's own names of types of CSL, and what arXiv's feeds call a paper that came from another list, changed. */
    private static final Map<String, String> ALIASES = Map.of(
            "article-journal", "journalArticle",
            "paper-conference", "proceedings-article conferencePaper",
            "article", "posted-content",
            "replacement", "replace-cross");

    /** Whose identifier it is, and how BibLaTeX calls that. */
    private static final Set<String> SAID_BY_ARXIV = Set.of("arxiv", "prepublished");

    private final List<Values.Value> values = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> addressWords = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Dates dates = new Dates();
    private final Addresses addresses = new Addresses();

    Fields() {}

    Fields(List<List<Values.Value>> papers) {
        papers.forEach(this::add);
    }

    private void add(List<Values.Value> paper) {
        long known = paper.stream()
                .filter(value -> value.name().equals("authors.name"))
                .count();
        boolean cited = paper.stream().anyMatch(value -> value.name().equals("citation.type"));
        for (Values.Value value : paper) {
            values.add(value);
            addresses.add(value);
            if (cited && value.name().startsWith("publication.")) {
                continue; // the source's own fields say the same
            }
            if (value.name().equals("authorCount")) {
                authorCount(Long.parseLong(value.text()), known);
            } else {
                value(value);
            }
        }
    }

    private void authorCount(long declared, long known) {
        if (declared != known) {
            count(words, Long.toString(declared));
            count(words, Long.toString(declared - known));
        }
    }

    private void value(Values.Value value) {
        String text = value.text();
        boolean isAddress = text.startsWith("http://") || text.startsWith("https://");
        List<String> tokens = Words.texts(text);
        tokens.forEach(word -> count(isAddress ? addressWords : words, word));
        if (tokens.size() >= LEAST_REPEATED) {
            whole.add(String.join(" ", tokens));
        }
        if (value.name().endsWith(".type") || value.name().equals("archive.announcement")) {
            Words.texts(ALIASES.getOrDefault(text, "")).forEach(word -> count(words, word));
        }
        if (text.matches("[\\[{]?(-?\\d[\\dX]{3}|--\\d\\d|\\.\\./).{0,33}")) {
            dates.add(text);
        }
        if (value.name().equals("arxivId") && text.matches(".*v\\d+")) {
            count(words, text.replaceFirst(".*v", "")); // which a bibliography keeps in a field of its own
        }
        if (text.matches("\\d{4,7}")) {
            shortened(Integer.parseInt(text));
        }
    }

    /** 11300 is also printed as 11.3k, and as 11,300. */
    private void shortened(int number) {
        for (String format : List.of("%.0fk", "%.1fk", "%.2fk")) {
            Words.texts(String.format(Locale.ROOT, format, number / 1000.0)).forEach(word -> count(addressWords, word));
        }
        Words.texts(String.format(Locale.ROOT, "%,d", number)).forEach(word -> count(addressWords, word));
    }

    private static void count(Map<String, Integer> counts, String word) {
        counts.merge(word, 1, Integer::sum);
    }

    /** Takes a token out of what the fields hold. */
    boolean take(String word) {
        return takeOne(words, word)
                || dates.take(word)
                || takeOne(addressWords, word)
                || (SAID_BY_ARXIV.contains(word) && addresses.hasArxivId());
    }

    private static boolean takeOne(Map<String, Integer> counts, String word) {
        boolean some = counts.getOrDefault(word, 0) > 0;
        if (some) {
            counts.merge(word, -1, Integer::sum);
        }
        return some;
    }

    /** Whether an address or identifier is one of the paper's, which takes it as a whole and as often as it is printed. */
    boolean hasAddress(String unit) {
        return addresses.has(unit);
    }

    /** Whether a whole value of several words is a field, which may be said more than once. */
    boolean hasWhole(List<String> tokens) {
        return tokens.size() >= LEAST_REPEATED && whole.contains(String.join(" ", tokens));
    }

    /**
     * Whether a further field keeps the text of a source's field as it is, a date is spelt with other marks there, a name is
     * printed whole beside its parts, or categories stand in one line.
     */
    boolean keeps(String name, String text) {
        String folded = text.replaceAll("\\s+", " ");
        Set<String> categories = new HashSet<>();
        values.stream()
                .filter(value -> value.name().equals("categories"))
                .forEach(value -> categories.add(value.text()));
        return (name.equals("categories") && categories.containsAll(List.of(folded.split(" "))))
                || values.stream()
                        .anyMatch(value -> (value.name().equals("citation.fields." + name)
                                        && value.text().replaceAll("\\s+", " ").equals(folded))
                                || (value.name().equals("date")
                                        && (value.text().equals(text.replace('/', '-'))
                                                || value.text().equals(Dates.ofTimeStamp(text))))
                                || (value.name().equals("authors.name")
                                        && name.equals("literal")
                                        && value.text().equals(text)));
    }

    /** The values of fields that hold text. */
    List<Values.Value> texts() {
        return values.stream()
                .filter(value -> TEXTS.contains(value.name()) || isTextOfPublication(value.name()))
                .toList();
    }

    /** Where a work appeared, and who edited it, as a source prints it. */
    private static boolean isTextOfPublication(String name) {
        return name.matches("publication\\.(?:container|containerShort|series|event|(?:editors|translators)\\.name)");
    }

    List<Values.Value> values() {
        return values;
    }
}
