package io.github.offprint.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * An entry as it is printed.
 *
 * @param type the type
 * @param key the citation key
 * @param fields the values by their names, in order: in braces or quotes, or the name of a macro
 */
record PrintedEntry(String type, String key, Map<String, String> fields) {

    /** A value in braces. */
    static String braced(String latex) {
        return '{' + latex + '}';
    }

    /** Whether a value stands in braces or in quotes. */
    static boolean isDelimited(String printed) {
        return printed.length() > 1
                && ((printed.startsWith("{") && printed.endsWith("}"))
                        || (printed.startsWith("\"") && printed.endsWith("\"")));
    }

    /** A value without its braces or quotes. */
    static String inner(String printed) {
        return isDelimited(printed) ? printed.substring(1, printed.length() - 1) : printed;
    }

    void print(Writer out) throws IOException {
        out.write('@');
        out.write(type);
        out.write('{');
        out.write(key);
        String end = ",\n";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            out.write(end);
            out.write("  ");
            out.write(field.getKey());
            out.write(" = ");
            out.write(field.getValue());
        }
        out.write(fields.isEmpty() ? ",\n}\n" : "\n}\n");
    }
}
