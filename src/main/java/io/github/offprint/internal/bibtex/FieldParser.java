package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the fields of one object, each as far as it can be read. Where a value isn't closed, or in an object that isn't, a
 * value ends at the latest before a line that begins with another field.
 */
final class FieldParser {
    private static final int LONGEST_EXCERPT = 40;

    private final ObjectText object;
    private final String text;
    private final int end;
    private final int limit;
    private final Macros macros;
    private final Problems problems;
    private final List<RawField> fields = new ArrayList<>();
    private int at;

    /** Whether values are to be ended by the next field's line. */
    private boolean broken;

    /** Takes what is wrong. */
    interface Problems {
        void note(Code code, Span span, int column, String message);
    }

    FieldParser(ObjectText object, int start, int limit, Macros macros, Problems problems) {
        this.object = object;
        this.text = object.text();
        this.end = object.isClosed() ? text.length() - 1 : text.length();
        this.at = start;
        this.limit = limit;
        this.macros = macros;
        this.problems = problems;
        this.broken = !object.isClosed();
    }

    List<RawField> fields() throws IOException {
        boolean separated = true;
        while (skipToField()) {
            int start = at;
            boolean comma = separated || precededByComma(start);
            separated = field(comma);
            if (at == start) {
                junk(start); // always gets ahead
                separated = true;
            }
        }
        return fields;
    }

