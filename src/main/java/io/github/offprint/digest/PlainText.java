package io.github.offprint.digest;

/** The visible text of a line of plain text. */
final class PlainText {
    private PlainText() {}

    /** The visible text of a line: invisible characters dropped, white space folded, ends stripped; maybe empty. */
    static String visible(String raw) {
        char before = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c >= 0x7F || (c == ' ' && before == ' ')) {
                return fold(raw);
            }
            before = c;
        }
        return raw.strip(); // printable ASCII, and no second space in a row
    }

    private static String fold(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !text.isEmpty()) {
                    text.append(' ');
                }
                gap = false;
                text.append(c);
            } else if (!text.isEmpty() && !gap) {
                text.append(joins(c) ? String.valueOf(c) : "");
            }
        }
        return text.toString().strip();
    }

    /** Whether there is anything to see of a character that stands alone. */
    static boolean isVisible(char c) {
        return c > ' ' && (c < 0x7F || !(Character.isSpaceChar(c) || Character.isISOControl(c) || isInvisible(c)));
    }

    static boolean isInvisible(char c) {
        return switch (c) {
            case '\u00AD', '\u061C', '\u2060', '\uFEFF' -> true;
            default ->
                (c >= '\u200B' && c <= '\u200F')
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= '\u2069');
        };
    }

    /** Joiners belong to the emoji or the script around them; the other invisible ones come from copying. */
    private static boolean joins(char c) {
        return c == '\u200C' || c == '\u200D';
    }
}
