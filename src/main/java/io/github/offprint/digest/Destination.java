package io.github.offprint.digest;

import org.jspecify.annotations.Nullable;

/**
 * What follows the closing bracket of a link in Markdown: {@code (address "title")} or {@code [number]}.
 *
 * @param address the address; for a number, the number in brackets, to be looked up
 * @param end where the text goes on
 */
record Destination(String address, int end) {
    private static final int DEEPEST = 32;
    private static final int LONGEST_REFERENCE = 40;

    /** The destination that begins at a place, or {@code null} if there is none. */
    static @Nullable Destination at(String line, int start) {
        if (start >= line.length()) {
            return null;
        }
        return switch (line.charAt(start)) {
            case '(' -> inline(line, start);
            case '[' -> reference(line, start);
            default -> null;
        };
    }

    /** Whether an address is a number to be looked up. */
    static boolean isReference(String address) {
        return address.startsWith("[");
    }

    private static @Nullable Destination inline(String line, int start) {
        int depth = 0;
        int addressEnd = -1;
        boolean quoted = false;
        for (int i = start; i < line.length() && depth <= DEEPEST; i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (addressEnd >= 0 && c == '"') {
                quoted = !quoted;
            } else if (addressEnd < 0 && c == ' ') {
                addressEnd = i;
            } else if (c == '(' && !quoted) {
                depth++;
            } else if (c == ')' && !quoted && --depth == 0) {
                return new Destination(address(line, start + 1, addressEnd < 0 ? i : addressEnd), i + 1);
            } else if (addressEnd >= 0 && !quoted && c != ' ') {
                return null; // neither address nor title
            }
        }
        return null;
    }

    private static String address(String line, int start, int end) {
        String address = line.substring(start, end);
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private static @Nullable Destination reference(String line, int start) {
        int limit = Math.min(line.length(), start + LONGEST_REFERENCE);
        int end = start + 1;
        while (end < limit && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean number = end > start + 1 && end < limit && line.charAt(end) == ']';
        return number ? new Destination(line.substring(start, end + 1), end + 1) : null;
    }
}
