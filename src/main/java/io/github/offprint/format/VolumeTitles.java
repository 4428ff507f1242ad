package io.github.offprint.format;

import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.latex.LatexEncoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The titles of volumes, of the works that they belong to, and of issues with a title of their own. A paper's title is what
 * BibLaTeX calls {@code title}. CSL and pandoc put the whole work first: a volume's title is {@code volume-title}, below the
 * work's {@code title} or, for a part of a volume, its {@code container-title}; an issue's is {@code title}, and the
 * periodical is its container. The whole work's title is the field {@code title} of a citation in CSL.
 */
final class VolumeTitles {
    private static final String WHOLE = "title";

    /** Types of CSL whose items are a part of a book. */
    private static final Set<String> PARTS =
            Set.of("chapter", "paper-conference", "entry", "entry-encyclopedia", "entry-dictionary");

    private VolumeTitles() {}

    /** The variable for the title of a paper of a type of CSL that stands below another's; empty if there is none. */
    private static String below(String type) {
        return switch (type) {
            case "book" -> "volume-title";
            case "periodical" -> "container-title";
            default -> "";
        };
    }

    /** The variable that holds the title of an item: {@code title}, or where that is another's, the one for volumes. */
    static String variable(JsonObject item) {
        String below = below(item.text("type"));
        boolean apart = isText(item.peek(WHOLE)) && isText(item.peek(below));
        return apart ? below : WHOLE;
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    /** The type to write: a periodical within a container that isn't its own title is an article. */
    static String type(String type, String title, Map<String, String> cited) {
        boolean article =
                type.equals("periodical") && cited.containsKey("container-title") && !cited.containsKey(WHOLE);
        return article && !title.isEmpty() ? "article-journal" : type;
    }

    /** The titles of an item by their variables: the paper's, and that of the whole work if a citation names it. */
    static Map<String, String> of(String type, String title, Map<String, String> cited) {
        String whole = cited.getOrDefault(WHOLE, "");
        String below = below(type);
        Map<String, String> titles = new LinkedHashMap<>();
        if (below.isEmpty() || title.isEmpty() || whole.isBlank()) {
            titles.put(WHOLE, title);
            if (type.equals("book") && !title.isEmpty()) {
                titles.put(below, ""); // it would be taken for the paper's
            }
        } else {
            titles.put(WHOLE, whole);
            titles.put(below, title);
        }
        return titles;
    }

    /** The fields of CSL for the titles in a citation of BibTeX, for an item of a type. */
    static Map<String, String> toCsl(Map<String, String> bibtex, String type) {
        String work = joined(bibtex, "main");
        String book = joined(bibtex, "book");
        String issue = joined(bibtex, "issue");
        Map<String, String> titles = new LinkedHashMap<>();
        switch (type) {
            case "book" -> titles.put(WHOLE, work);
            case "periodical" -> titles.put(WHOLE, issue);
            case "article-journal", "article-magazine", "article-newspaper" -> titles.put("volume-title", issue);
            default -> {
                boolean part = PARTS.contains(type);
                titles.put("volume-title", part && !work.isEmpty() ? book : "");
                titles.put("container-title", !part ? "" : work.isEmpty() ? book : work);
            }
        }
        titles.values().removeIf(String::isEmpty);
        return titles;
    }

    /** The fields of BibTeX for the titles in a citation of CSL of a type. */
    static Map<String, String> toBibTeX(Map<String, String> csl, String type) {
        String whole = csl.getOrDefault(WHOLE, "");
        String container = csl.getOrDefault("container-title", "");
        String volume = csl.getOrDefault("volume-title", "");
        Map<String, String> titles = new LinkedHashMap<>();
        switch (type) {
            case "book" -> titles.put("maintitle", whole);
            case "periodical" -> titles.put("issuetitle", whole);
            case "article-journal", "article-magazine", "article-newspaper" -> titles.put("issuetitle", volume);
            default -> {
                if (PARTS.contains(type) && !volume.isEmpty()) {
                    titles.put("maintitle", container);
                    titles.put("booktitle", volume);
                }
            }
        }
        titles.replaceAll(
                (name, title) -> LatexEncoder.text(MarkupDecoder.text(title).replace('\n', ' ')));
        titles.values().removeIf(String::isEmpty);
        return titles;
    }

    /** A title with its subtitle and what is added to it. */
    private static String joined(Map<String, String> bibtex, String of) {
        String title = LatexDecoder.field(bibtex.getOrDefault(of + "title", ""));
        String subtitle = LatexDecoder.field(bibtex.getOrDefault(of + "subtitle", ""));
        String more = LatexDecoder.field(bibtex.getOrDefault(of + "titleaddon", ""));
        return title.isEmpty() ? "" : Values.title(title, subtitle, more);
    }
}
