package io.github.offprint.format;

import io.github.offprint.internal.latex.LatexEncoder;
import io.github.offprint.internal.text.Ascii;
import java.nio.charset.StandardCharsets;

/**
 * Values of the fields that BibLaTeX calls verbatim, {@code url}, {@code doi} and {@code eprint}: no LaTeX in them, so
 * {@code %}, {@code _}, {@code #}, {@code &} and {@code ~} stand as they are, as pandoc, biber and bibutils read them.
 */
final class BibTeXVerbatim {
    /** What no address may hold (RFC 3986), besides what isn't ASCII. */
    private static final String NOT_IN_ADDRESSES = "{}\\ \"<>^`|";

    private BibTeXVerbatim() {}

    /** An address; a character that may not stand in one is percent-encoded in UTF-8. */
    static String url(String address) {
        return encode(address, NOT_IN_ADDRESSES, '~');
    }

    /**
     * An identifier as registered, but for a backslash, an odd brace, and dollars around an angle bracket, which would be
     * read as the bracket: these are percent-encoded, as in an address.
     */
    static String identifier(String name) {
        String dollars = name.contains("$<$") || name.contains("$>$") ? "$" : "";
        return encode(name, (isBalanced(name) ? "\\" : "\\{}") + dollars, Character.MAX_CODE_POINT);
    }

    /** LaTeX that is written as it is, if its braces are balanced; else it is taken for plain text. */
    static String latex(String value) {
        return isBalanced(value) ? value : LatexEncoder.text(value);
    }

    /** Whether a type or a field can have this name. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && (Ascii.isLetterOrDigit(name.charAt(0)) || name.charAt(0) == '_')
                && !Character.isDigit(name.charAt(0))
                && name.chars().allMatch(c -> c > ' ' && c < 0x7F && "{}(),=\"#%@'\\~".indexOf(c) < 0);
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    private static String encode(String text, String bad, int last) {
        if (text.codePoints().noneMatch(c -> c > last || bad.indexOf(c) >= 0)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c > last || bad.indexOf(c) >= 0) {
                percent(Character.toString(c), out);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static void percent(String character, StringBuilder out) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(hex(octet >> 4)).append(hex(octet));
        }
    }

    private static char hex(int bits) {
        return "0123456789ABCDEF".charAt(bits & 15);
    }
}
