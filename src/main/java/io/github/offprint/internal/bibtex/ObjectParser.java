package io.github.offprint.internal.bibtex;

import io.github.offprint.LineUse;
import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one object: defines macros, and gives entries with their fields to the handler, and what there is to say of them. */
final class ObjectParser {
    private static final int LONGEST_EXCERPT = 60;

    private final int limit;
    private final BibTeXHandler handler;
    private final Macros macros;

    /** What is wrong with the object at hand, if it turns out to be one. */
    private final List<Problem> problems = new ArrayList<>();

    private record Problem(Code code, Span span, int column, String message) {}

    ObjectParser(int limit, BibTeXHandler handler) {
        this.limit = limit;
        this.handler = handler;
        this.macros = new Macros(limit);
    }

    /** Reads an object of a type in lower case; what its lines are, unread if it is reported as none. */
    LineUse parse(String type, ObjectText object, int bracket) throws IOException {
        switch (type) {
            case "comment", "preamble" -> {
                return LineUse.FURNITURE;
            }
            case "include" -> {
                handler.problem(Code.INCLUDE_IGNORED, object.all(), object.column(0), "other files are never read");
                return LineUse.FURNITURE;
            }
            case "string" -> {
                define(fields(object, bracket + 1), object);
                return LineUse.FURNITURE;
            }
            default -> {
                return entry(object, bracket);
            }
        }
    }

    private List<RawField> fields(ObjectText object, int start) throws IOException {
        return new FieldParser(object, start, limit, macros, this::note).fields();
    }

    private void note(Code code, Span span, int column, String message) {
        problems.add(new Problem(code, span, column, message));
    }

    private void tell() throws IOException {
        for (Problem problem : problems) {
            handler.problem(problem.code, problem.span, problem.column, problem.message);
        }
        problems.clear();
    }

    private void define(List<RawField> fields, ObjectText object) throws IOException {
        tell();
        for (RawField macro : fields) {
            if (!macros.define(macro.name(), macro.value())) {
                handler.problem(Code.TOO_LONG, macro.span(), macro.column(), "no room for the macro " + macro.name());
            }
        }
        if (!object.isClosed()) {
            handler.problem(Code.ENTRY_CUT_OFF, object.all(), object.column(0), "the macro is not closed");
        }
    }

    private LineUse entry(ObjectText object, int bracket) throws IOException {
        String text = object.text();
        String type = Headers.name(text, 0);
        Span span = object.all();
        if (!object.isClosed()) {
            note(Code.ENTRY_CUT_OFF, span, object.column(0), "the entry is not closed");
        }
        int start = Headers.skipSpace(text, bracket + 1);
        int end = keyEnd(object, start);
        String key = text.substring(start, end).strip();
        if (key.isEmpty()) {
            note(Code.MISSING_KEY, object.span(start, start), object.column(start), "the entry has no key");
        }
        List<RawField> fields = fields(object, end);
        if (!EntryTypes.isEntry(type, key, text.charAt(bracket) == '(', fields)) {
            problems.clear();
            String excerpt = text.substring(0, Math.min(end, LONGEST_EXCERPT));
            String message = "an entry without a field that tells anything: " + excerpt;
            handler.problem(Code.EMPTY_ENTRY, span, object.column(0), message);
            return LineUse.UNREAD;
        }
        tell();
        boolean paper = handler.entry(new RawEntry(type, key, List.copyOf(fields), span, object.column(0)));
        return paper ? LineUse.PAPER : LineUse.FURNITURE;
    }

    /** A key ends with a comma, a line or the entry; what an equals sign follows is the name of a field. */
    private static int keyEnd(ObjectText object, int start) {
        String text = object.text();
        int last = object.isClosed() ? text.length() - 1 : text.length();
        int end = start;
        while (end < last && ",\n\r{}\"".indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '=' && Headers.beginsField(text, start)) {
                return start;
            }
            end++;
        }
        return end;
    }
}