    /** Passes white space, commas and comments; false at the end. */
    private boolean skipToField() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '%') {
                int line = text.indexOf('\n', at);
                at = line < 0 ? end : Math.min(line, end);
            } else if (Headers.isSpace(c) || c == ',') {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private boolean precededByComma(int index) {
        int i = index - 1;
        while (i >= 0 && Headers.isSpace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && (text.charAt(i) == ',' || text.charAt(i) == '%');
    }

    /** Reads a field; whether it ended as a field should. */
    private boolean field(boolean comma) throws IOException {
        int start = at;
        int nameEnd = start;
        while (nameEnd < end && Headers.isNameCharacter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == start) {
            return true;
        }
        String name = text.substring(start, nameEnd);
        at = Headers.skipSpace(text, nameEnd);
        boolean equals = at < end && text.charAt(at) == '=';
        boolean value = at < end && (text.charAt(at) == '{' || text.charAt(at) == '"');
        if (!equals && !value) {
            at = start;
            return true;
        }
        at = equals ? Headers.skipSpace(text, at + 1) : at;
        if (!comma) {
            problem(Code.MISSING_COMMA, start, "no comma before " + name);
        }
        boolean missing = at >= end || text.charAt(at) == ',';
        int valueStart = at;
        String read = value();
        if (missing) {
            problem(Code.MISSING_VALUE, start, name + " has no value");
        }
        fields.add(new RawField(name, read, source(valueStart, read), object.span(start, at), object.column(start)));
        return false;
    }

    /** The value as it stands there, if it is one text in braces or quotes, a number or the macro of a month. */
    private String source(int start, String value) {
        String source = text.substring(start, at);
        boolean delimited = source.equals('{' + value + '}') || source.equals('"' + value + '"');
        boolean bare = source.equalsIgnoreCase(value) && (isNumber(value) || Macros.isMonth(value));
        return delimited || bare ? source : '{' + value + '}';
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What is no field: up to the next comma that stands in no braces, or the next line with a field. */
    private void junk(int start) throws IOException {
        int depth = 0;
        do {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at++;
        } while (at < end && !(depth <= 0 && text.charAt(at) == ',') && !isFieldLine(at));
        String excerpt =
                text.substring(start, Math.min(at, start + LONGEST_EXCERPT)).strip();
        if (excerpt.chars().allMatch(c -> c == '}' || c == ')')) {
            return; // a bracket too many
        }
        problem(Code.TEXT_IN_ENTRY, start, "no field: " + excerpt.replaceAll("\\s+", " "));
    }

    /** Whether a line ends here and a field begins with the next one. */
    private boolean isFieldLine(int index) {
        if (text.charAt(index) != '\n') {
            return false;
        }
        int i = index + 1;
        while (i < end && text.charAt(i) != '\n' && Headers.isSpace(text.charAt(i))) {
            i++;
        }
        return i < end && text.charAt(i) != '\n' && Headers.beginsField(text, i);
    }

    private String value() throws IOException {
        StringBuilder value = new StringBuilder();
        boolean more = true;
        boolean alone = true;
        while (more) {
            String part = at >= end ? "" : part(alone);
            if (value.length() + part.length() > limit) {
                problem(Code.TOO_LONG, at, "a value longer than the limit");
                return value.toString();
            }
            value.append(part);
            int next = Headers.skipSpace(text, at);
            more = next < end && text.charAt(next) == '#';
            if (more) {
                at = Headers.skipSpace(text, next + 1);
                alone = false;
            }
        }
        return value.toString();
    }

    private String part(boolean first) throws IOException {
        char c = text.charAt(at);
        if (c == '{') {
            return delimited(closingBrace());
        }
        if (c == '"') {
            return delimited(closingQuote());
        }
        return bare(first);
    }

    /** The text between delimiters, or up to where an unclosed value ends. */
    private String delimited(int close) throws IOException {
        int start = at + 1;
        if (close >= 0) {
            at = close + 1;
            return text.substring(start, close);
        }
        broken = true;
        problem(Code.VALUE_CUT_OFF, at, "the value is not closed");
        int stop = start;
        while (stop < end && !isFieldLine(stop)) {
            stop++;
        }
        at = stop;
        return withoutTail(text.substring(start, stop));
    }

    /** Without the comma behind the value, and without closing braces that nothing opened. */
    private static String withoutTail(String value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
        }
        String rest = value.stripTrailing();
        rest = rest.endsWith(",") ? rest.substring(0, rest.length() - 1).stripTrailing() : rest;
        while (depth < 0 && rest.endsWith("}")) {
            rest = rest.substring(0, rest.length() - 1).stripTrailing();
            depth++;
        }
        return rest.endsWith("\"") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private int closingBrace() {
        int depth = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (broken && isFieldLine(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** A quote in braces doesn't count, nor one behind a backslash, unless it is where a value would end. */
    private int closingQuote() {
        int depth = 0;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth <= 0 && (text.charAt(i - 1) != '\\' || endsValue(i + 1))) {
                return i;
            }
            if (broken && isFieldLine(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsValue(int index) {
        int next = Headers.skipSpace(text, index);
        return next >= end || ",#".indexOf(text.charAt(next)) >= 0;
    }

    /** A number, a macro, or text that somebody forgot to put in braces: it ends with a comma or its line. */
    private String bare(boolean first) throws IOException {
        int start = at;
        while (at < end && !Headers.isSpace(text.charAt(at)) && ",#{}\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        int wordEnd = at;
        int next = Headers.skipSpace(text, at);
        boolean ends = next >= end
                || ",#".indexOf(text.charAt(next)) >= 0
                || text.substring(at, next).indexOf('\n') >= 0;
        if (!ends && !Headers.beginsField(text, next)) {
            while (at < end && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                at++;
            }
            String value = text.substring(start, at).strip();
            problem(Code.UNQUOTED_VALUE, start, "a value without braces");
            return value;
        }
        String word = text.substring(start, wordEnd);
        if (word.isEmpty()) {
            return "";
        }
        if (isNumber(word)) {
            return word;
        }
        boolean alone = first && (next >= end || text.charAt(next) != '#');
        Optional<String> macro = macros.value(word, alone);
        if (macro.isEmpty()) {
            problem(Code.UNDEFINED_MACRO, start, "not defined: " + word);
        }
        return macro.orElse(word);
    }

    private void problem(Code problem, int index, String message) throws IOException {
        problems.note(problem, object.span(index, index), object.column(index), message);
    }
}
