package io.github.offprint.format;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.internal.markup.MarkupDecoder;
import io.github.offprint.internal.name.BibTeXNameList;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a paper of an entry of BibTeX or BibLaTeX; {@link BibTeXEntries} is its counterpart. What a paper has no part for, or
 * is not what it should be, goes to its citation in LaTeX.
 */
final class BibTeXPaper {
    /** A category of arXiv; some programs write several into one field. */
    private static final Pattern CLASS = Pattern.compile("[A-Za-z-]{2,20}(?:\\.[A-Za-z-]{2,20})?");

    private static final Pattern URL = Pattern.compile("\\\\url\\s*\\{([^{}]*)\\}");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}]+");

    private final BibTeXFields fields;
    private final ReadingSink found;

    private BibTeXPaper(BibTeXFields fields, ReadingSink found) {
        this.fields = fields;
        this.found = found;
    }

    /** Makes the paper; the fields are taken from the map until those remain that the citation keeps. */
    static Paper of(BibTeXFields fields, ReadingSink found) throws IOException {
        return new BibTeXPaper(fields, found).paper();
    }

    private Paper paper() throws IOException {
        String title = LatexDecoder.field(fields.get("title"));
        PaperBuilder paper = Paper.builder(MarkupDecoder.text(title));
        fields.take("title");
        paper.source(found.source(fields.span()));
        authors().ifPresent(paper::authors);
        new BibTeXDate(fields, found).read().ifPresent(paper::date);
        String url = url();
        if (new Identifiers(arxivId(), doi())
                .in(elsewhere())
                .at(List.of(url))
                .give(paper, url)
                .isPresent()) {
            paper.categories(classes());
        }
        fields.take("url");
        paper.abstractText(text(fields.get("abstract")));
        paper.keywords(keywords(fields.get("keywords")));
        fields.take("abstract", "keywords");
        String key = fields.get("key");
        if (!key.isEmpty()
                && key.equals(
                        BibTeXEntries.sortKey(fields.key(), Paper.builder(title).build()))) {
            fields.take("key"); // made of the others
        }
        Map<String, String> rest = fields.values();
        Citation citation = new Citation(Notation.BIBTEX, fields.spelledType(), rest, fields.spelling());
        return Publications.cite(paper.key(fields.key()), citation).build();
    }

    private Optional<Doi> doi() throws IOException {
        Optional<Doi> given = Doi.parse(verbatim(fields.get("doi")));
        if (given.isPresent()) {
            fields.take("doi");
            return given;
        }
        if (!fields.get("doi").isEmpty()) {
            report("doi", "no DOI: " + fields.get("doi"));
        }
        return given;
    }

    private String url() {
        return verbatim(fields.get("url").isEmpty() ? howPublished() : fields.get("url"));
    }

    private void report(String field, String message) throws IOException {
        found.report(Code.UNREAD_VALUE, fields.span(), fields.column(), field + " is kept as it is: " + message);
    }

    private Optional<Authors> authors() throws IOException {
        String latex = fields.get("author");
        Authors authors = BibTeXNameList.of(latex);
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        for (String note : Names.beside(BibTeXNameList.printed(latex), authors)) {
            found.report(Code.UNREAD_VALUE, fields.span(), fields.column(), "author is not read: " + note);
        }
        fields.take("author");
        return Optional.of(authors);
    }

    /** The identifier, which many put elsewhere than into {@code eprint}. */
    private Optional<ArxivId> arxivId() throws IOException {
        String eprint = verbatim(fields.get("eprint"));
        String archive = fields.first("archiveprefix", "eprinttype");
        Optional<ArxivId> id = ArxivId.parse(eprint);
        if (archive.equalsIgnoreCase("arxiv") || (archive.isEmpty() && id.isPresent())) {
            if (id.isPresent()) {
                fields.take("eprint", "archiveprefix", "eprinttype");
                if (fields.get("pubstate").equals("prepublished")) {
                    fields.take("pubstate"); // as a preprint is
                }
                return id.map(this::versioned);
            }
            report("eprint", "no arXiv identifier: " + eprint);
        }
        return ArxivId.parse(verbatim(fields.get("arxivid")));
    }

    /** Where people, Google Scholar, Zotero and DBLP cite a preprint without {@code eprint}. */
    private List<String> elsewhere() {
        String journal = verbatim(fields.first("journal", "journaltitle"));
        return List.of(
                journal,
                journal + " " + fields.get("volume"),
                verbatim(fields.get("number")),
                verbatim(fields.get("howpublished")),
                verbatim(fields.get("note")));
    }

    private ArxivId versioned(ArxivId id) {
        String version = fields.get("version");
        if (id.version() == 0 && version.matches("[1-9]\\d{0,2}")) {
            fields.take("version");
            return new ArxivId(id.id(), Integer.parseInt(version));
        }
        return id;
    }

    private List<String> classes() {
        String classes = LatexDecoder.field(fields.first("primaryclass", "eprintclass"));
        fields.take("primaryclass", "eprintclass");
        List<String> several = List.of(classes.strip().split("[,;\\s]+"));
        boolean all = several.stream().allMatch(one -> CLASS.matcher(one).matches());
        return all ? several : List.of(classes);
    }

    /** The address that stands in {@code howpublished}, where classic BibTeX has its place; the field stays. */
    private String howPublished() {
        String how = fields.get("howpublished");
        return URL.matcher(how).matches() || ADDRESS.matcher(how).matches() ? how : "";
    }

    /** A value as text: publishers put the markup of web pages into BibTeX as well. */
    private static String text(String value) {
        return MarkupDecoder.text(LatexDecoder.field(value));
    }

    /** A value without LaTeX, in which some escape what LaTeX would take for a command. */
    private static String verbatim(String value) {
        Matcher url = URL.matcher(value);
        String bare = url.matches() ? url.group(1) : value;
        boolean latex = bare.indexOf('\\') >= 0 || bare.startsWith("{");
        String plain = latex ? LatexDecoder.field(bare) : bare;
        return plain.replace("$<$", "<").replace("$>$", ">").strip();
    }

    private static List<String> keywords(String value) {
        List<String> keywords = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && (c == ',' || c == ';')) {
                keywords.add(text(value.substring(start, i)));
                start = i + 1;
            }
        }
        keywords.add(text(value.substring(start)));
        return keywords;
    }
}
