package io.github.offprint.internal.record;

import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an item of a feed says in words: an abstract, or parts with labels. The same often stands under several keys, in one of
 * them with more around it.
 */
final class FeedText {
    private static final List<String> KEYS = List.of(
            "summary",
            "description",
            "content:encoded",
            "content",
            "dc:description",
            "dcterms:abstract",
            "prism:teaser");
    /** What is said before a part, or in place of a picture. */
    private static final List<String> LABELS = List.of(
            "ABSTRACT",
            "Abstract:",
            "Authors:",
            "Author(s):",
            "Publication date:",
            "Source:",
            "Summary:",
            "Upvotes:",
            "doi:",
            "DOI:",
            "Paper thumbnail");

    private static final String ANNOUNCE = "Announce Type:";
    private static final String ABSTRACT = "Abstract:";

    private final RecordValues values;
    private final Map<String, String> parts;
    private final String announced;

    /** Parts with labels that were taken. */
    private final List<String> said = new ArrayList<>();

    FeedText(RecordValues values) {
        this.values = values;
        String described = values.first("description", "content:encoded", "content");
        parts = Labelled.parts(described);
        announced = described.contains(ANNOUNCE) ? described : values.first("summary");
    }

    /** The part with one of these labels, which is taken; empty if there is none. */
    String part(String... labels) {
        for (String label : labels) {
            String part = parts.remove(label);
            if (part != null) {
                said.add(part);
                return part;
            }
        }
        return "";
    }

    /** How arXiv announced the paper, {@code new}; empty if it isn't told here. */
    String announcement() {
        int at = announced.indexOf(ANNOUNCE);
        return at < 0 ? "" : announced.substring(at + ANNOUNCE.length()).strip().split("\\s", 2)[0];
    }

    boolean isAnnouncement() {
        return announced.contains(ANNOUNCE);
    }

    /** The abstract, which is taken from wherever it stands; what stands around it stays. */
    String abstractText() {
        boolean labelled = !parts.isEmpty();
        String text = part("abstract", "summary");
        for (String key : KEYS) {
            boolean own = text.isEmpty() && (!labelled || key.equals("summary"));
            String value = values.first(key);
            text = own && !value.isEmpty() ? plain(value) : text;
        }
        int at = text.indexOf(ABSTRACT);
        boolean headed = at == 0 || (at > 0 && isAnnouncement());
        return LatexDecoder.text(headed ? text.substring(at + ABSTRACT.length()).strip() : text);
    }

    /** Leaves of the texts what no part of the paper says. */
    void leave(String abstractText, List<String> taken) {
        for (String key : KEYS) {
            values.replaceAll(key, value -> {
                String rest = folded(plain(value));
                boolean announcement = rest.startsWith("arXiv:") && rest.contains(ANNOUNCE);
                boolean headed = announcement && rest.contains(ABSTRACT);
                rest = headed ? rest.substring(rest.indexOf(ABSTRACT) + ABSTRACT.length()) : rest;
                String decoded = folded(LatexDecoder.text(rest));
                return parts.isEmpty() ? without(decoded, folded(abstractText), taken) : decoded;
            });
        }
    }

    private String without(String text, String abstractText, List<String> taken) {
        String rest = abstractText.isEmpty() ? text : text.replace(abstractText, " ");
        List<String> all = new ArrayList<>(said);
        all.addAll(taken);
        for (String value : all) {
            rest = value.isEmpty() ? rest : rest.replace(folded(value), " ");
        }
        for (String label : LABELS) {
            rest = rest.replace(label, " ");
        }
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest.strip() : "";
    }

    private static String plain(String text) {
        boolean tagged =
                text.indexOf('<') >= 0 && (text.contains("</") || text.contains("<p>") || text.contains("<br"));
        return tagged ? MarkupDecoder.html(text).strip() : MarkupDecoder.text(text);
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
