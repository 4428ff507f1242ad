package io.github.offprint.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of BibTeX by the names of their fields. Comments, preambles and what stands between entries are syntax; the
 * name of a macro stands for its text.
 */
final class BibTeXPieces {
    private static final Pattern OBJECT = Pattern.compile("@\\s*([A-Za-z][A-Za-z0-9_-]*)\\s*([({])");
    private static final Pattern NAME = Pattern.compile("\\s*,?\\s*([^\\s=,{}\"#()@][^\\s=,{}\"]*)\\s*=\\s*");

    /** A line between two fields that is commented out. */
    private static final Pattern COMMENT = Pattern.compile("\\s*,?\\s*\\n\\s*%[^\\n]*");

    /** A name in parts, as BibLaTeX also spells it. */
    private static final Pattern NAME_PART = Pattern.compile(
            "(?<=^|[\\s,{\"])(?:(?:family|given|prefix|suffix|middle)\\s*="
                    + "|(?:family|given|prefix|suffix)-i\\s*=\\s*(?:\\{+[^{}]*\\}+\\w*|\\w+)"
                    + "|(?:useprefix|juniorcomma|hash|id|nametemplates|unique(?:name|list)|no(?:hashothers|sortothers|roman)|\\w{3,30}templatename)\\s*=\\s*\\w+)");

    private static final Pattern OTHERS = Pattern.compile("\\s\\{?others\\}?\\s*,?\\s*$");

    private static final Pattern JOINT = Pattern.compile("(?<=\\s)and\\s", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NAMES = Set.of(
            "author",
            "editor",
            "translator",
            "shortauthor",
            "shorteditor",
            "sortname",
            "bookauthor",
            "editora",
            "editorb",
            "editorc",
            "annotator",
            "commentator",
            "introduction",
            "foreword",
            "afterword",
            "holder",
            "namea",
            "nameb",
            "namec",
            "origauthor");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> macros = new HashMap<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int counted;
    private int records;

    BibTeXPieces(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Document document() {
        Matcher object = OBJECT.matcher(text);
        while (object.find(at)) {
            at = object.end();
            if (isComment(object.start())) {
                continue;
            }
            String type = object.group(1).toLowerCase(Locale.ROOT);
            switch (type) {
                case "comment", "preamble", "xdata" -> at = object.group(2).equals("{") ? close(at) : at;
                case "string" -> fields(true);
                default -> entry();
            }
        }
        return new Document(pieces, Math.max(1, records));
    }

    private boolean isComment(int object) {
        int start = text.lastIndexOf('\n', object) + 1;
        return text.substring(start, object).strip().startsWith("%");
    }

    private void entry() {
        int start = at;
        while (at < text.length() && ",}\n=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            at = start; // an entry without a key
        } else {
            add(text.substring(start, at).strip(), "key", start);
        }
        fields(false);
        records++;
    }

    private void fields(boolean macro) {
        Matcher name = NAME.matcher(text);
        Matcher comment = COMMENT.matcher(text);
        while (comment.region(at, text.length()).lookingAt()
                || name.region(at, text.length()).lookingAt()) {
            if (comment.lookingAt()) {
                at = comment.end();
                continue;
            }
            at = name.end();
            int start = at;
            StringBuilder value = new StringBuilder();
            boolean more = true;
            while (more && at < text.length()) {
                value.append(part());
                more = skipTo('#');
            }
            String field = name.group(1).toLowerCase(Locale.ROOT);
            if (macro) {
                macros.put(field, value.toString());
            } else {
                add(NAMES.contains(field) ? names(value.toString()) : value.toString(), field, start);
            }
        }
    }

    /** Names without the words that join them and the options that shape them. */
    private static String names(String value) {
        StringBuilder names = new StringBuilder(NAME_PART.matcher(value).replaceAll(" "));
        int depth = 0;
        for (int i = 0; i + 4 < names.length(); i++) {
            char c = names.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0
                    && i > 0
                    && JOINT.matcher(names)
                            .region(i, i + 4)
                            .useTransparentBounds(true)
                            .matches()) {
                names.replace(i, i + 3, "   ");
            }
        }
        return OTHERS.matcher(names).replaceFirst("");
    }

    /** A value in braces or quotes, a number, or the text of a macro. */
    private String part() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int start = at;
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '{') {
            at = close(at + 1);
            return text.substring(start + 1, Math.max(start + 1, at - 1));
        } else if (c == '"') {
            at = quote(at + 1);
            return text.substring(start + 1, Math.max(start + 1, at - 1));
        }
        while (at < text.length() && ",#}) \t\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at);
        return macros.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    private boolean skipTo(char wanted) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        boolean there = i < text.length() && text.charAt(i) == wanted;
        at = there ? i + 1 : at;
        return there;
    }

    /** The place behind the brace that closes. */
    private int close(int from) {
        int depth = 1;
        int i = from;
        for (; i < text.length() && depth > 0; i++) {
            char c = text.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return Math.min(i, text.length());
    }

    private int quote(int from) {
        int depth = 0;
        int i = from;
        for (; i < text.length() && (depth > 0 || text.charAt(i) != '"'); i++) {
            char c = text.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return Math.min(i + 1, text.length());
    }

    private void add(String value, String field, int start) {
        for (; counted < start; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        pieces.add(new Piece(value, field, line, start - lineStart, records));
    }
}
