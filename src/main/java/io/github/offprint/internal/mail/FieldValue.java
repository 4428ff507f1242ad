package io.github.offprint.internal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The value of a field such as {@code Content-Type}: a word, and parameters behind it. A parameter may be cut into pieces
 * and name its own character set (RFC 2231). What is malformed is read as far as it can be.
 */
final class FieldValue {
    private final String field;
    private final Map<String, String> parameters = new HashMap<>();
    private final String word;
    private int at;

    FieldValue(String field) {
        this.field = field;
        word = withoutComment(upTo(";", "")).toLowerCase(Locale.ROOT);
        while (at < field.length()) {
            at++; // the semicolon
            String name = upTo("=", ";").strip().toLowerCase(Locale.ROOT);
            if (at < field.length() && field.charAt(at) == '=') {
                at++;
                parameters.putIfAbsent(name, value());
            }
        }
    }

    /** The value before its parameters, in lower case. */
    String word() {
        return word;
    }

    /** The value of a parameter, without quotes. */
    Optional<String> parameter(String name) {
        String whole = parameters.get(name + "*");
        if (whole != null) {
            return Optional.of(extended(whole));
        }
        StringBuilder pieces = new StringBuilder();
        boolean isExtended = parameters.containsKey(name + "*0*");
        for (int i = 0; ; i++) {
            String coded = parameters.get(name + "*" + i + "*");
            String plain = parameters.get(name + "*" + i);
            if (coded != null) {
                pieces.append(coded);
            } else if (plain != null) {
                pieces.append(isExtended ? plain.replace("%", "%25") : plain);
            } else {
                break;
            }
        }
        if (pieces.isEmpty()) {
            return Optional.ofNullable(parameters.get(name));
        }
        return Optional.of(isExtended ? extended(pieces.toString()) : pieces.toString());
    }

    /** The text in {@code charset'language'text%20with%20escapes}. */
    private static String extended(String value) {
        int charset = value.indexOf('\'');
        int language = charset < 0 ? -1 : value.indexOf('\'', charset + 1);
        String text = value.substring(language + 1);
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        int i = 0;
        while (i < text.length()) {
            int octet = text.charAt(i) == '%' ? Hex.octet(text, i + 1) : -1;
            int next = octet >= 0 ? i + 3 : text.offsetByCodePoints(i, 1);
            if (octet >= 0) {
                octets.write(octet);
            } else {
                octets.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
            }
            i = next;
        }
        return Charsets.decode(octets.toByteArray(), language < 0 ? "" : value.substring(0, charset));
    }

    private String value() {
        while (at < field.length() && SourceLines.isSpace(field.charAt(at))) {
            at++;
        }
        if (at < field.length() && field.charAt(at) == '"') {
            String quoted = quoted();
            upTo(";", "");
            return quoted;
        }
        return withoutComment(upTo(";", ""));
    }

    private String quoted() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < field.length() && field.charAt(at) != '"') {
            if (field.charAt(at) == '\\' && at + 1 < field.length()) {
                at++;
            }
            text.append(field.charAt(at++));
        }
        return text.toString();
    }

    private String upTo(String end, String otherEnd) {
        int from = at;
        while (at < field.length()
                && !field.startsWith(end, at)
                && (otherEnd.isEmpty() || !field.startsWith(otherEnd, at))) {
            at++;
        }
        return field.substring(from, at);
    }

    private static String withoutComment(String value) {
        int comment = value.indexOf(" (");
        return (comment < 0 ? value : value.substring(0, comment)).strip();
    }
}
