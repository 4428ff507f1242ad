package io.github.offprint.judge;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.offprint.Author;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.internal.latex.LatexEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A paper beside the item that a tool read from what was written of it: title, names, date, identifiers, address. */
final class Agreement {
    /** Formulas and commands, and each sign that classic BibTeX spells by a formula. */
    private static final String UNCERTAIN = "\\$[^$]*\\$|\\\\[A-Za-z]+|[\\\\$\\s~^_{}]|[^\\p{IsLatin}\\p{ASCII}]";

    private final Paper paper;
    private final String form;
    private final JsonNode item;
    private final List<String> differences = new ArrayList<>();

    private Agreement(Paper paper, String form, JsonNode item) {
        this.paper = paper;
        this.form = form;
        this.item = item;
    }

    static List<String> differences(Paper paper, String form, JsonNode item) {
        Agreement agreement = new Agreement(paper, form, item);
        agreement.compare();
        return agreement.differences;
    }

    private void compare() {
        compareTitle();
        boolean unsplit = form.equals("ris")
                && paper.authors().known().stream()
                        .anyMatch(author -> author.name().contains(","));
        List<String> names =
                paper.authors().known().stream().map(Agreement::name).toList();
        List<String> read = names(item.path("author"));
        read.remove("others");
        if (!unsplit) { // a comma in a name means something else in RIS
            same("author", names.toString(), read.toString());
        }
        same("issued", date(), item.path("issued").path("date-parts").toString());
        String doi = paper.doi()
                .map(d -> d.name())
                .orElse(paper.arxivId().map(id -> "10.48550/arXiv." + id.id()).orElse(""));
        same("DOI", doi, item.path("DOI").asText(""));
        same(
                "URL",
                paper.arxivId().map(id -> id.url()).or(paper::url).orElse(""),
                item.path("URL").asText("").replace('’', '\''));
    }

    /** Of a title with LaTeX in it, such as maths, which each tool renders in its own way, the words outside are compared. */
    private void compareTitle() {
        String read = letters(item.path("title").asText(""));
        boolean signs =
                !form.equals("biblatex") && LatexEncoder.title(paper.title()).contains("$");
        if (form.startsWith("bib") && (signs || paper.title().matches(".*[$\\\\].*"))) {
            int from = 0;
            for (String words : paper.title().split(UNCERTAIN)) {
                int at = read.indexOf(letters(words), from);
                if (at < 0) {
                    same("title", letters(paper.title()), read);
                    return;
                }
                from = at + letters(words).length();
            }
        } else {
            same("title", letters(paper.title()), read);
        }
    }

    private void same(String field, String expected, String read) {
        if (!expected.equals(read)) {
            differences.add(field + ": " + expected + " | " + read);
        }
    }

    private String date() {
        PaperDate date = paper.date().orElse(null);
        boolean marked = date != null && !date.isYearDefinite();
        if (date == null || date.year().isEmpty() || (marked && (form.equals("ris") || form.equals("bib")))) {
            return "";
        }
        int most = form.startsWith("bib") && !form.equals("biblatex") && !marked ? 2 : 3;
        List<Integer> parts = Stream.of(date.year(), date.month(), date.day())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .limit(most)
                .toList();
        return List.of(parts).toString().replace(" ", "");
    }

    private static String name(Author author) {
        return author instanceof Author.Person p
                ? letters(String.join(" ", p.given(), p.particle(), p.family(), p.suffix()))
                : letters(author.name());
    }

    private static List<String> names(JsonNode authors) {
        List<String> names = new ArrayList<>();
        authors.forEach(author -> {
            StringBuilder name = new StringBuilder();
            for (String part :
                    List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")) {
                name.append(author.path(part).asText("")).append(' ');
            }
            names.add(letters(name.toString()));
        });
        return names;
    }

    /** What is said, without the case and the typography of quotes, dashes and spaces, in which tools have their ways. */
    private static String letters(String text) {
        String plain = text.replaceAll("</?(i|b|sup|sub|span|sc)[^<>]*>", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+<>=&%#@$]", "");
    }
}
