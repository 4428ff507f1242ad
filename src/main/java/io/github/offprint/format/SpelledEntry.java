package io.github.offprint.format;

import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Limits;
import io.github.offprint.Paper;
import io.github.offprint.Span;
import io.github.offprint.internal.source.ReadingCollector;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An entry of BibTeX as its file has it, but for what was edited since it was read. What the file says is read once more: where
 * both papers are written alike, nobody edited anything, and the file's own spelling is kept.
 */
final class SpelledEntry {
    /** Fields that say one thing together, or the same in several ways, a group on each line; they are edited together. */
    private static final Map<String, String> GROUPS = groups("""
            date year month day
            eprint eprinttype archiveprefix eprintclass primaryclass arxivid version pubstate
            journal journaltitle booktitle booksubtitle booktitleaddon maintitle mainsubtitle maintitleaddon \
            issuetitle issuesubtitle issuetitleaddon
            """);

    private final Citation citation;
    private final Function<Paper, PrintedEntry> writer;

    /**
     * An entry.
     *
     * @param citation how the file spells it
     * @param writer writes the entry of a paper anew
     */
    SpelledEntry(Citation citation, Function<Paper, PrintedEntry> writer) {
        this.citation = citation;
        this.writer = writer;
    }

    /** The entry of the paper that was read from it, whatever was edited. */
    PrintedEntry of(Paper paper) {
        Paper original = read();
        PrintedEntry now = writer.apply(paper);
        PrintedEntry was = isSame(original, paper) ? now : writer.apply(original);
        Map<String, Map<String, String>> before = grouped(was);
        Map<String, Map<String, String>> after = grouped(now);
        Map<String, String> fields = new LinkedHashMap<>();
        citation.spelling().forEach((name, source) -> {
            String group = group(name);
            Map<String, String> edited = after.getOrDefault(group, Map.of());
            if (!edited.equals(before.getOrDefault(group, Map.of()))) {
                fields.putAll(edited);
            } else if (BibTeXVerbatim.isName(name)) {
                fields.put(
                        name,
                        isValue(source)
                                ? source
                                : PrintedEntry.braced(BibTeXVerbatim.latex(PrintedEntry.inner(source))));
            }
        });
        after.forEach((group, edited) -> {
            if (!edited.equals(before.get(group))) {
                fields.putAll(edited);
            }
        });
        boolean typed = was.type().equals(now.type()) && citation.spelledType().equalsIgnoreCase(now.type());
        return new PrintedEntry(typed ? citation.spelledType() : now.type(), now.key(), fields);
    }

    /** Whether nothing was edited, and nothing is inherited. */
    private boolean isSame(Paper original, Paper paper) {
        Paper there = original.toBuilder()
                .key(paper.key().orElse(""))
                .citation(citation)
                .source(paper.source().orElse(null))
                .build();
        boolean inherits = !original.citation().map(Citation::fields).equals(Optional.of(citation.fields()));
        return !inherits && there.equals(paper);
    }

    /** The paper that the file's entry says, without what it inherits. */
    private Paper read() {
        Map<String, String> values = new LinkedHashMap<>();
        citation.spelling()
                .forEach((name, source) -> values.putIfAbsent(
                        name.toLowerCase(Locale.ROOT), BibTeXFields.fold(PrintedEntry.inner(source))));
        BibTeXFields entry =
                new BibTeXFields(citation.type(), "", values, citation.spelledType(), Map.of(), Span.ofLine(1), 1);
        try {
            return BibTeXPaper.of(entry, new ReadingSink("", Limits.DEFAULT, new ReadingCollector()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read from anywhere
        }
    }

    private Map<String, Map<String, String>> grouped(PrintedEntry entry) {
        return entry.fields().entrySet().stream()
                .collect(Collectors.groupingBy(
                        field -> group(field.getKey()),
                        LinkedHashMap::new,
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new)));
    }

    private static Map<String, String> groups(String lines) {
        Map<String, String> groups = new HashMap<>();
        for (String line : lines.strip().split("\n")) {
            String[] names = line.split(" ");
            for (String name : names) {
                groups.put(name, names[0]);
            }
        }
        return groups;
    }

    /** What a field is edited with: its group, the other names of the same field, or it alone. */
    private String group(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String alone = Vocabulary.fields(Notation.BIBTEX, folded, citation.type()).stream()
                .findFirst()
                .map(Enum::name)
                .orElse(folded);
        return GROUPS.getOrDefault(folded, alone);
    }

    /** Whether it is a single value that ends where it should: what was put there otherwise could end the entry. */
    private static boolean isValue(String source) {
        if (!PrintedEntry.isDelimited(source)) {
            return source.matches("[0-9]{1,18}|[A-Za-z]{3}");
        }
        boolean quoted = source.startsWith("\"");
        int depth = 0;
        for (int i = 1; i < source.length() - 1 && depth >= 0; i++) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            depth = quoted && depth == 0 && c == '"' ? -1 : depth;
        }
        return depth == 0;
    }
}
