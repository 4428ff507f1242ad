package io.github.offprint.internal.bibtex;

import io.github.offprint.Span;
import io.github.offprint.internal.source.Code;
import java.io.IOException;
import java.util.List;

/** Reads one object: defines macros, and gives entries with their fields to the handler. */
final class ObjectParser {
    private final int limit;
    private final BibTeXHandler handler;
    private final Macros macros;

    ObjectParser(int limit, BibTeXHandler handler) {
        this.limit = limit;
        this.handler = handler;
        this.macros = new Macros(limit);
    }

    /** Reads an object of a type in lower case; true if it is a paper's. */
    boolean parse(String type, ObjectText object, int bracket) throws IOException {
        switch (type) {
            case "comment", "preamble" -> {
                return false;
            }
            case "include" -> {
                handler.problem(Code.INCLUDE_IGNORED, object.all(), object.column(0), "other files are never read");
                return false;
            }
            case "string" -> {
                define(new FieldParser(object, bracket + 1, limit, macros, handler), object);
                return false;
            }
            default -> {
                return entry(object, bracket);
            }
        }
    }

    private void define(FieldParser parser, ObjectText object) throws IOException {
        for (RawField macro : parser.fields()) {
            if (!macros.define(macro.name(), macro.value())) {
                handler.problem(Code.TOO_LONG, macro.span(), macro.column(), "no room for the macro " + macro.name());
            }
        }
        if (!object.isClosed()) {
            handler.problem(Code.ENTRY_CUT_OFF, object.all(), object.column(0), "the macro is not closed");
        }
    }

    private boolean entry(ObjectText object, int bracket) throws IOException {
        String text = object.text();
        String type = Headers.name(text, 0);
        Span span = object.all();
        if (!object.isClosed()) {
            handler.problem(Code.ENTRY_CUT_OFF, span, object.column(0), "the entry is not closed");
        }
        int start = Headers.skipSpace(text, bracket + 1);
        int end = keyEnd(object, start);
        String key = text.substring(start, end).strip();
        if (key.isEmpty()) {
            handler.problem(Code.MISSING_KEY, object.span(start, start), object.column(start), "the entry has no key");
        }
        List<RawField> fields = new FieldParser(object, end, limit, macros, handler).fields();
        return handler.entry(new RawEntry(type, key, List.copyOf(fields), span, object.column(0)));
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
