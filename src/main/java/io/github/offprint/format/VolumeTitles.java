package io.github.offprint.format;

import io.github.offprint.Publication;
import io.github.offprint.Publication.Field;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.latex.LatexEncoder;
import java.util.EnumMap;
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
    /** The fields that several fields of BibTeX share. */
    static final Set<Field> FIELDS = Set.of(Field.CONTAINER, Field.VOLUME_TITLE, Field.WHOLE_TITLE);

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

    /** The titles in an entry of BibTeX, for an item of a type of CSL. */
    static Map<Field, String> ofBibTeX(Map<String, String> bibtex, String type) {
        String work = joined(bibtex, "main");
        String book = joined(bibtex, "book");
        String issue = joined(bibtex, "issue");
        Map<Field, String> titles = new EnumMap<>(Field.class);
        switch (type) {
            case "book" -> titles.put(Field.WHOLE_TITLE, work);
            case "periodical" -> titles.put(Field.WHOLE_TITLE, issue);
            case "article-journal", "article-magazine", "article-newspaper" -> titles.put(Field.VOLUME_TITLE, issue);
            default -> {
                boolean part = PARTS.contains(type);
                titles.put(Field.VOLUME_TITLE, part && !work.isEmpty() ? book : "");
                titles.put(Field.CONTAINER, !part ? "" : work.isEmpty() ? book : work);
            }
        }
        titles.values().removeIf(String::isEmpty);
        return titles;
    }

    /** The fields of BibTeX for the titles of a publication that have no field of their own. */
    static Map<String, String> toBibTeX(Publication publication) {
        String whole = publication.get(Field.WHOLE_TITLE);
        String container = publication.get(Field.CONTAINER);
        String volume = publication.get(Field.VOLUME_TITLE);
        Map<String, String> titles = new LinkedHashMap<>();
        switch (publication.type()) {
            case "book" -> titles.put("maintitle", whole);
            case "periodical" -> titles.put("issuetitle", whole);
            case "article-journal", "article-magazine", "article-newspaper" -> titles.put("issuetitle", volume);
            default -> {
                if (PARTS.contains(publication.type()) && !volume.isEmpty()) {
                    titles.put("maintitle", container);
                    titles.put("booktitle", volume);
                }
            }
        }
        titles.replaceAll((name, title) -> LatexEncoder.text(title));
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
