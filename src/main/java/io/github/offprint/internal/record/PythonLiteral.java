package io.github.offprint.internal.record;

import java.io.Reader;
import java.io.StringReader;

/** What Python's {@code repr} prints of a record, brought to JSON. */
public final class PythonLiteral {
    private static final int HEX = 16;

    private PythonLiteral() {}

    /** Whether a text is an object, or a list of objects, as Python prints them. */
    static boolean isRecord(String text) {
        int at = skip(text, 0);
        at = at < text.length() && text.charAt(at) == '[' ? skip(text, at + 1) : at;
        if (at >= text.length() || text.charAt(at) != '{') {
            return false;
        }
        at = skip(text, at + 1);
        return at < text.length() && text.charAt(at) == '\'';
    }

    /**
     * Says whether a document begins like a list of records as Python prints it.
     *
     * @param head the beginning of the document
     * @return true if it does
     */
    public static boolean begins(String head) {
        return isRecord(head);
    }

    /**
     * Brings a literal to JSON: quotes, {@code True}, {@code False} and {@code None}. What is no literal comes out as no
     * JSON. Line breaks between the values stay.
     *
     * @param text the literal
     * @return the JSON text
     */
    public static Reader toJson(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at = string(text, at, json);
            } else if (Character.isLetter(c)) {
                at = word(text, at, json);
            } else {
                json.append(c == '(' ? '[' : c == ')' ? ']' : c);
                at++;
            }
        }
        return new StringReader(json.toString());
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static int word(String text, int start, StringBuilder json) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        json.append(
                switch (word) {
                    case "True" -> "true";
                    case "False" -> "false";
                    case "None", "nan", "inf" -> "null";
                    default -> word;
                });
        return end;
    }

    /** Copies a string; returns where the text goes on behind it. */
    private static int string(String text, int start, StringBuilder json) {
        char quote = text.charAt(start);
        json.append('"');
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at = text.charAt(at) == '\\' && at + 1 < text.length() ? escape(text, at + 1, json) : plain(text, at, json);
        }
        json.append('"');
        return at + 1;
    }

    private static int plain(String text, int at, StringBuilder json) {
        append(text.charAt(at), json);
        return at + 1;
    }

    private static void append(int c, StringBuilder json) {
        if (c == '"' || c == '\\') {
            json.append('\\').append((char) c);
        } else if (c < ' ') {
            json.append("\\u00").append(Character.forDigit(c / HEX, HEX)).append(Character.forDigit(c % HEX, HEX));
        } else {
            json.appendCodePoint(c);
        }
    }

    private static int escape(String text, int at, StringBuilder json) {
        char c = text.charAt(at);
        switch (c) {
            case 'n' -> append('\n', json);
            case 't' -> append('\t', json);
            case 'r' -> append('\r', json);
            case 'x' -> {
                return code(text, at + 1, 2, json);
            }
            case 'u' -> {
                return code(text, at + 1, 4, json);
            }
            case 'U' -> {
                return code(text, at + 1, 8, json);
            }
            case '\\', '\'', '"' -> append(c, json);
            default -> {
                append('\\', json);
                append(c, json);
            }
        }
        return at + 1;
    }

    private static int code(String text, int start, int digits, StringBuilder json) {
        int end = Math.min(text.length(), start + digits);
        try {
            int code = Integer.parseInt(text.substring(start, end), HEX);
            append(Character.isValidCodePoint(code) ? code : '\uFFFD', json);
        } catch (NumberFormatException noCode) {
            append('\uFFFD', json);
        }
        return end;
    }
}
